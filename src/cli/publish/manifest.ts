/**
 * The manifest of a publication: what it was made from and every file with its hash, a line of JSON each, so that it is
 * written and read as a stream. First the publication, then the providers in the order of their slugs, then the files of
 * the site itself, what was wrong in the data, and last a line that says that the manifest is whole.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';

import { hashOfFile } from './hashes.js';
import { linesOf } from './lines.js';
import type { PublishEvent, PublishReport } from './options.js';

export const MANIFEST = 'manifest.ndjson';
const PROGRAM = 'inspection-widgets';
const FORMAT = 1;

/** One file of the publication. */
export interface FileLine {
  path: string;
  bytes: number;
  sha256: string;
}

/** What the publication was made from. Two with the same `input` have the same bytes. */
export interface HeadLine {
  kind: 'publication';
  program: typeof PROGRAM;
  format: typeof FORMAT;
  /** Hash of all that decides what is in the publication: program, options and the bytes of the sources. */
  input: string;
}

export interface ProviderLine {
  kind: 'provider';
  slug: string;
  /** By what the provider is known, in order. */
  identities: readonly string[];
  /** Hash of all that decides what is in its files. */
  input: string;
  files: FileLine[];
}

export interface SiteLine {
  kind: 'site';
  files: FileLine[];
}

/** What was said of the data, to be said again where nothing has changed. */
export type NoteLine = Extract<PublishEvent, { kind: 'problem' | 'conflict' }>;

/** What the report said. */
export interface EndLine extends Pick<
  PublishReport,
  'providers' | 'bytes' | 'problems' | 'problemsByFile' | 'conflicts' | 'clashes'
> {
  kind: 'end';
  files: number;
}

export type ManifestLine = HeadLine | ProviderLine | SiteLine | NoteLine | EndLine;

export function headLine(input: string): HeadLine {
  return { kind: 'publication', program: PROGRAM, format: FORMAT, input };
}

/** The lines of a folder's manifest, up to the first that is not what it should be. None where there is no manifest. */
export function* manifestOf(folder: string): Generator<ManifestLine, void, undefined> {
  const path = join(folder, MANIFEST);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return;
  let slug = '';
  for (const text of linesOf(path)) {
    const line = parsed(text);
    if (!line) return;
    if (line.kind === 'provider') {
      // Readers go through two manifests side by side, which works in order only.
      if (line.slug <= slug) return;
      slug = line.slug;
    }
    yield line;
  }
}

function parsed(text: string): ManifestLine | undefined {
  let line: Partial<ManifestLine> | null;
  try {
    line = JSON.parse(text) as Partial<ManifestLine> | null;
  } catch {
    return undefined;
  }
  switch (line?.kind) {
    case 'publication':
      return line.program === PROGRAM && line.format === FORMAT ? (line as HeadLine) : undefined;
    case 'provider':
      return isSlug(line.slug) && Array.isArray(line.identities) && areFiles(line.files)
        ? (line as ProviderLine)
        : undefined;
    case 'site':
      return areFiles(line.files) ? (line as SiteLine) : undefined;
    case 'problem':
    case 'conflict':
    case 'end':
      return line as ManifestLine;
    default:
      return undefined;
  }
}

function isSlug(slug: unknown): boolean {
  return typeof slug === 'string' && /^[a-z0-9-]+$/.test(slug);
}

function areFiles(files: unknown): boolean {
  return (
    Array.isArray(files) && files.every((file: FileLine | null) => file && isSafePath(file.path))
  );
}

/** Whether a path stays inside the folder on every system, and can be written there. */
export function isSafePath(path: unknown): boolean {
  return (
    typeof path === 'string' &&
    path.length <= 200 &&
    path.split('/').every((part) => /^[\w-]+(?:\.[\w-]+)*$/.test(part))
  );
}

/** What the folder was made from; `undefined` where it is no publication of ours. */
export function headOf(folder: string): HeadLine | undefined {
  for (const line of manifestOf(folder)) return line.kind === 'publication' ? line : undefined;
  return undefined;
}

/**
 * Until when files may have been written without being looked into again: what is younger than the manifest was touched
 * by someone else. In milliseconds.
 */
export function stampOf(folder: string): number {
  return statSync(join(folder, MANIFEST)).mtimeMs;
}

/** Whether a file is as the manifest says: by its size and times, and by its hash where the times leave doubts. */
export function isIntact(folder: string, file: FileLine, stamp: number): boolean {
  const path = join(folder, file.path);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile() || stat.size !== file.bytes) return false;
  // Links and copies change the time of the file's state alone, which nobody can set back.
  return Math.max(stat.mtimeMs, stat.ctimeMs) <= stamp || hashOfFile(path) === file.sha256;
}
