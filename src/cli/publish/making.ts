/** Makes the new folder from the sources: reads, merges, gives each provider its slug, writes. */
import { chmodSync, statSync } from 'node:fs';
import { join } from 'node:path';

import type { SourceFile } from '../../static/pages/provenance.js';
import { realDisk } from './disk.js';
import { PublishError } from './errors.js';
import { keepHeapSmall } from './heap.js';
import { MANIFEST, manifestOf, stampOf } from './manifest.js';
import { mergeAll, Neighbours, type Merged } from './merging.js';
import type { SlugClash } from './options.js';
import { Previous, slugsBefore } from './previous.js';
import { readSources } from './reading.js';
import { stopIfStrict, type Counts, type Run } from './run.js';
import { slugsOf } from './slugs.js';
import { Staging } from './staging.js';
import { carryForeign } from './target.js';
import type { WorkFolder } from './work-folder.js';
import { writeSite, type Published } from './writing.js';

/** Fills the new folder; what was there is not touched. */
export async function makeSite(run: Run, work: WorkFolder): Promise<Counts> {
  const { options, inputs, workings, tell, pause } = run;
  keepHeapSmall();
  const paths = pathsIn(work);
  const old = run.hasOld ? run.target : undefined;
  const { sources, providers, neighbours, clashes } = await readAndMerge(run, paths);
  const counts = { ...countsOfData(sources), providers: providers.length, clashes };
  const { disk = realDisk } = workings;
  const makers = workings.makers ?? (await import('../../static/pages/index.js'));
  const oldFolder = old === undefined ? undefined : { folder: old, stamp: stampOf(old) };
  const staging = new Staging(work.site, oldFolder, disk);
  const previous = new Previous(old, (files) => staging.countRemoved(files));
  const job = {
    inputs,
    sources,
    providers,
    neighbours,
    paths,
    makers,
    staging,
    previous,
    tell,
    pause,
  };
  const conflicts = await writeSite({ ...job, mayCarry: !options.force }, counts).finally(() =>
    previous.close(),
  );
  if (old !== undefined) keepOthers(old, staging);
  workings.at?.('written');

  const { files: total, written, unchanged, removed, bytes } = staging;
  const files = { total, written, unchanged, removed };
  return { changed: true, ...counts, files, bytes, conflicts };
}

/** What is known of the records on the way is let go at the end: it grows with their number. */
async function readAndMerge(
  { options, inputs, target, hasOld, workings, tell, pause }: Run,
  paths: ReturnType<typeof pathsIn>,
) {
  const collected = await readSources(inputs.sources, paths.documents, paths.problems, tell, pause);
  workings.at?.('read');
  stopIfStrict(options, collected.problems);
  const merged = await mergeAll(collected, paths.merged, pause);
  workings.at?.('merged');
  if (merged.length === 0)
    throw new PublishError('input', 'There is no result in any of the sources to publish');
  const found = withSlugs(merged, hasOld ? target : undefined);
  return { sources: collected.sources.map(({ file }) => file), ...found };
}

/** The temporary files. */
function pathsIn({ path }: WorkFolder) {
  return {
    documents: join(path, 'documents.ndjson'),
    merged: join(path, 'merged.ndjson'),
    problems: join(path, 'problems.ndjson'),
    conflicts: join(path, 'conflicts.ndjson'),
  };
}

/** The providers in the order of their slugs, and how they are found. What else was known of them is let go. */
function withSlugs(
  merged: readonly Merged[],
  old: string | undefined,
): { providers: Published[]; neighbours: Neighbours; clashes: SlugClash[] } {
  const { slugs, clashes } = slugsOf(merged, slugsBefore(old));
  const providers = merged.map((each, index) => ({ ...each, slug: slugs[index] as string }));
  providers.sort((a, b) => (a.slug < b.slug ? -1 : 1));
  return {
    providers: providers.map(({ slug, place, sha256 }) => ({ slug, place, sha256 })),
    neighbours: new Neighbours(providers),
    clashes,
  };
}

function countsOfData(sources: readonly SourceFile[]) {
  return {
    problems: sources.reduce((sum, { problems }) => sum + problems, 0),
    problemsByFile: Object.fromEntries(sources.map(({ file, problems }) => [file, problems])),
  };
}

/** Takes over what is in the old folder and not ours, and the permissions of that folder. */
function keepOthers(old: string, { folder, topNames, disk }: Staging): void {
  const ours = new Set([...topNames, MANIFEST]);
  for (const line of manifestOf(old)) {
    if (line.kind !== 'provider' && line.kind !== 'site') continue;
    for (const { path } of line.files) ours.add(path.split('/', 1)[0] as string);
  }
  carryForeign(old, folder, ours, disk);
  chmodSync(folder, statSync(old).mode & 0o7777);
}
