/**
 * npm start: builds the library, publishes the results of all councils and the gallery with Storybook in it, serves both on
 * localhost and says the addresses.
 */
import './ensure-installed.mjs';

import { spawnSync } from 'node:child_process';

import { freePort } from './free-port.mjs';
import { PUBLISHED, publishCouncils } from './publish-councils.mjs';

for (const script of [['build'], ['build:site', '--', '--storybook']]) {
  const { status } = spawnSync('npm', ['run', '--silent', ...script], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

// The address stands in the pages, so the port comes first.
const port = await freePort(Number(process.env.PORT ?? 8000));
console.log(`\nPublishing data/publication.json to ${PUBLISHED}/`);
publishCouncils(`http://localhost:${port}/`);

const { servePublication } = await import('./serve-site.mjs');
const { address } = await servePublication(PUBLISHED, port);
console.log(`
The results of all councils are at ${address}
Islington, every widget of it:     ${address}islington/
Put a result on your page:         ${address}builder/
What was wrong in the data:        ${address}data/
The gallery of the widgets:        ${address}gallery/
Every state of them, in Storybook: ${address}gallery/storybook/
(Ctrl+C stops it)`);
