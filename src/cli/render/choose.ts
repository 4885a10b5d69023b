/** Reads inspection JSON whole, and finds the document of one provider in it. */
import { councilKeys } from '../../importers/merge/index.js';
import { findImporter } from '../../importers/reading/importer.js';
import { selfDescribing } from '../../importers/reading/own-documents.js';
import { parseCollection, type InspectionDocument } from '../../model/index.js';
import { readDocuments } from '../json/documents.js';
import { isLines } from '../json/lines.js';
import { EXIT, Failure } from '../shell/failure.js';
import { openInput, readAll } from '../shell/input.js';
import type { Io } from '../shell/io.js';
import type { Problems } from '../shell/problems.js';

/** The documents of a file, each with what its collection says for it. Problems are told. */
export async function readAllDocuments(
  file: string,
  problems: Problems,
  io: Io,
): Promise<InspectionDocument[]> {
  const input = await openInput(file, io);
  const importer = findImporter(input.head);
  if (importer && importer.id !== 'inspection-json')
    throw new Failure(
      EXIT.input,
      `${input.name} is no inspection JSON but: ${importer.title}. First: inspection-widgets import ${file} --out results.json`,
    );
  const bytes = await readAll(input);
  const hasLines = isLines(input);
  for await (const reading of readDocuments(only(bytes), hasLines)) {
    if (!('problem' in reading)) continue;
    const { problem } = reading;
    if (problem.isSyntax)
      throw new Failure(
        EXIT.input,
        `${input.name}:${problem.line}:${problem.column} is no JSON: expected ${problem.expected}, found ${problem.found}`,
      );
    await problems.add({ ...problem, file: input.name });
  }
  const documents = parseCollection(valueOf(bytes, hasLines)).documents.map(selfDescribing);
  if (documents.length === 0)
    throw new Failure(EXIT.input, `${input.name} has no inspection that could be shown`);
  return documents;
}

async function* only(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

function valueOf(bytes: Uint8Array, hasLines: boolean): unknown {
  const text = new TextDecoder().decode(bytes);
  if (!hasLines) return JSON.parse(text) as unknown;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => JSON.parse(line) as unknown);
}

/** The document of a provider: by an identifier, alone or as "urn:80553", or by its name as people write it. */
export function documentOf(
  provider: string,
  documents: readonly InspectionDocument[],
): InspectionDocument {
  const found = documents.filter((document) => isAbout(document, provider));
  const [first, second] = found;
  if (first && !second) return first;
  throw new Failure(
    EXIT.usage,
    first
      ? `--provider "${provider}" fits ${found.length} documents: use an identifier`
      : `--provider "${provider}" fits none of ${documents.length} documents${nearTo(provider, documents)}`,
  );
}

/** Whether a document is about the provider that is meant by an identifier or a name. */
export function isAbout({ provider }: InspectionDocument, wanted: string): boolean {
  const ids = Object.entries(provider?.identifiers ?? {});
  return (
    ids.some(([scheme, value]) => wanted === value || wanted === `${scheme}:${value}`) ||
    namesOf(provider?.name).some((name) => keyOf(name) === keyOf(wanted))
  );
}

function keyOf(name: string): string {
  return councilKeys(name).join(' ');
}

function namesOf(name: string | Record<string, string> | undefined): string[] {
  return typeof name === 'object' ? Object.values(name) : name === undefined ? [] : [name];
}

/** Names that hold what was asked for, or begin alike. */
function nearTo(wanted: string, documents: readonly InspectionDocument[]): string {
  const key = wanted.toLowerCase();
  const names = documents.flatMap(({ provider }) => namesOf(provider?.name));
  const near = names.filter(
    (name) => name.toLowerCase().includes(key) || name.toLowerCase().startsWith(key.slice(0, 3)),
  );
  return near.length > 0 ? `. Did you mean ${near.slice(0, 5).join(', ')}?` : '';
}
