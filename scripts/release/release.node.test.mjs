/** What a release is checked by. It reads dist/, so build first. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { test } from 'node:test';

import { chromium } from 'playwright-core';

import { findBrowser } from '../browser.mjs';
import { shippedPackages } from '../check-packages.mjs';
import { faultsInIntegrity, integrityList, integrityTable } from './integrity.mjs';
import { missingFor, notesOf } from './notes.mjs';
import { makeSbom } from './sbom.mjs';

const files = readdirSync('dist/cdn').filter((name) => name.endsWith('.js'));

test('the list of hashes has every file for pages as it is, and so has its table', () => {
  assert.deepEqual(faultsInIntegrity(), []);
  const table = integrityTable();
  for (const name of files) {
    const hash = createHash('sha384')
      .update(readFileSync(`dist/cdn/${name}`))
      .digest('base64');
    assert.ok(table.includes(`| ${name} |`) && table.includes(`sha384-${hash}`), name);
  }
});

test('a hash that is another, a file too many and one too few are noticed', () => {
  const list = integrityList();
  const [first, second, ...rest] = Object.keys(list);
  const other = { ...list, [first]: list[second], 'none.js': list[first] };
  delete other[rest[0]];
  assert.deepEqual(faultsInIntegrity(other).sort(), [first, 'none.js', rest[0]].sort());
});

test('a browser runs every file with its hash, and none that was changed by one byte', async () => {
  const list = integrityList();
  const server = createServer((request, response) => {
    const [, folder, name] = request.url.split('/');
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (!files.includes(name)) {
      response.setHeader('Content-Type', 'text/html');
      return void response.end('<!doctype html><title>Page</title>');
    }
    response.setHeader('Content-Type', 'text/javascript');
    response.end(readFileSync(`dist/cdn/${name}`, 'utf8') + (folder === 'changed' ? ' ' : ''));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const browser = await chromium.launch(await findBrowser());
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const ran = (folder) =>
      page.evaluate(
        ([from, all]) =>
          Promise.all(
            Object.entries(all).map(
              ([name, { integrity }]) =>
                new Promise((done) => {
                  const script = Object.assign(document.createElement('script'), {
                    type: 'module',
                    src: `/${from}/${name}`,
                    integrity,
                    crossOrigin: 'anonymous',
                    onload: () => done(name),
                    onerror: () => done(undefined),
                  });
                  document.head.append(script);
                }),
            ),
          ),
        [folder, list],
      );
    assert.deepEqual((await ran('changed')).filter(Boolean), []);
    assert.deepEqual(await ran('built'), Object.keys(list));
  } finally {
    await browser.close();
    server.close();
  }
});

test('the bill of materials has every package that users install, with its licence and hash, and no tool', () => {
  const shipped = shippedPackages(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  const { bomFormat, metadata, components } = makeSbom(shipped);
  assert.equal(bomFormat, 'CycloneDX');
  assert.equal(metadata.component.name, 'inspection-widgets');
  const named = components.map(({ name, version }) => `${name}@${version}`);
  assert.deepEqual(
    named.sort(),
    [...new Set(shipped.map(({ name, version }) => `${name}@${version}`))].sort(),
  );
  for (const { name, licenses, hashes } of components)
    assert.ok(licenses?.length > 0 && hashes?.length > 0, name);
});

test('what a version brings is read from the changelog', () => {
  const changelog = '# Changelog\n\n## 1.10.0\n\nNewer\n\n## 1.1.0 (May)\n\nOlder\n';
  assert.equal(notesOf(changelog, '1.1.0'), 'Older');
  assert.equal(notesOf(changelog, '1.10.0'), 'Newer');
  assert.equal(notesOf(changelog, '1.0.0'), undefined);
});

test('a version without changelog, tag, clean tree or repository is not ready', () => {
  const ready = {
    pkg: { version: '1.0.0', repository: 'x' },
    changelog: '## 1.0.0\n\nFirst',
    source: "export const version = '1.0.0';",
    status: '',
    tags: 'v1.0.0\n',
  };
  assert.deepEqual(missingFor(ready), []);
  const state = { pkg: { version: '1.0.1' }, changelog: '', source: '', status: ' M x', tags: '' };
  assert.equal(missingFor(state).length, 5);
});
