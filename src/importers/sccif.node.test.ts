import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { importSccif } from './sccif.js';

const table = readFileSync(
  new URL('../../data/ofsted-social-care-providers-2023-03-31-london.csv', import.meta.url),
  'utf8',
);
const { documents } = importSccif(table);
const providerOf = (urn: string) =>
  documents.find(({ provider }) => provider?.identifiers?.['urn'] === urn);
const gradesOf = (urn: string) => {
  const { overall, judgements = [] } = providerOf(urn)?.inspections[0] ?? {};
  return [['overall', overall?.grade], ...judgements.map(({ id, grade }) => [id, grade])];
};

test('names no provider: the kind of service stands in its place', () => {
  for (const { provider } of documents) assert.equal(provider?.name, undefined);
  assert.deepEqual(providerOf('SC461865')?.provider, {
    service: 'Children’s home',
    type: "Children's home",
    identifiers: { urn: 'SC461865' },
    region: 'London',
  });
});

test('has an overall judgement that differs from that of the leaders, as printed', () => {
  assert.deepEqual(gradesOf('2613806'), [
    ['overall', 'Requires improvement to be good'],
    ['helped-and-protected', 'Requires improvement to be good'],
    ['leaders-and-managers', 'Inadequate'],
  ]);
});

test('has education and health of a secure home, and of no other', () => {
  assert.deepEqual(gradesOf('SC022448'), [
    ['overall', 'Good'],
    ['helped-and-protected', 'Good'],
    ['leaders-and-managers', 'Requires improvement to be good'],
    ['education', 'Requires improvement to be good'],
    ['health', 'Outstanding'],
  ]);
  const withHealth = documents.filter(({ inspections }) =>
    inspections[0]?.judgements?.some(({ id }) => id === 'health'),
  );
  assert.deepEqual(
    new Set(withHealth.map(({ provider }) => provider?.service)),
    new Set(['Secure children’s home']),
  );
});

test('takes no secure training centre: it is inspected under other rules', () => {
  assert.equal(providerOf('1027077'), undefined);
});
