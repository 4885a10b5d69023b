/**
 * The tree of a page as it is drawn, as plain data: into shadow roots, through slots, without what is not drawn, with what
 * style sheets write. A virtual screen reader knows nothing of shadow roots; a browser's accessibility tree is made of this
 * tree as well. Runs in a page.
 */

/** A text, or an element with what assistive technology is told of it. */
export type ComposedNode = string | ComposedElement;

export interface ComposedElement {
  readonly name: string;
  readonly namespace: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ComposedNode[];
}

/** Attributes with ids, which are those of one root only. */
const ID_LISTS = [
  'id',
  'for',
  'headers',
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-labelledby',
  'aria-owns',
];

/** An element as it is drawn; scripts and styles are left out, like all that is not. */
export function composedTree(element: Element): ComposedElement {
  return {
    name: element.localName,
    namespace: element.namespaceURI,
    attributes: attributesOf(element),
    children: childrenOf(element),
  };
}

function childrenOf(element: Element): ComposedNode[] {
  if (element instanceof HTMLTextAreaElement) return [element.value];
  const own =
    element instanceof HTMLSlotElement && element.assignedNodes().length > 0
      ? element.assignedNodes()
      : [...(element.shadowRoot ?? element).childNodes];
  return [
    ...writtenBySheet(element, '::before'),
    ...own.flatMap((node) => composedNodes(node)),
    ...writtenBySheet(element, '::after'),
  ];
}

function composedNodes(node: Node): ComposedNode[] {
  if (node instanceof Text) return isVisible(node.parentElement) ? [node.data] : [];
  if (!(node instanceof Element)) return [];
  const { display } = getComputedStyle(node);
  if (display === 'none' || isFolded(node)) return [];
  // Nothing stands for a slot itself, nor for what is drawn as its children alone.
  if (node instanceof HTMLSlotElement) return childrenOf(node);
  return [composedTree(node)];
}

/** In a `details` that is closed; `checkVisibility` knows it, and does not take for folded what is out of view. */
function isFolded(element: Element): boolean {
  const { parentElement } = element;
  return (
    parentElement instanceof HTMLDetailsElement &&
    !parentElement.open &&
    element !== parentElement.querySelector(':scope > summary')
  );
}

function isVisible(element: Element | null): boolean {
  return !element || getComputedStyle(element).visibility === 'visible';
}

/** `content: "text"`; with `/ ""` it is not to be read. */
function writtenBySheet(element: Element, pseudo: string): string[] {
  const { content, display } = getComputedStyle(element, pseudo);
  const [, text] = /^"((?:[^"\\]|\\.)*)"$/.exec(content) ?? [];
  return text && display !== 'none' ? [text.replace(/\\(.)/g, '$1')] : [];
}

function attributesOf(element: Element): Record<string, string> {
  const attributes: Record<string, string> = {};
  const scope = scopeOf(element);
  for (const { name, value } of element.attributes) {
    if (name === 'style' || name === 'class' || name === 'part') continue;
    attributes[name] = ID_LISTS.includes(name) ? inScope(value, scope) : value;
  }
  // Words of blocks are apart, those within a line are not.
  attributes['style'] = `display: ${getComputedStyle(element).display}`;
  if (isFocused(element)) attributes['data-focus'] = '';
  return { ...attributes, ...stateOf(element) };
}

function isFocused(element: Element): boolean {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  return activeElement === element && !element.shadowRoot && element !== document.body;
}

/** What a reader has changed is in properties. */
function stateOf(element: Element): Record<string, string> {
  if (element instanceof HTMLInputElement)
    return element.type === 'checkbox' || element.type === 'radio'
      ? element.checked
        ? { checked: '' }
        : {}
      : { value: element.value };
  if (element instanceof HTMLOptionElement && element.selected) return { selected: '' };
  // Browsers tell of a form only by its name.
  if (element.localName === 'form' && !element.ariaLabel && !element.ariaLabelledByElements)
    return { role: 'none' };
  // Browsers tell of it as a button that expands what follows.
  if (element.localName === 'summary' && element.parentElement instanceof HTMLDetailsElement)
    return { role: 'button', 'aria-expanded': String(element.parentElement.open) };
  return {};
}

const scopes = new Map<Node, number>();

function scopeOf(element: Element): number {
  const root = element.getRootNode();
  const scope = scopes.get(root) ?? scopes.size;
  scopes.set(root, scope);
  return scope;
}

const inScope = (ids: string, scope: number) =>
  ids
    .split(/\s+/)
    .map((id) => `s${scope}-${id}`)
    .join(' ');
