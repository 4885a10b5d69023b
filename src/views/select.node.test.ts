import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Inspection, InspectionDocument } from '../model/index.js';
import { findLater, isGraded, selectInspection } from './index.js';

const graded = (id: string, date?: string, more: Partial<Inspection> = {}): Inspection => ({
  id,
  framework: 'f',
  overall: { grade: 'Good' },
  ...(date !== undefined && { visits: [{ from: date }] }),
  ...more,
});
const ungraded = (id: string, date?: string): Inspection => {
  const { overall: _, ...inspection } = graded(id, date);
  return { ...inspection, event: 'focused-visit' };
};
const documentOf = (
  inspections: Inspection[],
  more: Partial<InspectionDocument> = {},
): InspectionDocument => ({ inspections, ...more });

test('latest goes by the end of the visit, then by publication, then by the letter', () => {
  const inspections = [
    graded('visit', undefined, { visits: [{ from: '2023-12-01', to: '2024-01-05' }] }),
    graded('published', undefined, { published: '2024-01-04' }),
    graded('letter', undefined, { letterDate: '2024-01-03' }),
    graded('undated'),
  ];
  for (const order of [inspections, [...inspections].reverse()])
    assert.equal(selectInspection(documentOf(order))?.id, 'visit');
  assert.equal(selectInspection(documentOf(inspections.slice(1)))?.id, 'published');
  assert.equal(selectInspection(documentOf(inspections.slice(2)))?.id, 'letter');
});

test('latest is an ungraded event only where nothing is graded', () => {
  assert.equal(selectInspection(documentOf([graded('a', '2020'), ungraded('b', '2024')]))?.id, 'a');
  assert.equal(
    selectInspection(documentOf([ungraded('a', '2020'), ungraded('b', '2024')]))?.id,
    'b',
  );
});

test('latest is one of the document’s own service where there is one', () => {
  const other = graded('other', '2024', { provider: { service: 'Youth justice' } });
  const own = { provider: { service: 'Children’s services' } };
  assert.equal(selectInspection(documentOf([graded('own', '2020'), other], own))?.id, 'own');
  assert.equal(selectInspection(documentOf([other], own))?.id, 'other');
});

test('changes nothing of the document', () => {
  const document = Object.freeze(
    documentOf(Object.freeze([graded('a', '2020'), graded('b', '2024')]) as Inspection[]),
  );
  assert.equal(selectInspection(document)?.id, 'b');
});

test('orders inspections of one date alike in every engine', () => {
  // An order in which two things each come before the other is left to the engine: Firefox and Chrome differ.
  const contradictions: unknown[] = [];
  const { sort } = Array.prototype;
  // oxlint-disable-next-line no-extend-native -- the order itself is looked at, and put back below
  Array.prototype.sort = function (this: unknown[], compare?: (a: unknown, b: unknown) => number) {
    for (const a of this)
      for (const b of this)
        if (compare && a !== b && Math.sign(compare(a, b)) + Math.sign(compare(b, a)) !== 0)
          contradictions.push([a, b]);
    return sort.call(this, compare);
  } as typeof sort;
  try {
    const inspections = [graded('a', '2024'), graded('b', '2024')];
    selectInspection(documentOf(inspections));
    findLater(graded('z', '2020'), documentOf(inspections));
  } finally {
    Array.prototype.sort = sort;
  }
  assert.deepEqual(contradictions, []);
});

test('an event is graded where its overall or an area has a grade', () => {
  const document = documentOf([], {
    frameworks: {
      f: {
        name: 'F',
        inspectorate: { name: 'I' },
        nonGrades: [{ id: 'not-judged', label: 'Not judged' }],
      },
    },
  });
  const cases: [inspection: Partial<Inspection>, is: boolean][] = [
    [{}, false],
    [{ overall: { grade: 'Good' } }, true],
    [{ overall: { grade: '0' } }, true],
    [{ overall: { given: false }, judgements: [{ grade: 'Good' }] }, true],
    [{ overall: { given: false }, judgements: [] }, false],
    [{ judgements: [{ grade: 'Not judged' }, { notGraded: 'Not judged' }] }, false],
    [{ judgements: [{ label: 'A', score: { value: 3 } }], overall: { grade: 'Good' } }, true],
  ];
  for (const [inspection, is] of cases)
    assert.equal(
      isGraded({ framework: 'f', ...inspection }, document),
      is,
      JSON.stringify(inspection),
    );
});

/** The ids of all that is found after an inspection. */
const idsLater = (inspection: Inspection, inspections: Inspection[]) => {
  const { graded, visits } = findLater(inspection, documentOf(inspections));
  return [...(graded ? [graded] : []), ...visits].map(({ id }) => id);
};

test('finds the newest graded inspection after another, and the ungraded ones in between', () => {
  const inspections = [
    graded('a', '2018'),
    ungraded('b', '2019'),
    graded('c', '2020'),
    ungraded('d', '2021'),
    graded('e', '2022'),
  ];
  const [first, , , , last] = inspections;
  assert.ok(first && last);
  const later = findLater(first, documentOf(inspections));
  assert.equal(later.graded?.id, 'e');
  assert.deepEqual(
    later.visits.map(({ id }) => id),
    ['d', 'b'],
  );
  assert.deepEqual(idsLater(last, inspections), []);
});

test('an inspection of which the data have no grade is not said to be ungraded', () => {
  const { event: _, ...unknown } = ungraded('b', '2019');
  assert.deepEqual(idsLater(graded('a', '2018'), [graded('a', '2018'), unknown]), []);
});

test('an inspection of no known date is not newer than any', () => {
  const dated = graded('a', '2018');
  assert.deepEqual(idsLater(dated, [dated, graded('b')]), []);
});
