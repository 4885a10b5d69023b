// The build for browsers, since the other needs Node: importers run anywhere.
import { parse } from 'csv-parse/browser/esm/sync';

import type { Problem } from '../model/index.js';
import { SourceValue } from './source.js';

/** One row of a table. An empty cell counts as missing. */
export interface Row {
  /** Line of the file on which the row begins, the first being 1. */
  readonly line: number;
  /** What stands in a column; missing where the table has no such column. */
  readonly get: (column: string) => SourceValue;
}

/**
 * The rows of a table in CSV whose first row names the columns, in any order. A table without one of the `required`
 * columns has no rows here. What is no sound row is left out and named with its line.
 */
export function readTable(text: unknown, required: readonly string[], problems: Problem[]): Row[] {
  if (typeof text !== 'string') {
    new SourceValue(text, problems).refuse('the text of a table');
    return [];
  }
  const [header, ...rows] = readRows(text, problems);
  const columns = header?.cells.map((name) => name.trim()) ?? [];
  const missing = required.filter((name) => !columns.includes(name));
  for (const name of missing) {
    const found = columns.length > 0 ? `columns ${columns.join(', ')}`.slice(0, 200) : 'nothing';
    problems.push({ path: 'line 1', expected: `a column ${name}`, found });
  }
  if (missing.length > 0) return [];

  return rows.flatMap(({ cells, line }) => {
    if (cells.length !== columns.length) {
      const found = `${cells.length}`;
      problems.push({ path: `line ${line}`, expected: `${columns.length} columns`, found });
      return [];
    }
    const get = (name: string) => {
      const cell = cells[columns.indexOf(name)]?.trim();
      return new SourceValue(cell === '' ? undefined : cell, problems, `line ${line}, ${name}`);
    };
    return [{ line, get }];
  });
}

/** A file with more broken rows than this is no table, and reading on takes ever longer. */
const MOST_BROKEN_ROWS = 100;

/**
 * The rows with the lines on which they begin. A row whose quotation marks are broken would take the next ones with it,
 * so reading goes on one line after it began.
 */
function readRows(text: string, problems: Problem[]): { cells: string[]; line: number }[] {
  const rows: { cells: string[]; line: number }[] = [];
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  let start = 0;
  for (let broken = 0; broken <= MOST_BROKEN_ROWS; broken += 1) {
    let next = start;
    const onRecord = (cells: string[], context: { lines: number }) => {
      next = start + context.lines;
      // A row ends on this line; its cells may hold line breaks.
      rows.push({ cells, line: next - (cells.join('').split('\n').length - 1) });
      return null;
    };
    const code = readText(lines.slice(start).join('\n'), onRecord);
    if (code === undefined) return rows;
    while (lines[next]?.trim() === '') next += 1;
    const expected = 'a row whose quotation marks are closed and doubled';
    problems.push({ path: `line ${next + 1}`, expected, found: code });
    start = next + 1;
  }
  return rows;
}

/** Calls back for each row until one is broken, and returns the code of what is wrong with it. */
function readText(
  text: string,
  onRecord: (cells: string[], context: { lines: number }) => null,
): string | undefined {
  try {
    parse(text, {
      bom: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
      on_record: onRecord,
    });
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}
