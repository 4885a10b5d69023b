/** HTML as plain nodes, by the parser that follows the same standard as browsers. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

import { readTree, type HtmlNode } from '../../embeds/index.js';

type Node = DefaultTreeAdapterTypes.Node;

/** Deeper than this no page is; browsers stop at 512. The parser needs time by the square of the depth. */
const DEEPEST = 5000;

/** A page that would take for ever to read. */
export class TooDeepError extends RangeError {
  override readonly name = 'TooDeepError';
}

/**
 * A page; any text is one, whatever is wrong in it. What stands in `noscript` is read, since some see nothing else. Throws a
 * `TooDeepError` for what was made to keep parsers busy.
 */
export function fromHtml(html: string): HtmlNode {
  if (depthOf(html) > DEEPEST) throw new TooDeepError(`nested deeper than ${DEEPEST} elements`);
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  return fromParse5(document);
}

/** How deep elements may lie in each other at most. Those that end where the next begins are not counted. */
function depthOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z][a-z\d-]*)/gi)) {
    if (ENDLESS.has(name.toLowerCase())) continue;
    depth = end ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}

/** Elements without an end tag, or whose end tag may be left out. */
const ENDLESS = new Set(
  'area base br col colgroup dd dt embed hr html head body img input li link meta optgroup option p param rp rt source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
);

function fromParse5(root: Node): HtmlNode {
  return readTree(root, (node) => {
    const line = node.sourceCodeLocation?.startLine;
    const children = 'childNodes' in node ? [...node.childNodes] : [];
    if ('value' in node)
      return { name: '#text', attributes: NONE, text: node.value, line, children };
    if ('tagName' in node) {
      const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
      return { name: node.tagName, attributes, text: '', line, children };
    }
    const isHolder = node.nodeName === '#document' || node.nodeName === '#document-fragment';
    return isHolder ? { name: '#root', attributes: NONE, text: '', line, children } : undefined;
  });
}

const NONE: ReadonlyMap<string, string> = new Map();
