/** Markup as plain nodes, so that the same code reads it in a browser and in the command. */

export interface HtmlNode {
  /** Lower case; `#text` for text, `#root` for what holds all. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly HtmlNode[];
  readonly parent: HtmlNode | undefined;
  /** Of text alone. */
  readonly text: string;
  /** Where it begins in the source, counted from 1. */
  readonly line: number | undefined;
}

/** How a kind of tree is read: one of its nodes as `HtmlNode` says it, with its children yet to be read. */
export type ReadNode<Node> = (
  node: Node,
) => (Pick<HtmlNode, 'name' | 'attributes' | 'text' | 'line'> & { children: Node[] }) | undefined;

/** Reads a whole tree. It keeps its own list of what is left to do: pages may be nested deeper than calls can be. */
export function readTree<Node>(root: Node, read: ReadNode<Node>): HtmlNode {
  const top = { ...EMPTY, children: [] as HtmlNode[] };
  const left: { node: Node; parent: HtmlNode & { children: HtmlNode[] } }[] = [
    { node: root, parent: top },
  ];
  for (let next = left.pop(); next; next = left.pop()) {
    const { node, parent } = next;
    const found = read(node);
    if (!found) continue;
    const made = { ...found, parent, children: [] as HtmlNode[] };
    parent.children.push(made);
    for (const child of found.children.reverse()) left.push({ node: child, parent: made });
  }
  return top;
}

const EMPTY: Omit<HtmlNode, 'children'> = {
  name: '#root',
  attributes: new Map(),
  parent: undefined,
  text: '',
  line: undefined,
};

/** What of the DOM is needed, since this has to be known where there is none. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<DomNode>;
  readonly attributes?: ArrayLike<{ readonly name: string; readonly value: string }>;
}

const ELEMENT = 1;
const TEXT = 3;
const HOLDERS = new Set([9, 11]);

/** A document or a part of one, as a browser has it. */
export function fromDom(root: DomNode): HtmlNode {
  return readTree(root, (node) => {
    const line = undefined;
    if (node.nodeType === TEXT)
      return { ...EMPTY, name: '#text', text: node.nodeValue ?? '', line, children: [] };
    if (node.nodeType !== ELEMENT && !HOLDERS.has(node.nodeType)) return undefined;
    const isElement = node.nodeType === ELEMENT;
    return {
      name: isElement ? node.nodeName.toLowerCase() : '#root',
      attributes: new Map(
        Array.from(node.attributes ?? [], ({ name, value }) => [name.toLowerCase(), value]),
      ),
      text: '',
      line,
      children: Array.from(node.childNodes),
    };
  });
}

/** Text alone as a tree: what a page shows, or a source that has no markup. */
export function fromText(text: string): HtmlNode {
  return readTree(text, (each) => ({ ...EMPTY, name: '#text', text: each, children: [] }));
}

/** A node and all below it, in the order of the source. */
export function* nodesIn(root: HtmlNode): Generator<HtmlNode, void, undefined> {
  const left = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    yield node;
    for (let index = node.children.length - 1; index >= 0; index -= 1)
      left.push(node.children[index] as HtmlNode);
  }
}

/** The nodes around one, from the inside. */
export function* parentsOf(node: HtmlNode): Generator<HtmlNode, void, undefined> {
  for (let { parent } = node; parent; { parent } = parent) yield parent;
}

/** What nobody sees. */
const SILENT = new Set(['script', 'style', 'template', 'head', 'title', 'textarea', 'select']);

/** What stands in a line of text. All else makes paragraphs of its own. */
const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** A run of text in one paragraph, with the node that is the paragraph. */
export interface Paragraph {
  node: HtmlNode;
  text: string;
}

/** What can be read, paragraph by paragraph, whatever the tags of the paragraphs are. */
export function paragraphsOf(root: HtmlNode): Paragraph[] {
  const found = new Map<HtmlNode, string>();
  const left: { node: HtmlNode; paragraph: HtmlNode }[] = [{ node: root, paragraph: root }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { node, paragraph } = next;
    if (SILENT.has(node.name)) continue;
    if (node.name === '#text') found.set(paragraph, (found.get(paragraph) ?? '') + node.text);
    if (node.name === 'br') found.set(paragraph, `${found.get(paragraph) ?? ''} `);
    const own = INLINE.has(node.name) ? paragraph : node;
    for (let index = node.children.length - 1; index >= 0; index -= 1)
      left.push({ node: node.children[index] as HtmlNode, paragraph: own });
  }
  return [...found].flatMap(([node, text]) => {
    const said = tidy(text);
    return said ? [{ node, text: said }] : [];
  });
}

/** All that can be read in a node, in one line. */
export function textOf(node: HtmlNode): string {
  return tidy(
    paragraphsOf(node)
      .map(({ text }) => text)
      .join(' '),
  );
}

/** Text with single spaces and without those at its ends; characters that nobody sees are none. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A way to a node that people can follow: `main > ul:2 > li:3 > a`. */
export function pathTo(node: HtmlNode): string {
  const steps = [node, ...parentsOf(node)].filter(({ name }) => !name.startsWith('#'));
  return steps.map(stepOf).reverse().slice(-6).join(' > ');
}

function stepOf(node: HtmlNode): string {
  const { name, attributes, parent } = node;
  const id = attributes.get('id');
  if (id && /^[\w-]+$/.test(id)) return `${name}#${id}`;
  const alike = parent?.children.filter((each) => each.name === name) ?? [];
  return alike.length > 1 ? `${name}:${alike.indexOf(node) + 1}` : name;
}
