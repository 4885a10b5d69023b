import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';

import { headersFile, nginxConfig } from '../../static/header-files.js';
import {
  ask,
  expectations,
  faultsOf,
  faultsOfAskingAgain,
  type Served,
} from '../../testing/serving.js';
import { serveFolder, type Serving } from './server.js';

const names = { widgets: ['badge'], languages: ['cy'] };
const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const gallery = { folder: 'data', headers: { 'Content-Security-Policy': "default-src 'none'" } };
let serving: Serving;
const served: Served = { address: '', slug: 'islington', asset: 'sheet.1a2b3c4d.css' };

function write(path: string, body: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), body);
}

before(async () => {
  const page = `<!doctype html><title>Islington</title>${'<p>Outstanding'.repeat(200)}`;
  for (const path of ['', 'islington/', 'islington/badge/', 'cy/', 'cy/islington/badge/'])
    write(`${path}index.html`, page);
  for (const name of ['oembed.json', 'badge.svg', 'badge.png', 'badge.txt', 'badge.html'])
    write(`islington/badge/${name}`, 'x'.repeat(2000));
  for (const name of [
    'data/problems.csv',
    'manifest.ndjson',
    'sitemap.xml',
    'robots.txt',
    'loader.js',
    'frames.js',
    '.hidden',
  ])
    write(name, '{}');
  write('404.html', '<!doctype html><title>There is no such page</title>');
  write('islington/.hidden/secret.txt', 'secret');
  write(`assets/${served.asset}`, 'p { margin: 0 }');
  const servedAs = { base: 'https://results.example.org/', ...names };
  write('_headers', headersFile(servedAs));
  write('nginx.conf', nginxConfig(servedAs));
  cpSync('data/islington.json', join(folder, 'islington/inspection.json'));
  symlinkSync('/etc', join(folder, 'outside'));
  serving = await serveFolder({ folder, port: 0, names, mounts: { '/gallery/': gallery } });
  served.address = serving.address;
});

after(async () => {
  await serving.stop();
  rmSync(folder, { recursive: true });
});

for (const expected of expectations(served))
  test(expected.what, async () => assert.deepEqual(await faultsOf(expected, served), []));

for (const path of ['', 'islington/', 'islington/inspection.json', 'islington/badge/badge.png'])
  test(`/${path} is not sent again while it is the same`, async () =>
    assert.deepEqual(await faultsOfAskingAgain(path, served), []));

test('browsers that know Brotli get it', async () => {
  const { headers } = await ask(served.address, {
    path: 'islington/inspection.json',
    ask: { 'accept-encoding': 'gzip, br' },
  });
  assert.equal(headers['content-encoding'], 'br');
});

test('a part of a file is not compressed: it would be part of other bytes', async () => {
  const { status, headers, body } = await ask(served.address, {
    path: 'islington/inspection.json',
    ask: { range: 'bytes=0-4999', 'accept-encoding': 'gzip, br' },
  });
  assert.equal(status, 206);
  assert.equal(headers['content-encoding'], undefined);
  assert.equal(body.length, 5000);
});

test('any site may frame the Welsh page of a widget', async () => {
  const { headers } = await ask(served.address, { path: 'cy/islington/badge/' });
  assert.match(String(headers['content-security-policy']), /frame-ancestors \*/);
});

for (const range of ['bytes=-5', 'bytes=5-2', 'bytes=0-1,3-4', 'lines=1-2', 'bytes=a-b']) {
  test(`the range "${range}" gets the whole file`, async () => {
    const path = 'islington/inspection.json';
    const whole = await ask(served.address, { path });
    const answer = await ask(served.address, { path, ask: { range } });
    assert.equal(answer.status, 200);
    assert.equal(answer.body.length, whole.body.length);
  });
}

for (const path of ['outside/passwd', '%00', '%zz', '/example.org', '\\example.org/', '?x', '%3f'])
  test(`a path that leads nowhere, or out, gives no file and no crash: ${path}`, async () => {
    const { status, headers } = await ask(served.address, { path });
    assert.equal(status, path === '?x' ? 200 : 404);
    assert.equal(headers['location'], undefined);
  });

test('the publication has a page of its own for what is not there', async () => {
  const { status, headers, body } = await ask(served.address, { path: 'no-such-provider/' });
  assert.equal(status, 404);
  assert.equal(headers['content-type'], 'text/html; charset=utf-8');
  assert.match(body.toString(), /There is no such page/);
});

test('the query stays when a folder gets its slash', async () => {
  const { headers } = await ask(served.address, { path: 'islington?lang=cy' });
  assert.equal(headers['location'], '/islington/?lang=cy');
});

test('a further folder stands beside, with headers of its own', async () => {
  const { status, headers } = await ask(served.address, { path: 'gallery/islington.json' });
  assert.equal(status, 200);
  assert.equal(headers['content-security-policy'], "default-src 'none'");
  assert.equal((await ask(served.address, { path: 'gallery' })).headers['location'], '/gallery/');
});

test('a port that somebody else has is passed over', async () => {
  const taken = createServer();
  await new Promise<void>((listening) => taken.listen(0, 'localhost', listening));
  const { port } = taken.address() as { port: number };
  const second = await serveFolder({ folder, port, names });
  assert.ok(Number(new URL(second.address).port) > port);
  await second.stop();
  await new Promise((closed) => taken.close(closed));
});
