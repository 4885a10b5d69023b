/** Reads a source with its importer, at once or as it comes. Both are the same code, fed by the same pieces. */
import type { Licence, Problem } from '../../model/index.js';
import { TableReader, type Row } from './csv.js';
import { Decoder } from './decode.js';
import { documentsOf } from './group.js';
import type { Imported, ImportedRecord, Importer, JsonImporter, Outcome } from './importer.js';
import { RecordReader } from './records.js';
import { SourceValue, type About } from './source.js';

/** The licence of public bodies in the United Kingdom. */
const openGovernmentLicence: Licence = {
  name: 'Open Government Licence v3.0',
  url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
};

/** Characters that are read at a time, however they come, so that the same text always gives the same. */
const PIECE = 65_536;

/** The documents of a source, one a provider, and what is wrong in it. `input` is bytes, text, or JSON already parsed. */
export function importText(importer: Importer, input: unknown, about: About = {}): Imported {
  const { records, problems } = importRecords(importer, input, about);
  return { documents: documentsOf(records), problems };
}

/** What each record of a source says, and what is wrong in it. */
export function importRecords(
  importer: Importer,
  input: unknown,
  about: About = {},
): { records: ImportedRecord[]; problems: Problem[] } {
  const records: ImportedRecord[] = [];
  const problems: Problem[] = [];
  const drive = new Drive(importer, about, (outcome) => {
    if (outcome.problem) problems.push(outcome.problem);
    else records.push(outcome);
  });
  const isText = typeof input === 'string' || input instanceof Uint8Array;
  drive.push(isText ? input : (JSON.stringify(input) ?? ''));
  drive.end();
  return { records, problems };
}

/** Reads a source as it comes, in pieces that may be cut anywhere, and gives each thing that it says, or problem in it. */
export async function* importStream(
  importer: Importer,
  chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  about: About = {},
): AsyncGenerator<Outcome, void, undefined> {
  let outcomes: Outcome[] = [];
  const drive = new Drive(importer, about, (outcome) => outcomes.push(outcome));
  const take = () => {
    const taken = outcomes;
    outcomes = [];
    return taken;
  };
  for await (const chunk of chunks) {
    // A chunk may be a whole file.
    for (let start = 0; start < chunk.length; start += PIECE) {
      drive.push(chunk.slice(start, start + PIECE));
      yield* take();
    }
  }
  drive.end();
  yield* take();
}

class Drive {
  readonly #decoder = new Decoder();
  readonly #reader: { push(text: string): void; end(): void };
  readonly #problems: Problem[] = [];
  readonly #emit: (outcome: Outcome) => void;
  #text = '';

  constructor(importer: Importer, given: About, emit: (outcome: Outcome) => void) {
    // In the order in which documents have it.
    const about = { ...given, ...aboutOf(importer), ...given };
    this.#emit = emit;
    this.#reader = isForJson(importer)
      ? new RecordReader(importer.shape, this.#problems, (record, beside) =>
          this.#take(importer.read(record, { about, beside })),
        )
      : new TableReader(importer.shape, this.#problems, (row: Row) => {
          const beside = new SourceValue(undefined, this.#problems);
          this.#take(importer.read(row, { about, beside }));
        });
  }

  push(chunk: Uint8Array | string): void {
    this.#text += this.#decoder.push(chunk);
    this.#readPieces();
  }

  end(): void {
    this.#text += this.#decoder.end();
    this.#readPieces();
    this.#reader.push(this.#text);
    this.#reader.end();
    if (this.#decoder.problem) this.#problems.push(this.#decoder.problem);
    this.#take(undefined);
  }

  #readPieces(): void {
    let start = 0;
    while (this.#text.length - start > PIECE) {
      // A character of two halves stays whole.
      const isCut = /[\uD800-\uDBFF]/.test(this.#text.charAt(start + PIECE - 1));
      const end = start + PIECE + (isCut ? 1 : 0);
      this.#reader.push(this.#text.slice(start, end));
      this.#take(undefined);
      start = end;
    }
    this.#text = this.#text.slice(start);
  }

  #take(record: ImportedRecord | undefined): void {
    for (const problem of this.#problems.splice(0)) this.#emit({ problem });
    if (record) this.#emit(record);
  }
}

/** What holds of a source unless whoever fetched it says otherwise. */
function aboutOf({ credit, licence = openGovernmentLicence }: Importer): About {
  if (credit === '') return {};
  const name = licence.name as string;
  const attribution = `Contains public sector information licensed under the ${name}. Source: ${credit}.`;
  return { attribution, licence };
}

function isForJson(importer: Importer): importer is JsonImporter {
  return importer.shape.kind === 'json';
}
