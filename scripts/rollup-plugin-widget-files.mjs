/**
 * Tells a script which files there are, and the SHA-256 of those that it may load: in the place of the names FILE_NAMES and
 * FILE_HASHES. The files have to be built before it.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * @param {{ folder: string, names: string[], hashed?: string[], files: Record<string, string> }} options the folder, all
 *   names, those that it may load, which come first, and the names of files that are called otherwise
 */
export function widgetFiles({ folder, names, hashed = names, files }) {
  return {
    name: 'widget-files',
    renderChunk(code) {
      const hashes = () =>
        hashed.map((name) => hashOf(`${folder}/${files[name] ?? name}.js`)).join('');
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
