import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Problem } from '../../model/index.js';
import { TableReader, type Row } from './csv.js';
import type { TableShape } from './importer.js';

/** The rows of a table that comes in pieces of a length, and what is wrong in it. */
function rowsOf(text: string, shape: Partial<TableShape> = {}, piece = Infinity) {
  const problems: Problem[] = [];
  const rows: Row[] = [];
  const reader = new TableReader({ kind: 'table', required: ['name'], ...shape }, problems, (row) =>
    rows.push(row),
  );
  // The first piece has to hold the header.
  const header = text.indexOf('\n', Math.max(0, text.search(/name|grade|score/i))) + 1;
  reader.push(text.slice(0, header));
  for (let start = header; start < text.length; start += piece)
    reader.push(text.slice(start, start + piece));
  reader.end();
  return { rows, problems };
}

function read(text: string, shape?: Partial<TableShape>, piece?: number) {
  const { rows, problems } = rowsOf(text, shape, piece);
  const cells = rows.map(({ line, get }) => [line, get('name').text(), get('grade').text()]);
  return { cells, problems };
}

test('finds columns by name, in any order and between spaces', () => {
  const expected = [[2, 'Devon', 'Good']];
  for (const text of ['name,grade\nDevon,Good', '"grade" , name\nGood,Devon\n'])
    assert.deepEqual(read(text), { cells: expected, problems: [] });
});

test('keeps commas, doubled quotation marks and line breaks in a cell, and knows on which line a row begins', () => {
  for (const piece of [1, 2, 3, 5, 7, 11, Infinity])
    assert.deepEqual(read('name,grade\n"a, ""b""\nc",1\n\nd,2\n', {}, piece).cells, [
      [2, 'a, "b"\nc', '1'],
      [5, 'd', '2'],
    ]);
});

test('takes an empty cell, and a column that is not there, as missing', () => {
  const { rows, problems } = rowsOf('name,grade\nDevon, ');
  assert.ok(rows[0]?.get('grade').isMissing);
  assert.ok(rows[0]?.get('other').isMissing);
  assert.deepEqual([rows[0]?.has('grade'), rows[0]?.has('other')], [true, false]);
  assert.deepEqual(problems, []);
});

test('knows a column by other spellings of its name, and by other names, and says which it has', () => {
  const shape = {
    required: ['overall_rating'],
    names: { overall_rating: ['grade'], name: ['la'] },
  };
  for (const name of [
    'overall_rating',
    'Overall rating',
    'OverallRating',
    ' OVERALL  RATING ',
    'Grade',
  ]) {
    const { rows, problems } = rowsOf(`x,${name},LA\n1,nan,Devon`, shape);
    assert.equal(rows[0]?.get('name').text(), 'Devon');
    assert.equal(rows[0]?.get('overall_rating').text(), undefined);
    assert.equal(problems[0]?.path, `line 2, ${name.trim().replace(/\s+/g, ' ')}`);
  }
  assert.equal(rowsOf('score\n5', { required: ['score_%'] }).rows.length, 0);
});

test('finds which character separates the columns', () => {
  for (const mark of [',', ';', '\t', '|'])
    assert.deepEqual(read(`name${mark}grade\n"De${mark}von"${mark}Good`).cells, [
      [2, `De${mark}von`, 'Good'],
    ]);
  for (const mark of [';', '\t', '|'])
    assert.deepEqual(read(`name${mark}grade\nA, B${mark}Good`).cells, [[2, 'A, B', 'Good']]);
});

test('finds the names of the columns below titles and notes', () => {
  const text =
    'A table,,\n"Notes, over\ntwo lines",,\n\nname,grade,\nDevon,Good,\n,,\nKent,Good,\n';
  assert.deepEqual(read(text), {
    cells: [
      [6, 'Devon', 'Good'],
      [8, 'Kent', 'Good'],
    ],
    problems: [],
  });
});

test('names the column that it needs and does not find', () => {
  assert.deepEqual(read('council,grade\nDevon,Good'), {
    cells: [],
    problems: [{ path: 'line 1', expected: 'a column name', found: 'columns council, grade' }],
  });
  for (const text of ['', '\n\n'])
    assert.deepEqual(read(text).problems, [
      { path: 'line 1', expected: 'a column name', found: 'nothing' },
    ]);
  assert.match(read('PK\u0003\u0004…').problems[0]?.found ?? '', /spreadsheet/);
});

test('names a row that has the names of the columns again', () => {
  const { cells, problems } = read('name,grade\nDevon,Good\nname,grade\nKent,Good\n');
  assert.deepEqual(
    cells.map(([line]) => line),
    [2, 4],
  );
  assert.deepEqual(problems, [
    { path: 'line 3', expected: 'a row', found: 'the names of the columns again' },
  ]);
});

test('leaves out rows of another length, each with its line', () => {
  const { cells, problems } = read('name,grade\nDevon\nHalton,Good\nKent,Good,1\n');
  assert.deepEqual(cells, [[3, 'Halton', 'Good']]);
  assert.deepEqual(problems, [
    { path: 'line 2', expected: '2 columns', found: '1' },
    { path: 'line 4', expected: '2 columns', found: '3' },
  ]);
});

test('takes empty cells after the last column for none', () => {
  assert.deepEqual(read('name,grade\nDevon,Good,,\n').cells, [[2, 'Devon', 'Good']]);
});

test('names a row whose quotation marks are broken, and keeps the rows around it', () => {
  for (const broken of ['"Kent" x,Good', 'Kent,"Go"od', '"Kent,Good', 'Ke"nt,Good'])
    for (const piece of [1, 2, 3, 7, 13, Infinity]) {
      const text = `name,grade\nDevon,Good\n\n${broken}\nLeeds,Good\nBury,"Good"`;
      const { cells, problems } = read(text, {}, piece);
      assert.deepEqual(
        cells,
        [
          [2, 'Devon', 'Good'],
          [5, 'Leeds', 'Good'],
          [6, 'Bury', 'Good'],
        ],
        broken,
      );
      assert.deepEqual(
        problems.map(({ path }) => path),
        ['line 4'],
        broken,
      );
    }
});

test('does not hold a long table for a quotation mark that is never closed', () => {
  const rows = 'Leeds,Good\n'.repeat(100_000);
  const { cells, problems } = read(`name,grade\n"Kent,Good\n${rows}`, {}, 65_536);
  assert.equal(cells.length, 100_000);
  assert.deepEqual(
    problems.map(({ path }) => path),
    ['line 2'],
  );
});

test('gives up a file in which nearly every row is broken, and one that has no lines', () => {
  const { problems } = read(`name,grade\n${'"Kent" x,Good\n'.repeat(5000)}`);
  assert.equal(problems.length, 102);
  assert.match(problems.at(-1)?.found ?? '', /the rest is not read/);
  const endless = read(`name,grade\n${'x'.repeat(1_200_000)}`, {}, 65_536);
  assert.deepEqual(endless.cells, []);
  assert.deepEqual(
    endless.problems.map(({ path }) => path),
    ['line 2'],
  );
});

test('reads on where broken rows are few beside sound ones', () => {
  const rows = Array.from({ length: 400 }, (_, index) => (index % 3 ? 'A,Good' : 'K"nt,Good'));
  const { cells, problems } = read(`name,grade\n${rows.join('\n')}`);
  assert.deepEqual([cells.length, problems.length], [266, 134]);
});
