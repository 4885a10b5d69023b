/**
 * Compares pictures of every element, in each theme, at two widths, light and dark, with those in visual/. `--update`
 * takes the new ones for right; other arguments choose: `npm run test:visual -- badge letter-320`. What differs is in
 * .cache/visual, for `npm run visual:review`. The last line counts what passed.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

import { compare, encode, read } from './visual/pictures.mjs';
import { takePictures } from './visual/take.mjs';

const FOLDER = 'visual';
const FOUND = '.cache/visual';

const isUpdate = process.argv.includes('--update');
const wanted = process.argv.slice(2).filter((each) => each !== '--update');
const isWanted = (name) => wanted.length === 0 || wanted.some((part) => name.includes(part));

rmSync(FOUND, { recursive: true, force: true });
mkdirSync(FOUND, { recursive: true });
mkdirSync(FOLDER, { recursive: true });

const started = performance.now();
const taken = new Set();
let changed = 0;
let bytes = 0;

for await (const { name, picture } of takePictures(isWanted)) {
  taken.add(`${name}.png`);
  const path = `${FOLDER}/${name}.png`;
  const difference = existsSync(path) ? compare(read(readFileSync(path)), picture) : { count: 0 };
  if (difference) keep(name, path, picture, difference);
  bytes += existsSync(path) ? readFileSync(path).length : 0;
}

/** Of elements that are no more, or no longer pictured. */
const left = readdirSync(FOLDER).filter((file) => isWanted(file) && !taken.has(file));
for (const file of left) {
  changed++;
  console.log(`${file}: nothing is pictured under this name any more`);
  if (isUpdate) rmSync(`${FOLDER}/${file}`);
}

const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(
  `${taken.size} pictures, ${(bytes / 1e6).toFixed(1)} MB, in ${seconds} s: ${changed} ${isUpdate ? 'updated' : 'differ'}`,
);
if (changed > 0 && !isUpdate)
  console.log(
    'Look at them: npm run visual:review. If they are right: npm run test:visual -- --update',
  );
const failed = isUpdate ? 0 : changed;
// Of all that was looked at: pictures, and files that stand for nothing any more.
console.log(`${taken.size + left.length - failed} passed, ${failed} failed`);
process.exitCode = taken.size === 0 || failed > 0 ? 1 : 0;

function keep(name, path, picture, { count, diff }) {
  changed++;
  const isNew = !existsSync(path);
  console.log(`${name}: ${isNew ? 'new' : `${count} pixels differ`}`);
  const buffer = encode(picture);
  if (isUpdate) return writeFileSync(path, buffer);
  writeFileSync(`${FOUND}/${name}.new.png`, buffer);
  if (!isNew) writeFileSync(`${FOUND}/${name}.old.png`, readFileSync(path));
  if (diff) writeFileSync(`${FOUND}/${name}.diff.png`, encode(diff));
  return undefined;
}
