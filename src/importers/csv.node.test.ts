import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Problem } from '../model/index.js';
import { readTable } from './csv.js';

function read(text: unknown, required: string[] = ['name']) {
  const problems: Problem[] = [];
  const rows = readTable(text, required, problems);
  const cells = rows.map(({ line, get }) => [line, get('name').text(), get('grade').text()]);
  return { cells, problems };
}

test('finds columns by name, in any order, after a byte order mark and between spaces', () => {
  const expected = [[2, 'Devon', 'Good']];
  for (const text of ['name,grade\nDevon,Good', '\ufeff"grade" , name\r\nGood,Devon\r\n'])
    assert.deepEqual(read(text), { cells: expected, problems: [] });
});

test('keeps commas, doubled quotation marks and line breaks in a cell, and knows on which line a row begins', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const text = ['name,grade', '"a, ""b""', 'c",1', '', 'd,2', ''].join(end);
    assert.deepEqual(read(text).cells, [
      [2, 'a, "b"\nc', '1'],
      [5, 'd', '2'],
    ]);
  }
});

test('takes an empty cell, and a column that is not there, as missing', () => {
  const problems: Problem[] = [];
  const [row] = readTable('name,grade\nDevon, ', ['name'], problems);
  assert.ok(row?.get('grade').isMissing);
  assert.ok(row?.get('other').isMissing);
  assert.deepEqual(problems, []);
});

test('names the column that it needs and does not find', () => {
  assert.deepEqual(read('Name,grade\nDevon,Good'), {
    cells: [],
    problems: [{ path: 'line 1', expected: 'a column name', found: 'columns Name, grade' }],
  });
  for (const text of ['', '\n\n'])
    assert.deepEqual(read(text).problems, [
      { path: 'line 1', expected: 'a column name', found: 'nothing' },
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

test('names a row whose quotation marks are broken, and keeps the rows around it', () => {
  for (const broken of ['"Kent" x,Good', 'Kent,"Go"od', '"Kent,Good', 'Ke"nt,Good']) {
    const { cells, problems } = read(
      `name,grade\nDevon,Good\n\n${broken}\nLeeds,Good\nBury,"Good"`,
    );
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

test('gives up a file in which nearly every row is broken', () => {
  const { problems } = read(`name,grade\n${'"Kent" x,Good\n'.repeat(5000)}`);
  assert.equal(problems.length, 101);
});

test('says of what is no text that it is none', () => {
  for (const input of [undefined, null, 7, {}, []]) {
    const { cells, problems } = read(input);
    assert.deepEqual(cells, []);
    assert.equal(problems.length, 1);
  }
});
