import assert from 'node:assert/strict';
import { test } from 'node:test';

import { resolveLink } from './index.js';

const base = 'https://example.org/results/inspection.json';

test('makes addresses absolute', () => {
  assert.equal(resolveLink('report.pdf', base), 'https://example.org/results/report.pdf');
  assert.equal(resolveLink('http://example.com/a b', base), 'http://example.com/a%20b');
  assert.equal(resolveLink('#part', base), `${base}#part`);
});

test('follows http and https only, as the browser reads the scheme', () => {
  for (const address of [
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\r\nscript:alert(1)',
    '\u0000javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.org/',
    'about:blank',
  ])
    assert.equal(resolveLink(address, base), undefined, JSON.stringify(address));
});

test('follows no address with credentials, which hide the host', () => {
  assert.equal(resolveLink('https://www.gov.uk@evil.example/', base), undefined);
  assert.equal(resolveLink('https://:secret@evil.example/', base), undefined);
});

test('has no address where the parser finds none', () => {
  assert.equal(resolveLink('http://[', base), undefined);
  assert.equal(resolveLink('a', 'no address'), undefined);
});
