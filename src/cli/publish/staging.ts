/** The new folder while it is being filled: from what was made anew, and from the files of the old one that are the same. */
import { dirname, join } from 'node:path';

import type { PublishedFile } from '../../static/pages/publication.js';
import type { Disk } from './disk.js';
import { hashOf } from './hashes.js';
import { isIntact, isSafePath, type FileLine } from './manifest.js';

/** The folder that is there already. */
export interface OldFolder {
  folder: string;
  /** Files younger than this are looked into before they are taken over. */
  stamp: number;
}

export class Staging {
  written = 0;
  unchanged = 0;
  removed = 0;
  bytes = 0;
  /** The first parts of all paths. */
  readonly topNames = new Set<string>();

  constructor(
    readonly folder: string,
    private readonly old: OldFolder | undefined,
    readonly disk: Disk,
  ) {}

  get files(): number {
    return this.written + this.unchanged;
  }

  /** Puts in files as they are made; `before` are those that stood there. Returns their lines in the manifest. */
  put(files: Iterable<PublishedFile>, before: readonly FileLine[] = []): FileLine[] {
    const lines: FileLine[] = [];
    for (const file of files) lines.push(this.putOne(file, before));
    this.countRemoved(before, lines);
    return lines;
  }

  putOne({ path, body }: PublishedFile, before: readonly FileLine[]): FileLine {
    const bytes = typeof body === 'string' ? Buffer.from(body) : body;
    const line = { path, bytes: bytes.length, sha256: hashOf(bytes) };
    const known = before.find((each) => each.path === path);
    if (!this.#carryIfSame(line, known)) this.#write(line, bytes);
    return line;
  }

  /** Takes over files that were made from the same input; false where one of them is not as it was. */
  carryAll(lines: readonly FileLine[]): boolean {
    const { old } = this;
    if (!old || !lines.every((line) => isIntact(old.folder, line, old.stamp))) return false;
    for (const line of lines) this.#carry(line, old.folder);
    return true;
  }

  /** Counts the files of before that have no successor. */
  countRemoved(before: readonly FileLine[], now: readonly FileLine[] = []): void {
    const paths = new Set(now.map(({ path }) => path));
    this.removed += before.filter(({ path }) => !paths.has(path)).length;
  }

  #carryIfSame(line: FileLine, known: FileLine | undefined): boolean {
    const { old } = this;
    if (!old || known?.sha256 !== line.sha256 || !isIntact(old.folder, known, old.stamp))
      return false;
    this.#carry(line, old.folder);
    return true;
  }

  #carry(line: FileLine, from: string): void {
    this.disk.carry(join(from, line.path), this.#place(line));
    this.unchanged += 1;
  }

  #write(line: FileLine, body: Uint8Array): void {
    this.disk.write(this.#place(line), body);
    this.written += 1;
  }

  /** Where a file goes. */
  #place({ path, bytes }: FileLine): string {
    if (!isSafePath(path)) throw new Error(`"${path}" is no path for a published file`);
    this.topNames.add(path.split('/', 1)[0] as string);
    this.bytes += bytes;
    const place = join(this.folder, path);
    this.disk.folder(dirname(place));
    return place;
  }
}
