/** `publish`, and what is done with its folder: `snippet` and `serve`. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';

import { escapeHtml } from '../../static/index.js';
import { cli, type CliResult } from '../../testing/cli.js';

const scratch = mkdtempSync(join(tmpdir(), 'published-'));
const folder = join(scratch, 'public');
const base = 'https://results.example.org/inspections/';
const page = `${base}islington/badge/`;
const sentence =
  'Islington, Children’s services: Outstanding. Ofsted, inspected 2 to 6 December 2024.';
let published: CliResult;
/** Some councils with names that are written in several ways, and what is no council. */
const several = join(scratch, 'several');
const councils = ['Kingston Upon Hull, City of', 'Bedford Borough', 'Bradford', 'Brent'];

before(async () => {
  published = await cli([
    'publish',
    'data/islington.json',
    '--out',
    folder,
    '--base',
    base,
    '--title',
    'Inspection results',
  ]);
  const { documents, ...shared } = JSON.parse(readFileSync('data/councils.json', 'utf8')) as {
    documents: { provider: { name: string } }[];
  };
  const some = documents.filter(({ provider }) => councils.includes(provider.name));
  const file = join(scratch, 'some.json');
  writeFileSync(file, JSON.stringify({ ...shared, documents: some }));
  const homes = 'data/cqc-api-locations-sample.json';
  await cli(['publish', file, homes, '--out', several, '--base', base, '--title', 'Some']);
});
after(() => rmSync(scratch, { recursive: true }));

test('publishing says what was made', () => {
  const { code, stdout, stderr } = published;
  assert.equal(stderr, '');
  assert.match(stdout, /public: 1 provider, \d+ files, [\d.]+ MB in [\d.]+ s\n/);
  assert.match(stdout, /\n0 problems in the data, 0 conflicts\n$/);
  assert.equal(code, 0);
  assert.equal(readFileSync(join(folder, 'islington/badge/badge.txt'), 'utf8'), `${sentence}\n`);
});

test('a configuration says the rest, --json the report', async () => {
  const config = join(scratch, 'publication.json');
  const out = join(scratch, 'configured');
  const sources = [{ file: resolve('data/cqc-api-locations-sample.json') }];
  writeFileSync(config, JSON.stringify({ title: 'Health and social care', base, sources }));
  const { code, stdout, stderr } = await cli([
    'publish',
    '--config',
    config,
    '--out',
    out,
    '--json',
  ]);
  assert.equal(stderr, '');
  assert.equal(code, 0);
  const report = JSON.parse(stdout) as { providers: number; problemsByFile: object };
  assert.equal(report.providers, 2);
  assert.deepEqual(Object.keys(report.problemsByFile), ['cqc-api-locations-sample.json']);
});

test('--strict leaves what was there, and says what is wrong, where', async () => {
  const out = join(scratch, 'strict');
  const table = 'data/d2i-hmip-youth-justice-ratings-2025-02.csv';
  const { code, stderr } = await cli([
    'publish',
    table,
    '--out',
    out,
    '--base',
    base,
    '--title',
    'Youth justice',
    '--strict',
  ]);
  assert.equal(code, 1);
  assert.match(stderr, /^d2i-hmip-youth-justice-ratings-2025-02\.csv:8 score_%: expected /m);
  assert.ok(!existsSync(out));
});

test('what publishing needs is asked for, and what cannot be is refused', async () => {
  const needed = ['--base', base, '--title', 'Results'];
  for (const [code, expected, ...args] of [
    [2, /at least one file/],
    [2, /--out/, 'data/islington.json', ...needed],
    [2, /--base/, 'data/islington.json', '--out', join(scratch, 'x'), '--title', 'Results'],
    [2, /--title/, 'data/islington.json', '--out', join(scratch, 'x'), '--base', base],
    [3, /nowhere\.json/, 'nowhere.json', '--out', join(scratch, 'x'), ...needed],
    [3, /README/, 'README.md', '--out', join(scratch, 'x'), ...needed],
    [4, /docs/, 'data/islington.json', '--out', 'docs', ...needed],
  ] as const) {
    const result = await cli(['publish', ...(args as string[])]);
    assert.match(result.stderr, expected);
    assert.equal(result.code, code, result.stderr);
  }
});

test('Ctrl-C ends publishing with 130 and leaves nothing', async () => {
  const out = join(scratch, 'interrupted');
  const controller = new AbortController();
  controller.abort();
  const { code } = await cli(
    ['publish', 'data/islington.json', '--out', out, '--base', base, '--title', 'Results'],
    { signal: controller.signal },
  );
  assert.equal(code, 130);
  assert.ok(!existsSync(out));
});

const snippet = async (...args: string[]) => {
  const { code, stdout, stderr } = await cli(['snippet', folder, 'islington', ...args]);
  assert.equal(stderr, '');
  assert.equal(code, 0);
  return stdout;
};

test('a link has the whole result as its text and everything else in its address', async () => {
  assert.equal(await snippet(), `<a href="${page}">${sentence}</a>\n`);
  assert.equal(
    await snippet('--widget', 'judgements', '--set', 'theme=dark', '--set', 'heading-level=2'),
    `<a href="${base}islington/judgements/#theme=dark&amp;heading-level=2">${sentence}</a>\n`,
  );
});

test('every value in an address is percent-encoded', async () => {
  assert.equal(
    await snippet('--as', 'address', '--widget', 'summary', '--set', 'parts=a:b/c d\'(e)~"<&#é'),
    `${base}islington/summary/#parts=a%3Ab%2Fc%20d%27%28e%29%7E%22%3C%26%23%C3%A9\n`,
  );
});

test('an element and a div have the link inside', async () => {
  const link = `<a href="${page}#compact=true">${sentence}</a>`;
  const data = `${base}islington/inspection.json`;
  assert.equal(
    await snippet('--as', 'element', '--set', 'compact'),
    `<inspection-badge src="${data}" lang="en-GB" compact>${link}</inspection-badge>\n`,
  );
  assert.equal(
    await snippet('--as', 'div', '--set', 'compact'),
    `<div data-inspection-widget="badge" lang="en-GB" data-src="${data}" data-compact="true">${link}</div>\n`,
  );
});

test('a comparison knows its data and its own council', async () => {
  const text = await snippet('--as', 'element', '--widget', 'comparison');
  assert.ok(text.startsWith('<inspection-comparison '));
  assert.ok(text.includes(` src="${base}islington/comparison/collection.json" `));
  assert.ok(text.includes(' own="80505"'));
});

test('a frame and a picture leave the sentence with its link where an editor takes them out', async () => {
  const link = `<a href="${page}">${sentence}</a>`;
  assert.equal(
    await snippet('--as', 'iframe', '--height', '250'),
    `<iframe src="${page}" title="${sentence}" width="100%" height="250" loading="lazy" sandbox="allow-popups allow-top-navigation-by-user-activation allow-scripts allow-same-origin"></iframe><p>${link}</p>\n`,
  );
  const { width, height } = JSON.parse(
    readFileSync(join(folder, 'islington/badge/oembed.json'), 'utf8'),
  ) as { width: number; height: number };
  assert.equal(
    await snippet('--as', 'image'),
    `<a href="${page}"><img src="${page}badge.svg" alt="" width="${width}" height="${height}"><br>${sentence}</a>\n`,
  );
});

test('a frame is as high as suits its widget, and a score is told by the result that has it', async () => {
  const score = await snippet('--widget', 'score', '--as', 'iframe');
  assert.match(score, / title="Islington, Youth justice service: Outstanding\./);
  assert.match(score, / height="860"/);
  assert.match(await snippet('--widget', 'timeline', '--as', 'iframe'), / height="800"/);
  assert.match(await snippet('--widget', 'score'), /">Islington, Youth justice service: /);
});

test('the line on the page of the provider is that of the command', async () => {
  const html = readFileSync(join(folder, 'islington/index.html'), 'utf8');
  for (const form of ['link', 'iframe'])
    assert.ok(html.includes(`>${escapeHtml((await snippet('--as', form)).trim())}</code>`), form);
});

test('the table for e-mail is the one that is published, on one line', async () => {
  const file = readFileSync(join(folder, 'islington/badge/badge.html'), 'utf8');
  assert.equal(await snippet('--as', 'email'), `${file.replaceAll('\n', '')}\n`);
});

test('forms that say one result refuse the widgets that show something else', async () => {
  for (const [form, widget] of [
    ['html', 'timeline'],
    ['html', 'score'],
    ['email', 'letter'],
    ['image', 'score'],
  ] as const) {
    const args = ['snippet', folder, 'islington', '--as', form, '--widget', widget];
    const { code, stderr } = await cli(args);
    assert.match(stderr, new RegExp(`--as ${form} shows badge.*, not ${widget}: choose another`));
    assert.equal(code, 2);
  }
});

test('plain HTML says each judgement, and has the link in a paragraph of its own', async () => {
  const text = await snippet('--as', 'html');
  assert.ok(text.startsWith('<ul><li>Overall effectiveness: Outstanding</li><li>'));
  assert.ok(text.endsWith(`</li></ul><p><a href="${page}">${sentence}</a></p>\n`));
  const judgements = await snippet('--as', 'html', '--widget', 'judgements');
  assert.equal(judgements.replace('/judgements/', '/badge/'), text);
});

test('plain HTML says that there is no overall judgement', async () => {
  const { stdout } = await cli(['snippet', several, 'brent', '--as', 'html']);
  assert.match(stdout, /^<ul><li>[^<]*: No overall judgement/);
});

test('a provider is found by its names and identifiers', async () => {
  const slugOf = async (name: string) => {
    const { stdout, stderr } = await cli(['snippet', several, name, '--as', 'address']);
    assert.equal(stderr, '');
    return stdout.slice(base.length).split('/')[0];
  };
  assert.equal(await slugOf('Kingston Upon Hull, City of'), 'kingston-upon-hull');
  assert.equal(await slugOf('Bedford Borough'), 'bedford');
  assert.equal(await slugOf('Bedford'), 'bedford');
  assert.equal(await slugOf('BRENT'), 'brent');
  assert.equal(await slugOf('80449'), 'bradford');
  assert.equal(await slugOf('laCode:380'), 'bradford');
  // What is no council has its name in its document alone, or in the list of a long index.
  const [home] = readdirSync(several).filter((name) => /-1-\d+$/.test(name));
  const { provider } = JSON.parse(
    readFileSync(join(several, home!, 'inspection.json'), 'utf8'),
  ) as { provider: { name: string } };
  assert.equal(await slugOf(provider.name.toUpperCase()), home);
  writeFileSync(join(several, 'search.json'), JSON.stringify([['bradford/', 'Bradford Trust']]));
  assert.equal(await slugOf('bradford trust'), 'bradford');
});

test('no form has a line break, a script, a style sheet, a class or JSON in it', async () => {
  for (const form of ['link', 'address', 'element', 'div', 'iframe', 'image', 'html', 'email']) {
    const text = await snippet('--as', form, '--widget', 'badge');
    assert.equal(text.indexOf('\n'), text.length - 1, form);
    assert.doesNotMatch(text, /<script|<style|class=|[{}]/, form);
  }
});

test('an earlier inspection is named in words and address, and not beside the latest picture', async () => {
  const which = ['--which', 'ofsted-80505-2020-04-15'];
  const text = await snippet(...which);
  assert.match(text, /#which=ofsted-80505-2020-04-15">.*March 2020\.<\/a>\n$/);
  assert.match(await snippet('--as', 'email', ...which), /March 2020/);
  for (const form of ['image', 'iframe'])
    assert.equal((await cli(['snippet', folder, 'islington', '--as', form, ...which])).code, 2);
});

test('--json gives address, sentence and snippet', async () => {
  assert.deepEqual(JSON.parse(await snippet('--json', '--set', 'theme=light')), {
    widget: 'badge',
    as: 'link',
    language: 'en-GB',
    address: `${page}#theme=light`,
    sentence,
    snippet: `<a href="${page}#theme=light">${sentence}</a>`,
  });
});

test('providers and publications that are not there are told', async () => {
  for (const [code, expected, ...args] of [
    [3, /no provider "Camden"/, folder, 'Camden'],
    [3, /no provider/, join(scratch, 'nothing'), 'islington'],
    [3, /cannot be read: nobody answers there/, 'http://localhost:2/', 'islington'],
    [2, /--height needs/, folder, 'islington', '--height', 'tall'],
    [2, /no folder|not the address/, 'https://results.example.org/?x', 'islington'],
    [2, /missing required argument/, folder],
  ] as const) {
    const result = await cli(['snippet', ...(args as string[])]);
    assert.match(result.stderr, expected);
    assert.equal(result.code, code);
  }
});

test('serve says its address, sends what a server should, and stops; snippet reads from it', async () => {
  const controller = new AbortController();
  let address = '';
  const said = new Promise<void>((resolveSaid) => {
    void cli(['serve', folder, '--port', '0', '--json'], {
      signal: controller.signal,
      onStdout(text) {
        ({ address } = JSON.parse(text) as { address: string });
        resolveSaid();
      },
    }).then(({ code }) => (ended = code));
  });
  let ended: number | undefined;
  await said;
  const { headers } = await fetch(`${address}islington/badge/`);
  assert.match(headers.get('content-security-policy') ?? '', /frame-ancestors \*/);
  const { stdout } = await cli(['snippet', address, 'islington', '--as', 'address']);
  assert.equal(stdout, `${address}islington/badge/\n`);
  controller.abort();
  while (ended === undefined) await new Promise((next) => setTimeout(next, 10));
  assert.equal(ended, 0);
  await assert.rejects(fetch(address));
});

test('serve refuses what is no folder and no port', async () => {
  assert.equal((await cli(['serve', join(scratch, 'nothing')])).code, 3);
  assert.equal((await cli(['serve', 'README.md'])).code, 3);
  assert.equal((await cli(['serve', folder, '--port', 'http'])).code, 2);
});
