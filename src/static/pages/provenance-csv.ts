/** All problems and conflicts as tables for a spreadsheet or a program. */
import type { Provenance } from './provenance.js';
import type { PublishedFile } from './publication.js';

/** Where the tables begin. Long ones go on in `problems-2.csv` and so forth, so that none has to be held whole. */
export const csvPaths = { problems: 'data/problems.csv', conflicts: 'data/conflicts.csv' };

const ROWS = 20_000;

/** The files of a table with so many rows. */
export function partsOf(path: string, rows: number): string[] {
  const count = Math.max(1, Math.ceil(rows / ROWS));
  return Array.from({ length: count }, (_, index) => partOf(path, index + 1));
}

function partOf(path: string, number: number): string {
  return number === 1 ? path : path.replace('.csv', `-${number}.csv`);
}

/** The tables. One that would be empty is there with its header, so that its address always leads somewhere. */
export function* provenanceTables({
  problems,
  conflicts,
}: Provenance): Generator<PublishedFile, void, undefined> {
  yield* table(csvPaths.problems, ['file', 'place', 'expected', 'found'], problems, (each) => [
    each.file,
    each.path,
    each.expected,
    each.found,
  ]);
  const header = [
    'provider',
    'address',
    'field',
    'shown',
    'shown_from',
    'not_shown',
    'not_shown_from',
  ];
  yield* table(csvPaths.conflicts, header, conflicts, (each) => [
    each.provider,
    `${each.slug}/`,
    each.path,
    each.kept.value,
    each.kept.source,
    each.dropped.value,
    each.dropped.source,
  ]);
}

function* table<Each>(
  path: string,
  header: readonly string[],
  all: Iterable<Each>,
  valuesOf: (each: Each) => readonly string[],
): Generator<PublishedFile, void, undefined> {
  let number = 1;
  let lines = [line(header)];
  const file = () => ({
    path: partOf(path, number),
    // Excel takes a file for UTF-8 only if it begins with this mark.
    body: `\uFEFF${lines.join('')}`,
  });
  for (const each of all) {
    if (lines.length > ROWS) {
      yield file();
      number += 1;
      lines = [line(header)];
    }
    lines.push(line(valuesOf(each)));
  }
  yield file();
}

function line(values: readonly string[]): string {
  return `${values.map(quote).join(',')}\r\n`;
}

/** In quotation marks where needed. What a spreadsheet would take for a formula is made text by an apostrophe. */
function quote(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
