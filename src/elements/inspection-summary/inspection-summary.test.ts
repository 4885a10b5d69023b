import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';

import './define.js';
import type { InspectionDocument } from '../../model/index.js';
import {
  allByRole,
  byRole,
  drawnTextOf,
  expectAccessible,
  textOf,
} from '../../testing/accessibility.js';
import { documentOf, eventOf, islingtonIds } from '../../testing/documents.js';
import { show } from '../../testing/elements.js';
import { watchPage } from '../../testing/watch.js';

describe('inspection-summary', () => {
  watchPage({ silent: true });
  let islington: InspectionDocument;

  beforeEach(async () => {
    islington = await documentOf('islington');
  });

  const showSummary = (attributes = '', document = islington) =>
    show('inspection-summary', document, attributes);

  const shownQuotes = (element: Element) =>
    [...element.shadowRoot!.querySelectorAll('blockquote')].filter((quote) =>
      quote.checkVisibility({ contentVisibilityAuto: true }),
    ).length;

  const headingsOf = (element: Element) =>
    allByRole(element, 'heading').map(({ textContent }) => textContent);

  const partsOf = (element: Element, level: number) =>
    allByRole(element, 'heading')
      .filter(({ localName }) => localName === `h${level}`)
      .map(({ textContent }) => textContent);

  it('shows the whole result, with dates, report and licence once', async () => {
    const element = await showSummary();
    expect(partsOf(element, 3)).to.deep.equal(['Inspection by Ofsted']);
    expect(partsOf(element, 4)).to.deep.equal([
      'Ofsted judgements',
      'Highlights',
      'What needs to improve',
      'Quotes',
    ]);
    const text = textOf(element);
    expect(text).to.include('Islington, Children’s services');
    expect(text).to.include('Overall effectiveness: Outstanding');
    expect(text).to.include('The consistency of seeking children’s and families’ views');
    for (const once of [
      /Inspected 2 to 6 December 2024/g,
      /Full report: Islington/g,
      /Licence v3/g,
    ])
      expect(text.match(once), String(once)).to.have.length(1);
  });

  it('leaves out what the inspection does not have, and nothing that it has', async () => {
    const visit = await showSummary(`which="${islingtonIds.focusedVisit}"`);
    expect(partsOf(visit, 4)).to.deep.equal([
      'Ofsted judgements',
      'What needs to improve',
      'Quotes',
    ]);
    expect(textOf(visit)).to.include('Not graded');
    const youthJustice = await showSummary(`which="${islingtonIds.youthJustice}"`);
    expect(partsOf(youthJustice, 4)).to.include('Inspection score');
    expect(textOf(youthJustice)).to.include('34 of 36');
    expect(byRole(youthJustice, 'meter')).to.have.property('ariaValueText', '34 of 36');
  });

  it('shows the parts that are chosen, in their order, each once', async () => {
    const element = await showSummary('parts="Quotes, timeline letter quotes nonsense"');
    expect(partsOf(element, 4)).to.deep.equal(['Quotes', 'Inspection history', 'Ofsted report']);
  });

  it('shows the usual parts where no name is one of a part', async () => {
    const usual = headingsOf(await showSummary());
    expect(headingsOf(await showSummary('parts="grades scores"'))).to.deep.equal(usual);
    expect(headingsOf(await showSummary('parts=""'))).to.deep.equal(usual);
  });

  it('says of a part that was asked for that the data have nothing for it', async () => {
    const document = await documentOf('devon');
    const element = await showSummary('parts="findings score recommendations"', document);
    expect(textOf(element)).to.include('There are no highlights in this data.');
    expect(textOf(element)).to.include('no score');
  });

  it('says whose a part is that is of another inspection', async () => {
    const element = await showSummary('parts="judgements score"');
    const text = textOf(element);
    expect(text).to.include('Islington, Youth justice service');
    expect(text).to.include('HM Inspectorate of Probation');
    expect(text).to.include('Full report: Islington, 20 August 2024');
    expect(text).to.include('Full report: Islington, 29 January 2025');
  });

  it('shows text and score of the inspection that the page has chosen, and of no other', async () => {
    const visit = await showSummary(`parts="letter score" which="${islingtonIds.focusedVisit}"`);
    expect(partsOf(visit, 4)).to.deep.equal(['Ofsted letter', 'Inspection score']);
    expect(textOf(visit)).to.include('Dear Jon');
    expect(textOf(visit)).to.include('There is no score in this data.');
    expect(textOf(visit)).not.to.include('34 of 36');
    const earlier = await showSummary(`parts="letter" which="${islingtonIds.differing}"`);
    expect(textOf(earlier)).to.include('Nicola Bennett');
    expect(textOf(earlier)).not.to.include('Sarah Canto');
  });

  it('folds quotes after the third, and tells how many follow', async () => {
    const element = await showSummary('parts="quotes"');
    const { quotes } = eventOf(islington, islingtonIds.latest);
    const more = [...element.shadowRoot!.querySelectorAll('summary')].at(-1)!;
    expect(more.textContent).to.equal(`${quotes!.length - 3} more quotes`);
    expect(shownQuotes(element)).to.equal(3);
    more.focus();
    more.click();
    expect(shownQuotes(element)).to.equal(quotes!.length);
    await expectAccessible(element);
  });

  it('says of one quote more that it is one', async () => {
    const event = eventOf(islington, islingtonIds.latest);
    event.quotes = event.quotes!.slice(0, 4);
    expect(textOf(await showSummary('parts="quotes"'))).to.include('1 more quote');
  });

  it('prints what is folded', async () => {
    const element = await showSummary('parts="quotes"');
    await emulateMedia({ media: 'print' });
    const { quotes } = eventOf(islington, islingtonIds.latest);
    for (const { text } of quotes!) expect(drawnTextOf(element)).to.include(text);
    const last = [...element.shadowRoot!.querySelectorAll('blockquote')].at(-1)!;
    expect(last.getBoundingClientRect().height).to.be.above(10);
    await emulateMedia({ media: 'screen' });
  });

  it('has headings one level below the page’s choice, to the last level there is', async () => {
    const element = await showSummary('heading-level="6" parts="judgements"');
    expect(partsOf(element, 6)).to.deep.equal(['Inspection by Ofsted', 'Ofsted judgements']);
    const second = await showSummary('heading-level="2" parts="judgements"');
    expect(partsOf(second, 3)).to.deep.equal(['Ofsted judgements']);
  });

  it('has every id once', async () => {
    const element = await showSummary(
      'parts="judgements score findings recommendations quotes timeline letter"',
    );
    const ids = [...element.shadowRoot!.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.length).to.be.above(6);
    expect(new Set(ids).size).to.equal(ids.length);
    await expectAccessible(element);
  });
});
