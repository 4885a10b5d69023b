import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { importFoodHygiene } from './food-hygiene.js';

interface Establishment extends Record<string, unknown> {
  FHRSID: number;
  RatingValue: string;
}
const { establishments } = JSON.parse(
  readFileSync(new URL('../../data/fhrs-establishments-sample-2018.json', import.meta.url), 'utf8'),
) as { establishments: [Establishment, ...Establishment[]] };
const { documents } = importFoodHygiene({ establishments });
const inspectionOf = (fhrsId: number) =>
  documents.find(({ provider }) => provider?.identifiers?.['fhrsId'] === `${fhrsId}`)
    ?.inspections[0];
/** One real establishment with other fields. */
const altered = (fields: Record<string, unknown>) =>
  importFoodHygiene({ establishments: [{ ...establishments[0], ...fields }] });

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
  assert.deepEqual(paths({ RatingValue: 5 }), ['RatingValue']);
  assert.deepEqual(paths({ RatingValue: '6' }), ['RatingValue']);
  assert.deepEqual(paths({ RatingDate: '2016-02-30T00:00:00' }), ['RatingDate']);
  assert.deepEqual(paths({ scores: { Hygiene: -5 } }), ['scores.Hygiene']);
  assert.deepEqual(paths({ SchemeType: 'Stars' }), ['SchemeType']);
  assert.deepEqual(paths({ FHRSID: 'x' }), ['FHRSID']);
});

test('reads no address, telephone number or place', () => {
  assert.doesNotMatch(JSON.stringify(documents), /ST5|@|longitude|Stafford Avenue/);
});
