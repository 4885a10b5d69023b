import { expect } from '@open-wc/testing';

import '../define.js';
import type { InspectionDocument } from '../model/index.js';
import { expectAccessible, textOf } from '../testing/accessibility.js';
import { documentOf, islingtonIds } from '../testing/documents.js';
import { put, show, showingTags } from '../testing/elements.js';
import { until, watchPage } from '../testing/watch.js';

describe('a further language', () => {
  const page = watchPage();
  let islington: InspectionDocument;

  before(async () => {
    islington = await documentOf('islington');
  });

  afterEach(() => {
    document.documentElement.lang = '';
  });

  /** The language in which a screen reader reads a piece of text: alone, or where it never is, in a sentence. */
  const languageOf = (element: Element, text: string) => {
    const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
    const found: Node[] = [];
    // Proper names, in a list to choose from.
    const isOption = (node: Node) => node.parentElement!.localName === 'option';
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      if (node.nodeValue!.includes(text) && !isOption(node)) found.push(node);
    }
    const node = found.find(({ nodeValue }) => nodeValue!.trim() === text) ?? found[0];
    if (!node) throw new Error(`There is no "${text}"`);
    const closest = node.parentElement!.closest('[lang]') ?? element.closest('[lang]');
    return closest?.getAttribute('lang');
  };

  it('is drawn by what is on the page as soon as it comes', async () => {
    document.documentElement.lang = 'cy';
    const badge = await show('inspection-badge', islington);
    expect(textOf(badge)).to.include('Inspected 2 to 6 December 2024');
    await import('../generated/languages/cy.js');
    await until(() => textOf(badge).includes('Arolygwyd 2 i 6 Rhagfyr 2024'));
    expect(languageOf(badge, 'Arolygwyd')).to.equal('cy');
  });

  it('has its plural forms from the browser', () => {
    const rules = new Intl.PluralRules('cy');
    expect(rules.resolvedOptions().locale).to.equal('cy');
    expect([0, 1, 2, 3, 6, 4].map((count) => rules.select(count))).to.deep.equal([
      'zero',
      'one',
      'two',
      'few',
      'many',
      'other',
    ]);
  });

  for (const tag of showingTags) {
    it(`is spoken by ${tag}, around words of the data that stay English and say so`, async () => {
      document.documentElement.lang = 'cy';
      const element = await show(tag, islington, `which="${islingtonIds.latest}"`);
      const text = textOf(element);
      expect(text).to.include('Rhagfyr 2024');
      expect(text).to.match(/Arolygwyd|Cyhoeddwyd/);
      expect(text).to.not.match(/Inspected|Published|Data checked|Full report/);
      expect(languageOf(element, 'Islington')).to.equal('en');
      await expectAccessible(element);
      expect(page.messages).to.deep.equal([]);
    });
  }

  it('is that of what the comparison adds to the names and grades of the data', async () => {
    document.documentElement.lang = 'cy';
    const table = put(
      '<inspection-comparison src="/data/councils.json" own="Islington" as-of="2023-06"></inspection-comparison>',
    );
    await until(() => textOf(table).includes('Eich un chi'));
    expect(languageOf(table, 'Islington')).to.equal('en');
    expect(languageOf(table, 'Overall effectiveness')).to.equal('en');
    expect(languageOf(table, 'Darparwr')).to.equal('cy');
    expect(languageOf(table, 'Eich un chi')).to.equal('cy');
    expect(languageOf(table, 'Un farn ar gyfer')).to.equal('cy');
  });

  it('stands beside another on one page, and changes while the page is shown', async () => {
    document.documentElement.lang = 'en';
    const both = put('<div><inspection-badge lang="cy"></inspection-badge><inspection-badge>');
    const [welsh, english] = both.querySelectorAll('inspection-badge') as unknown as [
      HTMLElementTagNameMap['inspection-badge'],
      HTMLElementTagNameMap['inspection-badge'],
    ];
    for (const badge of [welsh, english]) badge.document = islington;
    await until(() => textOf(welsh).includes('Arolygwyd'));
    expect(textOf(english)).to.include('Inspected');
    welsh.lang = 'en-GB';
    english.lang = 'cy-GB';
    await until(() => textOf(welsh).includes('Inspected') && textOf(english).includes('Arolygwyd'));
  });

  it('shows words of the data in it where the data have them', async () => {
    document.documentElement.lang = 'cy';
    const [inspection] = islington.inspections;
    const badge = await show('inspection-badge', {
      ...islington,
      frameworks: {},
      inspections: [
        {
          ...inspection!,
          framework: {
            id: 'estyn-2017',
            name: 'Inspection of schools (2017 framework)',
            inspectorate: { name: 'Estyn' },
            scale: [{ id: 'good', label: { en: 'Good', cy: 'Da' }, tone: 'good' }],
          },
          overall: { grade: { en: 'Good', cy: 'Da' } },
        },
      ],
    });
    expect(textOf(badge)).to.include('Da');
    expect(languageOf(badge, 'Da')).to.equal('cy');
  });
});
