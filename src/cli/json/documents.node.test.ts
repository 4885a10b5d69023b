import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { parseCollection } from '../../model/index.js';
import { readDocuments, type Reading } from './documents.js';
import { findPlaces } from './find-places.js';
import { JsonFault, Walker } from './walker.js';

const islington = readFileSync('data/islington.json', 'utf8');

async function* inPieces(text: string, size: number): AsyncIterable<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += size)
    yield bytes.subarray(start, start + size);
}

async function read(text: string, { isMany = false, size = 1000 } = {}) {
  const readings: Reading[] = [];
  for await (const reading of readDocuments(inPieces(text, size), isMany)) readings.push(reading);
  return {
    documents: readings.flatMap((each) => ('document' in each ? each.document : [])),
    problems: readings.flatMap((each) => ('problem' in each ? each.problem : [])),
  };
}

/** The line of the first occurrence of some text, and its column, both from 1. */
function placeOf(text: string, part: string): { line: number; column: number } {
  const lines = text.slice(0, text.indexOf(part)).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

function fault(text: string): JsonFault | undefined {
  const walker = new Walker({ start() {}, end() {} });
  try {
    walker.write(Buffer.from(text));
    walker.end();
    return undefined;
  } catch (error) {
    assert.ok(error instanceof JsonFault, String(error));
    return error;
  }
}

test('documents are read as the library reads them, whatever the sizes of the pieces', async () => {
  for (const file of ['data/islington.json', 'data/councils.json']) {
    const text = readFileSync(file, 'utf8');
    const wanted = parseCollection(JSON.parse(text)).documents.length;
    for (const size of [777, 65_536, 1e9]) {
      const { documents, problems } = await read(text, { size });
      assert.equal(documents.length, wanted);
      assert.deepEqual(problems, []);
    }
  }
});

test('a problem has the line and the column of the value, counted in characters', async () => {
  const broken = islington.replace('"published": "2025', '"café": "é", "published": "soon-2025');
  const { problems } = await read(broken, { size: 13 });
  assert.equal(problems.length, 1);
  const [problem] = problems;
  assert.match(problem!.path, /^\$\.inspections\[\d+\]\.published$/);
  const { line, column } = placeOf(broken, '"soon-2025');
  assert.deepEqual({ line: problem!.line, column: problem!.column }, { line, column });
});

test('what is missing has the place of the object in which it is missing', async () => {
  const text = '{\n  "inspections": [\n    { "id": "one" }\n  ]\n}';
  const { problems } = await read(text);
  assert.deepEqual(
    problems.map(({ path, line, column }) => ({ path, line, column })),
    [{ path: '$.inspections[0].framework', line: 3, column: 5 }],
  );
});

test('problems of a collection and of the documents in it have full paths', async () => {
  const text = `{ "checked": "soon",\n "documents": [${islington},\n{ "inspections": 5 }] }`;
  const { documents, problems } = await read(text);
  assert.equal(documents.length, 1);
  assert.deepEqual(
    problems.map(({ path, line }) => ({ path, line })),
    [
      { path: '$.documents[1].inspections', line: text.split('\n').length },
      { path: '$.checked', line: 1 },
    ],
  );
});

test('lists, and lines of documents, are read too', async () => {
  const line = JSON.stringify(JSON.parse(islington));
  assert.equal((await read(`[${line}, ${line}]`)).documents.length, 2);
  const { documents, problems } = await read(`${line}\n${line}\n{"inspections":[1]}\n`, {
    isMany: true,
  });
  assert.equal(documents.length, 2);
  assert.deepEqual([problems[0]?.path, problems[0]?.line], ['$.inspections[0]', 3]);
});

test('the documents before a fault in the text are kept, and the fault has its place', async () => {
  const text = `[${islington},\n{ "inspections": [ }]`;
  const { documents, problems } = await read(text);
  assert.equal(documents.length, 1);
  const lines = text.split('\n');
  assert.deepEqual(problems, [
    {
      line: lines.length,
      column: lines.at(-1)!.indexOf('}') + 1,
      path: 'JSON',
      expected: 'a value or "]"',
      found: '"}"',
      isSyntax: true,
    },
  ]);
});

test('a byte order mark is no character of the first line', async () => {
  const { problems } = await read('\uFEFF{ "inspections": 5 }');
  assert.deepEqual([problems[0]?.line, problems[0]?.column], [1, 18]);
});

test('a name with a full stop or brackets in it does not lead astray', () => {
  const text = '{"a.b": {"c": 1}, "a": {"b": {"c": 2}},\n "x[0]": 3}';
  const places = findPlaces(Buffer.from(text), ['$.x[0]', '$.a.b.c']);
  assert.equal(places.get('$.x[0]')?.line, 2);
  assert.equal(places.get('$.a.b.c')?.line, 1);
});

for (const [text, offset, expected, found] of [
  ['', 0, 'a value', 'the end of the file'],
  ['{"a":1', 6, 'a comma or the end of the list or object', 'the end of the file'],
  ['{"a":tru', 8, 'the rest of a value', 'the end of the file'],
  ['{"a" 1}', 5, '":"', '1'],
  ['{"a":1,}', 7, 'a name in quotation marks', '"}"'],
  ['[1,]', 3, 'a value', '"]"'],
  ['[1 2]', 3, 'a comma or the end of the list or object', '2'],
  ['[1}', 2, 'a comma or the end of the list or object', '"}"'],
  ['{"a":01}', 6, 'a comma or the end of the list or object', '1'],
  ['{"a":NaN}', 5, 'a value', '"N"'],
  ["{'a':1}", 1, 'a name in quotation marks or "}"', `"'"`],
  ['{"a":"x\ny"}', 7, 'the text to end in quotation marks on its line', 'the end of the line'],
  ['{"a":truX}', 8, 'true', '"X"'],
  ['[] []', 3, 'nothing more', '"["'],
] as const)
  test(`a fault says where, what and instead of what: ${JSON.stringify(text)}`, () => {
    const { offset: at, expected: wanted, found: instead } = fault(text)!;
    assert.deepEqual([at, wanted, instead], [offset, expected, found]);
  });

test('what is no JSON for the library is none here, and the other way round', () => {
  const original = JSON.stringify({
    a: [1, -2.5e3, 'é\\u00e9"', {}],
    b: { c: [true, null] },
    d: [],
  });
  let state = 1;
  const random = (below: number) => (state = (state * 48_271) % 2_147_483_647) % below;
  let faults = 0;
  for (let round = 0; round < 5000; round += 1) {
    const at = random(original.length);
    const put = '{}[],:"\\0129.-+eEtfn x\n'[random(23)] ?? '';
    const text = original.slice(0, at) + put + original.slice(at + random(2));
    let isJson = true;
    try {
      JSON.parse(text);
    } catch {
      isJson = false;
    }
    assert.equal(fault(text) === undefined, isJson, text);
    if (!isJson) faults += 1;
  }
  assert.ok(faults > 1000 && faults < 5000);
});

test('bytes that are no UTF-8 are named', async () => {
  async function* chunks() {
    yield Buffer.from('{"inspections": "Caf\xe9 "}', 'latin1');
  }
  const readings: Reading[] = [];
  for await (const reading of readDocuments(chunks())) readings.push(reading);
  assert.equal(readings.length, 1);
  assert.ok('problem' in readings[0]! && readings[0].problem.expected === 'text in UTF-8');
});
