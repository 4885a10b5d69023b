/** What `npm run test:visual` looks at is all that there is to see, and it sees what changes. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';

import { PNG } from 'pngjs';

import { allThemes } from '../../src/themes/generated/all.ts';
import { cases, schemes, themes, whole, widths } from './cases.mjs';
import { compare } from './pictures.mjs';

test('every element that shows something is pictured, in every theme, narrow and wide, light and dark', () => {
  const tags = readdirSync(new URL('../../src/elements/', import.meta.url));
  const pictured = new Set(cases.map(({ tag }) => tag));
  assert.deepEqual([...pictured].sort(), tags.filter((tag) => tag !== 'inspection-data').sort());
  const coloured = allThemes.filter(({ colours }) => colours).map(({ name }) => name);
  assert.deepEqual([...themes].sort(), coloured.sort());
  assert.deepEqual(
    widths.map(({ width }) => width),
    [320, 1280],
  );
  assert.deepEqual(schemes, ['light', 'dark']);
  assert.deepEqual(
    whole.ways.map(({ lang, density }) => `${lang} ${density}`),
    ['en-GB comfortable', 'cy comfortable', 'ar comfortable', 'en-GB compact'],
  );
});

test('there is a picture of each, and no other', () => {
  const wanted = cases.flatMap(({ name }) => [
    ...widths.flatMap(({ width }) => schemes.map((scheme) => `${name}-${width}-${scheme}.png`)),
    `${name}-${whole.name}.png`,
  ]);
  const files = readdirSync(new URL('../../visual/', import.meta.url));
  assert.deepEqual(files.sort(), wanted.sort());
});

/** A picture of one grey, with a patch of another in a corner. */
function picture(size, patch, grey = 0) {
  const { data, ...rest } = new PNG({ width: size, height: size });
  for (let at = 0; at < data.length; at += 4) {
    const [x, y] = [(at / 4) % size, Math.floor(at / 4 / size)];
    data.fill(x < patch && y < patch ? grey : 255, at, at + 3);
    data[at + 3] = 255;
  }
  return { ...rest, data, width: size, height: size };
}

test('a word that goes or comes is seen, as is another size; a few dots and one step of a shade are not', () => {
  const plain = picture(100, 0);
  assert.equal(compare(plain, picture(100, 0)), undefined);
  assert.equal(compare(plain, picture(100, 6)), undefined);
  assert.equal(compare(plain, picture(100, 100, 255 - 17)), undefined);
  assert.equal(compare(plain, picture(100, 10)).count, 100);
  assert.equal(compare(plain, picture(101, 0)).count, 101 * 101);
});
