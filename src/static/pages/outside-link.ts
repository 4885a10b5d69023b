/** Links out of the publication, to addresses from data and configuration. */
import { resolveLink } from '../../model/index.js';
import { markup, type Markup } from './markup.js';

/** A link where the address may be followed, as in widgets; else the text alone. `base` is what relative addresses go by. */
export function outsideLink(address: string | undefined, text: string, base: string): Markup {
  const href = address === undefined ? undefined : resolveLink(address, base);
  return href === undefined ? markup`${text}` : markup`<a href="${href}">${text}</a>`;
}
