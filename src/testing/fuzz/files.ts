/** Files that people and programs get wrong, and such as somebody made to do harm: each with what of it is good. */
import { readFileSync } from 'node:fs';

import type { InspectionDocument } from '../../model/index.js';
import { everywhere, MARKUP } from '../intruders.js';

export interface HostileFile {
  /** What is wrong with it. */
  what: string;
  bytes: Uint8Array;
  /** How many inspections of a council it has all the same, which must not be lost. */
  inspections?: number;
}

const text = readFileSync('data/councils/bradford.json', 'utf8');
const bradford = JSON.parse(text) as InspectionDocument;
const ALL = bradford.inspections.length;

/** The text of a copy that was changed. */
function bradfordWith(change: (document: Record<string, unknown>) => void): string {
  const copy = JSON.parse(text) as Record<string, unknown>;
  change(copy);
  return JSON.stringify(copy);
}

const DEEP = 10_000;
const utf16 = (words: string) => Buffer.from(words, 'utf16le');
const withMark = (words: string) => `\uFEFF${words}`;
const file = (what: string, content: string | Uint8Array, inspections?: number): HostileFile => ({
  what,
  bytes: typeof content === 'string' ? Buffer.from(content) : content,
  ...(inspections !== undefined && { inspections }),
});

/** Files that are small. */
export function hostileFiles(): HostileFile[] {
  const inName = (json: string) => text.replace('"Bradford"', json);
  const bytes = Buffer.from(text);
  return [
    file('nothing', ''),
    file('a byte order mark and nothing', withMark('')),
    file('zeros', new Uint8Array(5000)),
    file('a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])),
    file('a sign-in page', '<!doctype html><title>Sign in</title><h1>Sign in</h1>'),
    file('a text', 'Outstanding\n'),
    file('UTF-16', utf16(withMark(text)), ALL),
    file('UTF-16, the other way round', utf16(withMark(text)).swap16(), ALL),
    file('UTF-16 without a mark', utf16(text), ALL),
    file('UTF-8 with a mark', withMark(text), ALL),
    // As a spreadsheet or an editor of Windows saves it: an é is one byte.
    file('Latin-1', Buffer.from(inName('"Bradforé"').replace(/[–’]/g, "'"), 'latin1'), ALL),
    file('bytes that are no UTF-8', brokenBytes(), ALL),
    file('a character cut at the end', Buffer.concat([bytes, Buffer.from([0xe2, 0x80])])),
    file('the first half of a document', text.slice(0, text.length / 2)),
    file('a document and more', `${text}\n}]`),
    file('a comma too many', text.replace('"inspections": [', '"inspections": [,')),
    file('lists in lists without end', '['.repeat(DEEP) + ']'.repeat(DEEP)),
    file('objects in objects without end', '{"a":'.repeat(DEEP) + '1' + '}'.repeat(DEEP)),
    file('lists that do not end', '['.repeat(DEEP)),
    file(
      'a field of lists in lists',
      bradfordWith((document) => (document['other'] = 'DEEP')).replace(
        '"DEEP"',
        '['.repeat(DEEP) + ']'.repeat(DEEP),
      ),
      ALL,
    ),
    file('a name of lists in lists', inName('['.repeat(DEEP) + ']'.repeat(DEEP)), ALL),
    file('a number beyond numbers', inName('1e999'), ALL),
    file('half a character', inName('"\\ud800"'), ALL),
    file('a zero in a name', inName('"Brad\\u0000ford"'), ALL),
    file(
      'keys of every object',
      `{"__proto__": {"inspections": 5}, "constructor": 1, ${text.slice(1)}`,
      ALL,
    ),
    file('a key twice', `{"inspections": [], ${text.slice(1)}`),
    file('markup in every text', JSON.stringify(everywhere(bradford, MARKUP, isText))),
    file('a hostile name', inName('"../../etc/passwd"'), ALL),
    file('controls of a terminal in a name', inName('"\\u001b[2J\\u001b]0;title\\u0007"'), ALL),
    file(
      '5,000 quotes',
      bradfordWith((document) => {
        const [first] = document['inspections'] as Record<string, unknown>[];
        first!['quotes'] = Array.from({ length: 5000 }, (_, number) => ({
          text: `Quote ${number}`,
        }));
      }),
      ALL,
    ),
    file('a table whose quotation mark stays open', 'a,b\n"c,d\n'.repeat(100)),
    file('a table of one row without end', 'x,'.repeat(100_000)),
  ];
}

/** The name with a byte in it that UTF-8 does not have. */
function brokenBytes(): Uint8Array {
  const bytes = Buffer.from(text);
  bytes[bytes.indexOf('Bradford') + 3] = 0xff;
  return bytes;
}

const isText = (value: unknown) => typeof value === 'string';

/** So many bytes each: of one document, of one text, of one row. */
export function* largeFiles(bytes: number): Generator<HostileFile> {
  yield file('one text without end', `"${'x'.repeat(bytes)}"`);
  yield file(
    'a text without end in a document',
    text.replace('"Bradford"', `"${'x'.repeat(bytes)}"`),
  );
  const quote = `{"text":"${'x'.repeat(90)}"},`;
  yield file(
    'nothing but quotes',
    text.replace(
      '"inspections": [',
      `"inspections": [{"framework":"ofsted-ilacs","quotes":[${quote.repeat(bytes / quote.length)}{"text":"end"}]},`,
    ),
    ALL + 1,
  );
  yield file('nothing but brackets', '['.repeat(bytes));
  yield file('nothing but spaces', ' '.repeat(bytes));
  yield file('nothing but a row', 'x,'.repeat(bytes / 2));
}
