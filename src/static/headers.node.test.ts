import assert from 'node:assert/strict';
import { test } from 'node:test';

import * as enGb from '../i18n/en-gb.js';
import { headerFiles, headersFile, nginxConfig } from './header-files.js';
import { headerRules, headersFor, languageFolders, mediaTypeOf } from './headers.js';
import { widgetKinds } from './render/kinds.js';

const widgets = widgetKinds.map(({ name }) => name);
const names = { widgets, languages: ['cy'] };
const served = { base: 'https://results.example.org/', ...names };

/** A path of each kind there is in a publication. */
const PATHS = [
  '/ /data/ /a-z/i/ /islington/ /cy/ /cy/data/ /cy/a-z/i/ /cy/islington/'.split(' '),
  widgets.flatMap((widget) => [`/islington/${widget}/`, `/cy/islington/${widget}/`]),
  widgets.map((widget) => `/islington/${widget}/oembed.json`),
  '/loader.js /frames.js /assets/widgets.1a2b3c4d5e6f/badge.js'.split(' '),
  '/search.json /cy/search.json /manifest.ndjson /sitemap.xml /robots.txt'.split(' '),
  '/islington/inspection.json /islington/comparison/collection.json'.split(' '),
  '/data/problems.csv /data/conflicts.csv'.split(' '),
  ['svg', 'png', 'txt', 'html'].map((ending) => `/islington/badge/badge.${ending}`),
  '/islington/badge/badge-2x.png /cy/islington/badge/badge.svg'.split(' '),
  '/cy/islington/badge/badge.html /assets/sheet.1a2b3c4d.css /assets/find.0f1e2d3c.js'.split(' '),
].flat();

/** The blocks of a `_headers` file: a path pattern and its headers. */
function blocksOf(text: string): { pattern: string; headers: [string, string][] }[] {
  return text
    .split(/^(?=\/)/m)
    .filter((block) => block.startsWith('/'))
    .map((block) => {
      const [pattern = '', ...lines] = block.split('\n');
      const headers = lines
        .filter((line) => line.startsWith('  '))
        .map((line) => line.trim().split(/: (.*)/s) as [string, string]);
      return { pattern, headers };
    });
}

/** How each host reads a pattern: Netlify takes a path with its slash or without, Cloudflare as it stands. */
const HOSTS: Record<string, (pattern: string) => RegExp> = {
  Netlify: (pattern) => {
    const parts = pattern.split('/').filter(Boolean).map(partExpression);
    return new RegExp(`^${parts.map((part) => `/${part}`).join('')}/?$`);
  },
  Cloudflare: (pattern) => new RegExp(`^${pattern.split('/').map(partExpression).join('/')}$`),
};

function partExpression(part: string): string {
  return part.startsWith(':')
    ? '[^/]+'
    : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace('*', '.*');
}

for (const [host, expressionOf] of Object.entries(HOSTS)) {
  const blocks = blocksOf(headersFile(served));
  for (const path of PATHS) {
    test(`${host} sends with ${path} what serve does, and nothing twice in different words`, () => {
      const sent: Record<string, string> = {};
      for (const { pattern, headers } of blocks) {
        if (!expressionOf(pattern).test(path)) continue;
        for (const [name, value] of headers) {
          assert.ok(sent[name] === undefined || sent[name] === value, `${name} by ${pattern}`);
          sent[name] = value;
        }
      }
      const { 'Content-Security-Policy': wanted, ...rest } = headersFor(path, headerRules(names));
      const { 'Content-Security-Policy': policy, ...others } = sent;
      assert.deepEqual(others, rest);
      // For data a policy changes nothing, so one that a host adds to them does no harm.
      if (wanted) assert.equal(policy, wanted);
    });
  }
}

test('hosts read no more than a hundred rules and lines of two thousand characters', () => {
  const text = headersFile(served);
  assert.ok(blocksOf(text).length <= 100);
  assert.ok(text.split('\n').every((line) => line.length < 2000));
});

test('every widget may be framed by any site, every other page by its own alone', () => {
  const rules = headerRules(names);
  for (const path of PATHS.filter((each) => each.endsWith('/'))) {
    const frames = widgets.some((widget) => path.endsWith(`/islington/${widget}/`))
      ? '*'
      : "'self'";
    const policy = headersFor(path, rules)['Content-Security-Policy'] ?? '';
    assert.ok(`${policy};`.includes(`frame-ancestors ${frames};`), path);
  }
});

test('each location of nginx repeats all headers, since none are inherited beside others', () => {
  const locations = nginxConfig(served)
    .split(/^\s*location /m)
    .slice(1);
  const withHeaders = locations.filter((text) => text.includes('add_header'));
  assert.ok(withHeaders.length > 6);
  for (const text of withHeaders)
    for (const name of ['X-Content-Type-Options', 'Access-Control-Allow-Origin', 'Cache-Control'])
      assert.equal(text.split(`add_header ${name} `).length, 2, text);
});

test('a publication below a path of its host says so in both files', () => {
  const [headers, nginx] = headerFiles({
    base: 'https://www.example.org/inspection.results/',
    languages: [enGb],
  });
  assert.deepEqual([headers?.path, nginx?.path], ['_headers', 'nginx.conf']);
  assert.ok(String(headers?.body).includes('\n/inspection.results/:provider/badge/\n'));
  assert.ok(String(nginx?.body).includes('location /inspection.results/ {'));
  assert.ok(String(nginx?.body).includes('"^/inspection\\.results(?:/assets/.*)$"'));
});

test('the folder of every language is known', () => {
  assert.ok(languageFolders().includes('en'));
});

test('text says its character set, JSON and pictures have none', () => {
  assert.equal(mediaTypeOf('/islington/index.html'), 'text/html; charset=utf-8');
  assert.equal(mediaTypeOf('/islington/badge/badge.svg'), 'image/svg+xml; charset=utf-8');
  assert.equal(mediaTypeOf('/_headers'), 'text/plain; charset=utf-8');
  assert.equal(mediaTypeOf('/search.json'), 'application/json');
  assert.equal(mediaTypeOf('/islington/badge/badge.png'), 'image/png');
  assert.equal(mediaTypeOf('/unknown.xyz'), undefined);
});
