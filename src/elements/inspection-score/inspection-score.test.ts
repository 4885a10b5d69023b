import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';

import type { InspectionDocument, Score } from '../../model/index.js';
import { allByRole, byRole, textOf } from '../../testing/accessibility.js';
import { documentOf, eventOf, islingtonIds } from '../../testing/documents.js';
import { show } from '../../testing/elements.js';
import { watchPage } from '../../testing/watch.js';
import './define.js';

describe('inspection-score', () => {
  watchPage({ silent: true });
  let islington: InspectionDocument;
  let score: Score;

  beforeEach(async () => {
    islington = await documentOf('islington');
    score = eventOf(islington, islingtonIds.youthJustice).score!;
  });

  /** The widths of the fill of a bar and of its box. */
  function bar(box: Element): { fill: DOMRect; box: DOMRect } {
    return {
      fill: box.querySelector('rect')!.getBoundingClientRect(),
      box: box.querySelector('svg')!.getBoundingClientRect(),
    };
  }

  it('shows the latest score of the document, with whose it is, dates, report and licence', async () => {
    const element = await show('inspection-score', islington);
    byRole(element, 'heading', 'Inspection score');
    expect(textOf(element)).to.match(
      /^Inspection score Islington, Youth justice service HM Inspectorate of Probation: Inspection of youth justice services \(2018 programme\) 34 of 36 Twelve standards, each of up to 3 points/,
    );
    expect(textOf(element)).to.include('Published 20 August 2024');
    byRole(element, 'link', 'Full report: Islington, 20 August 2024');
    byRole(element, 'link', /Open Government Licence/);
  });

  it('has a meter with name, value, ends and words', async () => {
    const element = await show('inspection-score', islington);
    const meter = byRole(element, 'meter', 'Inspection score');
    expect([
      meter.ariaValueNow,
      meter.ariaValueMin,
      meter.ariaValueMax,
      meter.ariaValueText,
    ]).to.deep.equal(['34', '0', '36', '34 of 36']);
  });

  it('fills the meter as far as the score goes, from the side where reading begins', async () => {
    const element = await show('inspection-score', islington);
    const { fill, box } = bar(byRole(element, 'meter'));
    expect(fill.width / box.width).to.be.closeTo(34 / 36, 0.01);
    expect(fill.left).to.be.closeTo(box.left, 1);
    const turned = await show('inspection-score', islington, 'lang="en" dir="rtl"');
    const other = bar(byRole(turned, 'meter'));
    expect(other.fill.right).to.be.closeTo(other.box.right, 1);
    expect(other.fill.left).to.be.above(other.box.left + 1);
  });

  it('shows the overall rating as given beside the score', async () => {
    const element = await show('inspection-score', islington);
    expect(textOf(element)).to.include('Overall rating: Outstanding');
    eventOf(islington, islingtonIds.youthJustice).overall = { grade: 'Inadequate' };
    const altered = await show('inspection-score', structuredClone(islington));
    expect(textOf(altered)).to.include('Overall rating: Inadequate');
    delete eventOf(islington, islingtonIds.youthJustice).overall;
    const without = await show('inspection-score', structuredClone(islington));
    expect(textOf(without)).to.include('34 of 36');
    expect(textOf(without)).not.to.match(/rating|outstanding/i);
  });

  it('says each rank with its date, who says so and the link', async () => {
    const element = await show('inspection-score', islington);
    expect(allByRole(element, 'listitem').map(textOf)).to.deep.equal([
      'First in London, as of August 2024, according to Islington Council',
      'Third in England and Wales, as of August 2024, according to Islington Council',
    ]);
    const links = allByRole(element, 'link', 'according to Islington Council');
    expect(links.length).to.equal(2);
    for (const link of links)
      expect(link)
        .to.have.property('href')
        .that.matches(/islington\.media/);
  });

  it('shows scores of areas without a sum', async () => {
    const element = await show('inspection-score', islington, 'which="cqc-local-authority"');
    const items = allByRole(byRole(element, 'list', 'Scores by area'), 'listitem').map(textOf);
    expect(items.length).to.equal(9);
    expect(items.slice(0, 2)).to.deep.equal([
      'Assessing needs: 2 of 4',
      'Supporting people to live healthier lives: 3 of 4',
    ]);
    expect(textOf(element)).to.include('Overall rating: Good');
    expect(textOf(element)).not.to.match(/\b26\b|of 36|total/i);
    expect(allByRole(element, 'meter')).to.deep.equal([]);
  });

  it('shows the parts of a score, and 0 as a score like others', async () => {
    score.value = 0;
    score.parts = [
      { label: 'Staff', score: { value: 0, max: 3 } },
      { label: 'Planning', score: { value: 0 } },
    ];
    delete score.ranks;
    const element = await show('inspection-score', islington);
    expect(textOf(element)).to.include('0 of 36');
    expect(byRole(element, 'meter').ariaValueNow).to.equal('0');
    expect(allByRole(element, 'listitem').map(textOf)).to.deep.equal([
      'Staff: 0 of 3',
      'Planning: 0',
    ]);
  });

  it('tells a score beyond its maximum in words, without a meter', async () => {
    score.value = 40;
    const element = await show('inspection-score', islington);
    expect(textOf(element)).to.include('40 of 36');
    expect(allByRole(element, 'meter')).to.deep.equal([]);
  });

  it('says in words that the inspection asked for has no score', async () => {
    const element = await show('inspection-score', islington, `which="${islingtonIds.latest}"`);
    expect(textOf(element)).to.include('Children’s services');
    expect(textOf(element)).to.include('There is no score in this data.');
    expect(textOf(element)).not.to.include('34 of 36');
  });

  it('keeps its bars in forced colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    try {
      const element = await show('inspection-score', islington);
      const meter = byRole(element, 'meter');
      const { borderTopStyle, color } = getComputedStyle(meter);
      expect(borderTopStyle).to.equal('solid');
      expect(getComputedStyle(meter.querySelector('rect')!).fill).to.equal(color);
      expect(color).to.equal(getComputedStyle(byRole(element, 'heading')).color);
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  });
});
