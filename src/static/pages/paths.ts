/** Paths inside a publication, and how its pages link to each other: relative, so that the folder works anywhere. */
import { languageOf, type Language } from '../../i18n/index.js';
import type { Publication } from './publication.js';

/** Folder of a language's pages: none for the first, `cy/` for Welsh. */
export function folderOf(language: Language, { languages }: Publication): string {
  return language === languages[0] ? '' : `${languageOf(language.tag)}/`;
}

/**
 * The relative address from one place to another. Both are paths from the root of the publication; that of a page is its
 * folder, with `/` at the end: from `islington/badge/` to `islington/` it is `../`.
 */
export function relativeTo(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared])
    shared += 1;
  const up = '../'.repeat(here.length - shared);
  return up + there.slice(shared).join('/') || './';
}

/** The absolute address of a path. */
export function addressOf(path: string, { base }: Publication): string {
  return base + path;
}

/** The file that a server sends for a page's folder. */
export function fileOf(page: string): string {
  return `${page}index.html`;
}
