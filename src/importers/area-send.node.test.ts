import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import type { Inspection } from '../model/index.js';
import { areaSend } from './area-send.js';
import { importText } from './reading/importer.js';

const table = readFileSync(
  new URL('../../data/d2i-area-send-overview-2026-06-29.csv', import.meta.url),
  'utf8',
);
const { documents } = importText(areaSend, table);
const inspectionOf = (name: string): Inspection | undefined =>
  documents.find(({ provider }) => provider?.name === name)?.inspections[0];

test('knows the three outcomes behind all ways in which reports print them', () => {
  const count = (id: string) =>
    documents.filter(({ inspections }) => inspections[0]?.overall?.gradeId === id).length;
  assert.deepEqual(['outcome-1', 'outcome-2', 'outcome-3'].map(count), [15, 36, 20]);
});

test('shows the outcome as printed, without what comes next, and keeps the whole section', () => {
  const { overall, sections } = inspectionOf('bedford') ?? {};
  assert.match(overall?.grade as string, /^The local area partnership’s special .* are needed\.$/);
  const [section] = sections ?? [];
  assert.equal(section?.heading, 'Inspection outcome');
  const text = section?.paragraphs?.[0]?.text as string;
  assert.ok(text.startsWith(overall?.grade as string));
  assert.match(text, /within approximately five years\.$/);
});

test('takes an outcome for none of another number, nor a date of 1900 for one', () => {
  const rows = (grade: string, start: string) =>
    importText(
      areaSend,
      `la_code,local_authority,outcome_grade,inspection_outcome_text,inspection_start_date\n206,islington,${grade},"${inspectionOf('birmingham')?.overall?.grade as string}",${start}`,
    );
  assert.deepEqual(rows('2.0', '18/11/24').problems, []);
  // Without a number there are the words, which nothing contradicts.
  assert.deepEqual(rows('', '18/11/24'), rows('2.0', '18/11/24'));
  for (const [grade, taken] of [
    ['1.0', 0],
    ['nan', 1],
    ['2.0%', 1],
  ] as const) {
    const { documents, problems } = rows(grade, '18/11/24');
    assert.equal(documents.length, taken, grade);
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['line 2, outcome_grade'],
    );
  }
  const undated = rows('2.0', '01/01/1900');
  assert.equal(undated.documents[0]?.inspections[0]?.visits, undefined);
  assert.equal(undated.problems[0]?.path, 'line 2, inspection_start_date');
});

test('does without the dates of a visit that the table does not have', () => {
  for (const name of ['cambridgeshire', 'derbyshire', 'north yorkshire']) {
    assert.equal(inspectionOf(name)?.visits, undefined);
    assert.ok(inspectionOf(name)?.published);
  }
});
