/**
 * Import this first in a script that must work in a fresh clone: it runs `npm ci` when
 * `node_modules` is missing or older than the lock file. It uses Node's own modules only, since
 * nothing else may be there yet.
 */
import { spawnSync } from 'node:child_process';
import { lstatSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** When npm last finished an install: it writes this file at the very end. */
const installed = modified('node_modules/.package-lock.json');

if (installed < modified('package-lock.json')) {
  if (isLink('node_modules')) {
    console.error(
      'node_modules is a link, and npm ci would empty the folder behind it: run it there.',
    );
    process.exit(1);
  }
  console.log('Installing what package-lock.json lists (npm ci) …');
  const { status, error } = spawnSync('npm ci --no-audit --no-fund --loglevel=error', {
    cwd: root,
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) {
    console.error(`npm ci failed${error ? `: ${error.message}` : ''}.`);
    process.exit(status || 1);
  }
}

function modified(file) {
  return statSync(new URL(`../${file}`, import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function isLink(file) {
  const url = new URL(`../${file}`, import.meta.url);
  return lstatSync(url, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
