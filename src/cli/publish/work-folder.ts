/**
 * The temporary folder beside the target: in it the new site grows, and the old one waits to be deleted. A run that was
 * killed leaves it behind; the next one mends what was being done and removes it.
 */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { isLocked, withLock } from './lock.js';
import { MANIFEST, manifestOf } from './manifest.js';

/** Tells a folder of ours from one that only has such a name. */
const MARKER = 'made-by-inspection-widgets';

export interface WorkFolder {
  path: string;
  /** The new site. */
  site: string;
  /** Where the old site goes while the new one takes its place. */
  old: string;
}

export function makeWorkFolder(target: string): WorkFolder {
  const path = mkdtempSync(join(dirname(target), prefixOf(target)));
  writeFileSync(join(path, MARKER), '');
  const work = workFolderAt(path);
  mkdirSync(work.site);
  return work;
}

export function workFolderAt(path: string): WorkFolder {
  return { path, site: join(path, 'site'), old: join(path, 'old') };
}

function prefixOf(target: string): string {
  return `.${basename(target)}.new-`;
}

/** Removes the folder; what tells that it is ours goes last. */
export function removeWorkFolder(path: string): void {
  for (const name of readdirSync(path)) {
    if (name !== MARKER) rmSync(join(path, name), { recursive: true, force: true });
  }
  rmSync(path, { recursive: true, force: true });
}

/**
 * Puts the new site in the place of the old one. Between the two renames nothing stands there, for as long as the system
 * takes for one; `between` is for tests.
 */
export function swap(work: WorkFolder, target: string, between = () => {}): void {
  const wasThere = existsSync(target);
  if (wasThere) renameSync(target, work.old);
  between();
  try {
    renameSync(work.site, target);
  } catch (error) {
    if (wasThere) renameSync(work.old, target);
    throw error;
  }
  try {
    removeWorkFolder(work.path);
  } catch {
    // The new site stands; what is left of the old one is for the next run.
  }
  stamp(target);
}

/**
 * Makes the manifest younger than all files by the clock of the disk. Removing the old folder changed their state, as
 * most of them stood in both.
 */
function stamp(target: string): void {
  const manifest = join(target, MANIFEST);
  // Whether the time is written is what comes first here, not which; then the disk tells it.
  utimesSync(manifest, new Date(), new Date());
  const now = statSync(manifest).ctimeMs;
  // Times are kept finer than they can be written.
  utimesSync(manifest, (now + 1) / 1000, (now + 1) / 1000);
}

/**
 * Mends a folder that a crash of the machine left half swapped, unless someone is at work on it. Whoever reads a
 * publication may call it first. Returns what was done.
 */
export async function recover(target: string): Promise<'nothing' | 'old' | 'new'> {
  if (isLocked(target) || leftoversOf(target).length === 0) return 'nothing';
  return withLock(target, () => Promise.resolve(clearLeftovers(target)));
}

/** The same for whoever holds the lock; removes what killed runs left, too. */
export function clearLeftovers(target: string): 'nothing' | 'old' | 'new' {
  const leftovers = leftoversOf(target);
  const outcome = isMissing(target) ? putBack(leftovers.map(workFolderAt), target) : 'nothing';
  for (const path of leftovers) removeWorkFolder(path);
  return outcome;
}

function putBack(works: readonly WorkFolder[], target: string): 'nothing' | 'old' | 'new' {
  const work = works.find(({ old }) => existsSync(old));
  if (!work) return 'nothing';
  if (existsSync(target)) rmdirSync(target);
  const isNew = existsSync(work.site) && isWhole(work.site);
  renameSync(isNew ? work.site : work.old, target);
  return isNew ? 'new' : 'old';
}

function isMissing(target: string): boolean {
  return (
    !existsSync(target) || (statSync(target).isDirectory() && readdirSync(target).length === 0)
  );
}

/** Whether all files of a manifest are there in their size. */
function isWhole(folder: string): boolean {
  let hasEnd = false;
  for (const line of manifestOf(folder)) {
    if (line.kind === 'end') hasEnd = true;
    if (line.kind !== 'provider' && line.kind !== 'site') continue;
    for (const { path, bytes } of line.files) {
      if (statSync(join(folder, path), { throwIfNoEntry: false })?.size !== bytes) return false;
    }
  }
  return hasEnd;
}

function leftoversOf(target: string): string[] {
  const folder = dirname(target);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith(prefixOf(target)))
    .map((name) => join(folder, name))
    .filter((path) => {
      if (!lstatSync(path).isDirectory()) return false;
      // A run may have been killed before it could mark the folder.
      return existsSync(join(path, MARKER)) || readdirSync(path).length === 0;
    });
}
