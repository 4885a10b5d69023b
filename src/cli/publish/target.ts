/** The folder that is to be made or replaced, and what stands there now. */
import { existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

import type { Disk } from './disk.js';
import { PublishError } from './errors.js';
import { headOf, MANIFEST } from './manifest.js';

/** The absolute path of the target, through links, in a folder that is there. */
export function targetAt(out: string): string {
  const path = resolve(out);
  if (dirname(path) === path) throw new PublishError('target', `${path} cannot be replaced`);
  const parent = dirname(path);
  mkdirSync(parent, { recursive: true });
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() && !existsSync(path))
    throw new PublishError('target', `${path} is a link that leads nowhere`);
  return existsSync(path) ? realpathSync(path) : join(realpathSync(parent), basename(path));
}

/** Whether a publication of ours stands there. Fails where something else does. */
export function hasPublication(target: string): boolean {
  const stat = statSync(target, { throwIfNoEntry: false });
  if (!stat) return false;
  if (!stat.isDirectory()) throw new PublishError('target', `${target} is a file, and no folder`);
  if (stat.dev !== statSync(dirname(target)).dev) {
    throw new PublishError(
      'target',
      `${target} is where a disk is mounted, and cannot be replaced: name a folder inside it`,
    );
  }
  if (readdirSync(target).length === 0) return false;
  if (headOf(target)) return true;
  throw new PublishError(
    'target',
    `${target} has files in it and no ${MANIFEST} of ours, so it is not replaced: name a new or an empty folder`,
  );
}

/**
 * Takes over what others put at the top of the folder, such as `.well-known` or `CNAME`.
 *
 * @param ours names that are, or were, of the publication
 */
export function carryForeign(
  target: string,
  site: string,
  ours: ReadonlySet<string>,
  disk: Disk,
): void {
  for (const name of readdirSync(target)) {
    if (!ours.has(name)) carryTree(join(target, name), join(site, name), disk);
  }
}

function carryTree(from: string, to: string, disk: Disk): void {
  const stat = lstatSync(from);
  if (stat.isFile()) disk.carry(from, to);
  else if (stat.isSymbolicLink()) disk.carryLink(from, to);
  else if (stat.isDirectory()) {
    disk.folder(to);
    for (const name of readdirSync(from)) carryTree(join(from, name), join(to, name), disk);
  }
}
