/**
 * Tells the loader which files it may load, and the SHA-256 of each: in the place of the names FILE_NAMES and FILE_HASHES.
 * The files have to be built before it.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * @param {{ folder: string, names: string[], files: Record<string, string> }} options the folder, what the loader may ask
 *   for, and the names of files that are called otherwise
 */
export function widgetFiles({ folder, names, files }) {
  return {
    name: 'widget-files',
    renderChunk(code) {
      const hashes = () =>
        names.map((name) => hashOf(`${folder}/${files[name] ?? name}.js`)).join('');
      return {
        code: code
          .replace('FILE_NAMES', () => JSON.stringify(names.join(' ')))
          .replace('FILE_HASHES', () => JSON.stringify(hashes())),
        map: null,
      };
    },
  };
}

/** In Base64, without the sign at its end: the loader adds it. */
function hashOf(path) {
  return createHash('sha256').update(readFileSync(path)).digest('base64').replace(/=$/, '');
}
