/** The pages of a folder: all its HTML files, in the order of their paths. */
import { opendir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { EXIT, Failure, reasonOf } from '../shell/failure.js';
import { decodeHtml, isBinary } from './decode.js';
import { TOO_LARGE, type Limits, type PageOrSkipped, type Source } from './pages.js';

/** Folders in which nobody keeps pages that visitors see. */
const NOT_PAGES = new Set(['node_modules', '.git']);

/** Throws a `Failure` where there is no such folder. A single file is a folder of one page. */
export async function folderSource(folder: string, limits: Limits): Promise<Source> {
  let isWhole = true;
  const isFile = await isFileAt(folder);
  const paths = isFile ? [''] : await htmlFilesIn(folder);
  async function* pages(): AsyncIterable<PageOrSkipped> {
    for (const [index, path] of paths.entries()) {
      if (index >= limits.pages) {
        isWhole = false;
        return;
      }
      yield await pageAt(path === '' ? folder : join(folder, path), path || folder, limits);
    }
  }
  return { pages: pages(), isWhole: () => isWhole };
}

async function isFileAt(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    throw new Failure(EXIT.input, `${path} cannot be read: ${reasonOf(error)}`, { cause: error });
  }
}

async function htmlFilesIn(folder: string): Promise<string[]> {
  const found: string[] = [];
  const left = [''];
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    try {
      // Links are not followed: they may lead round and round.
      for await (const entry of await opendir(join(folder, path))) {
        const below = path + entry.name;
        if (entry.isDirectory() && !NOT_PAGES.has(entry.name)) left.push(`${below}/`);
        if (entry.isFile() && /\.x?html?$/i.test(entry.name)) found.push(below);
      }
    } catch (error) {
      const place = join(folder, path);
      throw new Failure(EXIT.input, `${place} cannot be read: ${reasonOf(error)}`, {
        cause: error,
      });
    }
  }
  return found.sort();
}

async function pageAt(path: string, name: string, limits: Limits): Promise<PageOrSkipped> {
  try {
    const { size } = await stat(path);
    if (size > limits.bytes) return { page: name, reason: TOO_LARGE(limits.bytes) };
    const bytes = await readFile(path);
    if (isBinary(bytes)) return { page: name, reason: 'it is no text' };
    return { name, url: undefined, html: decodeHtml(bytes) };
  } catch (error) {
    return { page: name, reason: reasonOf(error) };
  }
}
