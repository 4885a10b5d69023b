import { expect } from '@open-wc/testing';

import type { InspectionDocument, Quote } from '../../model/index.js';
import { allByRole, byRole, textOf } from '../../testing/accessibility.js';
import { documentOf, eventOf, islingtonIds } from '../../testing/documents.js';
import { show } from '../../testing/elements.js';
import { watchPage } from '../../testing/watch.js';
import './define.js';

describe('inspection-quotes as a list', () => {
  watchPage({ silent: true });
  let islington: InspectionDocument;
  let quotes: Quote[];

  beforeEach(async () => {
    islington = await documentOf('islington');
    quotes = eventOf(islington, islingtonIds.latest).quotes!;
  });

  it('is what it is by itself: all quotes, no buttons', async () => {
    const element = await show('inspection-quotes', islington);
    const items = allByRole(element, 'listitem').map(textOf);
    expect(items.length).to.equal(12);
    quotes.forEach(({ text }, index) => expect(items[index]).to.include(`“${text as string}”`));
    expect(allByRole(element, 'button')).to.deep.equal([]);
    expect(textOf(element)).not.to.match(/Quote \d/);
  });

  it('has a heading, says who was inspected, and carries dates, report and licence', async () => {
    const element = await show('inspection-quotes', islington);
    byRole(element, 'heading', 'Quotes');
    expect(textOf(element)).to.match(/^Quotes Islington, Children’s services/);
    expect(textOf(element)).to.include('Inspected 2 to 6 December 2024');
    byRole(element, 'link', 'Full report: Islington, 29 January 2025');
    byRole(element, 'link', /Open Government Licence/);
  });

  it('says of each quote who said it, when, where, and about which area', async () => {
    const element = await show('inspection-quotes', islington);
    const item = allByRole(element, 'listitem')[3]!;
    expect(textOf(item)).to.equal(
      '“The exceptionally wide range of effective early help services and support available in Islington ' +
        'make a tangible difference to children’s and families’ lives.” ' +
        'Ofsted report, 29 January 2025 ' +
        'Inspection of Islington local authority children’s services, Ofsted paragraph 1 Help and protection',
    );
    expect(byRole(item, 'link')).to.have.property(
      'href',
      'https://files.ofsted.gov.uk/v1/file/50267801',
    );
    expect(textOf(item.querySelector('blockquote')!)).to.match(/^“The exceptionally .* lives\.”$/);
  });

  it('tells the role of a speaker', async () => {
    const element = await show(
      'inspection-quotes',
      islington,
      `which="${islingtonIds.focusedVisit}"`,
    );
    expect(textOf(element)).to.include(
      '“I have no words to describe what my worker does to help me.” ' +
        'One young person, Quoted in Ofsted’s letter, 28 November 2022',
    );
    expect(textOf(element)).to.include(
      'Focused visit to Islington local authority children’s services: letter, Ofsted',
    );
  });

  it('takes speaker, date and source from the inspection where a quote does not say', async () => {
    quotes.splice(0, quotes.length, { text: 'Children are safe.' });
    const element = await show('inspection-quotes', islington);
    expect(textOf(byRole(element, 'listitem'))).to.equal(
      '“Children are safe.” Ofsted, 29 January 2025 Full report: Islington, 29 January 2025',
    );
  });

  it('tells the language of a quote in another one', async () => {
    quotes[0] = { ...quotes[0]!, text: 'Mae’r plant yn ddiogel.', lang: 'cy' };
    const element = await show('inspection-quotes', islington);
    const blockquotes = [...element.shadowRoot!.querySelectorAll('blockquote')];
    expect(blockquotes.map(({ lang }) => lang)).to.deep.equal([
      'cy',
      ...Array<string>(11).fill(''),
    ]);
  });

  it('says that there are none', async () => {
    const none = 'There are no quotes in this data.';
    const element = await show('inspection-quotes', await documentOf('bradford'));
    expect(textOf(element)).to.include(none);
    expect(allByRole(element, 'list')).to.deep.equal([]);
    quotes.length = 0;
    expect(textOf(await show('inspection-quotes', islington, 'layout="carousel"'))).to.include(
      none,
    );
  });

  it('shows fifty', async () => {
    const event = eventOf(islington, islingtonIds.latest);
    event.quotes = Array.from({ length: 50 }, (_, index) => quotes[index % 12]!);
    const element = await show('inspection-quotes', islington);
    expect(allByRole(element, 'listitem').length).to.equal(50);
  });
});
