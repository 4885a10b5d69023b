import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';

import { showingTags, type ShowingTag } from '../elements.js';
import { until } from '../watch.js';
import { documentOfPage, hostilePages, type HostilePage } from './hosts.js';
import type { Look } from './look.js';

/** An element as each page has it. */
function markupOf(tag: ShowingTag): string {
  const attributes =
    tag === 'inspection-comparison'
      ? 'src="/data/councils.json" own="Islington" region="London"'
      : 'src="/data/islington.json"';
  return `<${tag} ${attributes}></${tag}>`;
}

/** Opens a page with all elements, on its medium, and waits until they are drawn. */
async function open(page: HostilePage): Promise<{ window: Window; close: () => void }> {
  await emulateMedia({ media: mediumOf(page) });
  const frame = document.createElement('iframe');
  frame.width = String(page.width ?? 1000);
  frame.height = '900';
  frame.style.border = '0';
  frame.srcdoc = documentOfPage(page, showingTags.map(markupOf));
  document.body.append(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  const window = frame.contentWindow as Window;
  const elements = () => [...window.document.querySelectorAll(showingTags.join())];
  await until(
    () =>
      elements().every((element) =>
        element.shadowRoot?.querySelector('[part~=card] [part~=source]'),
      ),
    `all of ${page.name} are drawn`,
    20_000,
  );
  if (page.isHiddenAtFirst)
    for (const place of window.document.querySelectorAll<HTMLElement>('.place'))
      place.hidden = false;
  for (const element of elements()) reach(element, page);
  return { window, close: () => frame.remove() };
}

/** Gives the shadow root of an element the rules of a reader, whose sheets hold everywhere. */
function reach(element: Element, { readersCss }: HostilePage): void {
  if (!readersCss) return;
  const sheet = element.ownerDocument.createElement('style');
  sheet.textContent = readersCss;
  element.shadowRoot?.append(sheet);
}

const mediumOf = ({ isPrinted }: HostilePage) => (isPrinted ? 'print' : 'screen');

async function lookAt(window: Window, tag: ShowingTag): Promise<Look> {
  const element = window.document.querySelector(tag)!;
  element.scrollIntoView();
  // Two frames, for what is laid out only where it is in view.
  for (let frame = 0; frame < 2; frame++)
    await new Promise((resolve) => {
      window.requestAnimationFrame(resolve);
    });
  return window.lookAt(element);
}

/** How parts look other than on a plain page, the first few. */
function differencesOf(look: Look, plain: Look): string[] {
  const all = Object.entries(look.looks).flatMap(([place, looks]) =>
    Object.entries(plain.looks[place] ?? {})
      .filter(([name, value]) => looks[name] !== value)
      .map(([name, value]) => `${place}: ${name} is ${looks[name]}, not ${value}`),
  );
  return all.slice(0, 5);
}

describe('hostile pages', () => {
  /** On plain pages, by medium: layouts for wide places and narrow ones differ in some colours. */
  const plain = { screen: new Map<ShowingTag, Look[]>(), print: new Map<ShowingTag, Look[]>() };

  before(async function () {
    this.timeout(60_000);
    for (const isPrinted of [false, true]) {
      for (const width of [1000, 320]) {
        const page = { name: `a plain page of ${width} px`, width, isPrinted };
        const { window, close } = await open(page);
        const looks = plain[mediumOf(page)];
        for (const tag of showingTags)
          looks.set(tag, [...(looks.get(tag) ?? []), await lookAt(window, tag)]);
        close();
      }
    }
  });

  after(() => emulateMedia({ media: 'screen' }));

  for (const medium of ['screen', 'print'] as const)
    it(`are measured on a plain page first, where all is well: ${medium}`, () => {
      for (const tag of showingTags) {
        const looks = plain[medium].get(tag) ?? [];
        expect(looks.length).to.equal(2);
        for (const { words, looks: parts, faults, fontSize } of looks) {
          expect(words.length, tag).to.be.above(100);
          expect(Object.keys(parts).length, tag).to.be.above(8);
          expect(faults, tag).to.deep.equal([]);
          expect(fontSize, tag).to.equal(16);
        }
      }
    });

  it('are on paper where they are printed: fields to search by are gone', () => {
    const wordsOn = (medium: 'screen' | 'print') =>
      plain[medium]
        .get('inspection-comparison')
        ?.map(({ words }) => words.includes('Find by name'));
    expect(wordsOn('screen')).to.deep.equal([true, true]);
    expect(wordsOn('print')).to.deep.equal([false, false]);
  });

  for (const page of hostilePages) {
    describe(page.name, () => {
      let opened: Awaited<ReturnType<typeof open>>;

      before(async function () {
        this.timeout(60_000);
        opened = await open(page);
      });

      after(() => opened.close());

      for (const tag of showingTags)
        it(tag, async () => {
          const look = await lookAt(opened.window, tag);
          const usual = plain[mediumOf(page)].get(tag) ?? [];
          expect(look.faults.slice(0, 5)).to.deep.equal([]);
          expect(usual.map(({ words }) => words)).to.include(look.words);
          expect(look.width, 'width').to.be.at.least(150);
          const differences = usual.map((each) => differencesOf(look, each));
          const [fewest] = differences.sort((a, b) => a.length - b.length);
          if (!page.insistsOnLooks) expect(fewest).to.deep.equal([]);
        });
    });
  }
});
