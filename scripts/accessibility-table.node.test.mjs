import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';

import { criteria, subjects } from '../accessibility/criteria.mjs';
import { faults, pages } from './accessibility-table.mjs';

test('the table of accessibility has all criteria of levels A and AA of WCAG 2.2', () => {
  const of = (level) => criteria.filter((criterion) => criterion.level === level).length;
  assert.deepEqual({ A: of('A'), AA: of('AA') }, { A: 31, AA: 24 });
  assert.equal(new Set(criteria.map(({ number }) => number)).size, 55);
});

test('the table of accessibility has every element', () => {
  const tags = readdirSync(new URL('../src/elements/', import.meta.url));
  const columns = Object.values(subjects).filter((name) => name.startsWith('inspection-'));
  assert.deepEqual(columns.sort(), tags.sort());
});

test('the table of accessibility has no empty cell, and names tests that there are', () => {
  assert.deepEqual(faults(), []);
});

test('docs/accessibility.md is what the criteria say: else npm run accessibility', () => {
  const { present, wanted } = pages();
  assert.equal(present, wanted);
});
