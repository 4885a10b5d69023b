import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { describeValue, InspectionError, listProblems, readJson } from './index.js';

const text = readFileSync(new URL('../../data/islington.json', import.meta.url), 'utf8');

/** What the error on a text says. */
function messageFor(text: string): string {
  try {
    readJson(text);
  } catch (error) {
    assert.ok(error instanceof InspectionError);
    assert.equal(error.name, 'InspectionError');
    assert.equal(error.code, 'invalid');
    assert.ok(error.cause instanceof SyntaxError);
    return error.message;
  }
  return assert.fail('read without an error');
}

test('reads JSON, also with the byte order mark that Windows editors put before it', () => {
  assert.deepEqual(readJson(text), JSON.parse(text));
  assert.deepEqual(readJson(`\uFEFF${text}`), JSON.parse(text));
});

test('quotes the start of the HTML page that a server sends in place of a file', () => {
  assert.match(messageFor('<!doctype html><title>Not found</title>'), /found "<!doctype html>/);
  assert.match(messageFor('\uFEFF<!DOCTYPE HTML>'), /found "<!DOCTYPE HTML>"/);
});

test('quotes the start of other texts, and never the whole of them', () => {
  assert.match(messageFor(''), /^Expected JSON.* found ""$/);
  assert.match(messageFor('urn,name'), /found "urn,name"/);
  for (const length of [1, 100, text.length - 2])
    assert.ok(messageFor(text.slice(0, length)).length < 100);
  assert.ok(messageFor('x'.repeat(1_000_000)).length < 100);
});

test('says what a value is in a few words, without looking inside', () => {
  assert.equal(describeValue(undefined), 'nothing');
  assert.equal(describeValue(null), 'nothing');
  assert.equal(describeValue(0), '0');
  assert.equal(describeValue(false), 'false');
  assert.equal(describeValue('a'), '"a"');
  assert.equal(describeValue([1]), 'a list');
  assert.equal(describeValue({}), 'an object');
  assert.ok(describeValue('x'.repeat(1_000_000)).length < 100);
});

test('lists the first ten problems, a line each', () => {
  const problem = (index: number) => ({ path: `$.a[${index}]`, expected: 'text', found: '3' });
  assert.equal(listProblems([]), '');
  assert.equal(listProblems([problem(0)]), '$.a[0]: expected text, found 3');
  const twelve = listProblems(Array.from({ length: 12 }, (_, index) => problem(index)));
  assert.equal(twelve.split('\n').length, 10);
});
