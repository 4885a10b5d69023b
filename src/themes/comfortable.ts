import type { Theme } from './sheet/tokens.js';

/** The usual density, for a part of a compact page. */
export const comfortable: Theme = {
  name: 'comfortable',
  about: 'The usual room between and around things, within a compact page; goes with any theme.',
  space: 1,
};
