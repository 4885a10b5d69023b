/** How much memory the process takes while it makes a publication. */
import { setFlagsFromString } from 'node:v8';

/** By so much the heap may grow beyond what is in use before it is cleared up. */
const PERCENT = 25;

/**
 * Has the engine clear up sooner. Left alone it lets the heap of a process that runs for long grow to several times what
 * is in use: at 30,000 providers that was 390 MB where 70 MB were in use, and 200 MB with this.
 */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${PERCENT}`);
}
