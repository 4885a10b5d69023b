/** Long work in turns, so that signals and timers are heard, and a request to stop is answered. */
import { setImmediate } from 'node:timers/promises';

import { PublishError } from './errors.js';

const TURN = 50;

/** To be awaited after each small piece of work; fails when it is time to stop. */
export type Pause = () => Promise<void> | undefined;

export function pauseFor(signal: AbortSignal | undefined): Pause {
  let last = performance.now();
  return () => {
    if (performance.now() - last < TURN) return undefined;
    return setImmediate().then(() => {
      last = performance.now();
      stopIf(signal);
    });
  };
}

export function stopIf(signal: AbortSignal | undefined): void {
  if (signal?.aborted)
    throw new PublishError('interrupted', 'Stopped before the end: nothing was changed');
}
