/** Real tables of the inspectorates, broken by chance: every importer, whatever became of its source on the way. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';

import fc from 'fast-check';

import { findImporter, importText, type Importer } from '../../importers/reading/importer.js';
import { parseCollection } from '../../model/index.js';
import { hostileStrings } from '../intruders.js';
import { settings } from './settings-of-process.js';
import { checkMany } from './settings.js';

interface Source {
  name: string;
  importer: Importer;
  bytes: Buffer;
}

/** Bytes at the start of each source: some twenty rows, or as many records. What is cut off is broken as well. */
const LENGTH = 8000;

const sources: Source[] = readdirSync('data')
  .filter((name) => /^(?:ofsted|cqc|d2i|fhrs)-.*\.(?:csv|json)$/.test(name))
  .flatMap((name) => {
    const bytes = readFileSync(`data/${name}`);
    const importer = findImporter(bytes.subarray(0, 65_536));
    return importer ? [{ name, importer, bytes: bytes.subarray(0, LENGTH) }] : [];
  });

/** Something done to bytes: at a place, as a part of the whole. */
interface Break {
  at: number;
  /** How many bytes go. */
  length: number;
  /** What comes in their place. */
  put: Uint8Array;
}

const breaks: fc.Arbitrary<Break> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(300)),
  put: fc.oneof(
    fc.uint8Array({ maxLength: 6 }),
    fc
      .constantFrom(
        '"',
        ',',
        '\r',
        '\n',
        '"\n"',
        '\0',
        '\uFEFF',
        '{',
        ']',
        '\\',
        '1e999',
        ...hostileStrings,
      )
      .map((text) => Buffer.from(text)),
  ),
});

function broken(bytes: Buffer, all: readonly Break[]): Buffer {
  return all.reduce((whole, { at, length, put }) => {
    const start = Math.floor(at * whole.length);
    return Buffer.concat([whole.subarray(0, start), put, whole.subarray(start + length)]);
  }, bytes);
}

suite('sources that were broken on the way', () => {
  test('are those of all importers but our own format', () => {
    assert.ok(sources.length >= 9, sources.map(({ name }) => name).join());
  });

  test('give valid documents or none, and say what is wrong', () =>
    checkMany(
      fc.tuple(fc.constantFrom(...sources.keys()), fc.array(breaks, { maxLength: 4 })),
      settings,
      ([index, all]) => {
        const { importer, bytes } = sources[index]!;
        const { documents } = importText(importer, broken(bytes, all));
        for (const document of documents) assert.deepEqual(parseCollection(document).problems, []);
      },
    ));

  // A fault in JSON ends what can be read of it; a table goes on in the next row.
  for (const { name, importer, bytes } of sources.filter(
    ({ importer: { shape } }) => shape.kind === 'table',
  ))
    test(`lose one record at most by one hostile text: ${name}`, () => {
      const before = importText(importer, bytes).documents.length;
      assert.ok(before > 0);
      // In a text far behind the header, which ends before it does.
      const place = bytes.indexOf(',', LENGTH / 2) + 1;
      for (const text of hostileStrings) {
        const plain = text.replace(/["\\\p{Cc},;\t]/gu, ' ');
        const { documents } = importText(
          importer,
          Buffer.concat([bytes.subarray(0, place), Buffer.from(plain), bytes.subarray(place)]),
        );
        assert.ok(documents.length >= before - 1, `${documents.length} of ${before}: ${text}`);
      }
    });
});
