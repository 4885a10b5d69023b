import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';

import type { Inspection } from '../model/index.js';
import { d2iIlacsOverview } from './d2i-ilacs-overview.js';
import { ofstedLaInspections } from './ofsted-la-inspections.js';
import { importRecords, importText } from './reading/importer.js';

const readText = (name: string) =>
  readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');
const { documents } = importText(d2iIlacsOverview, readText('d2i-ilacs-overview-2026-06-29.csv'));
const whole = importText(
  ofstedLaInspections,
  readText('ofsted-la-inspections.json'),
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
      ['impact-of-leaders', 'Requires improvement'],
      ['help-and-protection', 'Requires improvement'],
      ['children-in-care-and-care-leavers', 'Good'],
    ],
  );
});

test('takes "nan" for no grade: neither is there an overall judgement of Brent, nor is it said why', () => {
  for (const name of ['brent', 'somerset']) {
    assert.equal(inspectionOf(name)?.overall, undefined);
    assert.equal(inspectionOf(name)?.judgements?.length, 4);
  }
});

test('makes no grade of junk, and says what is known of it', () => {
  const junk = {
    nan: 'a program wrote that it found nothing',
    data_unreadable: 'the program that made the table could not read the report',
    inspection_pre_dates_judgement: 'the judgement did not exist at the time of the inspection',
    '#N/A': 'a formula of a spreadsheet found nothing',
    None: 'a program wrote that it found nothing',
    '-': 'a sign for nothing',
    'to requires improvement': undefined,
    'good 1 The judgement of the last report': undefined,
  };
  for (const [value, reason] of Object.entries(junk)) {
    const { documents, problems } = importText(
      d2iIlacsOverview,
      `la_code,local_authority,overall_effectiveness_grade,impact_of_leaders_grade,inspection_start_date\n206,islington,good,${value},02/12/2024`,
    );
    assert.deepEqual(documents[0]?.inspections[0]?.judgements, []);
    assert.equal(documents[0]?.inspections[0]?.overall?.gradeId, 'good');
    const found = reason === undefined ? `"${value}"` : `"${value}": ${reason}`;
    assert.deepEqual(problems, [
      { path: 'line 2, impact_of_leaders_grade', expected: 'a grade of ofsted-ilacs', found },
    ]);
  }
});

// Rows of `ofsted_csc_ilacs_history.csv` in JT-39/ofsted-ilacs-scrape-tool, commit 28e3fdbc of August 2026: no codes of
// councils, another order, rows of before 2018.
const HISTORY = `urn,local_authority,inspection_link,pdf_filename,publication_date,inspection_framework,inspector_name,inspection_start_date,inspection_end_date,overall_effectiveness_grade,impact_of_leaders_grade,help_and_protection_grade,in_care_grade,care_leavers_grade,parser_version
2532287,"bournemouth, christchurch & poole",https://files.ofsted.gov.uk/v1/file/50267804,children's services inspection - 29 january 2025.pdf,29/01/25,standard,John Roughton,02/12/2024,13/12/2024,good,good,good,good,requires improvement,1
2637539,north northamptonshire,https://files.ofsted.gov.uk/v1/file/50306548,children's services inspection - 07 july 2026.pdf,07/07/26,standard,David Cohen,11/05/2026,22/05/2026,not_reported_post_reform,outstanding,good,good,good,1
80418,norfolk,https://files.ofsted.gov.uk/v1/file/50204404,children's services inspection - 13 january 2023.pdf,13/01/23,standard,Margaret Burke,07/11/2022,18/11/2022,good,good,good,good,inspection_pre_dates_judgement,1
80418,norfolk,https://files.ofsted.gov.uk/v1/file/50004306,children's services inspection - 20 october 2015.pdf,20/10/15,,,,,,data_unreadable,data_unreadable,data_unreadable,data_unreadable,1
80418,norfolk,https://files.ofsted.gov.uk/v1/file/50004248,"children's services inspection,  pdf - 16 august 2013.pdf",16/08/13,,,,,data_unreadable,data_unreadable,data_unreadable,data_unreadable,data_unreadable,1
80438,brighton and hove,https://files.ofsted.gov.uk/v1/file/50246981,children's services inspection - 16 may 2024.pdf,16/05/24,,Máire Atherton,,,outstanding,outstanding,good,outstanding,outstanding,1
`;

test('reads the table of all inspections, which has other columns', () => {
  const { documents, problems } = importText(d2iIlacsOverview, HISTORY);
  const inspections = documents.flatMap((document) => document.inspections);
  assert.deepEqual(
    inspections.map(({ id, overall, judgements }) => [id, overall?.gradeId, judgements?.length]),
    [
      ['ofsted-2532287-2025-01-29', 'good', 4],
      ['ofsted-2637539-2026-07-07', undefined, 4],
      ['ofsted-80418-2023-01-13', 'good', 3],
      ['ofsted-80438-2024-05-16', 'outstanding', 4],
    ],
  );
  // The rows of before 2018 are of another framework, and nothing of them can be read.
  assert.deepEqual(
    [...new Set(problems.map(({ path }) => path.split(',')[0]))],
    ['line 3', 'line 4', 'line 5', 'line 6'],
  );
  for (const { inspections } of documents)
    for (const inspection of inspections)
      assert.ok(
        whole.some(({ id }) => id === inspection.id),
        inspection.id,
      );
});

test('takes the word for a judgement that is no longer made as what the framework says of it', () => {
  const { documents } = importText(d2iIlacsOverview, HISTORY);
  const inspection = documents.find(({ provider }) => provider?.identifiers?.['urn'] === '2637539')
    ?.inspections[0];
  assert.equal(inspection?.overall?.given, false);
  assert.match(inspection.overall.reason as string, /no overall judgement/);
});

test('takes no row with grades for one of a framework that did not exist then', () => {
  const { documents, problems } = importText(
    d2iIlacsOverview,
    HISTORY.split('\n').slice(0, 2).join('\n').replace('02/12/2024', '02/12/2014'),
  );
  assert.deepEqual(documents, []);
  assert.deepEqual(
    problems.map(({ path }) => path),
    ['line 2, care_leavers_grade', 'line 2, publication_date'],
  );
});

/** One row of the table of all inspections, with other values in some columns; without those that are undefined. */
function altered(values: Record<string, string | undefined>) {
  const [header = '', , row = ''] = HISTORY.split('\n');
  const cells = row.split(',');
  const kept = header
    .split(',')
    .map((name, place) => [name, name in values ? values[name] : cells[place]]);
  const table = kept.filter(([, value]) => value !== undefined);
  const { documents, problems } = importText(
    d2iIlacsOverview,
    [0, 1].map((line) => table.map((pair) => pair[line]).join(',')).join('\n'),
  );
  return {
    inspection: documents[0]?.inspections[0],
    documents,
    paths: problems.map(({ path }) => path.slice(8)),
  };
}

test('does without a column for the overall judgement once there is none, and says so', () => {
  for (const value of ['', undefined]) {
    const { inspection, paths } = altered({ overall_effectiveness_grade: value });
    assert.equal(inspection?.overall?.given, false);
    assert.equal(inspection.judgements?.length, 4);
    assert.deepEqual(paths, []);
  }
  const before = { inspection_start_date: '02/12/2024', inspection_end_date: '13/12/2024' };
  for (const value of ['', 'not_reported_post_reform', undefined]) {
    const { inspection, paths } = altered({ ...before, overall_effectiveness_grade: value });
    assert.equal(inspection?.overall, undefined);
    assert.deepEqual(paths, ['overall_effectiveness_grade']);
  }
});

test('knows a council by its name where the table has no codes', () => {
  const { inspection, documents } = altered({ urn: undefined });
  assert.equal(inspection?.id, 'ofsted-north-northamptonshire-2026-07-07');
  assert.equal(documents[0]?.provider?.identifiers, undefined);
  const { records } = importRecords(
    d2iIlacsOverview,
    'LA name,Overall effectiveness\nDevon,Good\nEngland,Good\n',
  );
  assert.deepEqual(
    records.map(({ councils }) => councils),
    [['Devon']],
  );
});

test('takes no word for a code: many councils would become one', () => {
  const { documents, paths } = altered({ urn: 'see note' });
  assert.deepEqual(documents, []);
  assert.deepEqual(paths, ['urn', 'local_authority']);
});

test('names dates that cannot follow one another, and leaves out the later', () => {
  const visit = altered({ inspection_end_date: '01/05/2026' });
  assert.deepEqual(visit.inspection?.visits, [{ from: '2026-05-11' }]);
  assert.ok(visit.paths.includes('inspection_end_date'));
  const report = altered({ publication_date: '07/07/25' });
  assert.equal(report.inspection?.published, undefined);
  assert.ok(report.paths.includes('publication_date'));
});

test('finds the judgements by the words of the reports', () => {
  const { documents, problems } = importText(
    d2iIlacsOverview,
    'LA code,LA Name,Overall effectiveness,The impact of leaders on practice with children and families,The experiences and progress of children in care and care leavers,Inspection start date\n206,Islington,Outstanding,Outstanding,Good,9 March 2020\n',
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(
    documents[0]?.inspections[0]?.judgements?.map(({ id, grade }) => [id, grade]),
    [
      ['impact-of-leaders', 'Outstanding'],
      ['children-in-care-and-care-leavers', 'Good'],
    ],
  );
});

test('has a row that is there twice once', () => {
  const [header, row] = HISTORY.split('\n');
  const once = importText(d2iIlacsOverview, `${header}\n${row}\n`);
  assert.deepEqual(importText(d2iIlacsOverview, `${header}\n${row}\n${row}\n`), once);
});
