/** What says which widget is asked for: the tag of an element, the address of a link, the attributes of a `div`. */

/** Name of the file with all widgets and of our policy for Trusted Types; our symbols begin with it. */
export const NAME = 'inspection-widgets';

declare global {
  /** Names of files, with spaces between them: for `place` the languages first, then `data` and each widget, last `place`. */
  const FILE_NAMES: string;
}

export const names = FILE_NAMES.split(' ');

export const DIV = 'div[data-inspection-widget]';

/** A path below that of a publication as `[, language, provider, widget]`; `data/` is a page of its own in every language. */
const PATH =
  /^(?:([a-z]{2,3})\/)?([a-z\d-]+)\/(?!data(?:\/|$))([a-z-]+)(?:\/(?:index\.html)?)?(?:[?#]|$)/;

export function tagOf(widget: string): string {
  return `inspection-${widget}`;
}

/** The address that a link leads to, or from which a `div` has its data: absolute, and empty where it is none. */
export function addressOf(node: HTMLElement): string {
  const { inspectionWidget, src } = node.dataset;
  const link = inspectionWidget
    ? Object.assign(document.createElement('a'), { href: src })
    : (node as HTMLAnchorElement);
  return `${link.href}`;
}

/** The parts of the address of a widget below a base; an empty list for all other addresses. */
export function partsOf(address: string, base: string): readonly (string | undefined)[] {
  return PATH.exec(address.slice(base.length)) ?? [];
}
