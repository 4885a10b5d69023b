/** What the tests in other engines stand on and a machine without those engines can check. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { parseAst } from 'rollup/parseAst';

import { exceptionOf, exceptions, leaveOut, withoutTest } from './exceptions.mjs';
import { codeOf, partsOf } from './keys.mjs';
import { hasExceptions } from './page.mjs';

test('docs/browsers.md names what is left out', () => {
  assert.ok(hasExceptions(), 'npm run test:engines -- --write');
});

test('each exception has a reason and a day', () => {
  for (const { engines, which, reason, seen } of exceptions) {
    assert.ok(engines.length > 0);
    for (const engine of engines) assert.match(engine, /^(?:Firefox|WebKit)$/);
    assert.ok(which.length > 10, which);
    assert.ok(reason.length > 20, reason);
    assert.equal(new Date(seen).toISOString().slice(0, 10), seen);
  }
});

test('an exception that fits no test is noticed', () => {
  const [{ engines, tests }] = exceptions;
  assert.ok(withoutTest(engines[0], ['something else']).some((entry) => entry.tests === tests));
  assert.equal(exceptionOf('WebKit', 'something else'), undefined);
});

test('the hook stands on the first line of a file of tests, and of those alone', () => {
  const { transform } = leaveOut();
  const { body } = transform({ path: '/src/core/x.test.ts', body: 'first\nsecond' });
  assert.equal(body.split('\n').length, 2);
  assert.doesNotThrow(() => parseAst(body));
  assert.equal(transform({ path: '/src/core/x.ts', body: '' }), undefined);
});

test('keys are read as tests name them', () => {
  assert.deepEqual(partsOf('Control+Shift+Tab'), { held: ['Control', 'Shift'], key: 'Tab' });
  assert.deepEqual(partsOf('+'), { held: [], key: '+' });
  assert.deepEqual(partsOf('Shift++'), { held: ['Shift'], key: '+' });
  assert.equal(codeOf('Tab'), '\uE004');
  assert.equal(codeOf('é'), 'é');
  assert.throws(() => codeOf('Tabulator'), /Tabulator/);
});
