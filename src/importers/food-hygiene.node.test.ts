import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { foodHygiene } from './food-hygiene.js';
import { importText } from './reading/importer.js';

interface Establishment extends Record<string, unknown> {
  FHRSID: number;
  RatingValue: string;
}
const { establishments } = JSON.parse(
  readFileSync(new URL('../../data/fhrs-establishments-sample-2018.json', import.meta.url), 'utf8'),
) as { establishments: [Establishment, ...Establishment[]] };
const { documents } = importText(foodHygiene, { establishments });
const inspectionOf = (fhrsId: number) =>
  documents.find(({ provider }) => provider?.identifiers?.['fhrsId'] === `${fhrsId}`)
    ?.inspections[0];
/** One real establishment with other fields. */
const altered = (fields: Record<string, unknown>) =>
  importText(foodHygiene, { establishments: [{ ...establishments[0], ...fields }] });

test('shows each rating as it is', () => {
  for (const { FHRSID, RatingValue } of establishments) {
    const overall = inspectionOf(FHRSID)?.overall;
    const words = { AwaitingInspection: 'Awaiting inspection', Exempt: 'Exempt' }[RatingValue];
    assert.deepEqual(
      [overall?.grade, overall?.gradeId, overall?.notGraded],
      words ? [undefined, undefined, words] : [RatingValue, `rating-${RatingValue}`, undefined],
    );
  }
});

test('takes 0 for a rating', () => {
  const { documents, problems } = altered({ RatingValue: '0' });
  assert.deepEqual(problems, []);
  assert.equal(documents[0]?.inspections[0]?.overall?.gradeId, 'rating-0');
});

test('has scores of parts without a greatest number, each saying which way is better; 0 is a score', () => {
  assert.deepEqual(inspectionOf(113324)?.judgements?.[0], {
    id: 'hygiene',
    label: 'Hygiene (fewer points are better)',
    score: { value: 10 },
  });
  assert.deepEqual(
    inspectionOf(113715)?.judgements?.map(({ score }) => score),
    [{ value: 0 }, { value: 0 }, { value: 0 }],
  );
});

test('has no date and no scores of those that were never rated', () => {
  const { visits, judgements } = inspectionOf(928879) ?? {};
  assert.deepEqual([visits, judgements], [undefined, undefined]);
});

test('knows the Scottish scheme and takes no rating of one for that of the other', () => {
  const { documents, problems } = altered({ SchemeType: 'FHIS', RatingValue: 'Pass' });
  assert.deepEqual(problems, []);
  assert.equal(documents[0]?.inspections[0]?.framework, 'food-hygiene-fhis-scotland');
  assert.equal(documents[0]?.inspections[0]?.overall?.gradeId, 'pass');
  for (const fields of [{ RatingValue: 'Pass' }, { SchemeType: 'FHIS', RatingValue: '5' }]) {
    const mixed = altered(fields);
    assert.equal(mixed.documents[0]?.inspections[0]?.overall, undefined);
    assert.equal(mixed.problems[0]?.path, '$.establishments[0].RatingValue');
  }
});

test('names what is no rating, date, scheme or establishment', () => {
  const paths = (fields: Record<string, unknown>) =>
    altered(fields).problems.map(({ path }) => path.replace('$.establishments[0].', ''));
  assert.deepEqual(paths({ RatingValue: 5.5 }), ['RatingValue']);
  assert.deepEqual(paths({ RatingValue: true }), ['RatingValue']);
  assert.deepEqual(paths({ NewRatingPending: 'perhaps' }), ['NewRatingPending']);
  assert.deepEqual(paths({ RatingDate: 43371 }), ['RatingDate']);
  assert.deepEqual(paths({ RatingValue: '6' }), ['RatingValue']);
  assert.deepEqual(paths({ RatingDate: '2016-02-30T00:00:00' }), ['RatingDate']);
  assert.deepEqual(paths({ scores: { Hygiene: -5 } }), ['scores.Hygiene']);
  assert.deepEqual(paths({ SchemeType: 'Stars' }), ['SchemeType']);
  assert.deepEqual(paths({ FHRSID: 'x' }), ['FHRSID']);
});

test('reads no address, telephone number or place', () => {
  assert.doesNotMatch(JSON.stringify(documents), /ST5|@|longitude|Stafford Avenue/);
});

// One establishment of the open data file FHRS530en-GB.json (Tower Hamlets, July 2020), as a public repository quotes it,
// without its address.
const BULK = {
  FHRSID: '1227622',
  LocalAuthorityBusinessID: '202990',
  BusinessName: '1947 Restaurant & Bar',
  BusinessType: 'Takeaway/sandwich shop',
  BusinessTypeID: '7844',
  RatingValue: '4',
  RatingKey: 'fhrs_4_en-GB',
  RatingDate: '2020-02-26',
  LocalAuthorityCode: '530',
  LocalAuthorityName: 'Tower Hamlets',
  Scores: { Hygiene: '5', Structural: '0', ConfidenceInManagement: '10' },
  SchemeType: 'FHRS',
  NewRatingPending: 'False',
};
const bulk = (EstablishmentCollection: unknown) => ({
  FHRSEstablishment: {
    Header: { ExtractDate: '2020-07-22', ItemCount: '2598', ReturnCode: 'Success' },
    EstablishmentCollection,
  },
});

test('reads the open data in each form that they have: a list, a list inside, and one alone', () => {
  for (const collection of [
    [BULK],
    { EstablishmentDetail: [BULK] },
    { EstablishmentDetail: BULK },
  ]) {
    const { documents, problems } = importText(foodHygiene, bulk(collection));
    assert.deepEqual(problems, []);
    assert.deepEqual(documents[0]?.provider, {
      name: '1947 Restaurant & Bar',
      type: 'Takeaway/sandwich shop',
      identifiers: { fhrsId: '1227622' },
    });
    const { id, visits, overall, judgements, status } = documents[0]?.inspections[0] ?? {};
    assert.deepEqual(
      [id, visits, overall?.gradeId, status],
      ['fhrs-1227622-2020-02-26', [{ from: '2020-02-26' }], 'rating-4', undefined],
    );
    assert.deepEqual(
      judgements?.map(({ score }) => score?.value),
      [5, 0, 10],
    );
  }
});

test('reads one establishment alone, and a list of them', () => {
  for (const input of [BULK, [BULK]])
    assert.equal(importText(foodHygiene, input).documents[0]?.provider?.name, BULK.BusinessName);
});

test('reads what older open data have: a date in words, and "nil" for what is not known', () => {
  const nil = { '@xsi:nil': 'true' };
  const read = (fields: object) => importText(foodHygiene, bulk([{ ...BULK, ...fields }]));
  const worded = read({ RatingDate: '04 February 2015' });
  assert.deepEqual(worded.documents[0]?.inspections[0]?.visits, [{ from: '2015-02-04' }]);
  const Scores = { Hygiene: '', Structural: nil, ConfidenceInManagement: null };
  const unrated = read({ RatingDate: nil, Scores, RatingValue: 'AwaitingInspection' });
  assert.deepEqual(unrated.problems, []);
  const { visits, judgements, overall } = unrated.documents[0]?.inspections[0] ?? {};
  assert.deepEqual(
    [visits, judgements, overall?.notGraded],
    [undefined, undefined, 'Awaiting inspection'],
  );
});

test('says that a new rating is to come, in the words of the API and of the open data', () => {
  for (const NewRatingPending of [true, 'True', 'true']) {
    const { documents, problems } = altered({ NewRatingPending });
    assert.deepEqual(problems, []);
    assert.equal(documents[0]?.inspections[0]?.status?.state, 'awaiting');
  }
  for (const NewRatingPending of [false, 'False', null, undefined])
    assert.equal(altered({ NewRatingPending }).documents[0]?.inspections[0]?.status, undefined);
});

test('knows the results of the Scottish scheme', () => {
  const results = {
    Pass: 'pass',
    'Pass and Eat Safe': 'pass',
    'Improvement Required': 'improvement-required',
    'Awaiting Inspection': undefined,
    Exempt: undefined,
  };
  for (const [RatingValue, gradeId] of Object.entries(results)) {
    const { documents, problems } = altered({ SchemeType: 'FHIS', RatingValue });
    assert.deepEqual(problems, [], RatingValue);
    assert.equal(documents[0]?.inspections[0]?.overall?.gradeId, gradeId);
  }
});

test('passes over the block that the API repeats in each establishment, which says nothing', () => {
  assert.ok(establishments.every(({ meta }) => (meta as { totalCount: number }).totalCount === 0));
  const { meta: _, ...without } = establishments[0];
  assert.deepEqual(altered({}), importText(foodHygiene, { establishments: [without] }));
});

test('takes a rating without quotation marks for one, 0 too', () => {
  for (const rating of [0, 5]) {
    const { documents, problems } = altered({ RatingValue: rating });
    assert.deepEqual(problems, []);
    assert.equal(documents[0]?.inspections[0]?.overall?.gradeId, `rating-${rating}`);
  }
});

test('knows the scheme in any case, and by the key of the rating where it is missing', () => {
  for (const SchemeType of ['fhrs', null, undefined]) {
    const { documents, problems } = altered({ SchemeType });
    assert.deepEqual(problems, []);
    assert.equal(documents[0]?.inspections[0]?.framework, 'food-hygiene-fhrs');
  }
  assert.equal(altered({ SchemeType: null, RatingKey: null }).documents.length, 0);
});

test('reads establishments that follow one another, each on a line', () => {
  const lines = establishments.map((each) => JSON.stringify(each)).join('\n');
  assert.deepEqual(importText(foodHygiene, lines), { documents, problems: [] });
  const [first, second, third] = establishments;
  const { problems } = importText(
    foodHygiene,
    [first, { ...second, RatingValue: '6' }, third].map((each) => JSON.stringify(each)).join('\n'),
  );
  assert.deepEqual(
    problems.map(({ path }) => path),
    ['$[1].RatingValue'],
  );
});
