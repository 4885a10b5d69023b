import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import type { InspectionDocument } from '../model/index.js';
import { inspectionJson } from './inspection-json.js';
import { importText } from './reading/importer.js';

const readJson = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8'));
const islington = readJson('islington.json') as InspectionDocument;
const bradford = readJson('councils/bradford.json') as InspectionDocument;

test('takes a document as it is', () => {
  assert.deepEqual(importText(inspectionJson, islington), { documents: [islington], problems: [] });
});

test('takes a list, and a collection with what it says for all its documents', () => {
  const list = importText(inspectionJson, [islington, bradford]);
  assert.deepEqual(list, { documents: [islington, bradford], problems: [] });
  const { frameworks, ...rest } = bradford;
  for (const collection of [
    { frameworks, checked: '2020', documents: [islington, rest] },
    { documents: [islington, rest], checked: '2020', frameworks },
  ]) {
    const { documents, problems } = importText(inspectionJson, collection);
    assert.deepEqual(problems, []);
    assert.deepEqual(documents[1], bradford);
    // What a document says itself comes before what its collection says.
    assert.equal(documents[0]?.checked, islington.checked);
  }
});

test('takes one inspection with its provider inside', () => {
  const inspection = { ...islington.inspections[0], provider: islington.provider };
  const { documents, problems } = importText(inspectionJson, inspection);
  assert.deepEqual(problems, []);
  assert.deepEqual(documents[0]?.inspections.length, 1);
  assert.equal(documents[0]?.provider?.name, 'Islington');
});

test('adds what is known of the file where a document does not say it', () => {
  const { checked: _, ...undated } = islington;
  const read = (document: object) =>
    importText(inspectionJson, document, { checked: '2026-11' }).documents[0]?.checked;
  assert.equal(read(undated), '2026-11');
  assert.equal(read(islington), islington.checked);
});

test('names what the format does not allow with its place in the file, and keeps the rest', () => {
  const faulty = { ...bradford, inspections: [{ framework: 'x', published: '2026-13' }, 7] };
  const paths = (input: unknown) =>
    importText(inspectionJson, input).problems.map((each) => each.path);
  assert.deepEqual(paths(faulty), ['$.inspections[0].published', '$.inspections[1]']);
  assert.deepEqual(paths([islington, faulty]), [
    '$[1].inspections[0].published',
    '$[1].inspections[1]',
  ]);
  assert.deepEqual(paths({ checked: 'soon', documents: [islington, faulty, bradford] }), [
    '$.checked',
    '$.documents[1].inspections[0].published',
    '$.documents[1].inspections[1]',
  ]);
});

test('names what is no document', () => {
  for (const input of [{}, [], 7, 'x', null, [7], { documents: [7] }, { inspections: [] }]) {
    const { documents, problems } = importText(inspectionJson, input);
    assert.deepEqual(documents, []);
    assert.equal(
      problems.length,
      Array.isArray(input) && input.length === 0 ? 0 : 1,
      JSON.stringify(input),
    );
  }
});

test('defines the frameworks that a document names by id, and keeps and names grades that they do not know', () => {
  const { documents, problems } = importText(inspectionJson, {
    provider: { name: 'Islington' },
    inspections: [
      {
        framework: 'ofsted-ilacs',
        overall: { grade: 'Outstandng' },
        judgements: [
          { id: 'care-leavers', grade: 'Good' },
          { id: 'other', notGraded: 'Not judged' },
        ],
      },
      { framework: 'of-nobody', overall: { grade: 'Splendid' } },
    ],
  });
  assert.deepEqual(Object.keys(documents[0]?.frameworks ?? {}), ['ofsted-ilacs']);
  assert.equal(documents[0]?.inspections[0]?.overall?.grade, 'Outstandng');
  assert.deepEqual(problems, [
    {
      path: '$.inspections[0].overall.grade',
      expected:
        'a grade of ofsted-ilacs: Outstanding, Good, Requires improvement to be good, Inadequate',
      found: '"Outstandng"',
    },
  ]);
});

test('takes out what nests without end and names it, and keeps the rest of the document', () => {
  const deep = '['.repeat(10_000) + ']'.repeat(10_000);
  const text = JSON.stringify({ ...bradford, other: 0, near: [[[]]] }).replace(
    '"other":0',
    `"other":${deep}`,
  );
  const { documents, problems } = importText(inspectionJson, text);
  assert.equal(problems.length, 1);
  assert.match(problems[0]?.path ?? '', /^\$\.other(\[0\])+$/);
  assert.equal(problems[0]?.expected, 'at most 30 levels');
  const { other, near, ...rest } = documents[0] as InspectionDocument & Record<string, unknown>;
  assert.deepEqual(rest, bradford);
  assert.deepEqual(near, [[[]]]);
  assert.ok(JSON.stringify(other).length < 100);
});
