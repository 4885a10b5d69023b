/** Finds the row of a table that names its columns, and the character that separates them. */
import type { TableShape } from './importer.js';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Published tables may have titles and notes above the names of their columns. */
const ROWS_ABOVE = 30;

/** The first rows of a text, as far as they can be read, each with the line on which it begins. */
export type ReadFirstRows = (
  delimiter: string,
  most: number,
) => { cells: string[]; line: number }[];

export class Header {
  readonly line: number;
  readonly delimiter: string;
  /** The columns as the table names them. */
  readonly columns: readonly string[];
  readonly #places = new Map<string, number>();
  /** Where the columns are that were asked for: each row asks for the same. */
  readonly #asked = new Map<string, number | undefined>();
  readonly #names: TableShape['names'];

  constructor(line: number, delimiter: string, cells: readonly string[], shape: TableShape) {
    this.line = line;
    this.delimiter = delimiter;
    this.columns = cells.map((cell) => cell.trim().replace(/\s+/g, ' '));
    this.#names = shape.names;
    for (const [place, name] of cells.entries()) {
      const spelling = spellingOf(name);
      if (spelling !== '' && !this.#places.has(spelling)) this.#places.set(spelling, place);
    }
  }

  /** True of a row that has the names of the columns once more, as where files were put together. */
  isRepeatedIn(cells: readonly string[]): boolean {
    return this.columns.every((name, place) => name === cells[place]?.trim());
  }

  /** True if the table has a column of this very name. */
  hasOwn(name: string): boolean {
    return this.#places.has(spellingOf(name));
  }

  /** Where a column stands, by its name here or the one of another edition. */
  placeOf(name: string): number | undefined {
    if (!this.#asked.has(name)) this.#asked.set(name, this.#find(name));
    return this.#asked.get(name);
  }

  #find(name: string): number | undefined {
    for (const each of [name, ...(this.#names?.[name] ?? [])]) {
      const place = this.#places.get(spellingOf(each));
      if (place !== undefined) return place;
    }
    return undefined;
  }
}

/**
 * The header of a table: the first row that has all columns which it has to have. Where there is none, the first row with
 * the names of the columns that it lacks.
 */
export function headerOf(
  readFirstRows: ReadFirstRows,
  shape: TableShape,
): { header: Header; missing: string[] } {
  let best: { header: Header; missing: string[] } | undefined;
  for (const delimiter of DELIMITERS) {
    for (const { cells, line } of readFirstRows(delimiter, ROWS_ABOVE)) {
      const header = new Header(line, delimiter, cells, shape);
      const missing = missingIn(header, shape);
      if (missing.length === 0) return { header, missing };
      if (missing.length < (best?.missing.length ?? Infinity)) best = { header, missing };
    }
  }
  if (best) return best;
  const none = new Header(1, ',', [], shape);
  return { header: none, missing: missingIn(none, shape) };
}

/** The columns that a table has to have and has not. */
function missingIn(header: Header, { required, oneOf = [] }: TableShape): string[] {
  const lacks = (name: string) => header.placeOf(name) === undefined;
  const missing = required.filter(lacks);
  return oneOf.length > 0 && oneOf.every(lacks) ? [...missing, oneOf.join(' or ')] : missing;
}

/** "Overall rating", "overall_rating" and "OverallRating" are one name; "score_%" and "score" are two. */
export function spellingOf(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, '');
}
