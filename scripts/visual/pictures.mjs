/** Pictures as files: read, made small, compared. */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Pixels that may differ, of some millions. */
const TOLERANCE = 40;

/**
 * A picture with sixteen shades of each colour, which makes its file a fraction. Tints come out coarse: the colours
 * themselves are held by src/themes/themes.test.ts.
 */
export function decode(buffer) {
  const picture = PNG.sync.read(buffer);
  const { data } = picture;
  for (let at = 0; at < data.length; at++) data[at] = Math.round(data[at] / 17) * 17;
  return picture;
}

export const read = (buffer) => PNG.sync.read(buffer);

export const encode = (picture) =>
  PNG.sync.write(picture, {
    colorType: 2,
    inputHasAlpha: true,
    deflateLevel: 9,
    deflateStrategy: 0,
    filterType: 0,
  });

/** @returns {{ count: number, diff?: PNG } | undefined} nothing where the pictures are the same */
export function compare(old, now) {
  const { width, height } = now;
  if (old.width !== width || old.height !== height) return { count: width * height };
  const diff = new PNG({ width, height });
  const count = pixelmatch(old.data, now.data, diff.data, width, height, { threshold: 0.1 });
  return count > TOLERANCE ? { count, diff } : undefined;
}
