/** What publishing does where things are not as they should be. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';

import { faultsIn, filesIn } from '../../testing/publications.js';
import { contentOf, timesOf, Workshop } from '../../testing/workshop.js';
import { copyWithTimes, realDisk, type Disk } from './disk.js';

let shop: Workshop;
beforeEach(() => {
  shop = new Workshop();
});
afterEach(() => shop.remove());

test('a damaged folder is healed, and what was whole stays', async () => {
  await shop.run();
  const fresh = contentOf(shop.out);
  const before = timesOf(shop.out);
  rmSync(join(shop.out, 'halton', 'badge'), { recursive: true });
  appendFileSync(join(shop.out, 'bradford', 'index.html'), '<p>Mine</p>');
  writeFileSync(
    join(shop.out, 'sitemap.xml'),
    'x'.repeat(statSync(join(shop.out, 'sitemap.xml')).size),
  );
  const report = await shop.run();
  assert.equal(report.changed, true);
  assert.deepEqual(contentOf(shop.out), fresh);
  const again = shop.changedSince(before);
  assert.ok(again.includes('bradford/index.html') && again.includes('sitemap.xml'));
  assert.ok(!again.includes('bradford/inspection.json'));
});

test('a file with other bytes of the same size is found, though its time was set back', async () => {
  await shop.run();
  const path = join(shop.out, 'halton', 'badge', 'badge.txt');
  const { atime, mtime, size } = statSync(path);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, '?'.repeat(size));
  utimesSync(path, atime, mtime);
  await shop.run();
  assert.equal(readFileSync(path, 'utf8'), text);
});

test('a copy of the folder is looked into, and needs nothing', async () => {
  await shop.run();
  const copy = join(shop.folder, 'copy');
  cpSync(shop.out, copy, { recursive: true });
  const report = await shop.run({ out: copy });
  assert.equal(report.changed, false);
});

test('a manifest that breaks off is healed', async () => {
  await shop.run();
  const fresh = contentOf(shop.out);
  const manifest = readFileSync(join(shop.out, 'manifest.ndjson'), 'utf8');
  writeFileSync(join(shop.out, 'manifest.ndjson'), manifest.slice(0, manifest.length / 2));
  await shop.run();
  assert.deepEqual(contentOf(shop.out), fresh);
});

test('a manifest from elsewhere gets no hold of files outside the folder', async () => {
  await shop.run();
  writeFileSync(join(shop.folder, 'secret'), 'secret');
  const path = join(shop.out, 'manifest.ndjson');
  writeFileSync(path, readFileSync(path, 'utf8').replace('bradford/index.html', '../secret'));
  await shop.run();
  assert.deepEqual(faultsIn(shop.out), []);
  for (const [, bytes] of contentOf(shop.out)) assert.notEqual(bytes, btoa('secret'));
});

test('what others put at the top of the folder stays', async () => {
  await shop.run();
  writeFileSync(join(shop.out, 'CNAME'), 'results.example.org');
  mkdirSync(join(shop.out, '.well-known'));
  writeFileSync(join(shop.out, '.well-known', 'security.txt'), 'Contact: mailto:web@example.org');
  await shop.run({ title: 'Results' });
  assert.equal(readFileSync(join(shop.out, 'CNAME'), 'utf8'), 'results.example.org');
  assert.ok(existsSync(join(shop.out, '.well-known', 'security.txt')));
});

test('a folder of someone else is refused, and left as it is', async () => {
  mkdirSync(shop.out);
  writeFileSync(join(shop.out, 'thesis.txt'), 'years of work');
  await assert.rejects(shop.run(), { code: 'target' });
  assert.deepEqual(filesIn(shop.out), ['thesis.txt']);
  writeFileSync(join(shop.out, 'manifest.ndjson'), '{"kind":"publication","program":"another"}\n');
  await assert.rejects(shop.run({ force: true }), { code: 'target' });
  assert.deepEqual(filesIn(shop.out), ['manifest.ndjson', 'thesis.txt']);
  assert.deepEqual(shop.namesBeside, ['site', 'sources']);
});

test('a file, and the root of the disk, are refused', async () => {
  writeFileSync(shop.out, 'a file');
  await assert.rejects(shop.run(), { code: 'target' });
  assert.equal(readFileSync(shop.out, 'utf8'), 'a file');
  await assert.rejects(shop.run({ out: '/' }), { code: 'target' });
});

test('an empty folder, a new one deep down, and a link to a folder are taken', async () => {
  mkdirSync(shop.out);
  await shop.run();
  const deep = join(shop.folder, 'a', 'b', 'site');
  await shop.run({ out: deep });
  symlinkSync(shop.out, join(shop.folder, 'link'));
  await shop.run({ out: join(shop.folder, 'link'), title: 'Through the link' });
  assert.match(readFileSync(join(shop.out, 'index.html'), 'utf8'), /Through the link/);
  assert.ok(lstatSync(join(shop.folder, 'link')).isSymbolicLink());
  assert.deepEqual(faultsIn(deep), []);
});

/** A disk that takes so many files and is full then. */
function diskWithRoom(room: number): Disk {
  let left = room;
  const takeRoom = (path: string) => {
    left -= 1;
    if (left < 0) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', path });
  };
  return {
    ...realDisk,
    write(path, body) {
      takeRoom(path);
      realDisk.write(path, body);
    },
    carry(from, to) {
      takeRoom(to);
      realDisk.carry(from, to);
    },
  };
}

test('a full disk: a plain error, no remains, and the old folder whole', async () => {
  await shop.run();
  const before = contentOf(shop.out);
  shop.useCouncil('devon');
  const count = filesIn(shop.out).length;
  for (const room of [0, 10, count / 2]) {
    const disk = diskWithRoom(room);
    await assert.rejects(shop.run({ force: true, title: `Room ${room}` }, { disk }), {
      code: 'disk',
      message: /^Cannot publish into .*: the disk is full/,
    });
    assert.deepEqual(contentOf(shop.out), before);
    assert.deepEqual(shop.namesBeside, ['site', 'sources']);
  }
});

test('a disk that is really full', async (context) => {
  await shop.run();
  const roomOf = (paths: readonly string[]) =>
    paths.reduce((sum, path) => sum + Math.ceil(statSync(join(shop.out, path)).size / 4096), 0);
  const paths = filesIn(shop.out);
  const disk = join(shop.folder, 'disk');
  mkdirSync(disk);
  // Room for one publication and for half of its providers again, and for what is put aside while it is made.
  const half = roomOf(paths.filter((path) => !path.startsWith('assets/'))) / 2;
  const size = (roomOf(paths) + half) * 4096 + 300_000;
  const mount = ['-t', 'tmpfs', '-o', `size=${Math.round(size)}`, 'tmpfs', disk];
  if (spawnSync('mount', mount).status !== 0)
    return context.skip('disks can be mounted by root only');
  try {
    const out = join(disk, 'site');
    await shop.run({ out });
    const before = contentOf(out);
    for (const name of ['city-of-london', 'devon', 'stoke-on-trent']) shop.useCouncil(name);
    await assert.rejects(shop.run({ out }), {
      code: 'disk',
      message: /the disk is full/,
    });
    assert.deepEqual(contentOf(out), before);
    assert.deepEqual(readdirSync(disk), ['site']);
    await assert.rejects(shop.run({ out: disk }), { code: 'target', message: /mounted/ });
  } finally {
    spawnSync('umount', [disk]);
  }
});

test('where files cannot be in two places they are copied, with their times', async () => {
  await shop.run();
  const before = timesOf(shop.out);
  shop.useCouncil('devon');
  await shop.run({}, { disk: { ...realDisk, carry: copyWithTimes } });
  assert.deepEqual(
    shop.changedSince(before).filter((path) => /^(bradford|halton)\//.test(path)),
    [],
  );
  assert.deepEqual(faultsIn(shop.out), []);
});

test('the second of two at once is told so, and the first comes to its end', async () => {
  const first = shop.run();
  await assert.rejects(shop.run(), { code: 'busy' });
  await first;
  assert.deepEqual(faultsIn(shop.out), []);
  assert.deepEqual(shop.namesBeside, ['site', 'sources']);
});

test('asked to stop, it leaves the folder as it was and nothing beside it', async () => {
  await shop.run();
  const before = contentOf(shop.out);
  shop.useCouncil('devon');
  for (const step of ['locked', 'read', 'merged', 'written'] as const) {
    const controller = new AbortController();
    const at = (name: string) => name === step && controller.abort();
    await assert.rejects(shop.run({ signal: controller.signal }, { at }), { code: 'interrupted' });
    assert.deepEqual(contentOf(shop.out), before);
    assert.deepEqual(shop.namesBeside, ['site', 'sources']);
  }
});
