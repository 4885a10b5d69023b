import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { judge } from '../bench/bars.mjs';
import { tablesOf } from '../bench/report.mjs';
import { words } from '../bench/words.mjs';
import { withTables } from './tables-in-page.mjs';

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const results = JSON.parse(read('bench/results.json'));

test('docs/performance.md is what bench/results.json says: else npm run bench -- --write', () => {
  const page = read('docs/performance.md');
  assert.equal(page, withTables(page, tablesOf(results)));
});

test('every bar of performance has a figure', () => {
  const unknown = judge(results).filter(({ holds }) => holds === undefined);
  assert.deepEqual(
    unknown.map(({ title }) => title),
    [],
  );
});

test('every figure of performance has a name in the tables, and stands on seven rounds or more', () => {
  for (const [bench, { rounds, figures }] of Object.entries(results)) {
    const { subjects, rows, rowsOf, columns } = words[bench];
    if (bench !== 'bytes') assert.ok(rounds >= 7, `${bench}: ${rounds} rounds`);
    for (const [subject, candidates] of Object.entries(figures)) {
      assert.ok(subject in subjects, `${bench}: ${subject}`);
      const names = { ...rows, ...rowsOf?.[subject] };
      for (const [candidate, steps] of Object.entries(candidates)) {
        assert.ok(candidate in names, `${bench}, ${subject}: ${candidate}`);
        for (const step of Object.keys(steps)) assert.ok(step in columns, `${bench}: ${step}`);
      }
    }
  }
});
