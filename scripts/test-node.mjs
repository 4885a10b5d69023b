/**
 * Runs the tests that need no browser. Further arguments go to `node --test`, for instance --watch.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';

import { TEST_TIME_ZONE } from './test-time-zone.mjs';

const files = ['src', 'scripts', 'data', 'site', 'integrations'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.node\.test\.(ts|mjs)$/.test(file))
    .map((file) => `${folder}/${file}`),
);

const reporters = [
  ['spec', 'stdout'],
  ['./scripts/count-reporter-node.mjs', 'stdout'],
].flatMap(([name, to]) => [`--test-reporter=${name}`, `--test-reporter-destination=${to}`]);

const { status } = spawnSync(
  process.execPath,
  // Most of the time files wait for a browser or a disk, so there may be one more of them than there are processors.
  [
    '--import',
    'tsx',
    '--test',
    `--test-concurrency=${availableParallelism() + 1}`,
    ...reporters,
    ...process.argv.slice(2),
    ...files.sort(),
  ],
  { stdio: 'inherit', env: { ...process.env, TZ: TEST_TIME_ZONE } },
);
process.exit(status ?? 1);
