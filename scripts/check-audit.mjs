/**
 * npm run check:audit: known vulnerabilities in the packages of the lock file. Fails on any in what users install, and on high and
 * critical ones in our tools. Where the registry does not answer, it says that nothing was audited: `--required` fails then.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { shippedPackages } from './check-packages.mjs';

const RANKS = ['info', 'low', 'moderate', 'high', 'critical'];

/**
 * @param {unknown} report what `npm audit --json` printed
 * @param {ReadonlySet<string>} shipped names of the packages that users install
 * @returns {{ isDone: boolean, reason?: string, faults: string[] }}
 */
export function verdictOf(report, shipped) {
  if (!report?.metadata?.vulnerabilities)
    return { isDone: false, reason: report?.message ?? 'the registry gave no answer', faults: [] };
  const faults = Object.values(report.vulnerabilities ?? {})
    .filter(({ name, severity }) => shipped.has(name) || RANKS.indexOf(severity) >= 3)
    .map(({ name, severity, range }) => `${name} ${range}: ${severity}`);
  return { isDone: true, faults };
}

function jsonOf(text) {
  try {
    return JSON.parse(text);
  } catch {
    return { message: text.trim().slice(0, 200) || 'npm audit said nothing' };
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const shipped = new Set(shippedPackages(lock).map(({ name }) => name));
  const { stdout } = spawnSync('npm', ['audit', '--json'], {
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, npm_config_fetch_retries: '0' },
  });
  const { isDone, reason, faults } = verdictOf(jsonOf(stdout ?? ''), shipped);
  for (const fault of faults) console.error(fault);
  console.log(
    isDone
      ? `audit: ${faults.length} vulnerabilities that count, in ${Object.keys(lock.packages).length - 1} packages`
      : `audit: NOT DONE, the registry does not offer it here: ${reason}`,
  );
  if (faults.length > 0 || (!isDone && process.argv.includes('--required'))) process.exitCode = 1;
}
