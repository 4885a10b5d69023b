// In a page: what a visitor sees of a candidate, whatever it is made of.

/** The nodes that are drawn in place of a node's children. */
function drawn(node) {
  if (node.localName === 'slot') {
    const assigned = node.assignedNodes();
    return assigned.length > 0 ? assigned : [...node.childNodes];
  }
  return [...(node.shadowRoot ?? node).childNodes];
}

/** All text below a node with the element that draws it, in order. */
function* textsIn(node, parents = []) {
  for (const child of drawn(node)) {
    if (child.nodeType === Node.TEXT_NODE) yield [child.data, [node, ...parents]];
    else if (
      child.nodeType === Node.ELEMENT_NODE &&
      !/^(?:style|script|template)$/.test(child.localName)
    )
      yield* textsIn(child, [node, ...parents]);
  }
}

/** The words without the space between them, which candidates write in different ways. */
export function textIn(node) {
  return [...textsIn(node)].map(([text]) => text.replace(/\s+/g, '')).join('');
}

/** The element that draws the first text which contains some words. */
export function elementOf(host, words) {
  return [...textsIn(host)].find(([text]) => text.includes(words))?.[1][0];
}

/**
 * The ground of the first text that is a grade's word: the colour of the nearest element around it that has one within
 * the card, or nothing where the word stands bare.
 */
export function groundOf(host, word) {
  const found = [...textsIn(host)].find(([text]) => text.trim() === word);
  for (const element of found?.[1] ?? []) {
    if (element.getAttribute('part') === 'card') return undefined;
    const { backgroundColor } = getComputedStyle(element);
    if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
  }
  return undefined;
}

/** Waits until what was changed has been painted: a frame is done when the task after it begins. */
export async function painted() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await frame();
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
}
