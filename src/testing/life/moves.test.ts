/** The built elements, moved about in a page and between pages by those who own them. */
import { expect } from '@open-wc/testing';

import { showingTags } from '../elements.js';
import { settled, until } from '../watch.js';
import {
  asked,
  EVERYTHING,
  ISLINGTON,
  isStyled,
  moduleOf,
  openPage,
  untilDrawn,
  wordsOf,
  type LifePage,
} from './page.js';

const one = (tag: string, more = '') => `<${tag} src="${ISLINGTON}" ${more}>Fallback</${tag}>`;
const ALL = showingTags.map((tag) => one(tag)).join('\n');
const CAROUSEL = one('inspection-quotes', 'layout="carousel"');

/** The youngest way to move, which takes nothing out of the page on the way. */
type Mover = Element & { moveBefore?(node: Node, before: Node | null): void };

describe('the built elements', () => {
  let page: LifePage;

  const all = () => [...page.document.querySelectorAll(showingTags.join())];
  const words = () => all().map(wordsOf);

  /** Opens a page whose elements are drawn. */
  async function open(body: string): Promise<void> {
    page = await openPage(`<main>${body}</main><aside></aside>`, moduleOf(EVERYTHING));
    await untilDrawn(all());
  }

  const place = () => page.document.querySelector('main')!;
  const otherPlace = () => page.document.querySelector('aside')!;

  afterEach(() => {
    expect(Object.values(page.seen).flat().join('\n')).to.equal('');
  });

  it('move a hundred times, by whatever means the page has: same words, one request', async () => {
    await open(ALL);
    const before = words();
    const move = (element: Element, target: Mover) =>
      target.moveBefore ? target.moveBefore(element, null) : target.append(element);
    for (let count = 0; count < 100; count++) {
      const target = count % 2 ? place() : otherPlace();
      for (const element of all()) {
        if (count % 3) move(element, target);
        else target.append(element);
      }
      if (count % 25 === 0) await settled();
    }
    await settled();
    expect(words()).to.deep.equal(before);
    expect(all().every(isStyled)).to.equal(true);
    expect(asked(page, ISLINGTON)).to.equal(1);
  });

  it('keep the quote that a reader has reached, however they are moved', async () => {
    await open(CAROUSEL);
    const [quotes] = all();
    const root = quotes!.shadowRoot!;
    const position = () => root.querySelector('[part=position]')!.textContent;
    for (const number of [2, 3]) {
      root.querySelector<HTMLElement>('[part=next]')!.click();
      await until(() => position() === `Quote ${number} of 12`);
    }
    const slide = root.querySelectorAll('[part=slide]')[2]!;
    const isInView = () =>
      Math.abs(
        slide.getBoundingClientRect().left - slide.parentElement!.getBoundingClientRect().left,
      ) < 2;
    await until(isInView, 'the third quote has come');
    for (const target of [otherPlace(), place()]) {
      target.append(quotes!);
      await until(isInView, 'the third quote is in view');
      expect(position()).to.equal('Quote 3 of 12');
    }
  });

  it('are drawn again from their markup, by clones and by imports from another document', async () => {
    await open(ALL);
    const before = words();
    const { innerHTML } = place();
    place().innerHTML = innerHTML;
    await untilDrawn(all());
    expect(words()).to.deep.equal(before);

    const clone = place().cloneNode(true);
    place().replaceWith(clone);
    await untilDrawn(all());
    expect(words()).to.deep.equal(before);

    const parsed = new DOMParser().parseFromString(innerHTML, 'text/html');
    place().replaceChildren(...parsed.body.childNodes);
    await untilDrawn(all());
    expect(words()).to.deep.equal(before);
    expect(place().innerHTML.trim()).to.equal(innerHTML.trim());
  });

  it('go into the document of a frame, as previews of editors have it, and come back', async () => {
    await open(ALL);
    const before = words();
    const preview = page.document.createElement('iframe');
    page.document.body.append(preview);
    const inside = preview.contentDocument!;
    const elements = all();
    for (const element of elements) inside.body.append(inside.adoptNode(element));
    await settled();
    expect(elements.map(wordsOf)).to.deep.equal(before);
    expect(elements.filter((each) => !isStyled(each)).map((each) => each.localName)).to.deep.equal(
      [],
    );
    for (const element of elements) place().append(element);
    await settled();
    expect(words()).to.deep.equal(before);
    expect(elements.filter((each) => !isStyled(each)).map((each) => each.localName)).to.deep.equal(
      [],
    );
    expect(asked(page, ISLINGTON)).to.equal(1);
  });

  it('take data in the document of a frame as anywhere', async () => {
    await open(
      '<inspection-badge>Fallback</inspection-badge>'.replace('>', ` src="${ISLINGTON}">`),
    );
    const [badge] = all();
    const preview = page.document.createElement('iframe');
    page.document.body.append(preview);
    const data = page.document.createElement('inspection-data');
    data.setAttribute('src', '/data/councils/devon.json');
    preview.contentDocument!.body.append(data);
    badge!.removeAttribute('src');
    data.append(badge!);
    await untilDrawn([badge!], 'Devon');
    expect(isStyled(badge!)).to.equal(true);
  });

  it('are there after the document is opened and written anew', async () => {
    await open(ALL);
    const before = words();
    const { body } = page.document;
    page.document.open();
    page.document.write(
      `<!doctype html><html lang="en-GB"><title>A page</title><body><main>${ALL}</main>`,
    );
    page.document.close();
    expect(page.document.body).not.to.equal(body);
    await untilDrawn(all());
    expect(words()).to.deep.equal(before);
  });

  it('follow the language of a document that is written anew', async () => {
    await open(one('inspection-badge'));
    page.document.open();
    page.document.write(`<!doctype html><html lang="cy"><body>${one('inspection-badge')}`);
    page.document.close();
    await untilDrawn(all());
    const frame = () => all()[0]!.shadowRoot!.querySelector('.frame')!;
    expect(frame().getAttribute('lang'), 'English on a page in Welsh').to.equal('en-GB');
    page.document.documentElement.lang = 'en-GB';
    await until(() => !frame().hasAttribute('lang'), 'the page is English');
  });

  it('show new data where a translator has wrapped their words', async () => {
    await open(ALL);
    for (const element of all()) wrapWords(element.shadowRoot!);
    await settled();
    for (const element of all()) element.setAttribute('src', '/data/councils/devon.json');
    await until(
      () => all().every((each) => /Devon/.test(each.shadowRoot!.textContent)),
      'all show Devon',
    );
    for (const element of all()) {
      expect(wordsOf(element), element.localName).to.include('Devon');
      expect(wordsOf(element), element.localName).not.to.include('Islington');
    }
  });
});

/** What translators make of a page: each text in elements of their own. */
function wrapWords(root: ParentNode & Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts.filter(({ data }) => data.trim())) {
    const [outer, inner] = [1, 2].map(() => root.ownerDocument!.createElement('font'));
    inner!.textContent = text.data;
    outer!.append(inner!);
    text.replaceWith(outer!);
  }
}
