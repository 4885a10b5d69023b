import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { widgetKinds } from '../../static/index.js';
import { cli } from '../../testing/cli.js';

const folder = mkdtempSync(join(tmpdir(), 'render-'));
after(() => rmSync(folder, { recursive: true }));

const file = 'data/islington.json';
const sentence =
  'Islington, Children’s services: Outstanding. Ofsted, inspected 2 to 6 December 2024.';
const url = 'https://results.example.org/islington/badge/';

test('every form of the badge says the same sentence', async () => {
  for (const [form, ...more] of [
    ['page'],
    ['dsd', '--src', 'https://results.example.org/islington/inspection.json'],
    ['svg'],
    ['text'],
    ['email', '--url', url],
    ['oembed', '--url', url],
    ['json-ld', '--url', url],
  ] as const) {
    const { code, stdout, stderr } = await cli(['render', file, '--as', form, ...more]);
    assert.equal(stderr, '');
    assert.equal(code, 0);
    assert.ok(stdout.includes(sentence), form);
  }
});

for (const { name } of widgetKinds)
  test(`the ${name} is drawn as fragment, as page and in its own element`, async () => {
    const drawn = async (...args: string[]) =>
      (await cli(['render', file, '--widget', name, ...args])).stdout;
    const fragment = await drawn('--as', 'fragment');
    assert.ok(fragment.startsWith(`<div class="inspection-${name}" lang="en-GB">`));
    const page = await drawn();
    assert.match(page, /^<!doctype html>/i);
    assert.equal(page.match(/<h1[ >]/g)?.length, 1);
    assert.match(page, new RegExp(`<style>.*\\.inspection-${name} .*</style>\n</head>`, 's'));
    assert.ok(!page.includes('<script'));
    const element = await drawn('--as', 'dsd', '--src', 'islington.json');
    assert.ok(element.startsWith(`<inspection-${name} src="islington.json" lang="en-GB">`));
  });

test('a PNG has the size that was asked for', async () => {
  const widths = [];
  for (const scale of ['1', '2']) {
    const out = join(folder, `badge-${scale}.png`);
    const { code } = await cli(['render', file, '--as', 'png', '--scale', scale, '--out', out]);
    assert.equal(code, 0);
    const png = readFileSync(out);
    assert.equal(png.subarray(1, 4).toString(), 'PNG');
    widths.push(png.readUInt32BE(16));
  }
  assert.equal(widths[1], 2 * widths[0]!);
});

test('attributes and an earlier inspection can be chosen', async () => {
  const args = ['render', file, '--as', 'fragment', '--which', 'ofsted-80505-2020-04-15'];
  const { stdout } = await cli([...args, '--set', 'theme=dark', '--set', 'compact']);
  assert.match(stdout, /^<div class="inspection-badge" lang="en-GB"[^>]* data-theme="dark"/);
  assert.match(stdout, /March 2020/);
  const level = ['--widget', 'judgements', '--as', 'fragment', '--set', 'heading-level=2'];
  assert.match((await cli(['render', file, ...level])).stdout, /<h2 /);
});

test('of a collection a provider is chosen by name or identifier', async () => {
  for (const provider of ['Islington', 'london borough of islington', '80505', 'laCode:206']) {
    const { stdout } = await cli([
      'render',
      'data/councils.json',
      '--as',
      'text',
      '--provider',
      provider,
    ]);
    assert.equal(stdout, `${sentence}\n`, provider);
  }
});

test('a comparison shows all, with its own council first', async () => {
  const { stdout } = await cli([
    'render',
    'data/councils.json',
    '--widget',
    'comparison',
    '--as',
    'fragment',
    '--provider',
    'Camden',
  ]);
  assert.ok(stdout.indexOf('Camden') < stdout.indexOf('Barnet'));
  assert.ok(stdout.includes('Wandsworth'));
});

test('what cannot be done is told with what can', async () => {
  for (const [args, expected] of [
    [['data/councils.json', '--as', 'text'], /has 153 documents: --provider/],
    [['data/councils.json', '--as', 'text', '--provider', 'Camdn'], /Did you mean .*Camden/],
    [[file, '--as', 'pdf'], /choose from page, /],
    [[file, '--widget', 'bagde'], /choose from badge, /],
    [[file, '--set', 'colour=red'], /choose from .*theme/],
    [[file, '--set', 'src=x'], /"src" is not known/],
    [[file, '--lang', 'xx'], /choose from cy, en/],
    [[file, '--scale', '3', '--as', 'png'], /choose from 1, 2/],
    [[file, '--which', 'nothing'], /There are .*ofsted-80505-2025-01-29/],
    [[file, '--widget', 'quotes', '--as', 'svg'], /shows the badge alone/],
    [[file, '--as', 'oembed'], /needs --url/],
    [[file, '--as', 'dsd'], /needs --src/],
    [[file, '--url', 'javascript:alert(1)', '--as', 'email'], /needs an address/],
  ] as const) {
    const { code, stdout, stderr } = await cli(['render', ...args]);
    assert.match(stderr, expected);
    assert.equal(stdout, '');
    assert.equal(code, 2);
  }
});

test('bad data are shown as far as they are good, and refused with --strict', async () => {
  const bad = join(folder, 'bad.json');
  writeFileSync(bad, readFileSync(file, 'utf8').replace('"checked": "2', '"checked": "x2'));
  const lenient = await cli(['render', bad, '--as', 'text']);
  assert.equal(lenient.stdout, `${sentence}\n`);
  assert.match(lenient.stderr, /bad\.json:\d+:\d+ \$\.checked: expected a date/);
  const strict = await cli(['render', bad, '--as', 'text', '--strict']);
  assert.equal(strict.stdout, '');
  assert.equal(strict.code, 1);
});

test('a table, text that is no JSON, and JSON with nothing in it cannot be drawn', async () => {
  const table = await cli(['render', 'data/ofsted-la-inspections.json', '--as', 'text']);
  assert.match(table.stderr, /First: inspection-widgets import /);
  const cut = await cli(['render', '-', '--as', 'text'], { stdin: '{ "inspections": [' });
  assert.match(cut.stderr, /standard input:1:19 is no JSON/);
  const none = await cli(['render', '-', '--as', 'text'], { stdin: '{}' });
  for (const { code, stdout } of [table, cut, none]) assert.deepEqual([code, stdout], [3, '']);
});

test('--json says what was drawn', async () => {
  const { stdout } = await cli(['render', file, '--as', 'png', '--json']);
  const { content, ...said } = JSON.parse(stdout) as Record<string, unknown>;
  assert.deepEqual(said, {
    widget: 'badge',
    as: 'png',
    language: 'en-GB',
    sentence,
    encoding: 'base64',
    problems: 0,
  });
  assert.equal(Buffer.from(String(content), 'base64').subarray(1, 4).toString(), 'PNG');
});
