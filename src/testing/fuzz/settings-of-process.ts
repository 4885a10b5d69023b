import type { FuzzSettings } from './settings.js';

/** For tests in Node: what `npm run fuzz` asks for, or in `npm test` a few, and the same each time. */
const { FUZZ_RUNS = '500', FUZZ_SEED = '1' } = process.env;

export const settings: FuzzSettings = {
  runs: Number(FUZZ_RUNS),
  seed: Number(FUZZ_SEED),
};

/** True where there is time for what takes a minute. */
export const isLong = settings.runs > 500;
