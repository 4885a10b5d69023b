import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import type { Inspection } from '../model/index.js';
import { jtai } from './jtai.js';
import { importText } from './reading/importer.js';

const table = readFileSync(
  new URL('../../data/d2i-jtai-overview-2026-06-29.csv', import.meta.url),
  'utf8',
);
const { documents } = importText(jtai, table);
const inspectionOf = (name: string): Inspection | undefined =>
  documents.find(({ provider }) => provider?.name === name)?.inspections[0];
const headingsOf = (name: string) => inspectionOf(name)?.sections?.map(({ heading }) => heading);

test('has no grades', () => {
  for (const { inspections } of documents)
    for (const { overall, judgements } of inspections)
      assert.deepEqual([overall, judgements], [undefined, undefined]);
});

test('has the parts of a letter that the table has, in the order of the letters', () => {
  assert.deepEqual(headingsOf('hertfordshire'), [
    'Headline findings',
    'Key strengths',
    'What needs to improve?',
  ]);
  assert.deepEqual(headingsOf('durham'), [
    'Key strengths',
    'Areas for priority action',
    'Areas for improvement',
  ]);
});

test('makes no area for priority action of a letter that says that there is none', () => {
  const { sections = [] } = inspectionOf('bracknell forest') ?? {};
  assert.ok(sections.length > 0);
  assert.ok(sections.every(({ kind }) => kind !== 'priority-action'));
});

test('takes no text that all letters have for a strength of one', () => {
  assert.deepEqual(headingsOf('gateshead'), ['Headline findings', 'What needs to improve?']);
});

test('names no inspectorates that the table does not name', () => {
  for (const { inspections } of documents)
    assert.equal(inspections[0]?.inspectorate, 'Ofsted and other inspectorates');
});

test('says of every text how it was read', () => {
  for (const { inspections } of documents) {
    const { excerpt, sections } = inspections[0] ?? {};
    assert.ok(sections);
    assert.match(excerpt as string, /^The first sentences of parts of the letter, read by program/);
  }
});

test('takes the first date of a letter for its date only where it was published that day', () => {
  assert.equal(inspectionOf('gateshead')?.letterDate, '2026-05-18');
  const without = documents.filter(({ inspections }) => !inspections[0]?.letterDate);
  assert.deepEqual(
    without.map(({ provider }) => provider?.name),
    ['hampshire', 'lincolnshire', 'liverpool'],
  );
});

test('finds theme and visit, and takes the date of the letter for no visit', () => {
  const { scope, visits, published } = inspectionOf('islington') ?? {};
  assert.equal(scope, 'Sexual abuse in the family');
  assert.deepEqual(visits, [{ from: '2018-12-03', to: '2018-12-07' }]);
  assert.equal(published, '2019-01-29');
  assert.equal(inspectionOf('lewisham')?.scope, 'Initial need and risk');
  assert.equal(inspectionOf('gateshead')?.visits, undefined);
  // "between 20 and 24 june" names no year.
  assert.equal(inspectionOf('liverpool')?.visits, undefined);
});
