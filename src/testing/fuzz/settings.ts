/**
 * How many documents the tests with random data try, and from which seed they make them. A few hundred in `npm test`,
 * always the same, so that a change is to blame for what fails; `npm run fuzz` asks for many, and for others each time.
 */
import fc, { type Arbitrary } from 'fast-check';

export interface FuzzSettings {
  /** Documents that each test makes. */
  runs: number;
  /** What they are made from. */
  seed: number;
}

/** Milliseconds for one document in all its forms: hundreds of times what it takes, so that only a hang is longer. */
const HANG = 20_000;

/** Milliseconds that may go into making what failed smaller. */
const PATIENCE = 20_000;

/** Makes values and gives them to a check until one fails. The smallest that fails is told, with the seed. */
export async function checkMany<Made>(
  made: Arbitrary<Made>,
  settings: FuzzSettings,
  check: (value: Made) => Promise<void> | void,
): Promise<void> {
  let failed: number | undefined;
  const property = fc.asyncProperty(made, async (value) => {
    const start = performance.now();
    if (failed !== undefined && start - failed > PATIENCE) return;
    try {
      await check(value);
      const time = performance.now() - start;
      if (time > HANG) throw new Error(`It took ${Math.round(time)} ms`);
    } catch (error) {
      failed ??= start;
      throw error;
    }
  });
  const { runs, seed } = settings;
  await fc.assert(property, { numRuns: runs, seed, includeErrorInReport: true });
}
