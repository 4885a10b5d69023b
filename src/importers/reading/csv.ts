/** Tables in CSV, read as they come: a table of any length needs little memory. */
// The build for browsers, since the other needs Node: importers run anywhere.
import { parse } from 'csv-parse/browser/esm/sync';

import type { Problem } from '../../model/index.js';
import { headerOf, type Header } from './header.js';
import type { TableShape } from './importer.js';
import { SourceValue } from './source.js';

/** One row of a table. An empty cell counts as missing. */
export interface Row {
  /** Line of the file on which the row begins, the first being 1. */
  readonly line: number;
  /** What stands in a column; missing where the table has no such column. */
  readonly get: (column: string) => SourceValue;
  /** True if the table has the column. */
  readonly has: (column: string) => boolean;
}

/** No row has as many characters as this: what is longer has a quotation mark that is never closed. */
const LONGEST_ROW = 1_000_000;

/** A file with more broken rows than this, and than sound ones, is no table. */
const MOST_BROKEN_ROWS = 100;

const UNCLOSED = 'CSV_QUOTE_NOT_CLOSED';

/**
 * Reads the text of a table, whose line ends are LF, in pieces and calls back for each row. What is wrong is named in
 * `problems`: a column that is not there, a row of another length, broken quotation marks.
 */
export class TableReader {
  readonly #shape: TableShape;
  readonly #problems: Problem[];
  readonly #onRow: (row: Row) => void;
  #header: Header | undefined;
  /** What has been pushed and is not read yet, and the number of lines before it. */
  #text = '';
  #linesBefore = 0;
  #sound = 0;
  #broken = 0;
  #isDone = false;

  constructor(shape: TableShape, problems: Problem[], onRow: (row: Row) => void) {
    this.#shape = shape;
    this.#problems = problems;
    this.#onRow = onRow;
  }

  /** The first piece has to hold the header, and all that stands above it. */
  push(text: string): void {
    if (this.#isDone) return;
    this.#text += text;
    if (!this.#header && this.#text.trim() === '') return;
    this.#readHeader();
    this.#readRows(false);
  }

  end(): void {
    if (this.#isDone) return;
    this.#readHeader();
    this.#readRows(true);
  }

  #readHeader(): void {
    if (this.#header) return;
    const { header, missing } = headerOf(
      (delimiter, most) => firstRows(this.#text, delimiter, most),
      this.#shape,
    );
    const found = describeColumns(header.columns, this.#text);
    for (const name of missing)
      this.#problems.push({ path: `line ${header.line}`, expected: `a column ${name}`, found });
    if (missing.length > 0) this.#stop();
    this.#header = header;
  }

  #stop(): void {
    this.#isDone = true;
    this.#text = '';
  }

  /** Reads all rows that are whole. One whose quotation marks are broken is named, and reading goes on a line below it. */
  #readRows(isLast: boolean): void {
    const lines = this.#text.split('\n');
    const rest = isLast ? undefined : lines.pop();
    let start = 0;
    while (!this.#isDone) {
      const { next, code } = this.#readUntilBroken(lines, start);
      start = next;
      if (code === undefined) break;
      const isUnfinished = code === UNCLOSED && rest !== undefined;
      if (isUnfinished && lengthFrom(lines, start) + rest.length <= LONGEST_ROW) break;
      this.#refuseRow(this.#linesBefore + start + 1, code);
      start += 1;
    }
    if (this.#isDone) return;
    this.#linesBefore += start;
    this.#text = rest === undefined ? '' : [...lines.slice(start), rest].join('\n');
    if (rest !== undefined && rest.length > LONGEST_ROW) {
      this.#refuseRow(this.#linesBefore + lines.length - start + 1, 'a line without an end');
      this.#stop();
    }
  }

  /** Where reading stopped, and the code of what is wrong there. */
  #readUntilBroken(lines: readonly string[], start: number): { next: number; code?: string } {
    let next = start;
    const code = parseRows(lines.slice(start).join('\n'), this.#delimiter, (cells, endsOn) => {
      next = start + endsOn;
      this.#takeRow(cells, this.#linesBefore + beginOf(cells, next));
      return true;
    });
    if (code === undefined) return { next: lines.length };
    while (lines[next]?.trim() === '') next += 1;
    return { next, code };
  }

  get #delimiter(): string {
    return this.#header?.delimiter ?? ',';
  }

  #refuseRow(line: number, code: string): void {
    const expected = 'a row whose quotation marks are closed and doubled';
    this.#problems.push({ path: `line ${line}`, expected, found: code });
    this.#broken += 1;
    if (this.#broken <= MOST_BROKEN_ROWS || this.#broken <= this.#sound) return;
    const found = `${this.#broken} broken rows and ${this.#sound} sound ones: the rest is not read`;
    this.#problems.push({ path: `line ${line}`, expected: 'a table', found });
    this.#stop();
  }

  #takeRow(cells: string[], line: number): void {
    const header = this.#header;
    if (!header || line <= header.line || cells.every((cell) => cell.trim() === '')) return;
    const { columns } = header;
    if (header.isRepeatedIn(cells)) {
      const found = 'the names of the columns again';
      this.#problems.push({ path: `line ${line}`, expected: 'a row', found });
      return;
    }
    // Spreadsheets write empty cells after the last column.
    if (cells.length < columns.length || cells.slice(columns.length).some((cell) => cell !== '')) {
      const found = `${cells.length}`;
      this.#problems.push({ path: `line ${line}`, expected: `${columns.length} columns`, found });
      return;
    }
    this.#sound += 1;
    this.#onRow(rowOf(cells, line, header, this.#problems));
  }
}

function rowOf(cells: readonly string[], line: number, header: Header, problems: Problem[]): Row {
  const get = (name: string) => {
    const place = header.placeOf(name);
    const cell = place === undefined ? undefined : cells[place]?.trim();
    const column = place === undefined ? name : header.columns[place];
    const path = `line ${line}, ${column}`;
    return new SourceValue(cell === '' ? undefined : cell, problems, path, true);
  };
  return { line, get, has: (name) => header.placeOf(name) !== undefined };
}

/** The first rows, as far as they are sound, each with its line. */
export function firstRows(text: string, delimiter: string, most: number) {
  const rows: { cells: string[]; line: number }[] = [];
  parseRows(text, delimiter, (cells, endsOn) => {
    rows.push({ cells, line: beginOf(cells, endsOn) });
    return rows.length < most;
  });
  return rows;
}

/** A row ends on the line that the parser tells; its cells may hold line breaks. */
function beginOf(cells: readonly string[], endsOn: number): number {
  return endsOn - (cells.join('').split('\n').length - 1);
}

class EnoughRows extends Error {}

/**
 * Calls back for each row with the line on which it ends, until it returns false or a row is broken. Returns the code of
 * what is wrong with that one.
 */
function parseRows(
  text: string,
  delimiter: string,
  onRow: (cells: string[], endsOn: number) => boolean,
): string | undefined {
  try {
    parse(text, {
      delimiter,
      record_delimiter: '\n',
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
      on_record: (cells: string[], { lines }: { lines: number }) => {
        if (!onRow(cells, lines)) throw new EnoughRows();
        return null;
      },
    });
    return undefined;
  } catch (error) {
    return error instanceof EnoughRows
      ? undefined
      : ((error as { code?: string }).code ?? String(error));
  }
}

function lengthFrom(lines: readonly string[], start: number): number {
  return lines.slice(start).reduce((sum, line) => sum + line.length + 1, 0);
}

function describeColumns(columns: readonly string[], text: string): string {
  if (text.startsWith('PK\u0003\u0004')) return 'a spreadsheet, not saved as CSV';
  return columns.length > 0 ? `columns ${columns.join(', ')}`.slice(0, 200) : 'nothing';
}
