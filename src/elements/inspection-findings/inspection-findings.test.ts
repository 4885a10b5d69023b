import { expect } from '@open-wc/testing';

import type { Finding, InspectionDocument } from '../../model/index.js';
import { allByRole, byRole, flatElements, textOf } from '../../testing/accessibility.js';
import { documentOf, eventOf, islingtonIds } from '../../testing/documents.js';
import { show } from '../../testing/elements.js';
import { watchPage } from '../../testing/watch.js';
import './define.js';

describe('inspection-findings', () => {
  watchPage({ silent: true });
  let islington: InspectionDocument;
  let findings: Finding[];

  beforeEach(async () => {
    islington = await documentOf('islington');
    findings = eventOf(islington, islingtonIds.latest).findings!;
  });

  const itemsOf = (element: Element) => allByRole(element, 'listitem').map(textOf);
  const quotedIn = (element: Element) =>
    flatElements(element).filter(({ localName }) => localName === 'q');

  it('has a heading, says who was inspected, and carries dates, report and licence', async () => {
    const element = await show('inspection-findings', islington);
    byRole(element, 'heading', 'Highlights');
    expect(textOf(element)).to.match(/^Highlights Islington, Children’s services/);
    expect(textOf(element)).to.include('Inspected 2 to 6 December 2024');
    byRole(element, 'link', 'Full report: Islington, 29 January 2025');
    byRole(element, 'link', /Open Government Licence/);
  });

  it('has a heading for each area, a level below its own', async () => {
    const element = await show('inspection-findings', islington, 'heading-level="2"');
    expect(
      allByRole(element, 'heading').map((heading) => [heading.localName, textOf(heading)]),
    ).to.deep.equal([
      ['h2', 'Highlights'],
      ['h3', 'Help and protection'],
      ['h3', 'Children in care'],
      ['h3', 'Care leavers'],
      ['h3', 'Other highlights'],
    ]);
  });

  it('shows every highlight in its words, with one pair of marks around what is quoted', async () => {
    const element = await show('inspection-findings', islington);
    const items = itemsOf(element);
    expect(items).to.have.members(findings.map(({ text }) => text));
    expect(items).to.include(
      'An “exceptionally wide range of effective early help services and support” makes a “tangible difference to children’s and families’ lives”.',
    );
    expect(quotedIn(element).map(textOf)).to.have.members(
      findings.flatMap(({ quotes = [] }) => quotes.map((quote) => `“${quote}”`)),
    );
    // The browser's own marks would come on top.
    for (const quoted of quotedIn(element))
      expect(getComputedStyle(quoted).quotes).to.equal('none');
  });

  it('says once where the highlights were published, with a link if the address is known', async () => {
    const element = await show('inspection-findings', islington);
    const says = 'From the report by Ofsted, as published by Islington Council, 2025';
    expect(textOf(element).split(says).length - 1).to.equal(1);
    expect(textOf(element)).to.include('Page about the inspection of its children’s services');
    const earlier = await show(
      'inspection-findings',
      islington,
      `which="${islingtonIds.differing}"`,
    );
    expect(byRole(earlier, 'link', /^Islington Council’s children’s social care services achieve/))
      .to.have.property('href')
      .that.matches(/islingtongazette/);
  });

  it('sets the council’s own figure apart, as its statement with its date', async () => {
    const element = await show('inspection-findings', islington);
    expect(textOf(element)).to.match(
      /According to Islington Council, 2025 Training and work opportunities have been offered to care leavers, “with 10 taking apprenticeships with the council”\. Other highlights/,
    );
    const apart = flatElements(element).filter(
      (each) =>
        each.part.contains('provider-statement') &&
        getComputedStyle(each).borderTopStyle === 'solid',
    );
    // The figure, and what the council says of the lead inspector.
    expect(apart.map((each) => allByRole(each, 'listitem').length)).to.deep.equal([1, 1]);
  });

  it('gives only what comes from the report alone as the inspectorate’s', async () => {
    findings.splice(3);
    for (const finding of findings) delete finding.judgementId;
    delete findings[0]!.source;
    findings[1]!.by = 'A parent';
    delete findings[1]!.source;
    const element = await show('inspection-findings', islington);
    const text = textOf(element);
    const [own, other] = [findings[0]!.text as string, findings[1]!.text as string];
    expect(text).to.include(`From the report by Ofsted ${own}`);
    expect(text).to.include(`According to A parent ${other}`);
    expect(text).to.include('as published by Islington Council, 2025');
    // No finding names an area.
    expect(allByRole(element, 'heading').map(textOf)).to.deep.equal(['Highlights']);
  });

  it('names the newspaper that chose the highlights of 2020', async () => {
    const element = await show(
      'inspection-findings',
      islington,
      `which="${islingtonIds.differing}"`,
    );
    expect(textOf(element)).to.include(
      'From the report by Ofsted, as published by Islington Gazette, 15 April 2020 Source: Islington Council’s children’s social care services achieve',
    );
  });

  it('says in words that there are none', async () => {
    const element = await show(
      'inspection-findings',
      islington,
      `which="${islingtonIds.focusedVisit}"`,
    );
    expect(textOf(element)).to.include('There are no highlights in this data.');
    expect(allByRole(element, 'list')).to.deep.equal([]);
  });

  it('keeps no room of many screens for a result that is short', async () => {
    const long = (await show('inspection-findings', islington)).offsetHeight;
    const short = await show(
      'inspection-findings',
      islington,
      `which="${islingtonIds.focusedVisit}"`,
    );
    expect(short.offsetHeight).to.be.below(long / 2);
  });
});
