/** npm start: builds the library and the gallery, serves them on localhost and says the address. */
import './ensure-installed.mjs';

import { spawnSync } from 'node:child_process';

for (const script of ['build', 'build:site']) {
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

const { serveSite } = await import('./serve-site.mjs');
const { address } = await serveSite(Number(process.env.PORT ?? 8000));
console.log(`\nThe gallery is at ${address} (Ctrl+C stops it)`);
