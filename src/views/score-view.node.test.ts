import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';

import * as language from '../i18n/en-gb.js';
import { parseDocument, type Inspection, type InspectionDocument } from '../model/index.js';
import { scoreInput, scoreView, selectInspection, type ScoreView } from './index.js';

const framework = {
  id: 'f',
  name: 'Framework',
  inspectorate: { name: 'Inspectorate' },
  scale: [{ id: 'good', label: 'Good', tone: 'good' }],
  overall: { label: 'Overall rating' },
  areas: [{ id: 'needs', label: 'Assessing needs' }],
};

function documentOf(json: unknown): InspectionDocument {
  const { document } = parseDocument(json);
  assert.ok(document);
  return document;
}

/** The view of an inspection, read as a page reads it. */
function viewOf(inspection: object): ScoreView {
  const document = documentOf({ inspections: [{ framework, ...inspection }] });
  return scoreView({ document, inspection: document.inspections[0] as Inspection, language });
}

test('a score is its value of its maximum, in words and for a meter', () => {
  const view = viewOf({ score: { value: 27, max: 36, label: 'Twelve standards' } });
  assert.deepEqual(view.score, { text: '27 of 36', value: 27, max: 36, percent: 75 });
  assert.equal(view.label?.text, 'Twelve standards');
  assert.equal(view.framework?.text, 'Framework');
  assert.equal(view.none, undefined);
});

test('0 is a score, and so is a part of one', () => {
  assert.deepEqual(viewOf({ score: { value: 0, max: 36 } }).score, {
    text: '0 of 36',
    value: 0,
    max: 36,
    percent: 0,
  });
  assert.equal(viewOf({ score: { value: 2.5, max: 4 } }).score?.text, '2.5 of 4');
  const [part] = viewOf({
    score: { value: 0, max: 80, parts: [{ label: 'Hygiene', score: { value: 0 } }] },
  }).parts;
  assert.equal(part?.score?.text, '0');
});

test('a value beyond its ends is told as given and has no meter', () => {
  for (const [value, max] of [
    [40, 36],
    [-1, 36],
    [0, 0],
    [3, 0],
    [-3, -1],
  ] as const) {
    const { score } = viewOf({ score: { value, max } });
    assert.deepEqual([score?.text, score?.percent], [`${value} of ${max}`, undefined]);
  }
});

test('the rating is the one that was given, never one that the score might suggest', () => {
  const high = { value: 36, max: 36 };
  assert.equal(
    viewOf({ score: high, overall: { grade: 'Good' } }).overall?.grade.text.text,
    'Good',
  );
  assert.equal(viewOf({ score: high }).overall, undefined);
  const { overall } = viewOf({ score: high, overall: { given: false, reason: 'Not yet.' } });
  assert.deepEqual(
    [overall?.state, overall?.grade.tone, overall?.statement?.text],
    ['not-graded', 'neutral', 'Inspection: no grades are given'],
  );
});

test('scores of areas alone are shown without a sum', () => {
  const view = viewOf({
    judgements: [
      { id: 'needs', score: { value: 2, max: 4 } },
      { label: 'Care', score: { value: 3, max: 4 }, grade: 'Good', statement: 'It is good.' },
      { label: 'No score', grade: 'Good' },
      { label: 'Above', parts: [{ label: 'Below', score: { value: 0, max: 4 } }] },
      { score: { value: 1 }, statement: 'One.' },
    ],
  });
  assert.equal(view.score, undefined);
  assert.equal(view.none, undefined);
  assert.deepEqual(
    view.parts.map(({ label, score, grade, statement }) => [
      label.text,
      score?.text,
      grade?.text.text,
      statement?.text,
    ]),
    [
      ['Assessing needs', '2 of 4', undefined, undefined],
      ['Care', '3 of 4', 'Good', 'It is good.'],
      ['Above', undefined, undefined, undefined],
      ['Area not named', '1', undefined, 'One.'],
    ],
  );
  assert.deepEqual(view.parts[2]?.parts[0]?.score, {
    text: '0 of 4',
    value: 0,
    max: 4,
    percent: 0,
  });
});

test('the parts of a score come before the judgements, all of them', () => {
  const parts = [
    { label: 'Staff', grade: 'Good' },
    { label: 'Planning', score: { value: 3, max: 3 } },
    { label: 'Nothing' },
  ];
  const view = viewOf({
    score: { value: 3, max: 6, parts },
    judgements: [{ label: 'J', score: { value: 1, max: 2 } }],
  });
  assert.deepEqual(
    view.parts.map(({ label, score, grade }) => [label.text, score?.text, grade?.text.text]),
    [
      ['Staff', undefined, 'Good'],
      ['Planning', '3 of 3', undefined],
      ['Nothing', undefined, 'No grade in this data'],
    ],
  );
});

test('a rank says its place, its date and who says so', () => {
  const url = 'https://council.example.org/1';
  const { ranks } = viewOf({
    score: {
      value: 34,
      max: 36,
      ranks: [{ position: 1, among: 'London', asOf: '2024-08', by: 'The council', url }],
    },
  });
  assert.deepEqual(ranks, [
    { place: 'First in London', asOf: 'as of August 2024', by: 'according to The council', url },
  ]);
});

test('a rank without date or author says so', () => {
  const [rank] = viewOf({
    score: { value: 1, max: 2, ranks: [{ position: 3, among: 'Wales' }] },
  }).ranks;
  assert.deepEqual(rank, {
    place: 'Third in Wales',
    asOf: 'date not given',
    by: 'source not named',
    url: undefined,
  });
});

test('places are words up to ten and ordinals beyond', () => {
  const placesOf = (...positions: number[]) =>
    viewOf({
      score: { value: 1, max: 2, ranks: positions.map((position) => ({ position, among: 'X' })) },
    }).ranks.map(({ place }) => place.replace(' in X', ''));
  assert.deepEqual(placesOf(2, 10, 11, 12, 13, 21, 22, 33, 101, 111, 0), [
    'Second',
    'Tenth',
    '11th',
    '12th',
    '13th',
    '21st',
    '22nd',
    '33rd',
    '101st',
    '111th',
    '0th',
  ]);
});

test('says in words that there is no score, and shows nothing in its place', () => {
  const view = viewOf({ overall: { grade: 'Good' }, judgements: [{ id: 'needs', grade: 'Good' }] });
  assert.equal(view.none, 'There is no score in this data.');
  assert.deepEqual(
    [view.score, view.overall, view.parts, view.ranks],
    [undefined, undefined, [], []],
  );
});

suite('which inspection', () => {
  const islington = documentOf(
    JSON.parse(readFileSync(new URL('../../data/islington.json', import.meta.url), 'utf8')),
  );

  /** The id of the inspection that the element shows. */
  function shown(document: InspectionDocument, which?: string): string | undefined {
    const inspection = selectInspection(document, which);
    assert.ok(inspection);
    return scoreInput({ document, inspection, language }, which).inspection.id;
  }

  const graded = { framework, overall: { grade: 'Good' } };
  const score = { value: 1, max: 2 };
  const judgements = [{ label: 'Area', score }];

  test('the latest with a score where none is named: of Islington the youth justice service', () => {
    assert.equal(shown(islington), 'hmip-islington-yjs-2024-08-20');
    assert.equal(shown(islington, 'latest'), 'hmip-islington-yjs-2024-08-20');
    assert.equal(shown(islington, ''), 'hmip-islington-yjs-2024-08-20');
  });

  test('the one that is named, with or without a score', () => {
    assert.equal(shown(islington, 'cqc-local-authority'), 'cqc-islington-2025-06');
    assert.equal(shown(islington, 'ofsted-80505-2025-01-29'), 'ofsted-80505-2025-01-29');
  });

  test('the document’s own service first, then any', () => {
    const own = { ...graded, id: 'own', published: '2020', score };
    const other = {
      ...graded,
      id: 'other',
      published: '2025',
      score,
      provider: { service: 'Another' },
    };
    const later = { ...graded, id: 'later', published: '2026' };
    assert.equal(shown(documentOf({ inspections: [other, own, later] })), 'own');
    assert.equal(shown(documentOf({ inspections: [other, later] })), 'other');
  });

  test('a usual one with scores of areas stays', () => {
    const older = { ...graded, id: 'older', published: '2020', score };
    const latest = { ...graded, id: 'latest-one', published: '2025', judgements };
    assert.equal(shown(documentOf({ inspections: [older, latest] })), 'latest-one');
  });

  test('scores of areas where there is no other, and the usual one where there is nothing', () => {
    const areas = { ...graded, id: 'areas', published: '2020', judgements };
    const none = { ...graded, id: 'none', published: '2025' };
    assert.equal(shown(documentOf({ inspections: [areas, none] })), 'areas');
    assert.equal(shown(documentOf({ inspections: [none] })), 'none');
  });
});
