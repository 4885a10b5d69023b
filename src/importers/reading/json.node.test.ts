import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Problem } from '../../model/index.js';
import type { JsonShape } from './importer.js';
import { JsonReader, pathsIn } from './json.js';

const shape = (records: string[], beside: string[] = []): JsonShape => ({
  kind: 'json',
  records,
  beside,
  signs: [],
});

function read(text: string, { records, beside }: JsonShape, piece = text.length || 1) {
  const problems: Problem[] = [];
  const found: [string, unknown][] = [];
  const reader = new JsonReader(shape([...records], [...(beside ?? [])]), problems, {
    onRecord: ({ path, value }) => found.push([path, value]),
    onBeside: (name, value) => found.push([`beside ${name}`, value]),
    onNext: () => found.push(['next', undefined]),
  });
  for (let start = 0; start < text.length; start += piece)
    reader.push(text.slice(start, start + piece));
  reader.end();
  return { found, problems };
}

test('gives records with their paths, and what stands beside them, however the text is cut', () => {
  const text = '{"meta":{"a":[1]},"other":[[{}],"]"],"rows":[{"b":"{\\"[é"},-1.5e2,null,[],true]}';
  const expected = {
    found: [
      ['beside meta', { a: [1] }],
      ['$.rows[0]', { b: '{"[é' }],
      ['$.rows[1]', -150],
      ['$.rows[2]', null],
      ['$.rows[3]', []],
      ['$.rows[4]', true],
    ],
    problems: [],
  };
  for (let piece = 1; piece <= text.length; piece += 1)
    assert.deepEqual(read(text, shape(['$.rows[*]'], ['$.meta']), piece), expected);
});

test('finds records in each of several places, the whole being the last', () => {
  const places = shape(['$.a.b[*]', '$.a.b', '$.a[*]', '$[*]', '$']);
  const cases: [text: string, paths: string[]][] = [
    ['{"a":{"b":[1,2]}}', ['$.a.b[0]', '$.a.b[1]']],
    ['{"a":{"b":{"c":1}}}', ['$.a.b']],
    ['{"a":[{}]}', ['$.a[0]']],
    ['[{},{}]', ['$[0]', '$[1]']],
    ['{"x":1,"y":[2]}', ['$']],
    ['{}', ['$']],
    ['{"a":{"b":[]}}', []],
  ];
  for (const [text, paths] of cases) {
    const { found, problems } = read(text, places);
    assert.deepEqual(
      found.map(([path]) => path),
      paths,
      text,
    );
    assert.deepEqual(problems, [], text);
  }
  assert.equal(JSON.stringify(read('{"x":1,"y":[2]}', places).found), '[["$",{"x":1,"y":[2]}]]');
});

test('says what stands where records should be', () => {
  const places = shape(['$.rows[*]']);
  const first = (text: string) => read(text, places).problems[0];
  assert.deepEqual(first('{"rows":7}'), {
    path: '$.rows',
    expected: 'a list of records',
    found: '7',
  });
  for (const [text, found] of [
    ['{}', 'an object'],
    ['{"rows":null}', 'an object'],
    ['[]', 'a list'],
    ['7', '7'],
    ['"x"', '"x"'],
  ] as const)
    assert.deepEqual(first(text), { path: '$', expected: 'records in $.rows[*]', found });
});

test('keeps the records before what is no JSON, and says where that is', () => {
  for (const [text, path] of [
    ['{"rows":[1,2,x', '$.rows[2]'],
    ['{"rows":[1,2,{"a"', '$.rows[2]'],
    ['{"rows":[1,2', '$.rows[1]'],
    ['{"rows":[1,2] "x"', '$.rows'],
    ['{"rows":[1,2]} x', '$'],
  ] as const)
    for (const piece of [1, 3, text.length]) {
      const { found, problems } = read(text, shape(['$.rows[*]']), piece);
      assert.deepEqual(
        found.map(([, value]) => value).slice(0, 2),
        text.endsWith('2') ? [1, 2].slice(0, found.length) : [1, 2],
        text,
      );
      assert.deepEqual(
        problems.map((problem) => [problem.path, problem.expected]),
        [[path, 'JSON']],
        text,
      );
    }
  assert.deepEqual(read('', shape(['$.rows[*]'])).problems.length, 1);
});

test('takes no field for part of an object’s nature', () => {
  const { found } = read('{"__proto__":{"a":1},"constructor":2}', shape(['$[*]', '$']));
  assert.ok(found[0]);
  assert.equal((found[0][1] as Record<string, unknown>)['a'], undefined);
  assert.equal(({} as Record<string, unknown>)['a'], undefined);
});

test('lists the paths in a text that is cut', () => {
  const paths = pathsIn('{"rows":[{"a":{"b":1}},{"c":[2,3');
  for (const path of ['$.rows[*]', '$.rows[*].a.b', '$.rows[*].c[*]']) assert.ok(paths.has(path));
});

test('keeps a whole value that something follows which is no JSON', () => {
  for (const rest of [',', ' x', '}', '\n{"b":'] as const) {
    const { found, problems } = read(`{"a":1}${rest}`, shape(['$']));
    assert.deepEqual(JSON.stringify(found[0]?.[1]), '{"a":1}', rest);
    assert.deepEqual(
      problems.map(({ expected }) => expected),
      ['JSON'],
      rest,
    );
  }
});

test('reads values that follow one another, each with what stands beside its own records', () => {
  const text = '{"meta":1,"rows":[2]}\n{"rows":[3]}{"meta":4}';
  const expected = [
    ['beside meta', 1],
    ['$.rows[0]', 2],
    ['next', undefined],
    ['$[1].rows[0]', 3],
    ['next', undefined],
    ['beside meta', 4],
    ['$[2]', { meta: 4 }],
  ];
  for (const piece of [1, text.length]) {
    const { found, problems } = read(text, shape(['$.rows[*]', '$'], ['$.meta']), piece);
    assert.deepEqual(JSON.stringify(found), JSON.stringify(expected));
    assert.deepEqual(problems, []);
  }
});
