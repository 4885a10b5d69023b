/** Pages in frames that have the built files, for tests of how these live with what else is on a page. */
import { until } from '../watch.js';

export interface LifePage extends Window {
  /** What the page says and suffers, from its first script on. */
  readonly seen: {
    readonly violations: string[];
    readonly errors: string[];
    readonly messages: string[];
  };
  readonly CSSStyleSheet: typeof CSSStyleSheet;
  readonly customElements: CustomElementRegistry;
}

export const EVERYTHING = '/dist/cdn/inspection-widgets.js';
export const ISLINGTON = '/data/islington.json';

export const moduleOf = (address: string) => `<script type="module" src="${address}"></script>`;

/** A script that a page has before anything else runs. */
export const classic = (code: string) => `<script>${code}</script>`;

let frame: HTMLIFrameElement | undefined;

afterEach(() => {
  frame?.remove();
  frame = undefined;
});

/** Opens a page, with its recorder first, and waits until it has been read. */
export async function openPage(
  body: string,
  head = '',
  { policy = '', nonce = '' } = {},
): Promise<LifePage> {
  frame?.remove();
  frame = document.createElement('iframe');
  frame.width = '900';
  frame.height = '700';
  const html = `<!doctype html><html lang="en-GB"><head><title>A page</title><script src="/src/testing/pages/record.js" ${nonce}></script>${head}</head><body>${body}</body></html>`;
  frame.src = `/__test/page?${new URLSearchParams({ html, policy }).toString()}`;
  const read = new Promise((resolve) => {
    frame?.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  await read;
  return frame.contentWindow as unknown as LifePage;
}

/** The words of an element that is drawn; empty where it is not. */
export const wordsOf = (element: Element | null): string =>
  element?.shadowRoot?.querySelector('[part~=card]')?.textContent?.replace(/\s+/g, ' ').trim() ??
  '';

/** Whether an element has the looks that its sheets give it. */
export function isStyled(element: Element): boolean {
  const card = element.shadowRoot?.querySelector('[part~=card]');
  const { defaultView } = element.ownerDocument;
  return !!card && defaultView?.getComputedStyle(card).borderTopStyle === 'solid';
}

/** Waits until each of some elements shows a name. */
export function untilDrawn(elements: Iterable<Element>, name = 'Islington'): Promise<void> {
  const all = [...elements];
  return until(
    () => all.length > 0 && all.every((each) => wordsOf(each).includes(name)),
    `${all.map((each) => each.localName).join()} show ${name}`,
    15_000,
  );
}

/** How often a page asked for an address. */
export const asked = (page: Window, ending: string): number =>
  page.performance.getEntriesByType('resource').filter(({ name }) => name.endsWith(ending)).length;
