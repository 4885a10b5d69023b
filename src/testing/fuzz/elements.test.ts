import { expect } from '@open-wc/testing';

import '../../define.js';
import { selectInspection } from '../../views/index.js';
import { textOf } from '../accessibility.js';
import { documentOf } from '../documents.js';
import { put, showingTags, type ShowingTag } from '../elements.js';
import { everywhere, hostileStrings, intruders } from '../intruders.js';
import { settled, watchPage } from '../watch.js';
import { LEAKS } from './leaks.js';
import { brokenDocuments, realWordsIn, type SchemaNode } from './schema.js';
import { checkMany, type FuzzSettings } from './settings.js';

type Showing = HTMLElementTagNameMap[ShowingTag];

/** Tags that no widget draws: what could load, run or send something. */
const DANGEROUS = 'img, script, style, link, iframe, object, embed, form, base, template, meta';

/** What the elements draw besides, which could only come from data. */
function expectHarmless(element: Showing): void {
  const { localName, shadowRoot } = element;
  const root = shadowRoot!;
  // Every text that is drawn is in the shadow root, or is the fallback, which is the author's.
  const words = root.textContent ?? '';
  const isFallback = root.querySelector('slot') !== null;
  expect(words.trim() === '' && !isFallback, `${localName} is blank`).to.equal(false);
  expect(element.getBoundingClientRect().height, `${localName} has a height`).to.be.above(0);
  expect(words, localName).not.to.match(LEAKS);
  expect(root.querySelectorAll(DANGEROUS).length, `${localName} with markup from data`).to.equal(0);
  for (const each of root.querySelectorAll('*'))
    for (const name of each.getAttributeNames())
      expect(/^on|^style$/.test(name), `${localName}: ${name}`).to.equal(false);
  for (const link of root.querySelectorAll('a'))
    expect(link.protocol, `${localName}: ${link.href}`).to.match(/^(https?)?:$/);
}

describe('every element on a page with documents that were made from the schema by chance, and broken', () => {
  const page = watchPage();
  let elements: Showing[];
  let settings: FuzzSettings;
  let schema: SchemaNode;

  before(async () => {
    settings = (await (await fetch('/__test/fuzz')).json()) as FuzzSettings;
    schema = (await (await fetch('/src/model/inspection.schema.json')).json()) as SchemaNode;
  });

  beforeEach(() => {
    const place = put(
      `<div>${showingTags.map((tag) => `<${tag}>Fallback</${tag}>`).join('')}</div>`,
    );
    elements = [...place.children] as Showing[];
  });

  /** Gives data to all elements, and looks at what they make of them. */
  async function drawAll(data: unknown): Promise<void> {
    for (const element of elements) element.document = data as never;
    for (const element of elements) await element.updateComplete;
    for (const element of elements) expectHarmless(element);
    expect(window).not.to.have.property('executed');
    expect(page.uncaught).to.deep.equal([]);
  }

  /** After whatever they went through, they are well again with good data. */
  async function expectWell(): Promise<void> {
    const islington = await documentOf('islington');
    await drawAll(islington);
    for (const element of elements)
      expect(textOf(element), element.localName).to.match(
        /Islington,? (?:Children’s|Youth justice)/,
      );
  }

  it('draws something plain and throws nothing, document after document', async function () {
    this.timeout(0);
    const words = realWordsIn(await documentOf('islington'), await documentOf('halton'));
    await checkMany(brokenDocuments(schema, words), settings, drawAll);
    await settled();
    await expectWell();
  });

  it('draws something plain where one hostile value stands in every place', async function () {
    this.timeout(120_000);
    const halton = await documentOf('halton');
    for (const text of hostileStrings)
      await drawAll(everywhere(halton, text, (value) => typeof value === 'string'));
    for (const value of intruders)
      await drawAll(everywhere(halton, value, (present) => typeof present !== 'object'));
    await expectWell();
  });

  it('draws 5,000 quotes, and hundreds of all else', async function () {
    this.timeout(120_000);
    const halton = await documentOf('halton');
    const inspection = selectInspection(halton);
    const many = <Item>(item: (number: number) => Item, length = 500) =>
      Array.from({ length }, (_, number) => item(number));
    Object.assign(inspection!, {
      quotes: many((number) => ({ text: `Quote ${number}` }), 5000),
      findings: many((number) => ({ text: `Finding ${number}` })),
      recommendations: many((number) => ({ text: `Recommendation ${number}` })),
      judgements: many((number) => ({ label: `Area ${number}`, grade: 'Good' })),
    });
    await drawAll(halton);
    const quotes = elements.find(({ localName }) => localName === 'inspection-quotes')!;
    expect(quotes.shadowRoot!.textContent).to.include('Quote 4999');
  });
});
