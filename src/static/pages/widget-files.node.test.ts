/** The files that pages of others load, as a publication has them. They are read from dist/, so build first. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

import { allLanguages } from '../../i18n/generated/all.js';
import { widgetKinds } from '../render/kinds.js';
import { isWidgetFile, newestPaths, widgetAssets, widgetFiles } from './widget-files.js';

const bodies = new Map(widgetFiles().map(({ path, body }) => [path, Buffer.from(body)]));
const { folder, loader, frames } = widgetAssets();
const bodyOf = (path: string) => bodies.get(path) ?? assert.fail(path);
const hashOf = (body: Buffer, algorithm: string) =>
  `${algorithm}-${createHash(algorithm).update(body).digest('base64')}`;

test('there is a file of each widget, of all, of what loads them, and of their licences', () => {
  const widgets = [...widgetKinds.map(({ name }) => name), 'data', 'inspection-widgets', 'place'];
  for (const name of [...widgets, 'loader', 'frames']) bodyOf(`${folder}${name}.js`);
  bodyOf(`${folder}third-party-licences.txt`);
  assert.match(folder, /^assets\/widgets\.[0-9a-f]{12}\/$/);
  for (const path of bodies.keys())
    assert.equal(
      isWidgetFile(path),
      !(Object.values(newestPaths) as string[]).includes(path),
      path,
    );
});

test('files are those of the build, to the byte, but for where the loader and the frames look', () => {
  for (const name of readdirSync('dist/cdn').filter((each) => /\.(?:js|txt)$/.test(each))) {
    const isMoved = name === 'loader.js' || name === 'frames.js';
    assert.equal(readFileSync(`dist/cdn/${name}`).equals(bodyOf(folder + name)), !isMoved, name);
  }
});

test('pinned scripts have their own hashes', () => {
  for (const { path, integrity } of [loader, frames])
    assert.equal(integrity, hashOf(bodyOf(path), 'sha384'));
});

test('the loader knows the hash of all that it may load, and its second half those of languages', () => {
  const languages = allLanguages.map(({ tag }) => `${tag}.js`);
  for (const path of [loader.path, newestPaths.loader]) {
    for (const file of bodies.keys()) {
      const name = file.slice(folder.length);
      if (!file.startsWith(folder) || /^(?:data|loader|frames)\.js$|\.txt$/.test(name)) continue;
      const hash = hashOf(bodyOf(file), 'sha256').slice('sha256-'.length, -1);
      const who = languages.includes(name) ? `${folder}place.js` : path;
      assert.ok(bodyOf(who).toString().includes(hash), `${who}: ${name}`);
    }
  }
});

test('the loader stays below 1,500 bytes, wherever it stands', () => {
  for (const path of [loader.path, newestPaths.loader]) {
    const { length } = brotliCompressSync(bodyOf(path));
    assert.ok(length <= 1500, `${path}: ${length}`);
  }
});

test('each loader finds its folder and its publication', () => {
  assert.ok(bodyOf(newestPaths.loader).includes(`"${folder} ./ "`));
  assert.ok(bodyOf(loader.path).includes('"./ ../../ "'));
  assert.ok(bodyOf(newestPaths.frames).includes('"./ "'));
  assert.ok(bodyOf(frames.path).includes('"../../ "'));
});
