/** The page as it is drawn, for checks that run in it: into shadow roots and through slots. */

/** All elements that are drawn and that a reader can come to, in reading order. */
export function drawn(root: Element = document.body): HTMLElement[] {
  // What has no box of its own, such as a slot, is no less there.
  const isBoxless = getComputedStyle(root).display === 'contents';
  if (!isBoxless && !root.checkVisibility({ visibilityProperty: true })) return [];
  if ((root as HTMLElement).inert) return [];
  const own = root instanceof HTMLElement && !(root instanceof HTMLSlotElement) ? [root] : [];
  return [
    ...own,
    ...childrenOf(root).flatMap((child) => (child instanceof Element ? drawn(child) : [])),
  ];
}

export function childrenOf(element: Element): Node[] {
  if (element instanceof HTMLSlotElement && element.assignedNodes().length > 0)
    return element.assignedNodes({ flatten: true });
  return [...(element.shadowRoot ?? element).childNodes];
}

/** Text nodes that are drawn, each with the element that it stands in. */
export function texts(): { text: Text; parent: HTMLElement }[] {
  return drawn().flatMap((parent) =>
    childrenOf(parent).flatMap((text) =>
      text instanceof Text && text.data.trim() ? { text, parent } : [],
    ),
  );
}

/** An element around another, out of shadow roots and slots. */
export function outer(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const { parentNode } = element;
  return parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement;
}

export function* around(element: Element): Generator<Element> {
  for (let each: Element | null = element; each; each = outer(each)) yield each;
}

/** Whether something is cut down to be read out alone. */
export function isForEarsOnly(element: Element): boolean {
  for (const each of around(element))
    if (getComputedStyle(each).clipPath.startsWith('inset(50%')) return true;
  return false;
}

export const OPERABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** What can be operated, but for what shows only when it has the focus. */
export function targets(): HTMLElement[] {
  return drawn().filter((each) => each.matches(OPERABLE) && !isForEarsOnly(each));
}

/** The words that an element shows. */
export function wordsOf(element: Element): string {
  if (element.matches('script, style')) return '';
  return childrenOf(element)
    .map((child) =>
      child instanceof Text ? child.data : child instanceof Element ? wordsOf(child) : '',
    )
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** An element in words, for messages. */
export function called(element: Element): string {
  const part = element.getAttribute('part') ?? element.className;
  return `<${element.localName}${part ? ` ${part}` : ''}> “${wordsOf(element).slice(0, 50)}”`;
}
