import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import * as enGb from './en-gb.js';
import { formatDate, type Language, type Messages } from './index.js';

// Holds en-gb.ts to the type with every section.
const language: Language = enGb;

/** The names of the fields of each interface in messages.ts. */
function fieldsOfMessages(): Map<string, string[]> {
  const source = readFileSync(new URL('messages.ts', import.meta.url), 'utf8');
  const fields = new Map<string, string[]>();
  for (const [, name, parent, body] of source.matchAll(
    /^export interface (\w+)(?: extends (\w+))?[^{]*\{\n(.*?)^\}/gms,
  )) {
    const own = [...body!.matchAll(/^ {2}(\w+)[(:]/gm)].map(([, field]) => field!);
    fields.set(name!, [...(fields.get(parent ?? '') ?? []), ...own]);
  }
  return fields;
}

test('has every message of every section', () => {
  const fields = fieldsOfMessages();
  const sections = fields.get('Messages') ?? [];
  assert.ok(sections.length >= 5);
  assert.deepEqual(Object.keys(language).sort(), [...sections, 'tag'].sort());
  for (const section of sections) {
    const name = `${section[0]?.toUpperCase()}${section.slice(1)}Messages`;
    const wanted = fields.get(name);
    assert.ok(wanted && wanted.length > 0, name);
    assert.deepEqual(
      Object.keys(language[section as keyof Messages]).sort(),
      wanted.sort(),
      section,
    );
  }
});

/** All that the language can say, with and without what may be left out. */
function allSentences(value: unknown, path = ''): [path: string, text: unknown][] {
  // What makes dates and lists takes no words: formats.node.test.ts.
  if (/^\.common\.(?:date|period|list)$/.test(path)) return [];
  if (typeof value === 'function') {
    const say = value as (...args: unknown[]) => unknown;
    const words = Array.from({ length: say.length }, (_, index) => `WORD${index}`);
    const numbers = words.map((_, index) => 3 + index);
    return [
      [path, say(...words)],
      [path, say(...words.slice(0, 1))],
      ...(/\.(?:event|failed|widget|scheme)$/.test(path)
        ? []
        : [[path, say(...numbers)] as [string, unknown]]),
    ];
  }
  if (typeof value !== 'object') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, each]) =>
    allSentences(each, `${path}.${key}`),
  );
}

test('every message is text, and an argument that is there is in it', () => {
  const { tag: _, ...sections } = language;
  for (const [path, text] of allSentences(sections)) {
    assert.equal(typeof text, 'string', path);
    assert.notEqual((text as string).trim(), '', path);
  }
});

test('says nothing of what is not known', () => {
  const { common, plain, recommendations, judgements } = language;
  const sentences = [
    common.fullReport('Islington', undefined),
    plain.sentence('Islington', 'Good', 'Ofsted', undefined),
    recommendations.response(undefined, undefined),
    recommendations.statusDetail('Done', undefined, undefined),
    judgements.score(3, undefined),
  ];
  assert.deepEqual(sentences, [
    'Full report: Islington',
    'Islington: Good. Ofsted.',
    'Response',
    'Done',
    'Score 3',
  ]);
});

test('ends a result once that is a sentence of its own', () => {
  const { sentence } = language.plain;
  const result = 'There are widespread failings.';
  assert.equal(
    sentence('Halton', result, 'Ofsted', 'Inspected 20 November 2023'),
    'Halton: There are widespread failings. Ofsted, inspected 20 November 2023.',
  );
});

test('says what is known of a response and its state, one thing or both', () => {
  const { response, statusDetail } = language.recommendations;
  assert.equal(response('Islington', 'May 2025'), 'Response of Islington, May 2025');
  assert.equal(response('Islington', undefined), 'Response of Islington');
  assert.equal(response(undefined, 'May 2025'), 'Response, May 2025');
  assert.equal(statusDetail('Done', 'Islington', 'May 2025'), 'Done – Islington, May 2025');
  assert.equal(statusDetail('Done', undefined, 'May 2025'), 'Done – May 2025');
});

test('says each kind of event that the format names in words, and others as given', () => {
  const schema = readFileSync(new URL('../model/inspection.schema.json', import.meta.url), 'utf8');
  const [, list = ''] = /"Kind of event: ([^"]+) or another\."/.exec(schema) ?? [];
  const ids = list.split(', ');
  assert.ok(ids.length >= 5, list);
  for (const id of ids) assert.match(language.common.event(id), /^[A-Z][a-z ]+$/, id);
  assert.equal(language.common.event('focused-visit'), 'Focused visit');
  assert.equal(language.common.event('Follow-up visit'), 'Follow-up visit');
});

test('dates are in the order of day, month and year', () => {
  assert.equal(formatDate('2024-03-02', language), '2 March 2024');
});
