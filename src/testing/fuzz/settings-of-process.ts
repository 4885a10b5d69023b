import type { FuzzSettings } from './settings.js';

/** For tests in Node: what `npm run fuzz` asks for, or the short mode of `npm test`. */
const { FUZZ_RUNS = '500', FUZZ_SEED } = process.env;

export const settings: FuzzSettings = {
  runs: Number(FUZZ_RUNS),
  ...(FUZZ_SEED && { seed: Number(FUZZ_SEED) }),
};

/** True where there is time for what takes a minute. */
export const isLong = settings.runs > 500;
