import type { Theme } from './sheet/tokens.js';

/** What the widgets have of themselves, to go back to it within another theme. */
export const neutral: Theme = {
  name: 'neutral',
  about: 'The colours that the widgets have of themselves, within a page of another theme.',
  colours: {},
};
