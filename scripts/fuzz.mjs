/**
 * npm run fuzz: the tests with random data, with 10,000 documents each, and with files of 50 MB. `-- --runs N` makes
 * others, `-- --seed N` the same again. It takes the better part of an hour.
 */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { TEST_TIME_ZONE } from './test-time-zone.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(randomInt(2 ** 31)) },
  },
});
const { runs, seed } = values;
if (!/^\d+$/.test(runs) || !/^\d+$/.test(seed)) {
  console.error('Expected whole numbers: npm run fuzz -- --runs 10000 --seed 1');
  process.exit(2);
}

const folder = 'src/testing/fuzz';
const inNode = readdirSync(folder)
  .filter((name) => name.endsWith('.node.test.ts'))
  .map((name) => `${folder}/${name}`);
const env = { ...process.env, FUZZ_RUNS: runs, FUZZ_SEED: seed, TZ: TEST_TIME_ZONE };
const again = `npm run fuzz -- --runs ${runs} --seed ${seed}`;

console.log(`${runs} documents a test. To repeat it: ${again}`);
const started = performance.now();
const results = [
  ['--import', 'tsx', '--test', ...inNode],
  ['node_modules/@web/test-runner/dist/bin.js', '--files', `${folder}/elements.test.ts`],
].map((args) => spawnSync(process.execPath, args, { stdio: 'inherit', env }).status);
const isGood = results.every((status) => status === 0);
const minutes = ((performance.now() - started) / 60_000).toFixed(1);
console.log(`${isGood ? 'Nothing found' : 'Something was found'} in ${minutes} minutes: ${again}`);
process.exitCode = isGood ? 0 : 1;
