/**
 * A virtual screen reader that reads a composed tree from its beginning to its end. Runs in an empty page of its own, which it
 * fills with plain elements.
 */
import { virtual } from '@guidepup/virtual-screen-reader';

import type { ComposedElement, ComposedNode } from './composed-tree.js';

/** What is heard of a tree. */
export interface Reading {
  /** What is said where somebody reads on and on, a line for each stop. Lines of what is inside another are indented. */
  readonly lines: readonly string[];
  /** What was said without being asked for: changes in live regions. */
  readonly announcements: readonly string[];
  /** What is said of what has the keyboard's focus. */
  readonly focus: string | undefined;
}

/** Stands after what is read. */
const END = '(the end)';

/** More stops than any page here has. */
const MOST = 20_000;

let place: HTMLElement | undefined;

/** Reads a tree for the first time. */
export async function start(tree: ComposedElement): Promise<Reading> {
  if (place) await virtual.stop();
  place = document.createElement('div');
  place.append(built(tree), END);
  document.body.replaceChildren(place);
  await virtual.start({ container: place });
  return { ...(await readAll()), announcements: [] };
}

/** Reads a tree that has changed, after what is said of the change. */
export async function follow(tree: ComposedElement): Promise<Reading> {
  if (!place?.firstChild) throw new Error('There is nothing to follow yet');
  const before = (await virtual.spokenPhraseLog()).length;
  change(place.firstChild, tree);
  // Changes are noticed after the task that makes them.
  await new Promise((resolve) => {
    setTimeout(resolve, 200);
  });
  const announcements = (await virtual.spokenPhraseLog()).slice(before);
  return { ...(await readAll()), announcements };
}

async function readAll(): Promise<Omit<Reading, 'announcements'>> {
  const phrases: string[] = [];
  let focus: string | undefined;
  // Reading goes round: from wherever it is now, to the end and on from the beginning.
  for (let stop = 0; (await virtual.lastSpokenPhrase()) !== END; stop += 1) {
    if (stop > MOST) throw new Error('It goes on and on');
    await virtual.next();
  }
  await virtual.next();
  for (let phrase = ''; ; await virtual.next()) {
    phrase = await virtual.lastSpokenPhrase();
    if (phrase === END) break;
    phrases.push(phrase);
    const { activeNode } = virtual;
    if (activeNode instanceof Element && activeNode.hasAttribute('data-focus')) focus ??= phrase;
  }
  // The place itself is a stop: the first.
  return { lines: indented(phrases), focus };
}

/** Puts in by how much a line is inside others what is said of their ends. */
function indented(phrases: readonly string[]): string[] {
  const open: string[] = [];
  const lines: string[] = [];
  for (const phrase of [...phrases].reverse()) {
    const [, ended] = /^end(?: of|,) (.*)$/s.exec(phrase) ?? [];
    if (ended !== undefined) {
      open.push(ended);
      continue;
    }
    if (open.at(-1) === phrase) open.pop();
    lines.push('  '.repeat(open.length) + phrase);
  }
  return lines.reverse();
}

function built(node: ComposedNode): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const element = document.createElementNS(node.namespace, node.name);
  setAttributes(element, node.attributes);
  element.append(...node.children.map(built));
  return element;
}

/** Makes of what stands there what is to stand there, with no more changes than needed: each may be announced. */
function change(present: Node, wanted: ComposedNode): void {
  if (typeof wanted === 'string' && present instanceof Text) {
    if (present.data !== wanted) present.data = wanted;
  } else if (
    typeof wanted !== 'string' &&
    present instanceof Element &&
    present.localName === wanted.name
  ) {
    setAttributes(present, wanted.attributes);
    for (const [index, child] of wanted.children.entries()) {
      const there = present.childNodes[index];
      if (there) change(there, child);
      else present.append(built(child));
    }
    while (present.childNodes.length > wanted.children.length) present.lastChild?.remove();
  } else (present as ChildNode).replaceWith(built(wanted));
}

function setAttributes(element: Element, attributes: ComposedElement['attributes']): void {
  for (const name of element.getAttributeNames())
    if (!Object.hasOwn(attributes, name)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes))
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  // Once touched, a property no longer follows its attribute.
  if (element instanceof HTMLInputElement) {
    element.value = attributes['value'] ?? '';
    element.checked = 'checked' in attributes;
  }
  if (element instanceof HTMLOptionElement) element.selected = 'selected' in attributes;
}
