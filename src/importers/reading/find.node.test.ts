import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import { allImporters } from '../generated/all.js';
import { findImporter } from './importer.js';

const data = new URL('../../../data/', import.meta.url);
const FILES: Record<string, string> = {
  'cqc-api-locations-sample.json': 'cqc-locations',
  'cqc-local-authority-assessments-2025-10.csv': 'cqc-local-authority',
  'd2i-area-send-overview-2026-06-29.csv': 'area-send',
  'd2i-hmip-youth-justice-ratings-2025-02.csv': 'hmip-youth-justice',
  'd2i-ilacs-overview-2026-06-29.csv': 'd2i-ilacs-overview',
  'd2i-jtai-overview-2026-06-29.csv': 'jtai',
  'fhrs-establishments-sample-2018.json': 'food-hygiene',
  'ofsted-ilacs-summaries.json': 'ofsted-ilacs-summaries',
  'ofsted-la-inspections.csv': 'ofsted-la-inspections-table',
  'ofsted-la-inspections.json': 'ofsted-la-inspections',
  'ofsted-social-care-providers-2023-03-31-london.csv': 'sccif',
};
const headOf = (name: string) => readFileSync(new URL(name, data)).subarray(0, 65_536);

test('knows the source of every file in data/, and there is a file of every source', () => {
  const names = readdirSync(data, { recursive: true }) as string[];
  const found = names
    .filter((name) => /^(?!publication).*\.(?:csv|json)$/.test(name) && !name.includes('history'))
    .map((name) => {
      assert.equal(findImporter(headOf(name))?.id, FILES[name] ?? 'inspection-json', name);
      return findImporter(headOf(name))?.id;
    });
  assert.deepEqual(new Set(found), new Set(allImporters.map(({ id }) => id)));
});

test('knows a table by its columns in any order, case and encoding, a list by its first record', () => {
  for (const [name, id] of Object.entries(FILES)) {
    const text = headOf(name).toString();
    if (name.endsWith('.csv')) {
      const header = (text.split('\n')[0] ?? '').trim().split(',').reverse().join(',');
      for (const other of [header, header.toUpperCase(), header.replaceAll(',', ';')])
        assert.equal(findImporter(Buffer.from(`\ufeff${other}\r\n`, 'utf16le'))?.id, id, other);
    } else {
      assert.equal(findImporter(` \n${text.slice(0, 10_000)}`)?.id, id, name);
    }
  }
});

test('knows a document, a list, a collection and one inspection of our own format', () => {
  const inspection = { framework: 'ofsted-ilacs' };
  const document = { inspections: [inspection] };
  const collection = { frameworks: {}, documents: [document] };
  for (const input of [inspection, document, [document], collection, [inspection]])
    assert.equal(findImporter(JSON.stringify(input))?.id, 'inspection-json');
});

test('says nothing of what it does not know', () => {
  for (const text of [
    '',
    'a,b\n1,2',
    '{}',
    '[]',
    '{"a":',
    '<!doctype html>',
    '7',
    'PK\u0003\u0004',
  ])
    assert.equal(findImporter(text), undefined, text);
});

test('each source has a name, a title and a rank, and a credit where its data do not say whose they are', () => {
  for (const { id, title, credit, rank } of allImporters) {
    assert.match(id, /^[a-z\d]+(?:-[a-z\d]+)*$/);
    assert.ok(title && Number.isInteger(rank), id);
    assert.equal(credit === '', id === 'inspection-json');
  }
  assert.equal(new Set(allImporters.map(({ title }) => title)).size, allImporters.length);
});

test('tells a table by columns of its own where it has others in common with another', () => {
  const found = (header: string) => findImporter(`${header}\n`)?.id;
  assert.equal(found('LA Name,Overall Rating,QS1,QS2,Published,URL'), 'cqc-local-authority');
  assert.equal(
    found('Local Authority,Overall Rating,Score (%),Publication Date,Report URL'),
    'hmip-youth-justice',
  );
  assert.equal(
    found('ID,Framework,LA Name,Overall effectiveness,Children looked after,Report URL'),
    'ofsted-la-inspections-table',
  );
  assert.equal(found('URN,LA Name,Framework,Overall effectiveness'), 'd2i-ilacs-overview');
  assert.equal(found('URN,Overall effectiveness'), undefined);
  assert.equal(found('Local Authority,Overall Rating,Publication Date,Report URL'), undefined);
});

test('knows food hygiene data that have no establishment', () => {
  const bulk = { FHRSEstablishment: { Header: {}, EstablishmentCollection: null } };
  for (const input of [{ establishments: [], meta: {} }, bulk])
    assert.equal(findImporter(JSON.stringify(input))?.id, 'food-hygiene');
});
