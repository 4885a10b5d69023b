import { expect } from '@open-wc/testing';

import { version } from '../core/version.js';
import { until } from './watch.js';

interface StrictPage extends Window {
  seen: { violations: string[]; errors: string[]; messages: string[] };
  eval: (code: string) => unknown;
}

const badgeIsTaken = `<inspection-badge> ${version} is not used: ${version} is there already`;

/** What a page with the built files must show, and what it may say. */
const pages = {
  'strict-everything': { drawn: 10, messages: [] },
  'strict-badge': { drawn: 1, messages: [] },
  'strict-badge-first': { drawn: 10, messages: [badgeIsTaken] },
  'strict-everything-first': { drawn: 10, messages: [badgeIsTaken] },
};

// These test what `npm run build` made of the sources.
describe('built files under a strict policy with Trusted Types', () => {
  let frame: HTMLIFrameElement;

  beforeEach(() => {
    frame = document.createElement('iframe');
    frame.width = frame.height = '700';
    document.body.append(frame);
  });

  afterEach(() => frame.remove());

  async function open(name: string): Promise<StrictPage> {
    frame.src = `/__test/csp/${name}.html`;
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
    });
    return frame.contentWindow as unknown as StrictPage;
  }

  const elementsOf = (page: Window) => [
    ...page.document.querySelectorAll<HTMLElement>(
      'inspection-badge, inspection-comparison, inspection-findings, inspection-judgements, inspection-letter, inspection-quotes, inspection-recommendations, inspection-score, inspection-timeline',
    ),
  ];

  /**
   * The text of an element; of another page, where the helpers for this one do not look. Not `innerText`: only in Chromium
   * does it have rows that are out of view.
   */
  const textOf = (element: HTMLElement) =>
    element.shadowRoot?.querySelector('.frame')?.textContent ?? '';

  for (const [name, { drawn, messages }] of Object.entries(pages)) {
    it(`${name}: draws and styles all, in peace with the policy`, async () => {
      const page = await open(name);
      await until(
        () =>
          elementsOf(page).filter((each) => textOf(each).includes('Islington')).length === drawn,
        `${drawn} are drawn`,
      );
      for (const element of elementsOf(page)) {
        const card = element.shadowRoot!.querySelector('[part=card]')!;
        const { borderTopStyle, display } = page.getComputedStyle(card);
        expect({ borderTopStyle, display }).to.deep.equal({
          borderTopStyle: 'solid',
          display: 'grid',
        });
      }
      expect(page.seen.violations).to.deep.equal([]);
      expect(page.seen.errors).to.deep.equal([]);
      expect(page.seen.messages).to.deep.equal(messages);
    });
  }

  it('asks once for the data, though its elements come from two files', async () => {
    for (const name of ['strict-badge-first', 'strict-everything-first']) {
      const page = await open(name);
      await until(() => elementsOf(page).every((each) => textOf(each).includes('Islington')));
      const asked = page.performance
        .getEntriesByType('resource')
        .filter((entry) => entry.name.endsWith('/data/islington.json'));
      expect(asked.length, name).to.equal(1);
    }
  });

  it('works: the carousel moves', async () => {
    const page = await open('strict-everything');
    const quotes = page.document.querySelector<HTMLElement>('inspection-quotes')!;
    await until(() => textOf(quotes).includes('Quote 1 of 12'));
    quotes.shadowRoot!.querySelector<HTMLElement>('[part=next]')!.click();
    await until(() => textOf(quotes).includes('Quote 2 of 12'));
    expect(page.seen.violations).to.deep.equal([]);
  });

  it('would be told of a breach', async () => {
    const page = await open('strict-badge');
    expect(() => page.eval('1')).to.throw();
    expect(() => (page.document.body.innerHTML = '<p>Text</p>')).to.throw();
    page.document.body.setAttribute('style', 'color: red');
    await until(() => page.seen.violations.length >= 3);
    expect(page.seen.violations.join('\n')).to.match(/require-trusted-types-for/);
    expect(page.seen.violations.join('\n')).to.match(/style-src/);
  });
});
