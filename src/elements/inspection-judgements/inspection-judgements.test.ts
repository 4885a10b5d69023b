import { expect } from '@open-wc/testing';

import type { InspectionDocument } from '../../model/index.js';
import { allByRole, byRole, textOf } from '../../testing/accessibility.js';
import { documentOf, eventOf, islingtonIds } from '../../testing/documents.js';
import { show } from '../../testing/elements.js';
import { watchPage } from '../../testing/watch.js';
import './define.js';

describe('inspection-judgements', () => {
  watchPage({ silent: true });
  let islington: InspectionDocument;

  beforeEach(async () => {
    islington = await documentOf('islington');
  });

  const showEvent = (id: string) => show('inspection-judgements', islington, `which="${id}"`);

  /** The items of the list of areas itself, without those of lists in it. */
  const areasOf = (element: Element) => {
    const [list] = allByRole(element, 'list');
    return [...(list?.children ?? [])] as HTMLElement[];
  };

  it('has a heading with the inspectorate and says who was inspected', async () => {
    const judgements = await show('inspection-judgements', islington);
    byRole(judgements, 'heading', 'Ofsted judgements');
    expect(textOf(judgements)).to.match(/^Ofsted judgements Islington, Children’s services/);
  });

  it('lists each area with its label and grade as printed', async () => {
    const judgements = await show('inspection-judgements', islington);
    expect(areasOf(judgements).map(textOf)).to.deep.equal([
      'The impact of leaders on social work practice with children and families: Outstanding',
      'The experiences and progress of children who need help and protection: Outstanding',
      'The experiences and progress of children in care: Outstanding',
      'The experiences and progress of care leavers: Outstanding',
    ]);
  });

  it('keeps the overall apart from the areas', async () => {
    const judgements = await show('inspection-judgements', islington);
    expect(textOf(judgements)).to.include('Overall effectiveness: Outstanding');
    for (const list of allByRole(judgements, 'list'))
      expect(textOf(list)).not.to.include('Overall effectiveness');
  });

  it('carries dates, report and licence', async () => {
    const judgements = await show('inspection-judgements', islington);
    expect(textOf(judgements)).to.include('Inspected 2 to 6 December 2024');
    byRole(judgements, 'link', 'Full report: Islington, 29 January 2025');
    byRole(judgements, 'link', /Open Government Licence/);
  });

  it('says which areas a joint judgement stands for, and what is newer', async () => {
    const judgements = await showEvent(islingtonIds.differing);
    expect(textOf(areasOf(judgements)[2]!)).to.equal(
      'The experiences and progress of children in care and care leavers: Good ' +
        'One judgement for: Children in care and Care leavers',
    );
    expect(textOf(judgements)).to.include('Newer inspection: December 2024');
  });

  it('shows sub-judgements of SIF inside their judgement, and the overall as a sentence', async () => {
    const judgements = await showEvent(islingtonIds.sif);
    expect(textOf(judgements)).to.include('Children’s services in Islington are good');
    expect(areasOf(judgements).length).to.equal(3);
    const [, lookedAfter] = areasOf(judgements);
    const inner = allByRole(lookedAfter!, 'list');
    expect(inner.length).to.equal(1);
    expect(allByRole(inner[0]!, 'listitem').map(textOf)).to.deep.equal([
      'Adoption performance: Good',
      'Experiences and progress of care leavers: Good',
    ]);
  });

  it('says of an area that it was not judged', async () => {
    const judgements = eventOf(islington, islingtonIds.sif).judgements!;
    judgements[0]!.grade = 'Not judged';
    delete judgements[0]!.gradeId;
    judgements[2] = { id: 'leadership', notGraded: 'Not judged in this inspection' };
    const element = await showEvent(islingtonIds.sif);
    expect(textOf(areasOf(element)[0]!)).to.equal(
      'Children who need help and protection: Not judged',
    );
    expect(textOf(areasOf(element)[2]!)).to.equal(
      'Leadership, management and governance: Not judged in this inspection',
    );
  });

  it('says why there is no overall', async () => {
    const judgements = await show(
      'inspection-judgements',
      await documentOf('north-northamptonshire'),
    );
    expect(textOf(judgements)).to.include(
      'No overall judgement Ofsted gives no overall judgement in inspections of children’s services that began after March 2026.',
    );
    expect(textOf(areasOf(judgements)[0]!)).to.include('Outstanding');
    expect(areasOf(judgements).length).to.equal(4);
  });

  it('says that a focused visit gives no grades, without an empty list', async () => {
    const judgements = await showEvent(islingtonIds.focusedVisit);
    expect(textOf(judgements)).to.include('Not graded Focused visit: no grades are given');
    expect(allByRole(judgements, 'list')).to.deep.equal([]);
  });

  it('shows scores where the inspectorate gave no grades, and makes none of them', async () => {
    const judgements = await showEvent(islingtonIds.adultSocialCare);
    expect(textOf(judgements)).to.include('Overall rating: Good');
    expect(textOf(areasOf(judgements)[0]!)).to.equal('Assessing needs: Score 2 of 4');
  });

  it('shows a grade that is not on the scale as printed', async () => {
    eventOf(islington, islingtonIds.latest).judgements![0]!.grade = 'Strong standard';
    delete eventOf(islington, islingtonIds.latest).judgements![0]!.gradeId;
    const judgements = await show('inspection-judgements', islington);
    expect(textOf(areasOf(judgements)[0]!)).to.include('Strong standard');
  });

  it('is a grid in a wide place and a list in a narrow one, by its own width', async () => {
    const judgements = await show('inspection-judgements', islington);
    judgements.style.width = '760px';
    const [first, second, third] = areasOf(judgements).map((area) => area.getBoundingClientRect());
    expect(second!.top, 'side by side').to.equal(first!.top);
    expect(second!.left).to.be.above(first!.right);
    expect(third!.top, 'the next row').to.be.at.least(first!.bottom);
    judgements.style.width = '400px';
    const [above, below] = areasOf(judgements).map((area) => area.getBoundingClientRect());
    expect(below!.top, 'one below the other').to.be.at.least(above!.bottom);
    expect(below!.left).to.equal(above!.left);
  });

  it('is a list again where the font is so large that two columns would be narrow', async () => {
    const judgements = await show('inspection-judgements', islington);
    judgements.style.width = '760px';
    judgements.style.fontSize = '200%';
    const [above, below] = areasOf(judgements).map((area) => area.getBoundingClientRect());
    expect(below!.left).to.equal(above!.left);
  });
});
