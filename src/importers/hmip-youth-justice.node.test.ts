import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import type { Inspection } from '../model/index.js';
import { hmipYouthJustice } from './hmip-youth-justice.js';
import { importText } from './reading/importer.js';

const table = readFileSync(
  new URL('../../data/d2i-hmip-youth-justice-ratings-2025-02.csv', import.meta.url),
  'utf8',
);
const { documents } = importText(hmipYouthJustice, table);
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
    importText(
      hmipYouthJustice,
      `report_url,overall_rating,la_name,score_%\n,${rating},Devon,${score}\n`,
    );
  assert.equal(read('94.44', 'Outstanding').documents.length, 1);
  assert.equal(read('0', 'Inadequate').documents.length, 1);
  // Without a score nothing contradicts the rating.
  assert.equal(read('', 'Outstanding').problems.length, 0);
  for (const score of ['', 'nan', '-'])
    assert.equal(read(score, 'Outstanding').documents.length, 1, score);
  for (const [score, rating] of [
    ['94.44', 'Good'],
    ['94.5', 'Outstanding'],
    ['94.44', 'nan'],
    ['94.44', ''],
    ['103', 'Outstanding'],
    ['-2.78', 'Inadequate'],
    ['much', 'Outstanding'],
  ] as const) {
    const { documents, problems } = read(score, rating);
    assert.deepEqual(documents, [], `${score} ${rating}`);
    assert.equal(problems.length, 1, `${score} ${rating}`);
  }
});

// Rows of the same table of another month (commit 23af6a91): years in full, "youth offending services in … -
// Joint_Inspection" for a name, words that reading a PDF took apart, the heading of a column for a rating.
const OTHER_MONTH = `la_name,la_ref,score_%,overall_rating,publication_date,report_url
Slough,sloughyjs,8.33,Inadeq uate,14/01/2025,https://www.justiceinspectorates.gov.uk/hmiprobation/inspections/sloughyjs2025/
Wakefield,wakefield-yjs,27.78,Requires i mprov ement,17/12/2021,https://www.justiceinspectorates.gov.uk/hmiprobation/inspections/wakefield-yjs/
youth justice services in Conwy & Denbighshire - Joint_Inspection,cd,36.11,Requires improvement,08/05/2024,https://www.justiceinspectorates.gov.uk/hmiprobation/inspections/cd2024/
youth offending services in Suffolk - Joint_Inspection,suffolkyos,25.0,Requires improvement,18/01/2023,https://www.justiceinspectorates.gov.uk/hmiprobation/inspections/suffolkyos/
West Sussex,west-sussex-yjs,72.22,Rating,22/06/2022,https://www.justiceinspectorates.gov.uk/hmiprobation/inspections/west-sussex-yjs/
`;

test('reads the table of another month', () => {
  const { documents, problems } = importText(hmipYouthJustice, OTHER_MONTH);
  assert.deepEqual(
    documents.map(({ provider, inspections: [inspection] }) => [
      provider?.name,
      inspection?.published,
      inspection?.overall?.grade,
    ]),
    [
      ['Slough', '2025-01-14', 'Inadequate'],
      ['Wakefield', '2021-12-17', 'Requires improvement'],
      ['Conwy & Denbighshire', '2024-05-08', 'Requires improvement'],
      ['Suffolk', '2023-01-18', 'Requires improvement'],
    ],
  );
  assert.deepEqual(problems, [
    {
      path: 'line 6, overall_rating',
      expected: 'a grade of hmip-youth-justice-2018',
      found: '"Rating"',
    },
  ]);
});

test('does without scores where the table has none', () => {
  const { documents } = importText(hmipYouthJustice, 'Overall rating;LA name\nGood;Devon\n');
  assert.equal(documents[0]?.inspections[0]?.overall?.gradeId, 'good');
});

test('keeps a name on one line, and no address that does not lead to the web', () => {
  const read = (name: string, url: string) =>
    importText(hmipYouthJustice, `la_name,overall_rating,report_url\n"${name}",Good,"${url}"\n`);
  const sound = read('Conwy\n& Denbighshire', ' https://www.justiceinspectorates.gov.uk/');
  assert.equal(sound.documents[0]?.provider?.name, 'Conwy & Denbighshire');
  assert.equal(
    sound.documents[0].inspections[0]?.report?.url,
    'https://www.justiceinspectorates.gov.uk/',
  );
  for (const url of ['javascript:alert(1)', 'java\nscript:alert(1)', 'reports/1', 'see page 3']) {
    const { documents, problems } = read('Powys', url);
    assert.equal(documents[0]?.inspections[0]?.report, undefined);
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['line 2, report_url'],
    );
  }
});

test('knows the programme that began in 2025 by its two areas, or by a year that had no other', () => {
  // The report of Wakefield: good, outstanding for children, good for victims.
  const [rated] = importText(
    hmipYouthJustice,
    'Service,Overall rating,Work with children,Work with victims,Publication date\nWakefield,Good,Outstanding,Good,9 September 2025\n',
  ).documents;
  assert.deepEqual(Object.keys(rated?.frameworks ?? {}), ['hmip-youth-justice-2025']);
  assert.deepEqual(
    rated?.inspections[0]?.judgements?.map(({ id, gradeId }) => [id, gradeId]),
    [
      ['work-with-children', 'outstanding'],
      ['work-with-victims', 'good'],
    ],
  );
  const frameworkAt = (score: string, date: string) =>
    importText(
      hmipYouthJustice,
      `la_name,score_%,overall_rating,publication_date\nDevon,${score},Good,${date}\n`,
    ).documents[0]?.inspections[0]?.framework;
  assert.equal(frameworkAt('nan', '03/02/2026'), 'hmip-youth-justice-2025');
  assert.equal(frameworkAt('', '18/02/25'), 'hmip-youth-justice-2018');
});

test('takes no sum for a service', () => {
  for (const name of ['Total', 'England and Wales', 'Average score'])
    assert.deepEqual(
      importText(hmipYouthJustice, `la_name,overall_rating\n${name},Good\n`).problems,
      [{ path: 'line 2, la_name', expected: 'the name of a service', found: `"${name}"` }],
    );
});
