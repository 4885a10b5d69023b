/** How much memory the process takes while it makes a publication. */
import { setFlagsFromString } from 'node:v8';

/** By so much the heap may grow beyond what is in use before it is cleared up. */
const PERCENT = 25;

/**
 * Has the JavaScript engine clear up sooner. Left alone it lets the heap of a long run grow to several times what is in
 * use: at 30,000 providers without pictures the process took 410 MB where 70 MB were in use, and with this 210 MB.
 */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${PERCENT}`);
}
