import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { importCqcLocations } from './cqc-locations.js';

type Json = Record<string, unknown>;
const locations = JSON.parse(
  readFileSync(new URL('../../data/cqc-api-locations-sample.json', import.meta.url), 'utf8'),
) as [Json, Json];
const { documents } = importCqcLocations(locations);

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
  assert.deepEqual(importCqcLocations(locations[0]).documents, [documents[0]]);
});

test('reads no named person, address or telephone number', () => {
  const [location] = locations;
  const contacts = [{ personGivenName: 'Given', personFamilyName: 'Family' }];
  const withPeople = { ...location, mainPhoneNumber: '000', regulatedActivities: [{ contacts }] };
  const text = JSON.stringify(importCqcLocations(withPeople).documents);
  assert.doesNotMatch(text, /Given|Family|000"|Chudleigh|EX2/);
});

test('takes no old rating of a location that has newer ones in another shape', () => {
  const { documents, problems } = importCqcLocations({ ...locations[0], assessment: [{}] });
  assert.deepEqual(documents, []);
  assert.deepEqual(
    problems.map(({ path }) => path),
    ['$.assessment'],
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
  const { documents, problems } = importCqcLocations([
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
