import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import type { Inspection, Judgement, JudgementPart } from '../model/index.js';
import { ofstedLaInspectionsTable } from './ofsted-la-inspections-table.js';
import { ofstedLaInspections } from './ofsted-la-inspections.js';
import { importText } from './reading/importer.js';

const readText = (name: string) =>
  readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');
const csv = readText('ofsted-la-inspections.csv');
const table = importText(ofstedLaInspectionsTable, csv);
const whole = importText(ofstedLaInspections, readText('ofsted-la-inspections.json'));

/** An inspection without what only one of the two forms of the table has: labels as printed, sentences, pages. */
function shared({ overall, judgements = [], report, inspectors, ...rest }: Inspection) {
  const result = ({ id, grade, gradeId, notGraded }: Judgement | JudgementPart) =>
    JSON.stringify({ id, grade, gradeId, notGraded });
  const parts = judgements.flatMap((judgement) => [judgement, ...(judgement.parts ?? [])]);
  return {
    ...rest,
    inspectors: inspectors ?? [],
    url: report?.url,
    overall: overall?.given === false ? overall : result(overall as Judgement),
    judgements: parts.map(result).sort(),
  };
}

test('says the same of all 488 inspections as the table in JSON', () => {
  assert.deepEqual(table.problems, []);
  const inspections = table.documents.flatMap((document) => document.inspections);
  assert.equal(inspections.length, 488);
  const inJson = new Map(
    whole.documents.flatMap((document) => document.inspections).map((each) => [each.id, each]),
  );
  for (const inspection of inspections) {
    const other = inJson.get(inspection.id);
    assert.ok(other, inspection.id);
    assert.deepEqual(shared(inspection), shared(other));
  }
});

test('says the same of the 153 councils, but for what kind of authority they are', () => {
  assert.deepEqual(
    table.documents.map(({ provider }) => provider),
    whole.documents.map(({ provider }) => {
      const { type: _, ...rest } = provider ?? {};
      return rest;
    }),
  );
});

test('names junk with line and column and keeps what is sound', () => {
  const [header = '', row = ''] = csv.split('\n');
  const swap = (from: string, to: string) => `${header}\n${row.replace(from, to)}`;
  for (const [from, to, column] of [
    [',SIF,', ',JTAI,', 'framework'],
    ['2014-05-22', '22.5.', 'end_date'],
    ['true,requires improvement', 'true,data_unreadable', 'overall_effectiveness'],
    ['true,requires improvement', 'true,', 'overall_effectiveness'],
  ] as const)
    assert.deepEqual(
      importText(ofstedLaInspectionsTable, swap(from, to)).problems.map(({ path }) => path),
      [`line 2, ${column}`],
    );
});

test('needs neither an id nor a URN, nor the columns of the other framework', () => {
  const rows = csv.trimEnd().split('\n').slice(0, 4);
  const [header = ''] = rows;
  const without = (...names: string[]) => {
    const places = names.map((name) => header.split(',').indexOf(name));
    // No cell of these rows that stands before those left out has a comma.
    const cut = rows.map((row) => row.split(',').filter((_, place) => !places.includes(place)));
    return importText(ofstedLaInspectionsTable, cut.map((cells) => cells.join(',')).join('\n'));
  };
  const all = without().documents;
  assert.deepEqual(without('id').documents, all);
  const unknown = without('urn', 'id').documents;
  assert.equal(unknown[0]?.inspections[0]?.id, 'ofsted-301-2014-07-07');
  assert.equal(unknown[0].provider?.identifiers?.['urn'], undefined);
  assert.equal(without('local_authority').documents[0]?.inspections.length, 3);
});
