/**
 * The second half of the loader, for pages that have something to show: puts a widget where a link or a `div` asks for it,
 * and takes it away again where there is nothing to show; and brings the languages of the widgets on the page.
 */
import { ownScript } from '../host-page/own-script.js';
import { addressOf, DIV, names, partsOf, tagOf } from './address.js';
import { ALL, load } from './files.js';
import { state } from './state.js';

/** The class of a widget, of whatever version. */
type WidgetClass = CustomElementConstructor & { observedAttributes?: readonly string[] };

/** Attributes that say where data come from: that is for the address to say. */
const OF_DATA = ['src', 'for', 'allow-hosts'];

/**
 * What editors put around a link. Where it has an id, or is a `div` with a class, it belongs to the page's layout; what is
 * hidden stays so, and what says its language has to be around the widget, too.
 */
const WRAPPER = ':is(p, span, strong, em, div:not([class])):not([id], [hidden], [lang])';

/** The elements that show something. What is inside `inspection-data` is content like any other. */
const TAGS = names
  .slice(names.indexOf(ALL) + 1)
  .map(tagOf)
  .join();

/** Languages of which the words are not there: this file is told their names before those of widgets. */
const languages = new Set(names.slice(0, names.indexOf(ALL)));

state.place ??= (node, widget, base) => {
  speakLanguageOf(node);
  if (!base) return;
  const focused = document.activeElement;
  // Nobody loses the link that they are about to follow.
  if (focused && node.contains(focused))
    focused.addEventListener('blur', () => place(node, widget, base), { once: true });
  else place(node, widget, base);
};

new MutationObserver((changes) => {
  for (const { target } of changes) speakLanguageOf(target as HTMLElement);
}).observe(document, { attributeFilter: ['lang'], subtree: true });

/** Loads the words of the language that a node is in, once. English comes with every widget. */
function speakLanguageOf(node: HTMLElement): void {
  const { lang = '' } = node.closest<HTMLElement>('[lang]:not([lang=""])') ?? {};
  const [name = ''] = lang.toLowerCase().split('-');
  if (languages.delete(name)) void load(name, new URL('./', ownScript.src).href);
}

function place(node: HTMLElement, widget: string, base: string): void {
  if (!node.isConnected || isInside(node) || isFramed(node)) return;
  const isLink = node.localName === 'a';
  const top = isLink ? outermost(node) : node;
  const element = elementFor(node, widget, base);
  speakLanguageOf(element);
  // What cannot be smaller takes lines of its own.
  if (isLink && isInText(top) && 'compact' in element) fitIntoLine(element);
  // The original becomes the fallback: shown until there is a result, and put back where there is none.
  const original = isLink ? [top] : [...node.childNodes];
  // Of an empty `div` nothing would be left: there the widget says what is wrong.
  if (original.length > 0)
    element.addEventListener('inspection-error', () => element.replaceWith(...original));
  if (isLink) top.before(element);
  else node.append(element);
  element.append(...original);
}

/** Whether a node is in a widget, or in a `div` that is to become one: then it is what that falls back on. */
function isInside(node: HTMLElement): boolean {
  const around = node.closest(node.localName === 'a' ? `${TAGS},${DIV}` : TAGS);
  return around !== null && (around.localName !== 'div' || state.taken.has(around));
}

/** Whether a frame on the page shows the same already: the link below it is there for editors that take frames out. */
function isFramed(node: HTMLElement): boolean {
  return [...document.querySelectorAll('iframe')].some(({ src }) => src === addressOf(node));
}

/** The link, or the outermost of the wrappers around it that hold nothing else. */
function outermost(link: HTMLElement): HTMLElement {
  let top = link;
  for (
    let parent = top.parentElement;
    parent && Element.prototype.matches.call(parent, WRAPPER) && othersBeside(top).length === 0;
    parent = top.parentElement
  )
    top = parent;
  return top;
}

/** What is beside a node, but for white space of any kind, line breaks and comments. */
function othersBeside(node: Node): Node[] {
  // Asks the class and not the parent: a form may have a field with this name.
  const nodes: NodeListOf<ChildNode> = Reflect.get(Node.prototype, 'childNodes', node.parentNode);
  return [...nodes].filter((each) =>
    each instanceof Text
      ? each.data.trim() !== ''
      : each !== node && each.nodeType !== Node.COMMENT_NODE && each.nodeName !== 'BR',
  );
}

/** Whether a node stands in a line with text. */
function isInText(node: HTMLElement): boolean {
  return (
    getComputedStyle(node).display.startsWith('inline') &&
    othersBeside(node).some((each) => each instanceof Text)
  );
}

function elementFor(node: HTMLElement, widget: string, base: string): HTMLElement {
  const Widget = customElements.get(tagOf(widget)) as WidgetClass;
  const names = Widget.observedAttributes ?? [];
  const address = addressOf(node);
  const [, language, slug, linked] = partsOf(address, base);
  const { search, hash } = new URL(address);
  const given = new URLSearchParams(`${search}&${hash.slice(1)}`);
  // Where nobody has chosen: the language of the link, and first in a comparison the provider of the address, by its name.
  const lang = node.lang || language;
  if (lang) given.append('lang', lang);
  if (slug) given.append('own', slug.replaceAll('-', ' '));
  const element = new Widget();
  for (const name of ['lang', ...names]) {
    const value = node.getAttribute(`data-${name}`) ?? given.get(name) ?? 'false';
    if (value !== 'false' && !OF_DATA.includes(name)) element.setAttribute(name, value);
  }
  const file = names.includes('own') ? `${linked}/collection.json` : 'inspection.json';
  element.setAttribute('src', linked ? `${base}${slug}/${file}` : address);
  return element;
}

/** In a line of text a badge is as small as it gets. */
function fitIntoLine(element: HTMLElement): void {
  element.toggleAttribute('compact', true);
  element.style.display = 'inline-block';
  element.style.width = 'min(24em, 100%)';
  element.style.verticalAlign = 'middle';
}
