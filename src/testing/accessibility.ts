import { axe } from './axe.js';

/**
 * Every rule of axe, those too that are off by default, but for those of level AAA and those that axe calls experimental:
 * guesses, such as that bold words are a heading.
 */
const rules = Object.fromEntries(
  axe
    .getRules()
    .filter(({ tags }) => !tags.some((tag) => /^(wcag\d+aaa|experimental|deprecated)$/.test(tag)))
    .map(({ ruleId }) => [ruleId, { enabled: true }]),
);

/** Fails with each breach that axe finds in an element, and where it could not judge a contrast. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations, incomplete, passes } = await axe.run(element, { rules });
  const unsure = incomplete.filter(({ id }) => id === 'color-contrast' || id === 'target-size');
  const breaches = [...violations, ...unsure].flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ html, failureSummary, any }) =>
        `${id}: ${help}\n  ${html.slice(0, 200)}\n  ${failureSummary ?? ''} ${JSON.stringify(any[0]?.data)}`,
    ),
  );
  if (breaches.length > 0) throw new Error(`Not accessible:\n${breaches.join('\n')}`);
  // An element that axe cannot see into would pass everything.
  if (passes.length === 0) throw new Error('axe found nothing to check');
}

/** Elements with a role as a browser tells it to assistive technology, and with a name if one is given, in reading order. */
export function allByRole(root: Element, role: string, name?: string | RegExp): HTMLElement[] {
  axe.setup(document.documentElement);
  try {
    return flatElements(root).filter(
      (element) =>
        axe.commons.aria.getRole(element) === role &&
        axe.commons.dom.isVisibleToScreenReaders(element) &&
        (name === undefined || matches(axe.commons.text.accessibleText(element), name)),
    );
  } finally {
    axe.teardown();
  }
}

/** The one element with a role and name. */
export function byRole(root: Element, role: string, name?: string | RegExp): HTMLElement {
  const found = allByRole(root, role, name);
  const [first] = found;
  if (first && found.length === 1) return first;
  throw new Error(`${found.length} of role ${role} named ${name} in: ${textOf(root)}`);
}

/** The name that assistive technology tells of an element. */
export function nameOf(element: Element): string {
  axe.setup(document.documentElement);
  try {
    return axe.commons.text.accessibleText(element);
  } finally {
    axe.teardown();
  }
}

function matches(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? text === wanted : wanted.test(text);
}

/** All elements of a tree as it is drawn: into shadow roots, and through slots to what they show. */
export function flatElements(root: Element): HTMLElement[] {
  return [
    ...(root instanceof HTMLElement && !(root instanceof HTMLSlotElement) ? [root] : []),
    ...drawnChildren(root).flatMap((child) =>
      child instanceof Element ? flatElements(child) : [],
    ),
  ];
}

/**
 * The text of an element as a screen reader reads it: what is drawn, with text that is hidden from the eye only, without
 * what is out of reach.
 */
export function textOf(root: Element): string {
  return tidy(drawnText(root, (element) => !element.inert && element.ariaHidden !== 'true'));
}

/** The text of an element as it is drawn, what is out of reach included. */
export function drawnTextOf(root: Element): string {
  return tidy(drawnText(root, () => true));
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.:;])/g, '')
    .trim();
}

function drawnText(node: Node, isRead: (element: HTMLElement) => boolean): string {
  if (node instanceof Text) return isDrawn(node.parentElement) ? node.data : '';
  if (!(node instanceof Element)) return '';
  const { display } = getComputedStyle(node);
  if (display === 'none' || (node instanceof HTMLElement && !isRead(node))) return '';
  const text = drawnChildren(node)
    .map((child) => drawnText(child, isRead))
    .join('');
  return display.startsWith('inline') || display === 'contents' ? text : ` ${text} `;
}

function isDrawn(element: Element | null): boolean {
  return !element || getComputedStyle(element).visibility === 'visible';
}

function drawnChildren(node: Element): Node[] {
  if (node instanceof HTMLSlotElement) return node.assignedNodes({ flatten: true });
  return [...(node.shadowRoot ?? node).childNodes];
}
