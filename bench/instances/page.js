// What runs in the page: makes the data ready, then lets the candidate create and change its instances.
import { groundOf, painted, textIn } from '../shared/shown.js';

/** How candidates that are drawn by the library itself say a tone. */
const VARIANTS = {
  excellent: 'success',
  good: 'success',
  fair: 'warning',
  weak: 'warning',
  poor: 'danger',
};

let items;
let next;
let main;

/**
 * Readies the page for a candidate.
 *
 * @param {{ create(main: Element, items: object[], context: object): unknown, update(main: Element, items: object[],
 *   context: object): unknown, ready?(context: object): unknown, badge?: string }} peer how it makes and changes instances;
 *   `badge` is the tag that it draws grades with
 */
export function run(peer) {
  Object.assign(globalThis, {
    async prepare(kind) {
      const data = await (await fetch(`/${kind}.json`)).json();
      const own = data.items.map((item) => ({ ...item, markup: markupFor(peer, item.markup) }));
      const at = (index) => {
        const item = own[index % own.length];
        // Each of its own, as from a file of its own.
        return item.document ? { ...item, document: structuredClone(item.document) } : item;
      };
      items = Array.from({ length: data.count }, (_, index) => at(index));
      next = Array.from({ length: data.count }, (_, index) => at(index + 1));
      const context = { ...data, kind };
      document.head.append(
        Object.assign(document.createElement('style'), { textContent: data.sheet }),
      );
      main = document.querySelector('main');
      await peer.ready?.({ ...context, items, next });
      Object.assign(globalThis, {
        create: () => peer.create(main, items, context),
        update: () => peer.update(main, next, context),
      });
      await painted();
    },

    async step(name) {
      await globalThis[name]();
      await painted();
    },

    async hide() {
      main.hidden = true;
      await painted();
    },

    /** Of the first, the middle and the last: what is read and seen. */
    shown(step) {
      const shownItems = step === 'create' ? items : next;
      if (main.children.length !== items.length) throw new Error('not all are there');
      return [0, Math.floor(items.length / 2), items.length - 1].map((index) => {
        const host = main.children[index];
        const { text, overall } = shownItems[index].view;
        const word = text ?? overall.grade.text.text;
        return { text: textIn(host), ground: groundOf(host, word) };
      });
    },
  });
}

/** The same markup with the library's badge in place of a grade's pill. */
function markupFor({ badge }, markup) {
  if (!badge) return markup;
  const template = document.createElement('template');
  template.innerHTML = markup;
  for (const grade of template.content.querySelectorAll('[data-tone]')) {
    const element = document.createElement(badge);
    element.setAttribute('variant', VARIANTS[grade.dataset.tone]);
    element.textContent = grade.textContent.trim();
    grade.replaceWith(element);
  }
  return template.innerHTML;
}
