import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';

import { hashOf } from './hashes.js';
import { headLine, MANIFEST, type ManifestLine } from './manifest.js';
import { swapInProcess } from './swap-in-process.js';
import { makeWorkFolder, recover, swap, type WorkFolder } from './work-folder.js';

let folder: string;
let target: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'swap-'));
  target = join(folder, 'site');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A publication of one file that says which one it is. */
function makeSite(path: string, text: string): void {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.html'), text);
  const file = { path: 'index.html', bytes: text.length, sha256: hashOf(text) };
  const lines: ManifestLine[] = [
    headLine(text),
    { kind: 'site', files: [file] },
    {
      kind: 'end',
      providers: 0,
      files: 1,
      bytes: 3,
      problems: 0,
      problemsByFile: {},
      conflicts: 0,
      clashes: [],
    },
  ];
  writeFileSync(join(path, MANIFEST), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

function makeBoth(): WorkFolder {
  makeSite(target, 'old');
  const work = makeWorkFolder(target);
  makeSite(work.site, 'new');
  return work;
}

const text = () => readFileSync(join(target, 'index.html'), 'utf8');
const namesBeside = () => readdirSync(folder).sort();

test('the new folder takes the place of the old one, and nothing else is left', () => {
  swap(makeBoth(), target);
  assert.equal(text(), 'new');
  assert.deepEqual(namesBeside(), ['site']);
});

test('a swap that cannot be done puts the old folder back', () => {
  const work = makeBoth();
  rmSync(work.site, { recursive: true });
  assert.throws(() => swap(work, target), { code: 'ENOENT' });
  assert.equal(text(), 'old');
});

test('the swap works in a process of its own, and what fails there is said here', async () => {
  const work = makeBoth();
  await swapInProcess(work, target);
  assert.equal(text(), 'new');
  await assert.rejects(swapInProcess(work, target), { code: 'ENOENT' });
  assert.equal(text(), 'new');
});

test('a crash before the swap leaves the old folder', async () => {
  makeBoth();
  assert.equal(await recover(target), 'nothing');
  assert.equal(text(), 'old');
  assert.deepEqual(namesBeside(), ['site']);
});

test('a crash between the two renames is mended: the new folder is whole', async () => {
  const work = makeBoth();
  renameSync(target, work.old);
  assert.equal(await recover(target), 'new');
  assert.equal(text(), 'new');
  assert.deepEqual(namesBeside(), ['site']);
});

test('a crash between the two renames is mended: the new folder is not whole', async () => {
  for (const spoil of ['index.html', MANIFEST]) {
    const work = makeBoth();
    renameSync(target, work.old);
    writeFileSync(join(work.site, spoil), '');
    assert.equal(await recover(target), 'old');
    assert.equal(text(), 'old');
    assert.deepEqual(namesBeside(), ['site']);
  }
});

test('an empty folder that someone made in the meantime is no folder', async () => {
  const work = makeBoth();
  renameSync(target, work.old);
  mkdirSync(target);
  assert.equal(await recover(target), 'new');
  assert.equal(text(), 'new');
});

test('folders of others with such a name are left alone', async () => {
  makeBoth();
  mkdirSync(join(folder, '.site.new-mine'));
  writeFileSync(join(folder, '.site.new-mine', 'notes.txt'), 'mine');
  mkdirSync(join(folder, '.other.new-abcdef'));
  await recover(target);
  assert.deepEqual(namesBeside(), ['.other.new-abcdef', '.site.new-mine', 'site']);
  assert.ok(existsSync(join(folder, '.site.new-mine', 'notes.txt')));
});
