import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { ofstedIlacs } from '../frameworks/ofsted-ilacs.js';
import {
  parseCollection,
  type Inspection,
  type Judgement,
  type JudgementPart,
} from '../model/index.js';
import { ofstedLaInspections } from './ofsted-la-inspections.js';
import { importText } from './reading/importer.js';

interface SourceRow {
  id: string;
  framework: string;
  provider: { urn: string; name: string };
  judgements: { label: string; grade: string; gradeKey: string; statementAsWritten?: string }[];
  leadInspectorName: string | null;
  leadInspectorRole: string | null;
}

const readJson = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8'));
const table = readJson('ofsted-la-inspections.json') as { inspections: SourceRow[] };
const { documents, problems } = importText(ofstedLaInspections, table);
const inspections = documents.flatMap((document) => document.inspections);
const byId = new Map(inspections.map((inspection) => [inspection.id, inspection]));

function inspection(id: string): Inspection {
  const found = byId.get(id);
  assert.ok(found, id);
  return found;
}

/** Every label and grade of an inspection in reading order, parts after what they are part of, the overall last. */
function printedIn({ judgements = [], overall }: Inspection): (string | undefined)[][] {
  const printed = ({ label, grade, notGraded }: Judgement | JudgementPart) =>
    [label, grade ?? notGraded] as string[];
  const rows = judgements.flatMap((judgement) => [
    printed(judgement),
    ...(judgement.parts ?? []).map(printed),
  ]);
  return overall?.given === false ? rows : [...rows, printed(overall as Judgement)];
}

test('makes one document for each of the 153 councils, with all 488 inspections', () => {
  assert.deepEqual(problems, []);
  assert.equal(documents.length, 153);
  assert.equal(inspections.length, 488);
  assert.equal(byId.size, 488);
  assert.deepEqual(
    new Set(documents.map(({ provider }) => provider?.name)),
    new Set(table.inspections.map((row) => row.provider.name)),
  );
  for (const document of documents) {
    assert.equal(document.version, '1');
    assert.equal(document.checked, '2026-08-22');
    assert.match(document.attribution as string, /Open Government Licence v3\.0/);
    const used = new Set(document.inspections.map(({ framework }) => framework));
    assert.deepEqual(new Set(Object.keys(document.frameworks ?? {})), used);
  }
});

test('makes documents that the format takes as they are', () => {
  assert.deepEqual(parseCollection(JSON.parse(JSON.stringify(documents))).problems, []);
});

test('keeps every printed label and grade, and adds none', () => {
  for (const row of table.inspections) {
    const isOverall = ({ label }: { label: string }) => label === 'Overall effectiveness';
    const inTableOrder = [
      ...row.judgements.filter((judgement) => !isOverall(judgement)),
      ...row.judgements.filter(isOverall),
    ];
    assert.deepEqual(
      printedIn(inspection(row.id)),
      inTableOrder.map(({ label, grade }) => [label, grade]),
      row.id,
    );
  }
});

test('knows the grade behind each printed one, and no grade behind "Not judged"', () => {
  const ids = (judgement: Judgement | JudgementPart) =>
    judgement.gradeId ?? (judgement.notGraded === undefined ? 'none' : 'not-judged');
  for (const row of table.inspections) {
    const { judgements = [], overall } = inspection(row.id);
    const all = [
      ...judgements,
      ...judgements.flatMap(({ parts = [] }) => parts),
      ...(overall?.label === undefined ? [] : [overall as Judgement]),
    ];
    assert.deepEqual(
      all.map(ids).sort(),
      row.judgements.map(({ gradeKey }) => gradeKey).sort(),
      row.id,
    );
  }
  const parts = inspection('ofsted-80450-2016-09-20').judgements?.[1]?.parts;
  assert.deepEqual(parts?.[0], {
    id: 'adoption-performance',
    label: 'Adoption performance',
    notGraded: 'Not judged',
  });
});

test('tells an overall that was given from none', () => {
  const ilacs = inspections.filter(({ framework }) => framework === 'ofsted-ilacs');
  const without = ilacs.filter(({ overall }) => overall?.given === false);
  assert.equal(ilacs.filter(({ overall }) => overall?.grade !== undefined).length, 310);
  assert.equal(without.length, 11);
  for (const { overall } of without) {
    assert.deepEqual(overall, { given: false, reason: ofstedIlacs.overall?.notGiven });
  }
});

test('keeps the sentence of a SIF overall', () => {
  assert.deepEqual(inspection('ofsted-80505-2017-07-14').overall, {
    id: 'overall-effectiveness',
    label: 'Overall effectiveness',
    grade: 'good',
    gradeId: 'good',
    statement: 'Children’s services in Islington are good',
  });
});

test('puts the parts of a SIF judgement inside it', () => {
  const sif = inspections.filter(({ framework }) => framework === 'ofsted-sif');
  assert.equal(sif.length, 167);
  for (const { id, judgements = [] } of sif) {
    assert.deepEqual(
      judgements.map((judgement) => judgement.id),
      ['help-and-protection', 'children-looked-after', 'leadership'],
      id,
    );
    assert.deepEqual(
      judgements[1]?.parts?.map((part) => part.id),
      ['adoption-performance', 'care-leavers'],
      id,
    );
  }
});

test('finds the two date ranges of four visits', () => {
  const visits = new Map(
    inspections
      .filter(({ visits = [] }) => visits.length > 1)
      .map(({ id, visits }) => [id, visits]),
  );
  assert.deepEqual([...visits.keys()].map(String).sort(), [
    'ofsted-80460-2019-09-19',
    'ofsted-80461-2025-05-13',
    'ofsted-80551-2014-02-21',
    'ofsted-80557-2023-05-10',
  ]);
  assert.deepEqual(visits.get('ofsted-80461-2025-05-13'), [
    { from: '2024-09-30', to: '2024-10-11' },
    { from: '2025-01-13', to: '2025-01-16' },
  ]);
});

test('names lead inspectors with the role as printed: none, one or two', () => {
  for (const row of table.inspections) {
    if (row.leadInspectorName === null) continue;
    assert.deepEqual(inspection(row.id).inspectors, [
      { name: row.leadInspectorName, role: row.leadInspectorRole, lead: true },
    ]);
  }
  assert.deepEqual(inspection('ofsted-80564-2022-11-25').inspectors, [
    { name: 'Rebecca Quested', role: 'His Majesty’s Inspector', lead: true },
    { name: 'Matthew Reed', role: 'His Majesty’s Inspector', lead: true },
  ]);
  assert.equal(inspection('ofsted-80461-2025-05-13').inspectors, undefined);
});

test('orders inspections by the end of the visit', () => {
  for (const { inspections } of documents) {
    const ends = inspections.map(({ visits }) => visits?.at(-1)?.to as string);
    assert.deepEqual(ends, [...ends].sort());
  }
});

test('names junk with its path and keeps what is sound', () => {
  const [row] = table.inspections;
  const junk = {
    inspections: [
      null,
      { ...row, framework: 'JTAI' },
      { ...row, provider: {} },
      {
        ...row,
        startDate: '2014-02-30',
        judgements: [{ key: 'other', label: 'Other', grade: 'Fine', gradeKey: 'fine' }, 7],
      },
    ],
  };
  const result = importText(ofstedLaInspections, junk);
  assert.deepEqual(
    result.problems.map(({ path }) => path),
    [
      '$.inspections[0].framework',
      '$.inspections[1].framework',
      '$.inspections[2].provider',
      '$.inspections[3].startDate',
      '$.inspections[3].judgements',
      '$.inspections[3].judgements[0].key',
      '$.inspections[3].judgements[0].gradeKey',
      '$.inspections[3].judgements[1].key',
      '$.inspections[3].judgements[1]',
    ],
  );
  assert.deepEqual(result.documents[0]?.inspections[0]?.judgements, [
    { label: 'Other', grade: 'Fine' },
  ]);
  for (const input of [null, {}, []])
    assert.deepEqual(
      importText(ofstedLaInspections, input).problems.map(({ expected }) => expected),
      ['records in $.inspections[*]'],
    );
  assert.deepEqual(importText(ofstedLaInspections, { inspections: 7 }).problems, [
    { path: '$.inspections', expected: 'a list of records', found: '7' },
  ]);
});
