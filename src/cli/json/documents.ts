/**
 * Reads inspection JSON of any length, one document at a time, and finds the place of every problem in it: a JSON path
 * says little to somebody with an editor and a file of ten thousand lines.
 */
import {
  parseCollection,
  parseDocument,
  type InspectionDocument,
  type Problem,
} from '../../model/index.js';
import { cutDepths, selfDescribing, unknownGrades } from '../../importers/reading/own-documents.js';
import { findPlaces } from './find-places.js';
import { pathOf } from './path.js';
import { Places, type Place } from './places.js';
import { JsonFault, Walker, type Key, type Plain, type Visitor } from './walker.js';

/** Something wrong, with the place where it stands. */
export interface FoundProblem extends Problem, Place {
  /** True where the text is no JSON, so that nothing after it could be read. */
  isSyntax?: boolean;
}

/** What reading a file gives, in the order of the file: the valid part of a document with its frameworks, or a problem. */
export type Reading = { document: InspectionDocument } | { problem: FoundProblem };

/**
 * Reads documents: one, a list, a collection, or one a line. Never throws on data.
 *
 * @param isMany true for NDJSON
 */
export async function* readDocuments(
  chunks: AsyncIterable<Uint8Array>,
  isMany = false,
): AsyncGenerator<Reading> {
  const cutter = new Cutter(isMany);
  try {
    for await (const chunk of chunks) {
      yield* cutter.after(() => cutter.write(chunk));
    }
    yield* cutter.after(() => cutter.end());
  } catch (fault) {
    if (!(fault instanceof JsonFault)) throw fault;
    const { offset, expected, found } = fault;
    yield {
      problem: { ...cutter.placeOf(offset), path: 'JSON', expected, found, isSyntax: true },
    };
  }
}

/** One value that is kept while it is looked at: a document of several, or a field of the only one. */
interface Piece {
  path: string;
  key: Key;
  start: Place;
  bytes: Uint8Array;
  value: unknown;
}

/** The reader has no complaint about a document that is empty, and has nothing to show of it either. */
const NO_INSPECTION: Problem = {
  path: '$.inspections',
  expected: 'at least one inspection',
  found: 'none',
};

/** Cuts a stream into pieces and reads them. */
class Cutter implements Visitor {
  readonly #places = new Places();
  readonly #walker: Walker;
  /** The whole is a list of documents. */
  #isList = false;
  /** The whole is an object with a list of documents. */
  #isCollection = false;
  #root: Place = { line: 1, column: 1 };
  #start: Place = { line: 1, column: 1 };
  #fields: Piece[] = [];
  #readings: Reading[] = [];

  constructor(isMany: boolean) {
    this.#walker = new Walker(this, isMany);
  }

  write(chunk: Uint8Array): void {
    const isFirst = this.#places.length === 0;
    // A byte order mark is no character of the first line.
    const bytes = isFirst && chunk[0] === 0xef && chunk[1] === 0xbb ? chunk.subarray(3) : chunk;
    this.#places.add(bytes);
    this.#walker.write(bytes);
  }

  end(keys?: readonly Key[], offset = 0, plain?: Plain): void {
    if (!keys) return this.#walker.end();
    if (keys.length === 0) return this.#endOfWhole(plain);
    if (!this.#isPiece(keys)) return;
    const bytes = this.#places.take(offset);
    const value: unknown =
      plain === undefined ? JSON.parse(new TextDecoder().decode(bytes)) : plain;
    const path = `$${pathOf(keys)}`;
    const piece = { path, key: keys.at(-1) as Key, start: this.#start, bytes, value };
    if (typeof piece.key === 'number') this.#readDocument(value, path, [piece]);
    else this.#fields.push(piece);
  }

  start(keys: readonly Key[], offset: number, isList: boolean): void {
    if (keys.length === 0) {
      this.#root = this.#places.of(offset);
      this.#isList = isList;
      this.#isCollection = false;
      this.#fields = [];
    }
    if (keys.length === 1 && keys[0] === 'documents' && isList) this.#isCollection = true;
    if (!this.#isPiece(keys)) return;
    this.#start = this.#places.of(offset);
    this.#places.keepFrom(offset);
  }

  /** What was read by an action, also where it fails in the end. */
  *after(action: () => void): Generator<Reading> {
    let fault: unknown;
    try {
      action();
    } catch (error) {
      fault = error;
    }
    const readings = this.#readings;
    this.#readings = [];
    yield* readings;
    if (fault !== undefined) throw fault;
  }

  placeOf(offset: number): Place {
    return this.#places.of(offset);
  }

  #isPiece(keys: readonly Key[]): boolean {
    return keys.length === (this.#isCollection && keys[0] === 'documents' ? 2 : 1);
  }

  #endOfWhole(plain: Plain | undefined): void {
    if (this.#isList) return;
    const fields = Object.fromEntries(this.#fields.map(({ key, value }) => [key, value]));
    if (!this.#isCollection) {
      this.#readDocument(plain === undefined ? fields : plain, '$', this.#fields);
    } else {
      const { problems } = parseCollection({ ...fields, documents: [] });
      this.#tell(problems, '$', this.#fields);
    }
  }

  #readDocument(value: unknown, path: string, pieces: readonly Piece[]): void {
    const tooDeep = cutDepths(value);
    const { document, problems } = parseDocument(value);
    problems.push(...tooDeep);
    if (!document && problems.length === 0) problems.push(NO_INSPECTION);
    const described = document && selfDescribing(document);
    this.#tell([...problems, ...(described ? unknownGrades(described) : [])], path, pieces);
    if (described) this.#readings.push({ document: described });
  }

  /** Adds problems with their places. Their paths begin at the value that was read. */
  #tell(problems: readonly Problem[], path: string, pieces: readonly Piece[]): void {
    if (problems.length === 0) return;
    const full = problems.map((problem) => ({ ...problem, path: path + problem.path.slice(1) }));
    const places = new Map<string, Place>();
    for (const piece of pieces) {
      const own = full.flatMap((problem) =>
        isWithin(problem.path, piece.path) ? problem.path : [],
      );
      for (const [at, place] of findPlaces(piece.bytes, own, piece)) places.set(at, place);
    }
    for (const problem of full)
      this.#readings.push({ problem: { ...problem, ...(places.get(problem.path) ?? this.#root) } });
  }
}

function isWithin(path: string, outer: string): boolean {
  return path.startsWith(outer) && /^(?:$|[.[])/.test(path.slice(outer.length));
}
