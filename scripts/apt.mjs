/** Installs packages of Debian where apt and the right to use it are there. */
import { spawnSync } from 'node:child_process';

/**
 * @param {readonly string[]} packages names of packages
 * @throws {Error} where that is not possible, with what somebody has to do
 */
export function aptInstall(packages) {
  const names = packages.join(' ');
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0)
    throw new Error(`Something is not there that Debian has: apt-get install ${names} (as root)`);
  console.log(`Installing ${names} (apt-get) …`);
  apt('update', '-qq');
  apt('install', '-y', '--no-install-recommends', ...packages);
}

function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stdout, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed:\n${stdout}${stderr}`);
}
