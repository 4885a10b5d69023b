import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';

import type { Inspection } from '../model/index.js';
import { importD2iIlacsOverview } from './d2i-ilacs-overview.js';
import { importOfstedLaInspections } from './ofsted-la-inspections.js';

const readText = (name: string) =>
  readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');
const { documents } = importD2iIlacsOverview(readText('d2i-ilacs-overview-2026-06-29.csv'));
const whole = importOfstedLaInspections(
  JSON.parse(readText('ofsted-la-inspections.json')),
).documents.flatMap(({ inspections }) => inspections);
const inspectionOf = (name: string) =>
  documents.find(({ provider }) => provider?.name === name)?.inspections[0];

test('has ten statistical neighbours of each council, nearest first', () => {
  for (const { provider } of documents) assert.equal(provider?.statisticalNeighbours?.length, 10);
  const islington = documents.find(({ provider }) => provider?.name === 'islington');
  assert.deepEqual(
    islington?.provider?.statisticalNeighbours,
    '202 210 208 213 204 205 209 309 203 352'.split(' '),
  );
});

test('agrees with the reports on every grade but those of St Helens, where the report is right', () => {
  const gradeIds = ({ overall, judgements }: Inspection) =>
    Object.fromEntries([
      ['overall', overall?.gradeId],
      ...(judgements ?? []).map(({ id, gradeId }) => [id, gradeId]),
    ]) as Record<string, string>;
  const differing = documents.flatMap(({ provider, inspections: [inspection] }) => {
    const report = whole.find(({ id }) => id === inspection?.id);
    assert.ok(inspection && report, provider?.name as string);
    return isDeepStrictEqual(gradeIds(inspection), gradeIds(report)) ? [] : [provider?.name];
  });
  assert.deepEqual(differing, ['st helens']);
});

test('says that the kind of inspection is inferred', () => {
  const { event, eventInferred } = inspectionOf('islington') ?? {};
  assert.deepEqual([event, eventInferred], ['short-inspection', true]);
});

test('puts the joint judgement of before 2023 where it belongs, and makes none of care leavers', () => {
  assert.deepEqual(
    inspectionOf('blackpool')?.judgements?.map(({ id, grade }) => [id, grade]),
    [
      ['impact-of-leaders', 'requires improvement'],
      ['help-and-protection', 'requires improvement'],
      ['children-in-care-and-care-leavers', 'good'],
    ],
  );
});

test('takes "nan" for no grade: neither is there an overall judgement of Brent, nor is it said why', () => {
  for (const name of ['brent', 'somerset']) {
    assert.equal(inspectionOf(name)?.overall, undefined);
    assert.equal(inspectionOf(name)?.judgements?.length, 4);
  }
});

test('makes no grade of junk', () => {
  const junk = ['nan', 'data_unreadable', 'not_reported_post_reform', 'to requires improvement'];
  for (const value of junk) {
    const { documents, problems } = importD2iIlacsOverview(
      `la_code,local_authority,overall_effectiveness_grade,impact_of_leaders_grade,inspection_start_date\n206,islington,good,${value},02/12/2024`,
    );
    assert.deepEqual(documents[0]?.inspections[0]?.judgements, []);
    assert.equal(documents[0]?.inspections[0]?.overall?.gradeId, 'good');
    assert.deepEqual(
      problems.map(({ path, found }) => [path, found]),
      [['line 2, impact_of_leaders_grade', `"${value}"`]],
    );
  }
});
