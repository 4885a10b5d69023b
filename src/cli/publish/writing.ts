/** Fills the new folder: provider by provider in the order of slugs, then the site, and the manifest beside them. */
import { join } from 'node:path';

import type {
  Provenance,
  SourceConflict,
  SourceFile,
  SourceProblem,
} from '../../static/pages/provenance.js';
import type { ProviderEntry, PublishedFile } from '../../static/pages/publication.js';
import { isWidgetFile } from '../../static/pages/widget-files.js';
import { hashOfJson } from './hashes.js';
import type { Inputs } from './inputs.js';
import { linesOf, LineWriter, type Place } from './lines.js';
import {
  headLine,
  MANIFEST,
  type EndLine,
  type FileLine,
  type ManifestLine,
  type ProviderLine,
} from './manifest.js';
import { MergedReader, type MergedLine, type Neighbours } from './merging.js';
import type { Makers, OnProgress } from './options.js';
import type { Pause } from './pause.js';
import type { Previous } from './previous.js';
import type { Staging } from './staging.js';

/** What is to be written, and with what. */
export interface Job {
  inputs: Inputs;
  sources: readonly SourceFile[];
  /** In the order of slugs. */
  providers: readonly Published[];
  neighbours: Neighbours;
  /** Files with the merged documents, the problems, and where the conflicts go. */
  paths: { merged: string; problems: string; conflicts: string };
  makers: Makers;
  staging: Staging;
  previous: Previous;
  /** Whether files that were made from the same input may be taken over. */
  mayCarry: boolean;
  tell: OnProgress;
  pause: Pause;
}

/** All that is kept in memory of a provider while files are written. */
export interface Published {
  slug: string;
  /** Where its document is. */
  place: Place;
  /** Hash of its document. */
  sha256: string;
}

/** What the report says of the data. */
type Counts = Omit<EndLine, 'kind' | 'files' | 'bytes'>;

/** Writes all files and the manifest; returns how many conflicts there were. */
export async function writeSite(job: Job, counts: Omit<Counts, 'conflicts'>): Promise<number> {
  const manifest = new LineWriter(join(job.staging.folder, MANIFEST));
  const write = (line: ManifestLine) => manifest.write(JSON.stringify(line));
  try {
    write(headLine(job.inputs.all));
    const { entries, conflicts } = await writeProviders(job, write);
    write({ kind: 'site', files: await writeSiteFiles(job, entries) });
    for (const problem of itemsOf<SourceProblem>(job.paths.problems))
      write({ kind: 'problem', problem });
    for (const conflict of itemsOf<SourceConflict>(job.paths.conflicts))
      write({ kind: 'conflict', conflict });
    const { files, bytes } = job.staging;
    write({ kind: 'end', ...counts, conflicts, files, bytes });
    return conflicts;
  } finally {
    manifest.close();
  }
}

async function writeProviders(
  job: Job,
  write: (line: ProviderLine) => void,
): Promise<{ entries: ProviderEntry[]; conflicts: number }> {
  const { providers, neighbours, makers, inputs, pause, tell } = job;
  const merged = new MergedReader(job.paths.merged);
  const conflictList = new LineWriter(job.paths.conflicts);
  const entries: ProviderEntry[] = [];
  let conflicts = 0;
  try {
    for (const provider of providers) {
      const { slug } = provider;
      const line = merged.at(provider.place);
      const entry = makers.providerEntry(line.document, slug, inputs.publication);
      // Strings that were put together keep their parts in memory until they are written once.
      entries.push(JSON.parse(JSON.stringify(entry)) as ProviderEntry);
      for (const conflict of conflictsOf(line, entry)) {
        conflictList.write(JSON.stringify(conflict));
        tell({ kind: 'conflict', conflict });
        conflicts += 1;
      }
      const related = neighbours.of(line.document).map((index) => providers[index] as Published);
      const hashes = related.map(({ sha256 }) => sha256);
      const input = hashOfJson([inputs.settings, slug, provider.sha256, hashes]);
      const before = job.previous.provider(slug);
      const make = () => {
        const documents = related.map(({ place }) => merged.at(place).document);
        return makers.providerFiles(line.document, slug, inputs.publication, documents);
      };
      const files = filesOf(job, input, before, make);
      write({ kind: 'provider', slug, identities: [...line.identities], input, files });
      tell({ kind: 'writing', done: entries.length, total: providers.length });
      await pause();
    }
  } finally {
    merged.close();
    conflictList.close();
  }
  return { entries, conflicts };
}

/** The files of a provider: those of before, where they were made from the same, or new ones. */
function filesOf(
  { staging, mayCarry }: Job,
  input: string,
  before: ProviderLine | undefined,
  make: () => Iterable<PublishedFile>,
): FileLine[] {
  if (mayCarry && before?.input === input && staging.carryAll(before.files)) return before.files;
  return staging.put(make(), before?.files);
}

async function writeSiteFiles(job: Job, entries: readonly ProviderEntry[]): Promise<FileLine[]> {
  const { makers, staging, sources, paths, inputs } = job;
  const provenance: Provenance = {
    sources,
    problems: { [Symbol.iterator]: () => itemsOf<SourceProblem>(paths.problems) },
    conflicts: { [Symbol.iterator]: () => itemsOf<SourceConflict>(paths.conflicts) },
  };
  const before = job.previous.site();
  const files: FileLine[] = [];
  for (const file of makers.siteFiles(entries, provenance, inputs.publication)) {
    files.push(staging.putOne(file, before));
    await job.pause();
  }
  keepPinned(before, files, staging);
  staging.countRemoved(before, files);
  return files;
}

/** Takes over the widgets' files of earlier publications: pages of others load them by addresses with hashes. */
function keepPinned(before: readonly FileLine[], files: FileLine[], staging: Staging): void {
  const paths = new Set(files.map(({ path }) => path));
  for (const line of before) {
    // One that somebody has changed would be refused for its hash.
    if (isWidgetFile(line.path) && !paths.has(line.path) && staging.carryAll([line]))
      files.push(line);
  }
}

function conflictsOf({ conflicts }: MergedLine, { slug, name }: ProviderEntry): SourceConflict[] {
  return conflicts.map((conflict) => ({ slug, provider: name, ...conflict }));
}

function* itemsOf<Item>(path: string): Generator<Item, void, undefined> {
  for (const line of linesOf(path)) yield JSON.parse(line) as Item;
}
