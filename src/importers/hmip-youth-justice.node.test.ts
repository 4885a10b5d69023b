import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import type { Inspection } from '../model/index.js';
import { importHmipYouthJustice } from './hmip-youth-justice.js';

const table = readFileSync(
  new URL('../../data/d2i-hmip-youth-justice-ratings-2025-02.csv', import.meta.url),
  'utf8',
);
const { documents } = importHmipYouthJustice(table);
const inspectionOf = (name: string): Inspection | undefined =>
  documents.find(({ provider }) => provider?.name === name)?.inspections[0];

test('has the overall rating as printed, with its dates and report', () => {
  assert.deepEqual(inspectionOf('Bromley'), {
    id: 'hmip-bromley-yjs-2025-01-07',
    framework: 'hmip-youth-justice-2018',
    event: 'inspection',
    published: '2025-01-07',
    report: {
      url: 'https://www.justiceinspectorates.gov.uk/hmiprobation/inspections/bromleyyjs2025/',
    },
    overall: {
      id: 'overall',
      label: 'Overall rating',
      grade: 'Outstanding',
      gradeId: 'outstanding',
    },
  });
});

test('takes neither the ratings of merged standards nor a percentage that the inspectorate does not give', () => {
  for (const { inspections } of documents)
    for (const inspection of inspections)
      assert.deepEqual([inspection.judgements, inspection.score], [undefined, undefined]);
});

test('names a service without what its page’s title has around it', () => {
  for (const name of ['Hackney', 'Conwy & Denbighshire', 'Tower Hamlets and City of London'])
    assert.ok(inspectionOf(name), name);
});

test('counts the ratings of the table', () => {
  const count = (id: string) =>
    documents.filter(({ inspections }) => inspections[0]?.overall?.gradeId === id).length;
  const ids = ['outstanding', 'good', 'requires-improvement', 'inadequate'];
  assert.deepEqual(ids.map(count), [7, 43, 27, 2]);
});

test('takes no rating that contradicts its score, and never makes one of a score', () => {
  const read = (score: string, rating: string) =>
    importHmipYouthJustice(
      `report_url,overall_rating,la_name,score_%\n,${rating},Devon,${score}\n`,
    );
  assert.equal(read('94.44', 'Outstanding').documents.length, 1);
  assert.equal(read('0', 'Inadequate').documents.length, 1);
  for (const [score, rating] of [
    ['94.44', 'Good'],
    ['94.5', 'Outstanding'],
    ['94.44', 'nan'],
    ['94.44', ''],
    ['', 'Outstanding'],
    ['103', 'Outstanding'],
    ['-2.78', 'Inadequate'],
    ['much', 'Outstanding'],
  ] as const) {
    const { documents, problems } = read(score, rating);
    assert.deepEqual(documents, [], `${score} ${rating}`);
    assert.equal(problems.length, 1, `${score} ${rating}`);
  }
});
