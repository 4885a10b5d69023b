/** The checks of what others wrote: that they see what they are for. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { verdictOf } from './check-audit.mjs';
import { faultsInLists, isAllowed } from './check-packages.mjs';

const fine = { integrity: 'sha512-x' };
const faultsOf = (entry, devDependencies = {}) =>
  faultsInLists({ devDependencies }, { packages: { '': {}, 'node_modules/x': entry } });

test('a package that users may have is fine', () => {
  assert.deepEqual(faultsOf({ ...fine, license: 'MIT' }, { y: '1.2.3', z: 'npm:y@6.8.6' }), []);
});

const refused = [
  { what: 'x has the licence GPL-3.0', entry: { license: 'GPL-3.0' } },
  { what: 'x has the licence none', entry: {} },
  {
    what: 'x runs a script when it is installed',
    entry: { license: 'MIT', hasInstallScript: true },
  },
  {
    what: 'names where it comes from, or has no hash',
    entry: { license: 'MIT', resolved: 'git+ssh://x' },
  },
  {
    what: 'names where it comes from, or has no hash',
    entry: { license: 'MIT', integrity: undefined },
  },
  { what: 'y "^1.2.3" is not one version', entry: { license: 'MIT' }, tools: { y: '^1.2.3' } },
  { what: 'y "latest" is not one version', entry: { license: 'MIT' }, tools: { y: 'latest' } },
];
for (const { what, entry, tools } of refused)
  test(`is noticed: ${what} ${JSON.stringify(entry)}`, () => {
    const faults = faultsOf({ ...fine, ...entry }, tools);
    assert.equal(faults.length, 1);
    assert.ok(faults[0].includes(what), faults[0]);
  });

test('our tools may have any licence, since nobody gets them from us', () => {
  assert.deepEqual(faultsOf({ ...fine, license: 'GPL-3.0', dev: true }), []);
});

test('of two licences to choose one has to be on the list, of two that both hold both', () => {
  const list = new Set(['MIT', 'OFL-1.1']);
  assert.equal(isAllowed('(MIT OR GPL-3.0-or-later)', list), true);
  assert.equal(isAllowed('MIT AND OFL-1.1', list), true);
  assert.equal(isAllowed('MIT AND GPL-3.0', list), false);
});

test('an audit that was refused is none, and says so', () => {
  const refused = { message: '405 Method Not Allowed', statusCode: 405 };
  assert.deepEqual(verdictOf(refused, new Set()), {
    isDone: false,
    reason: '405 Method Not Allowed',
    faults: [],
  });
  assert.equal(verdictOf(undefined, new Set()).isDone, false);
});

test('an audit fails on anything in what users get, and on what is high in our tools', () => {
  const report = {
    metadata: { vulnerabilities: { total: 3 } },
    vulnerabilities: {
      lit: { name: 'lit', severity: 'low', range: '<3' },
      vite: { name: 'vite', severity: 'moderate', range: '<8' },
      rollup: { name: 'rollup', severity: 'high', range: '<4' },
    },
  };
  assert.deepEqual(verdictOf(report, new Set(['lit'])), {
    isDone: true,
    faults: ['lit <3: low', 'rollup <4: high'],
  });
});
