/** Reads the sources and puts what they say on disk: in memory stays where it is, and by what its providers are known. */
import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { createHash } from 'node:crypto';

import { Identities, identitiesOf } from '../../importers/merge/index.js';
import { allImporters } from '../../importers/generated/all.js';
import { findImporter, importStream, type Importer } from '../../importers/reading/importer.js';
import { known } from '../../importers/reading/source.js';
import type { Licence } from '../../model/index.js';
import { wordsIn } from '../../i18n/index.js';
import type { SourceFile } from '../../static/pages/provenance.js';
import { counting } from '../import/counting.js';
import { PublishError } from './errors.js';
import type { Input } from './inputs.js';
import { LineWriter, type Place } from './lines.js';
import type { OnProgress } from './options.js';
import type { Pause } from './pause.js';

/** Enough of a file to know its importer. */
const HEAD = 1 << 16;

/** What the sources say, on disk. */
export interface Collected {
  sources: { file: SourceFile; importer: Importer }[];
  /** File of all records, a document a line. */
  path: string;
  /** Where the document is that each number of the identities stands for, and its source. */
  places: (Place & { source: number })[];
  /** The keys of each of them. */
  keys: string[][];
  identities: Identities;
  problems: number;
}

/** @param problemsPath file for the list of problems, a line each */
export async function readSources(
  inputs: readonly Input[],
  path: string,
  problemsPath: string,
  tell: OnProgress,
  pause: Pause,
): Promise<Collected> {
  const collected: Collected = {
    sources: [],
    path,
    places: [],
    keys: [],
    identities: new Identities(),
    problems: 0,
  };
  const documents = new LineWriter(path);
  const problems = new LineWriter(problemsPath);
  try {
    for (const input of inputs)
      await readSource(input, collected, documents, problems, tell, pause);
  } finally {
    documents.close();
    problems.close();
  }
  return collected;
}

async function readSource(
  input: Input,
  collected: Collected,
  documents: LineWriter,
  problems: LineWriter,
  tell: OnProgress,
  pause: Pause,
): Promise<void> {
  const importer = importerOf(input);
  tell({ kind: 'reading', file: input.name, importer: importer.id });
  const file = sourceFileOf(input, importer);
  const source = collected.sources.push({ file, importer }) - 1;
  const about = known({ checked: input.checked, attribution: input.attribution });
  const outcomes = importStream(counting(importer, file), chunksOf(input), about);
  for await (const outcome of outcomes) {
    if (outcome.problem) {
      const problem = { file: input.name, ...outcome.problem };
      problems.write(JSON.stringify(problem));
      tell({ kind: 'problem', problem });
      file.problems += 1;
    } else {
      const { document, councils } = outcome;
      const place = { ...documents.write(JSON.stringify(document)), source };
      for (const keys of identitiesOf(document, councils)) {
        collected.identities.add(keys);
        collected.keys.push(keys);
        collected.places.push(place);
      }
      file.checked ??= document.checked;
      file.licence ??= document.licence && licenceOf(document.licence);
    }
    await pause();
  }
  collected.problems += file.problems;
}

function sourceFileOf(input: Input, importer: Importer): SourceFile {
  const { name, bytes, sha256, checked, note } = input;
  const title = input.title ?? importer.title;
  const credit = input.attribution ?? importer.credit;
  return {
    ...known({ file: name, importer: importer.id, title, credit, checked, note }),
    bytes,
    sha256,
    records: 0,
    imported: 0,
    problems: 0,
  };
}

function licenceOf({ name, url }: Licence): NonNullable<SourceFile['licence']> {
  return known({ name: wordsIn(name, 'en').text, url });
}

function importerOf(input: Input): Importer {
  const importer = input.importer
    ? allImporters.find(({ id }) => id === input.importer)
    : findImporter(headOf(input.file));
  if (importer) return importer;
  const ids = allImporters.map(({ id }) => id).join(', ');
  throw input.importer
    ? new PublishError('options', `There is no importer "${input.importer}": choose from ${ids}`)
    : new PublishError(
        'input',
        `No importer knows ${input.file} by its columns or fields. Say which it is, "importer" in the configuration: ${ids}`,
      );
}

function headOf(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.allocUnsafe(HEAD);
    return head.subarray(0, readSync(file, head, 0, HEAD, 0));
  } finally {
    closeSync(file);
  }
}

/** The bytes of a source. Fails where they are not those of which the hash is known. */
async function* chunksOf({ file, sha256 }: Input): AsyncGenerator<Uint8Array, void, undefined> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    yield chunk;
  }
  if (hash.digest('hex') !== sha256)
    throw new PublishError('input', `${file} was changed while it was being read: publish again`);
}
