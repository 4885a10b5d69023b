/** From the path of a request to a file in a folder, and nowhere else. */
import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** What there is at a path: a file, a folder asked for without its slash, or nothing that may be sent. */
export type Found =
  | { kind: 'file'; path: string; size: number; modified: Date }
  | { kind: 'folder' }
  | { kind: 'nothing' };

const NOTHING: Found = { kind: 'nothing' };

/**
 * Looks a path up in a folder. Hidden files, `..`, and links that lead out of the folder are nothing; so is a folder
 * without an `index.html`, and a file asked for with a slash at its end.
 *
 * @param path as it came, percent-encoded, with a slash at its start
 * @returns `path` of a file below the folder, decoded, with a slash at its start
 */
export async function locate(folder: string, path: string): Promise<Found> {
  const decoded = decode(path);
  if (decoded === undefined) return NOTHING;
  const isPage = decoded.endsWith('/');
  const wanted = isPage ? `${decoded}index.html` : decoded;
  const found = await inside(folder, wanted);
  if (found?.isFile())
    return { kind: 'file', path: wanted, size: found.size, modified: found.mtime };
  return found?.isDirectory() && !isPage ? { kind: 'folder' } : NOTHING;
}

/** A path that may be looked up; `undefined` for all else. */
function decode(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    const names = decoded.slice(1).split('/');
    const isSafe = names.every(
      (name, index) =>
        !name.startsWith('.') && !/[\\\0]/.test(name) && (name || index === names.length - 1),
    );
    return isSafe ? decoded : undefined;
  } catch {
    return undefined;
  }
}

async function inside(folder: string, path: string) {
  try {
    const root = await realpath(folder);
    const real = await realpath(join(root, path));
    return real === root || real.startsWith(root + sep) ? await stat(real) : undefined;
  } catch {
    return undefined;
  }
}
