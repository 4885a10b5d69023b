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

test('gives every https address as the URL parser writes it, also where it need not ask', () => {
  const hosts = [
    'a.uk',
    'www.gov.uk',
    'WWW.gov.uk',
    'gov',
    'a..uk',
    '1.2',
    'a.1',
    '0x7f.1',
    'xn--a.uk',
    'a-b.uk',
    'a.uk:443',
    'a.uk:8',
    'é.uk',
    'a%41.uk',
    'a_b.uk',
  ];
  const paths = [
    '',
    '/',
    '//',
    '/a',
    '/a/',
    '/a/.',
    '/a/..',
    '/a/../b',
    '/a./b',
    '/.a',
    '/a.pdf',
    '/a.b.c',
    '/%2e%2e/a',
    '/é',
    '/a b',
    '/a?b',
    '/a#b',
    '/a\\b',
    '/a\n',
    '/_-/~',
  ];
  for (const host of hosts)
    for (const path of paths) {
      const address = `https://${host}${path}`;
      const parsed = URL.canParse(address) ? new URL(address).href : undefined;
      assert.equal(resolveLink(address, base), parsed, address);
    }
});

test('reads addresses with letters beyond ASCII, however many were read before', () => {
  for (let count = 0; count < 20_000; count += 1) resolveLink('report.pdf', base);
  assert.equal(
    resolveLink('https://bücher.example/é', base),
    'https://xn--bcher-kva.example/%C3%A9',
  );
});
