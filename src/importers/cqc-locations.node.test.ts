import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { cqcLocations } from './cqc-locations.js';
import { importText } from './reading/importer.js';

type Json = Record<string, unknown>;
const locations = JSON.parse(
  readFileSync(new URL('../../data/cqc-api-locations-sample.json', import.meta.url), 'utf8'),
) as [Json, Json];
const { documents } = importText(cqcLocations, locations);

test('has the current rating and the earlier ones, oldest first, with the visit of each', () => {
  assert.deepEqual(
    documents[0]?.inspections.map(({ overall, published, visits }) => [
      overall?.grade,
      published,
      visits?.[0]?.from,
    ]),
    [
      ['Good', '2015-01-23', '2014-10-28'],
      ['Outstanding', '2017-02-08', '2016-11-21'],
      ['Outstanding', '2019-10-31', '2019-09-17'],
    ],
  );
});

test('puts the key questions in the order of CQC, which is not that of its data', () => {
  assert.deepEqual(
    documents[0]?.inspections[0]?.judgements?.map(({ id, grade }) => [id, grade]),
    [
      ['safe', 'Good'],
      ['effective', 'Good'],
      ['caring', 'Good'],
      ['responsive', 'Requires improvement'],
      ['well-led', 'Good'],
    ],
  );
});

test('shows "No published rating" as printed, and that the service is no longer registered', () => {
  const [, document] = documents;
  assert.deepEqual(document?.inspections[0]?.overall, {
    id: 'overall',
    label: 'Overall rating',
    notGraded: 'No published rating',
  });
  assert.deepEqual(
    document?.inspections[0]?.judgements?.map(({ notGraded }) => notGraded),
    Array<string>(5).fill('No published rating'),
  );
  assert.deepEqual(document?.context, [
    {
      text: 'Registration status: Deregistered',
      by: 'Care Quality Commission',
      date: '2016-11-28',
    },
  ]);
});

test('reads one location like a list of one', () => {
  assert.deepEqual(importText(cqcLocations, locations[0]).documents, [documents[0]]);
});

test('reads no named person, address or telephone number', () => {
  const [location] = locations;
  const contacts = [{ personGivenName: 'Given', personFamilyName: 'Family' }];
  const withPeople = { ...location, mainPhoneNumber: '000', regulatedActivities: [{ contacts }] };
  const text = JSON.stringify(importText(cqcLocations, withPeople).documents);
  assert.doesNotMatch(text, /Given|Family|000"|Chudleigh|EX2/);
});

// The shape of CQC's single assessment framework, as its API has it since 2024: `assessment[]`, dates with a time, another
// spelling of the rating. Set on a real location of before.
const questions = ['Safe', 'Well-Led', 'Caring', 'Responsive', 'Effective'].map((name) => ({
  name,
  rating: name === 'Safe' ? 'Requires Improvement' : 'Good',
  status: 'Assessed',
}));
const group = {
  assessmentPlanId: 'AP1',
  title: 'Assessment of a care home',
  assessmentDate: '2024-05-02',
  assessmentPlanStatus: 'Active',
  name: 'Care homes',
  rating: 'Requires Improvement',
  status: 'Current',
  keyQuestionRatings: questions,
};
const assessment = (fields: Json, published = '2024-07-12T09:30:00.0000000Z') => ({
  assessmentPlanPublishedDateTime: published,
  ratings: { overall: [], asgRatings: [], ...fields },
});
const assessed = (list: unknown, fields: Json = {}) =>
  importText(cqcLocations, { ...locations[0], ...fields, assessment: list });

test('reads an assessment of the newer shape, with the older ratings before it', () => {
  const { documents, problems } = assessed([assessment({ asgRatings: [group] })]);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    documents[0]?.inspections.map(({ published, overall }) => [published, overall?.gradeId]),
    [
      ['2015-01-23', 'good'],
      ['2017-02-08', 'outstanding'],
      ['2019-10-31', 'outstanding'],
      ['2024-07-12', 'requires-improvement'],
    ],
  );
  const { id, event, title, visits, scope, overall, judgements } =
    documents[0]?.inspections.at(-1) ?? {};
  assert.deepEqual(
    [id, event, title, visits, scope, overall?.grade],
    [
      'cqc-1-125856395-2024-07-12',
      'assessment',
      'Assessment of a care home',
      [{ from: '2024-05-02' }],
      undefined,
      'Requires Improvement',
    ],
  );
  assert.deepEqual(
    judgements?.map((each) => [each.id, each.gradeId]),
    [
      ['safe', 'requires-improvement'],
      ['effective', 'good'],
      ['caring', 'good'],
      ['responsive', 'good'],
      ['well-led', 'good'],
    ],
  );
});

test('does without older ratings where there is an assessment: the API leaves them out, or empty', () => {
  for (const currentRatings of [undefined, null, {}, { overall: {} }, { serviceRatings: [] }]) {
    const { documents, problems } = assessed([assessment({ asgRatings: [group] })], {
      currentRatings,
      historicRatings: [],
    });
    assert.deepEqual(problems, []);
    assert.equal(documents[0]?.inspections.length, 1);
  }
});

test('takes no rating without a date for the newest of a location that has been assessed since', () => {
  const currentRatings = { overall: { rating: 'Good', keyQuestionRatings: [] } };
  const { documents, problems } = assessed([assessment({ asgRatings: [group] })], {
    currentRatings,
    historicRatings: [],
    reports: [],
  });
  assert.equal(documents[0]?.inspections.length, 1);
  assert.deepEqual(
    problems.map(({ path }) => path),
    ['$.currentRatings.overall.reportDate'],
  );
});

test('says of which service a rating is where several were rated, and takes that of the whole first', () => {
  const surgery = { ...group, name: 'Surgery', rating: 'Good' };
  const whole = { rating: 'Good', status: 'Current', keyQuestionRatings: questions };
  const read = (fields: Json) =>
    assessed([assessment(fields, '2024-07-12 00:00:00')], { historicRatings: [] })
      .documents[0]?.inspections.slice(1)
      .map(({ id, scope, overall }) => [
        id?.replace('cqc-1-125856395-', ''),
        scope,
        overall?.grade,
      ]);
  assert.deepEqual(read({ asgRatings: [group, surgery] }), [
    ['2024-07-12-care-homes', 'Care homes', 'Requires Improvement'],
    ['2024-07-12-surgery', 'Surgery', 'Good'],
  ]);
  assert.deepEqual(read({ overall: [whole], asgRatings: [group] }), [
    ['2024-07-12', undefined, 'Good'],
  ]);
  assert.equal(read({ overall: [whole], asgRatings: [group, surgery] })?.length, 3);
});

test('names what is wrong in an assessment', () => {
  const paths = (list: unknown) => assessed(list).problems.map(({ path }) => path);
  assert.deepEqual(paths([{}]), ['$.assessment[0].ratings']);
  assert.deepEqual(paths([assessment({ asgRatings: [{ ...group, rating: 'Splendid' }] })]), [
    '$.assessment[0].ratings.asgRatings[0].rating',
  ]);
  assert.deepEqual(paths([assessment({ asgRatings: [{ ...group, assessmentDate: 'soon' }] })]), [
    '$.assessment[0].ratings.asgRatings[0].assessmentDate',
  ]);
  assert.deepEqual(paths([assessment({ asgRatings: [group] }, '45123')]), [
    '$.assessment[0].assessmentPlanPublishedDateTime',
  ]);
});

test('reads a list in an object; the API’s own list of all locations has no ratings, which is named', () => {
  assert.deepEqual(importText(cqcLocations, { total: 2, locations }).documents, documents);
  const { problems } = importText(cqcLocations, {
    total: 1,
    locations: [{ locationId: '1-125856395', locationName: 'A', postalCode: 'EX2' }],
  });
  assert.deepEqual(
    problems.map(({ path }) => path),
    ['$.locations[0].currentRatings.overall'],
  );
});

test('names ratings, questions and dates that are none', () => {
  const overall = {
    rating: 'Splendid',
    reportDate: '2019-10-31',
    reportLinkId: 'a',
    keyQuestionRatings: [
      { name: 'Tidy', rating: 'Good' },
      { name: 'Safe', rating: 'nan' },
    ],
  };
  const reports = [{ linkId: 'a', firstVisitDate: '2020-01-01' }];
  const { documents, problems } = importText(cqcLocations, [
    { locationId: '1-1', currentRatings: { overall }, reports },
    { name: 'No id' },
    { locationId: '1-2' },
  ]);
  assert.deepEqual(
    problems.map(({ path }) => path),
    [
      '$[0].reports[0].firstVisitDate',
      '$[0].currentRatings.overall.rating',
      '$[0].currentRatings.overall.keyQuestionRatings[0].name',
      '$[0].currentRatings.overall.keyQuestionRatings[1].rating',
      '$[1].locationId',
      '$[2].currentRatings.overall',
    ],
  );
  assert.equal(documents[0]?.inspections[0]?.overall, undefined);
});

test('takes no assessment without ratings for the newest', () => {
  const { documents, problems } = assessed([
    assessment({ asgRatings: [{ ...group, rating: '', keyQuestionRatings: [] }] }),
  ]);
  assert.equal(documents[0]?.inspections.at(-1)?.published, '2019-10-31');
  assert.deepEqual(
    problems.map(({ path }) => path),
    ['$.assessment[0].ratings.asgRatings[0].rating'],
  );
});

test('says which service was assessed where services were assessed one by one', () => {
  const { documents } = assessed([
    assessment({ asgRatings: [group] }),
    assessment({ asgRatings: [{ ...group, name: 'Homecare agencies' }] }),
  ]);
  const newest = documents[0]?.inspections.slice(-2) ?? [];
  assert.equal(newest[1]?.scope, 'Homecare agencies');
  assert.notEqual(newest[0]?.id, newest[1].id);
});

test('reads a date with a time behind it', () => {
  const overall = { ...(locations[0]['currentRatings'] as { overall: Json }).overall };
  const { documents, problems } = importText(cqcLocations, {
    ...locations[0],
    currentRatings: { overall: { ...overall, reportDate: '2019-10-31T00:00:00' } },
  });
  assert.deepEqual(problems, []);
  assert.equal(documents[0]?.inspections.at(-1)?.published, '2019-10-31');
});
