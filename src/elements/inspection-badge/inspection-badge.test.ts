import { expect } from '@open-wc/testing';

import type { InspectionDocument } from '../../model/index.js';
import { allByRole, byRole, textOf } from '../../testing/accessibility.js';
import { documentOf, eventOf, islingtonIds } from '../../testing/documents.js';
import { show } from '../../testing/elements.js';
import { watchPage } from '../../testing/watch.js';
import './define.js';

describe('inspection-badge', () => {
  watchPage({ silent: true });
  let islington: InspectionDocument;

  beforeEach(async () => {
    islington = await documentOf('islington');
  });

  const showEvent = (id: string) => show('inspection-badge', islington, `which="${id}"`);

  it('says who judged whom, the grade and the dates', async () => {
    const badge = await show('inspection-badge', islington);
    const text = textOf(badge);
    expect(text).to.match(
      /^Ofsted Islington, Children’s services Overall effectiveness: Outstanding/,
    );
    expect(text).to.include('Inspected 2 to 6 December 2024');
    expect(text).to.include('Published 29 January 2025');
    expect(text).to.include('Data checked 22 August 2026');
  });

  it('leads to the report and the licence', async () => {
    const badge = await show('inspection-badge', islington);
    const report = byRole(badge, 'link', 'Full report: Islington, 29 January 2025');
    expect(report).to.have.property('href', 'https://files.ofsted.gov.uk/v1/file/50267801');
    const licence = byRole(
      badge,
      'link',
      'Contains public sector information licensed under the Open Government Licence v3.0.',
    );
    expect(licence).to.have.property(
      'href',
      'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    );
  });

  it('says nothing of areas where all have the overall grade', async () => {
    const badge = await show('inspection-badge', islington);
    expect(textOf(badge)).not.to.match(/\d of \d areas/);
  });

  it('says how many areas differ from the overall', async () => {
    const badge = await showEvent(islingtonIds.differing);
    expect(textOf(badge)).to.include('Overall effectiveness: Outstanding 1 of 3 areas: Good');
  });

  it('counts sub-judgements of SIF among the areas, and takes its overall from the sentence', async () => {
    const badge = await showEvent(islingtonIds.sif);
    expect(textOf(badge)).to.include('Overall effectiveness: good 1 of 5 areas: Outstanding');
  });

  it('says that there is a newer inspection', async () => {
    const badge = await showEvent(islingtonIds.differing);
    expect(textOf(badge)).to.include('Newer inspection: December 2024');
  });

  it('says that there is no overall judgement, why, and what the areas were graded', async () => {
    const badge = await show('inspection-badge', await documentOf('north-northamptonshire'));
    const text = textOf(badge);
    expect(text).to.include('No overall judgement');
    expect(text).to.include(
      'Ofsted gives no overall judgement in inspections of children’s services that began after March 2026.',
    );
    expect(text).to.include('1 of 4 areas: Outstanding');
    expect(text).to.include('3 of 4 areas: Good');
  });

  it('says that a focused visit gives no grades', async () => {
    const badge = await showEvent(islingtonIds.focusedVisit);
    const text = textOf(badge);
    expect(text).to.include('Not graded');
    expect(text).to.include('Focused visit: no grades are given');
    expect(text).to.include('Inspected 19 to 20 October 2022');
    expect(text).to.include('Letter dated 28 November 2022');
    expect(text).not.to.match(/Outstanding|Good/);
    expect(allByRole(badge, 'link', /report/)).to.deep.equal([]);
  });

  it('tells of later visits without grades', async () => {
    islington.inspections = islington.inspections.filter(({ id }) => id !== islingtonIds.latest);
    const badge = await show('inspection-badge', islington);
    expect(textOf(badge)).to.include('Later, not graded: Focused visit, October 2022');
  });

  it('tells the state of a result in words', async () => {
    eventOf(islington, islingtonIds.latest).status = { state: 'under-review' };
    const badge = await show('inspection-badge', islington);
    expect(textOf(badge)).to.include('Under review');
  });

  it('shows a provider of another service under its own name', async () => {
    const badge = await showEvent(islingtonIds.adultSocialCare);
    const text = textOf(badge);
    expect(text).to.match(/^Care Quality Commission .*Islington, Adult social care/);
    expect(text).to.include('Overall rating: Good');
    expect(text).to.include('Published June 2025');
  });

  /** How a grade is drawn is seen by its colour. */
  const groundOf = (badge: Element) =>
    getComputedStyle(badge.shadowRoot!.querySelector('[part~=grade]')!).backgroundColor;

  it('shows the grade of an unknown framework as printed, in a neutral tone', async () => {
    const neutral = groundOf(await showEvent(islingtonIds.focusedVisit));
    const graded = groundOf(await show('inspection-badge', islington));
    delete islington.frameworks;
    const event = eventOf(islington, islingtonIds.latest);
    event.framework = 'ofsted-2027';
    event.overall = { grade: 'Strong standard' };
    const badge = await show('inspection-badge', islington);
    expect(textOf(badge)).to.include('Strong standard');
    expect(groundOf(badge)).to.equal(neutral);
    expect(groundOf(badge)).not.to.equal(graded);
  });

  it('takes a framework that is defined in the inspection itself', async () => {
    const outstanding = groundOf(await show('inspection-badge', islington));
    const badge = await show('inspection-badge', {
      provider: { name: 'Islington' },
      inspections: [
        {
          framework: {
            name: 'Report cards',
            inspectorate: { name: 'Office for report cards' },
            scale: [{ id: 'exceptional', label: 'Exceptional', tone: 'excellent' }],
            overall: { label: 'Overall card' },
          },
          overall: { gradeId: 'exceptional' },
          visits: [{ from: '2027-01' }],
        },
      ],
    });
    expect(textOf(badge)).to.match(/^Office for report cards Islington Overall card: Exceptional/);
    expect(textOf(badge)).to.include('Inspected January 2027');
    expect(groundOf(badge)).to.equal(outstanding);
  });

  it('names what the data leave out', async () => {
    const badge = await show('inspection-badge', {
      inspections: [
        { framework: { name: 'F', inspectorate: { name: 'Ofsted' } }, overall: { grade: 'Good' } },
      ],
    });
    expect(textOf(badge)).to.include('Provider not named');
    expect(textOf(badge)).to.include('Good');
  });

  it('takes less room when compact, and says the same', async () => {
    const badge = await show('inspection-badge', islington);
    const full = { text: textOf(badge), height: badge.offsetHeight };
    badge.compact = true;
    await badge.updateComplete;
    expect(textOf(badge)).to.equal(full.text);
    expect(badge.offsetHeight).to.be.below(full.height);
  });

  it('is one result to a screen reader: no heading, button or list of its own', async () => {
    const badge = await show('inspection-badge', islington);
    for (const role of ['heading', 'button', 'list', 'img'])
      expect(allByRole(badge, role), role).to.deep.equal([]);
  });
});
