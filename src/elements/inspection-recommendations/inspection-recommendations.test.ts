import { expect } from '@open-wc/testing';

import type { InspectionDocument, Recommendation } from '../../model/index.js';
import { allByRole, byRole, textOf } from '../../testing/accessibility.js';
import { documentOf, eventOf, islingtonIds } from '../../testing/documents.js';
import { show } from '../../testing/elements.js';
import { watchPage } from '../../testing/watch.js';
import './define.js';

describe('inspection-recommendations', () => {
  watchPage({ silent: true });
  let islington: InspectionDocument;
  let recommendation: Recommendation;

  beforeEach(async () => {
    islington = await documentOf('islington');
    recommendation = eventOf(islington, islingtonIds.latest).recommendations![0]!;
    recommendation.response!.url = 'https://www.islington.gov.uk/response';
  });

  it('has a heading, says who was inspected, and carries dates, report and licence', async () => {
    const element = await show('inspection-recommendations', islington);
    byRole(element, 'heading', 'What needs to improve');
    expect(textOf(element)).to.match(/^What needs to improve Islington, Children’s services/);
    expect(textOf(element)).to.include('Inspected 2 to 6 December 2024');
    byRole(element, 'link', 'Full report: Islington, 29 January 2025');
    byRole(element, 'link', /Open Government Licence/);
  });

  it('shows each as printed with its area and response', async () => {
    const element = await show('inspection-recommendations', islington);
    expect(allByRole(element, 'listitem').map(textOf)).to.deep.equal([
      'The consistency of seeking children’s and families’ views in the auditing process. ' +
        'Area: Impact of leaders ' +
        'Response of Islington Council, 2025: The service has already updated its practices to ensure this happens. ' +
        'Read the response',
    ]);
    expect(byRole(element, 'link', 'Read the response')).to.have.property(
      'href',
      'https://www.islington.gov.uk/response',
    );
  });

  it('keeps the printed order', async () => {
    const bradford = await documentOf('bradford');
    const element = await show('inspection-recommendations', bradford);
    const printed = eventOf(bradford, 'ofsted-80449-2026-05-21').recommendations!;
    expect(printed.length).to.equal(5);
    const items = allByRole(element, 'listitem').map(textOf);
    expect(items.length).to.equal(5);
    printed.forEach(({ text }, index) => expect(items[index]).to.include(text));
  });

  it('marks an area for priority action in words', async () => {
    const bradford = await documentOf('bradford');
    const recommendations = eventOf(bradford, 'ofsted-80449-2026-05-21').recommendations!;
    recommendations.forEach((each) => delete each.priority);
    recommendations[1]!.priority = true;
    const element = await show('inspection-recommendations', bradford);
    const marked = allByRole(element, 'listitem').map((item) =>
      textOf(item).includes('Area for priority action'),
    );
    expect(marked).to.deep.equal([false, true, false, false, false]);
  });

  it('names the outcome of the national framework', async () => {
    recommendation.outcome = 'Children and young people are safe in and outside of their homes';
    const element = await show('inspection-recommendations', islington);
    expect(textOf(element)).to.include(
      'National framework: Children and young people are safe in and outside of their homes',
    );
  });

  it('shows a response without its address, author and date', async () => {
    recommendation.response = { text: 'Done.' };
    recommendation.status = { label: 'In progress' };
    const element = await show('inspection-recommendations', islington);
    expect(textOf(element)).to.include('Status: In progress Response: Done.');
    expect(allByRole(element, 'link', 'Read the response')).to.deep.equal([]);
  });

  it('says in words that the report names none', async () => {
    eventOf(islington, islingtonIds.latest).recommendations = [];
    const element = await show('inspection-recommendations', islington);
    expect(textOf(element)).to.include('The report names nothing that needs to improve.');
    expect(allByRole(element, 'list')).to.deep.equal([]);
  });

  it('says in words that it is not known', async () => {
    delete eventOf(islington, islingtonIds.latest).recommendations;
    const element = await show('inspection-recommendations', islington);
    expect(textOf(element)).to.include('This data does not say what needs to improve.');
    expect(textOf(element)).not.to.include('nothing that needs to improve');
    expect(allByRole(element, 'list')).to.deep.equal([]);
  });
});
