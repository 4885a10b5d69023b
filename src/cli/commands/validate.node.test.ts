import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { cli } from '../../testing/cli.js';

const folder = mkdtempSync(join(tmpdir(), 'validate-'));
after(() => rmSync(folder, { recursive: true }));

const islington = readFileSync('data/islington.json', 'utf8');

function fileWith(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** Line and column of a text in another, from 1. */
function placeOf(text: string, part: string): string {
  const before = text.slice(0, text.indexOf(part)).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}`;
}

test('data without problems end with 0 and one line a file', async () => {
  const { code, stdout, stderr } = await cli([
    'validate',
    'data/islington.json',
    'data/councils.json',
  ]);
  assert.equal(stderr, '');
  assert.match(stdout, /^data\/islington\.json: 1 document, 7 inspections, no problems\n/);
  assert.match(stdout, /\ndata\/councils\.json: 153 documents, \d+ inspections, no problems\n$/);
  assert.equal(code, 0);
});

test('a problem is told with file, line, column, path, what was expected and found', async () => {
  const text = islington
    .replace('"published": "2025-01-29"', '"published": "29 January"')
    .replace('"inspectors": [', '"inspectors": "nobody", "others": [');
  const file = fileWith('islington.json', text);
  const { code, stderr } = await cli(['validate', file]);
  const lines = stderr.trimEnd().split('\n');
  assert.equal(lines.length, 2);
  const [inspectors, published] = lines.sort((a) => (a.includes('inspectors') ? -1 : 1));
  assert.match(
    published!,
    /^\S+:\d+:\d+ \$\.inspections\[\d\]\.published: expected a date such as 2024-12-02, found "29 January"$/,
  );
  assert.ok(published!.startsWith(`${file}:${placeOf(text, '"29 January"')} `), published);
  assert.ok(inspectors!.startsWith(`${file}:${placeOf(text, '"nobody"')} `), inspectors);
  assert.equal(code, 1);
});

test('text that is no JSON has the place of its fault', async () => {
  const text = islington.replace('"inspections": [', '"inspections": [,');
  const file = fileWith('broken.json', text);
  const { code, stderr } = await cli(['validate', file]);
  const column = placeOf(text, '[,').replace(/\d+$/, (start) => String(Number(start) + 1));
  assert.equal(stderr, `${file}:${column} JSON: expected a value or "]", found ","\n`);
  assert.equal(code, 1);
});

test('twenty problems are shown, and all if asked for', async () => {
  const file = fileWith('many.json', JSON.stringify(Array.from({ length: 140 }, () => 5)));
  const { stderr } = await cli(['validate', file]);
  assert.equal(stderr.split('\n').length, 22);
  assert.match(stderr, /\nand 120 more problems \(--all shows them\)\n$/);
  assert.equal((await cli(['validate', '--all', file])).stderr.split('\n').length, 141);
});

test('--json gives a line a problem and a line a file, and nothing else', async () => {
  const file = fileWith('one.json', '{ "inspections": [], "checked": 5 }');
  const { code, stdout, stderr } = await cli(['validate', '--json', file, 'data/islington.json']);
  assert.equal(stderr, '');
  assert.equal(code, 1);
  const lines = stdout.trimEnd().split('\n');
  assert.deepEqual(
    lines.map((line) => JSON.parse(line) as unknown),
    [
      {
        type: 'problem',
        file,
        line: 1,
        column: 33,
        path: '$.checked',
        expected: 'a date such as 2024-12-02',
        found: '5',
      },
      { type: 'file', file, documents: 0, inspections: 0, problems: 1 },
      { type: 'file', file: 'data/islington.json', documents: 1, inspections: 7, problems: 0 },
    ],
  );
});

test('a document without inspections is a problem', async () => {
  const { code, stderr } = await cli(['validate', '-'], { stdin: '[{ "inspections": [] }]' });
  assert.equal(
    stderr,
    'standard input:1:19 $[0].inspections: expected at least one inspection, found none\n',
  );
  assert.equal(code, 1);
});

test('standard input is read, also a document a line', async () => {
  const line = JSON.stringify(JSON.parse(islington));
  const { code, stdout } = await cli(['validate', '-'], { stdin: `${line}\n${line}\n` });
  assert.equal(stdout, 'standard input: 2 documents, 14 inspections, no problems\n');
  assert.equal(code, 0);
});

test('a table is recognised, with the command that reads it', async () => {
  const file = 'data/d2i-jtai-overview-2026-06-29.csv';
  const { code, stderr } = await cli(['validate', file]);
  assert.match(stderr, new RegExp(`inspection-widgets import ${file}\n$`));
  assert.equal(code, 3);
});

test('an unknown table, other text, nothing, a folder and a missing file are each named', async () => {
  for (const [file, expected] of [
    [fileWith('scores.csv', 'place,colour,weight\na,b,c\n'), /looks like a table/],
    ['README.md', /begins with "# Inspection widgets"/],
    [fileWith('empty.json', ''), /is empty/],
    ['data', /it is a folder/],
    [join(folder, 'missing.json'), /no such file/],
  ] as const) {
    const { code, stderr, stdout } = await cli(['validate', file]);
    assert.match(stderr, expected);
    assert.equal(stdout, '');
    assert.equal(code, 3);
  }
});

test('a file that cannot be read does not keep the others from being checked', async () => {
  const { code, stdout } = await cli(['validate', '--json', 'nowhere.json', 'data/islington.json']);
  const types = stdout
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { type: string }).type);
  assert.deepEqual(types, ['failure', 'file']);
  assert.equal(code, 3);
});

test('text from data cannot steer the terminal', async () => {
  const file = fileWith('escape.json', '{ "inspections": "\\u001b[2J\\nerror: all is well" }');
  const { stderr } = await cli(['validate', file]);
  assert.equal(stderr.split('\n').length, 2);
  assert.ok(!stderr.includes('\u001b'));
});

test('a terminal gets a bar of progress, anything else none', async () => {
  const args = ['validate', 'data/councils.json'];
  assert.match((await cli(args, { isTerminal: true })).stderr, /data\/councils\.json .*100 %/s);
  assert.equal((await cli(args)).stderr, '');
});

test('bytes that are no UTF-8 are named', async () => {
  const bytes = Buffer.from(islington);
  const file = join(folder, 'bytes.json');
  // An apostrophe of Windows, a letter of Latin-1, and no letter of anything.
  for (const byte of [0x92, 0xe9, 0xff]) {
    bytes[bytes.indexOf('"Is') + 3] = byte;
    writeFileSync(file, bytes);
    const { code, stderr } = await cli(['validate', file]);
    assert.match(stderr, /expected text in UTF-8, found other bytes\n$/);
    assert.equal(code, 1);
  }
});

test('inspection JSON in another encoding is known as such, with the way out', async () => {
  const file = join(folder, 'utf-16.json');
  for (const mark of ['\uFEFF', '']) {
    writeFileSync(file, Buffer.from(mark + islington, 'utf16le'));
    const { code, stderr } = await cli(['validate', file]);
    assert.equal(
      stderr,
      `error: ${file} is inspection JSON, but not in UTF-8. To make it so: inspection-widgets import ${file}\n`,
    );
    assert.equal(code, 3);
  }
});

test('a file cannot tell the terminal what to do', async () => {
  const file = fileWith('controls.json', '\u001b[2J\u001b]0;title\u0007');
  const { stderr } = await cli(['validate', file]);
  assert.match(stderr, /it begins with " \[2J \]0;title "\n$/);
});
