/** The swap with a stop between its two renames, for as long as the test keeps a file there that ends in `.hold`. */
import { existsSync } from 'node:fs';

import { runSwapProgram } from '../cli/publish/swap-program.js';

const [, , , target] = process.argv;
const clock = new Int32Array(new SharedArrayBuffer(4));

await runSwapProgram(() => {
  while (existsSync(`${target}.hold`)) Atomics.wait(clock, 0, 0, 5);
});
