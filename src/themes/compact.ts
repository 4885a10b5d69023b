import type { Theme } from './sheet/tokens.js';

/** Density alone: goes with any colours. */
export const compact: Theme = {
  name: 'compact',
  about: 'Half the room between and around things; goes with any theme.',
  space: 0.5,
};
