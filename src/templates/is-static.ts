import { isServer } from 'lit';

/**
 * True where templates become text, for pages that work without script: what only a script could serve (choices, buttons,
 * what a screen reader is told of changes) is left out there. It is a constant of the build: in the files for browsers it
 * is false, and what it guards is not in them. A document of its own, as tests in Node have, is a browser.
 */
export const isStatic = isServer && typeof document === 'undefined';
