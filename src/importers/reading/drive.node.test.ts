/** The two ways to read a source give the same, of every file in data/ and however its bytes are cut. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';

import { ofstedIlacsSummaries } from '../ofsted-ilacs-summaries.js';
import {
  findImporter,
  importRecords,
  importStream,
  importText,
  type Importer,
} from './importer.js';

const data = new URL('../../../data/', import.meta.url);
// All but the settings of the publication, which are no source.
const files = readdirSync(data).filter((name) => /^(?!publication).*\.(?:csv|json)$/.test(name));
const about = { checked: '2026-11', attribution: 'Open Government Licence' };

/** A source as it comes: in pieces of a length. */
async function* piecesOf(bytes: Uint8Array, length: number) {
  for (let start = 0; start < bytes.length; start += length)
    yield bytes.subarray(start, start + length);
}

async function streamed(importer: Importer, bytes: Uint8Array, length: number) {
  const records: unknown[] = [];
  const problems: unknown[] = [];
  for await (const outcome of importStream(importer, piecesOf(bytes, length), about)) {
    if (outcome.problem) problems.push(outcome.problem);
    else records.push(outcome);
  }
  return { records, problems };
}

function importerOf(bytes: Uint8Array): Importer {
  const importer = findImporter(bytes.subarray(0, 65_536));
  assert.ok(importer);
  return importer;
}

suite('a stream gives what the whole gives', () => {
  for (const name of files) {
    test(`of ${name}`, async () => {
      const bytes = readFileSync(new URL(name, data));
      const importer = importerOf(bytes);
      const whole = importRecords(importer, bytes, about);
      assert.ok(whole.records.length > 0);
      for (const length of [1021, 65_537, bytes.length])
        assert.deepEqual(await streamed(importer, bytes, length), whole, `${length} bytes`);
    });
  }
});

/** The head of a file: `lines` of a table, `items` of the list in JSON. */
function excerptOf(name: string): string {
  const text = readFileSync(new URL(name, data), 'utf8');
  if (name.endsWith('.csv')) return `${text.split('\n').slice(0, 4).join('\n')}\n`;
  const whole = JSON.parse(text) as Record<string, unknown>;
  const first = (value: unknown) => (Array.isArray(value) ? value.slice(0, 1) : value);
  if (Array.isArray(whole)) return JSON.stringify(whole.slice(0, 1));
  return JSON.stringify(
    Object.fromEntries(Object.entries(whole).map(([key, value]) => [key, first(value)])),
  );
}

suite('no cut changes what is read, within letters and line ends too', () => {
  for (const name of files.filter(
    (each) => each !== 'councils.json' && each !== 'islington.json',
  )) {
    test(`of ${name}`, async () => {
      const text = excerptOf(name).replace(/\n/g, '\r\n').slice(0, 2500);
      const encodings = [Buffer.from(`\ufeff${text}`), Buffer.from(`\ufeff${text}`, 'utf16le')];
      const importer = importerOf(Buffer.from(excerptOf(name)));
      const whole = importRecords(importer, text, about);
      for (const bytes of encodings)
        for (let length = 1; length < bytes.length; length += length < 16 ? 2 : 334)
          assert.deepEqual(await streamed(importer, bytes, length), whole, `${length} bytes`);
    });
  }
});

test('a table of Windows-1252 is read as if it were of UTF-8, and it is said', async () => {
  const name = 'd2i-area-send-overview-2026-06-29.csv';
  const text = readFileSync(new URL(name, data), 'utf8').replace(/[^\n -~‘’“”–—]/g, '');
  // Their codes follow one another from 91 on.
  const code = (letter: string) => String.fromCharCode(0x91 + '‘’“”•–—'.indexOf(letter));
  const bytes = Buffer.from(text.replace(/[‘’“”–—]/g, code), 'latin1');
  const importer = importerOf(Buffer.from(text));
  const whole = importRecords(importer, text, about);
  const { records, problems } = await streamed(importer, bytes, 4099);
  assert.deepEqual(records, whole.records);
  assert.deepEqual(problems.slice(0, -1), whole.problems);
  assert.match(JSON.stringify(problems.at(-1)), /Windows-1252/);
});

test('what stands beside records is used where it comes after them too, unless they are very many', async () => {
  const report = {
    id: 'ofsted-80486-2019-04-01',
    providerUrn: '80486',
    overview: 'Services for children in Barking and Dagenham require improvement.',
  };
  const textOf = (count: number) =>
    JSON.stringify({
      reports: Array.from({ length: count }, () => report),
      meta: { attribution: 'Crown copyright' },
    });
  const few = importRecords(ofstedIlacsSummaries, textOf(1000), about);
  assert.deepEqual(few.problems, []);
  assert.ok(few.records.every(({ document }) => document.attribution === 'Crown copyright'));
  const many = textOf(40_000);
  const whole = importRecords(ofstedIlacsSummaries, many, about);
  assert.equal(whole.records.length, 40_000);
  assert.deepEqual(
    whole.problems.map(({ path }) => path),
    ['$.meta'],
  );
  assert.deepEqual(
    (await streamed(ofstedIlacsSummaries, Buffer.from(many), 30_001)).problems,
    whole.problems,
  );
});

test('inspections of one provider come as one document, from old to new', () => {
  const bytes = readFileSync(new URL('ofsted-la-inspections.json', data));
  const { documents } = importText(importerOf(bytes), bytes);
  assert.equal(documents.length, 153);
  for (const { inspections } of documents) {
    const ends = inspections.map(({ visits }) => visits?.at(-1)?.to as string);
    assert.deepEqual(ends, [...ends].sort());
  }
});
