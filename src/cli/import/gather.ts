/** Reads sources and makes one document of all that they say about one provider. */
import { createReadStream } from 'node:fs';

import { allImporters } from '../../importers/generated/all.js';
import {
  Identities,
  identitiesOf,
  mergeDocuments,
  type Conflict,
  type Part,
} from '../../importers/merge/index.js';
import {
  findImporter,
  importStream,
  type About,
  type Importer,
} from '../../importers/reading/importer.js';
import type { InspectionDocument, Problem } from '../../model/index.js';
import { PlaceFinder } from '../json/find-places.js';
import type { Place } from '../json/places.js';
import { EXIT, Failure } from '../shell/failure.js';
import { openInput, STANDARD, type Input } from '../shell/input.js';
import type { Io } from '../shell/io.js';
import { placeInTable, type PlacedProblem } from '../shell/problems.js';
import { progressBar, watched } from '../shell/progress.js';
import { counting, type Tally } from './counting.js';

/** What became of one file. */
export interface GatheredFile {
  file: string;
  /** Id of the importer that read it. */
  source: string;
  /** Rows of a table, items of a list. */
  records: number;
  /** Those of them that said something. */
  imported: number;
  problems: number;
}

export interface Gathered {
  files: GatheredFile[];
  documents: InspectionDocument[];
  /** What the sources contradict each other in, with the number of the document. */
  conflicts: (Conflict & { document: number })[];
}

export interface GatherOptions {
  /** Id of the importer of all files; found by their columns or fields where it is not given. */
  source?: string | undefined;
  about: About;
  quiet?: boolean | undefined;
  /** Called for each problem, file by file. */
  onProblem(problem: PlacedProblem): Promise<void>;
}

/** Reads files. Their documents are all in memory: for more than memory holds there is `publish`. */
export async function gather(
  files: readonly string[],
  options: GatherOptions,
  io: Io,
): Promise<Gathered> {
  const identities = new Identities();
  const parts: Part[] = [];
  const gathered: GatheredFile[] = [];
  for (const file of files) {
    const input = await openInput(file, io);
    const importer = importerOf(input, options.source);
    const read = await readRecords(input, importer, options, io);
    for (const { document, councils } of read.records) {
      for (const keys of identitiesOf(document, councils)) {
        identities.add(keys);
        parts.push({ document, importer });
      }
    }
    for (const problem of await placed(file, input.name, importer, read.problems))
      await options.onProblem(problem);
    gathered.push({
      file: input.name,
      source: importer.id,
      records: read.tally.records,
      imported: read.tally.imported,
      problems: read.problems.length,
    });
  }
  const merged = identities
    .resolve()
    .groups.map((group) => mergeDocuments(group.map((number) => parts[number] as Part)));
  return {
    files: gathered,
    documents: merged.map(({ document }) => document),
    conflicts: merged.flatMap(({ conflicts }, document) =>
      conflicts.map((conflict) => ({ ...conflict, document })),
    ),
  };
}

/** The importer with an id, or the one that knows the file. */
export function importerOf({ name, head }: Pick<Input, 'name' | 'head'>, id?: string): Importer {
  const importer =
    id === undefined ? findImporter(head) : allImporters.find((each) => each.id === id);
  if (importer) return importer;
  if (id !== undefined) {
    const ids = allImporters.map((each) => each.id).join(', ');
    throw new Failure(EXIT.usage, `There is no source "${id}": choose from ${ids}`);
  }
  throw new Failure(
    EXIT.input,
    `${name} is no table and no JSON that we know by its columns or fields: inspection-widgets import --list says which there are, and --source names one`,
  );
}

interface ReadRecords {
  records: { document: InspectionDocument; councils?: readonly string[] }[];
  tally: Tally;
  problems: Problem[];
}

async function readRecords(
  input: Input,
  importer: Importer,
  { about, quiet }: GatherOptions,
  io: Io,
): Promise<ReadRecords> {
  const read: ReadRecords = { records: [], tally: { records: 0, imported: 0 }, problems: [] };
  const counted = counting(importer, read.tally);
  const progress = progressBar(io, input.name, quiet);
  try {
    for await (const outcome of importStream(counted, watched(input, progress), about)) {
      if (outcome.problem) read.problems.push(outcome.problem);
      else read.records.push(outcome);
    }
  } finally {
    progress.stop();
  }
  return read;
}

/** Problems with the lines on which they are. In JSON they have to be looked for, so the file is read again. */
async function placed(
  file: string,
  name: string,
  { shape }: Importer,
  problems: readonly Problem[],
): Promise<PlacedProblem[]> {
  if (shape.kind === 'table') return problems.map((problem) => placeInTable(name, problem));
  const paths = problems.flatMap(({ path }) => (path.startsWith('$') ? path : []));
  const places =
    file === STANDARD || paths.length === 0 ? new Map<string, Place>() : await findIn(file, paths);
  return problems.map((problem) => ({ ...problem, ...places.get(problem.path), file: name }));
}

async function findIn(file: string, paths: readonly string[]): Promise<Map<string, Place>> {
  const finder = new PlaceFinder(paths, { path: '$', start: { line: 1, column: 1 } });
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) finder.write(chunk);
    finder.end();
  } catch {
    // Text that is no JSON from somewhere on, or not in UTF-8: what was found before is right.
  }
  return finder.places();
}
