import type { Problem } from '../../model/index.js';
import type { JsonShape } from './importer.js';
import { JsonReader, type Found } from './json.js';
import { segmentsOf } from './json-places.js';
import { SourceValue } from './source.js';

/** Characters for which records wait for what stands beside them, where that comes after them. */
const LONGEST_WAIT = 4_000_000;

/** Reads the text of a JSON source in pieces and calls back for each record with what stands beside all of them. */
export class RecordReader {
  readonly #reader: JsonReader;
  readonly #problems: Problem[];
  readonly #onRecord: (record: SourceValue, beside: SourceValue) => void;
  #beside: Record<string, unknown> = {};
  /** Names of what stands beside the records and has not come yet. */
  #missing: Set<string | undefined>;
  readonly #names: readonly (string | undefined)[];
  /** Records that are held back; `undefined` when none are any more. */
  #waiting: Found[] | undefined = [];
  #waitsFrom: number | undefined;
  #length = 0;

  constructor(
    shape: JsonShape,
    problems: Problem[],
    onRecord: (record: SourceValue, beside: SourceValue) => void,
  ) {
    this.#problems = problems;
    this.#onRecord = onRecord;
    this.#names = (shape.beside ?? []).map((path) => segmentsOf(path).at(-1));
    this.#missing = new Set(this.#names);
    this.#reader = new JsonReader(shape, problems, {
      onRecord: (found) => this.#take(found),
      onBeside: (name, value) => this.#takeBeside(name, value),
      onNext: () => this.#startNext(),
    });
  }

  push(text: string): void {
    this.#length += text.length;
    this.#reader.push(text);
  }

  end(): void {
    this.#reader.end();
    this.#release();
  }

  #take(found: Found): void {
    this.#waitsFrom ??= this.#length;
    if (this.#missing.size === 0 || this.#length - this.#waitsFrom > LONGEST_WAIT) this.#release();
    if (this.#waiting) this.#waiting.push(found);
    else this.#read(found);
  }

  #takeBeside(name: string, value: unknown): void {
    this.#missing.delete(name);
    if (this.#waiting) {
      this.#beside[name] = value;
      return;
    }
    this.#problems.push({
      path: `$.${name}`,
      expected: 'a place before the records, of which there are many',
      found: 'it after them, where it is not used',
    });
  }

  #startNext(): void {
    this.#release();
    this.#beside = {};
    this.#missing = new Set(this.#names);
    this.#waiting = [];
    this.#waitsFrom = undefined;
  }

  #release(): void {
    for (const found of this.#waiting ?? []) this.#read(found);
    this.#waiting = undefined;
  }

  #read({ path, value }: Found): void {
    const beside = new SourceValue(this.#beside, this.#problems);
    this.#onRecord(new SourceValue(value, this.#problems, path), beside);
  }
}
