import { wordsIn } from '../i18n/index.js';
import { GROUPS, type ComparisonCell } from './comparison-cells.js';
import type { ComparisonColumn, ComparisonRow, ComparisonTable } from './comparison-table.js';

/** What a visitor, or the page's author, has chosen to see. Empty text chooses nothing. */
export interface ComparisonChoices {
  /** Part of a name. */
  search: string;
  region: string;
  /** Id of the column whose grades are counted and filtered. */
  column: string;
  /** Key of a grade in that column. */
  grade: string;
  /** Name or any identifier of the provider that stands first. */
  own: string;
  /** Only the provider that stands first and its statistical neighbours. */
  neighbours: boolean;
  /** Id of the column to sort by, with `-` before it for the other direction. */
  sort: string;
}

/** A column's direction: best, earliest or A first is ascending. */
export interface ComparisonSort {
  /** -1 for the names. */
  column: number;
  isDescending: boolean;
}

/** A grade, or the words in its place, and how many have it. */
export interface ComparisonCount {
  key: string;
  text: string;
  count: number;
}

/** Finds the provider that a name or an identifier means, whatever its scheme. */
export function findOwn({ rows }: ComparisonTable, own: string): ComparisonRow | undefined {
  const wanted = plain(own);
  return wanted ? rows.find((row) => isKnownAs(row, wanted)) : undefined;
}

/** Reads the id of a column with its direction; an unknown one means the names. */
export function readSort({ columns }: ComparisonTable, sort: string): ComparisonSort {
  const isDescending = sort.startsWith('-');
  const id = isDescending ? sort.slice(1) : sort;
  return { column: columns.findIndex((column) => column.id === id), isDescending };
}

/** All rows in their order: one's own first, what has no grade last in either direction, equal ones by name. */
export function orderRows(
  { rows }: ComparisonTable,
  { column, isDescending }: ComparisonSort,
  own: ComparisonRow | undefined,
): ComparisonRow[] {
  const sign = isDescending ? -1 : 1;
  const cellOf = (row: ComparisonRow) => row.byColumn[column] as ComparisonCell;
  const ordered =
    column < 0
      ? [...rows]
      : [...rows].sort((one, other) => {
          const [a, b] = [cellOf(one), cellOf(other)];
          return a.group - b.group || sign * (a.order - b.order) || one.place - other.place;
        });
  if (column < 0 && isDescending) ordered.reverse();
  if (own) {
    ordered.splice(ordered.indexOf(own), 1);
    ordered.unshift(own);
  }
  return ordered;
}

/** The providers that are statistical neighbours of one, as its document names them. */
export function neighboursOf(
  { rows }: ComparisonTable,
  { provider }: ComparisonRow,
): Set<ComparisonRow> {
  const names = provider?.statisticalNeighbours?.map(plain) ?? [];
  return new Set(
    names.length > 0 ? rows.filter((row) => names.some((name) => isKnownAs(row, name))) : [],
  );
}

function isKnownAs({ name, provider }: ComparisonRow, wanted: string): boolean {
  return [name, ...Object.values(provider?.identifiers ?? {})].some(
    (each) => plain(each) === wanted,
  );
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}

/** Whether a row is among what is chosen, apart from its grade. One's own counts among its neighbours. */
export function matcherOf(
  table: ComparisonTable,
  { search, region, neighbours }: ComparisonChoices,
  own: ComparisonRow | undefined,
): (row: ComparisonRow) => boolean {
  // In any order: "City of Bristol" stands in the data as "Bristol, City of".
  const wanted = fold(search).split(' ');
  const near = neighbours && own ? neighboursOf(table, own).add(own) : undefined;
  return (row) =>
    (!region || row.region === region) &&
    (!near || near.has(row)) &&
    wanted.every((word) => folded(row).includes(word));
}

const foldedNames = new WeakMap<ComparisonRow, string>();

/** The name as it is searched, worked out when somebody first searches. */
function folded(row: ComparisonRow): string {
  const name = foldedNames.get(row) ?? fold(row.name);
  foldedNames.set(row, name);
  return name;
}

/** Without accents, case and signs: "Môn" is found by "mon", "St. Helens" by "st helens". */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036F’']/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** How many of the rows have each grade in a column: in the order of the scale, then what is no grade. */
export function countGrades(
  rows: readonly ComparisonRow[],
  column: number,
  { framework }: ComparisonColumn,
  tag: string,
): ComparisonCount[] {
  const found = new Map<string, { cell: ComparisonCell; count: number }>();
  for (const { byColumn } of rows) {
    const cell = byColumn[column] as ComparisonCell;
    const entry = found.get(cell.key);
    if (entry) entry.count++;
    else found.set(cell.key, { cell, count: 1 });
  }
  // Spellings of a grade differ in print: what is counted has the name that the scale gives it.
  const label = ({ group, key, note, text }: ComparisonCell) =>
    group === GROUPS.joint
      ? (note as string)
      : wordsIn(framework?.scale?.find(({ id }) => id === key)?.label ?? text, tag).text;
  return [...found]
    .sort(([, { cell: a }], [, { cell: b }]) => a.group - b.group || a.order - b.order)
    .map(([key, { cell, count }]) => ({ key, text: label(cell), count }));
}
