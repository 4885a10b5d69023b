import {
  formatDate,
  formatList,
  formatPeriods,
  wordsIn,
  type LanguageWith,
} from '../i18n/index.js';
import type { InspectionDocument } from '../model/index.js';
import { GROUPS } from './comparison-cells.js';
import {
  countGrades,
  findOwn,
  matcherOf,
  neighboursOf,
  orderRows,
  readSort,
  type ComparisonChoices,
  type ComparisonCount,
  type ComparisonSort,
} from './comparison-choices.js';
import type { ComparisonColumn, ComparisonRow, ComparisonTable } from './comparison-table.js';
import { factsView, type FactsView, type ViewInput } from './facts.js';

/** What is compared, in words, and what no widget is without: the same whatever is chosen. */
export interface ComparisonFrame {
  heading: string;
  /** What is compared, of how many, as of when. */
  caption: string;
  /** As of when it is, for the name of a file: the date asked for, or when the data were checked. */
  date: string | undefined;
  facts: FactsView;
}

/** What is shown of a table, and what is said about it. */
export interface ComparisonView {
  table: ComparisonTable;
  choices: ComparisonChoices;
  /** All rows in their order, shown or not: kept until the order changes. */
  order: readonly ComparisonRow[];
  /** The rows that are shown: one's own, then what is chosen. */
  rows: readonly ComparisonRow[];
  sort: ComparisonSort;
  sortedBy: string;
  own: ComparisonRow | undefined;
  hasNeighbours: boolean;
  /** The column that is counted. */
  column: ComparisonColumn;
  /** The grades that can be chosen in that column. */
  grades: readonly ComparisonCount[];
  /** How many are shown. */
  shownLine: string;
  /** The counts in words, a sentence each. */
  countLines: string[];
}

/** Heading, caption and source of a comparison. */
export function comparisonFrame(
  input: ViewInput<'comparison'> & { documents: readonly InspectionDocument[] },
  { frameworks, rows, service }: ComparisonTable,
  asOf: string | undefined,
): ComparisonFrame {
  const { documents, language } = input;
  const { comparison, tag } = language;
  const unique = (texts: string[]) => formatList([...new Set(texts)], language);
  const inspectorates = unique(
    frameworks.map(({ inspectorate }) => wordsIn(inspectorate.name, tag).text),
  );
  const names = unique(frameworks.map(({ name }) => wordsIn(name, tag).text));
  const [only] = rows;
  const who =
    only && rows.length === 1
      ? comparison.one(only.name, service, datesOf(only, language))
      : comparison.many(rows.length, service);
  const facts = factsView(input);
  return {
    heading: comparison.heading(names),
    caption: comparison.caption(who, inspectorates, asOf && formatDate(asOf, language)),
    date: asOf ?? documents.find(({ checked }) => checked)?.checked,
    facts: {
      ...facts,
      notes: [],
      dateLines: [comparison.frameworkOnly(names)],
      report: undefined,
      licence: { ...facts.licence, text: attributionsOf(documents, facts, tag) },
      dataLines: [
        ...checkedLines(documents, language),
        ...facts.dataLines.slice(documents[0]?.checked ? 1 : 0),
      ],
    },
  };
}

function datesOf({ cells }: ComparisonRow, language: LanguageWith): string | undefined {
  const visits = cells.find((cell) => cell.visits?.length)?.visits;
  return visits && formatPeriods(visits, language);
}

/** What the licences of all documents ask for. */
function attributionsOf(
  documents: readonly InspectionDocument[],
  { licence }: FactsView,
  tag: string,
): string {
  const texts = documents.flatMap(({ attribution }) => wordsIn(attribution, tag)?.text ?? []);
  // Where one goes on to name its source, what both say is said once.
  const isSaid = (text: string) => texts.some((other) => other !== text && other.startsWith(text));
  return [
    ...new Set(texts.length > 0 ? texts.filter((text) => !isSaid(text)) : [licence.text]),
  ].join(' ');
}

/** When the data were checked: the first and the last date, where documents differ. */
function checkedLines(documents: readonly InspectionDocument[], language: LanguageWith): string[] {
  const dates = documents.flatMap(({ checked }) => checked ?? []).sort();
  const [from, to] = [dates[0], dates.at(-1)];
  return from && to ? [language.common.checked(formatPeriods([{ from, to }], language))] : [];
}

/** What is shown of a table after what was chosen. Hand in the last view, so that what has not changed is not done again. */
export function comparisonView(
  table: ComparisonTable,
  choices: ComparisonChoices,
  language: LanguageWith<'comparison'>,
  last?: ComparisonView,
): ComparisonView {
  const { comparison, tag } = language;
  const { columns, rows } = table;
  const own = findOwn(table, choices.own);
  const sort = readSort(table, choices.sort);
  const isSameOrder =
    last?.table === table && last.own === own && last.choices.sort === choices.sort;
  const order = isSameOrder ? last.order : orderRows(table, sort, own);
  const counted = countedColumn(columns, choices.column, sort);
  const column = columns[counted] as ComparisonColumn;
  const matches = matcherOf(table, choices, own);
  const { grade } = choices;
  const isChosen = (row: ComparisonRow) =>
    matches(row) && (!grade || row.byColumn[counted]?.key === grade);
  const shown = order.filter((row) => row === own || isChosen(row));
  const among = rows.filter(matches);
  const where = comparison.where(
    choices.region,
    choices.neighbours ? own?.name : undefined,
    choices.search.trim(),
  );
  const ownIsExtra = own && !isChosen(own);
  return {
    table,
    choices,
    order,
    rows: shown,
    sort,
    sortedBy: sortedWords(table, sort, language),
    own,
    hasNeighbours: own !== undefined && neighboursOf(table, own).size > 0,
    column,
    grades:
      last?.table === table && last.column === column
        ? last.grades
        : countGrades(rows, counted, column, tag),
    shownLine: [
      comparison.shown(shown.length - (ownIsExtra ? 1 : 0), rows.length),
      ownIsExtra && comparison.ownIsExtra(own.name),
      choices.own.trim() && !own && comparison.ownNotFound(choices.own.trim()),
    ]
      .filter(Boolean)
      .join(' '),
    countLines: [
      comparison.counts(
        column.label,
        where,
        countGrades(among, counted, column, tag)
          .map(({ count, text }) => comparison.count(count, among.length, text))
          .join('; '),
      ),
      ...allLines(table, among, where, language),
    ],
  };
}

/** The column that was chosen, else the one sorted by if it has grades, else the first. */
function countedColumn(
  columns: readonly ComparisonColumn[],
  chosen: string,
  sort: ComparisonSort,
): number {
  const isGrades = (index: number) => columns[index]?.kind === 'grade';
  const index = columns.findIndex(({ id }) => id === chosen);
  return isGrades(index) ? index : isGrades(sort.column) ? sort.column : 0;
}

function sortedWords(
  { columns }: ComparisonTable,
  { column, isDescending }: ComparisonSort,
  { comparison }: LanguageWith<'comparison'>,
): string {
  const { label, kind } = columns[column] ?? { label: comparison.provider, kind: 'name' };
  const direction = kind === 'report' ? 'dates' : kind;
  return comparison.sorted(label, comparison.directions[direction][isDescending ? 1 : 0]);
}

/** With several frameworks: who has the highest grade in all of them, and of whom the data cannot tell. */
function allLines(
  { columns, frameworks }: ComparisonTable,
  among: readonly ComparisonRow[],
  where: string,
  language: LanguageWith<'comparison'>,
): string[] {
  const { comparison, tag } = language;
  const graded = columns
    .map(({ kind }, index) => (kind === 'grade' ? index : -1))
    .filter((index) => index >= 0);
  if (frameworks.length < 2 || graded.length !== frameworks.length) return [];
  const highest = new Set(
    frameworks.map(({ scale }) => wordsIn(scale?.[0]?.label, tag)?.text ?? ''),
  );
  let [all, unknown] = [0, 0];
  const missing = graded.map(() => 0);
  for (const { byColumn } of among) {
    const cells = graded.map((index) => byColumn[index]);
    if (cells.some((cell) => cell?.position !== undefined && cell.position !== cell.of)) continue;
    const hasAll = cells.every((cell) => cell?.group === GROUPS.graded);
    if (hasAll) all++;
    else unknown++;
    cells.forEach((cell, index) => {
      if (cell?.group !== GROUPS.graded) missing[index] = (missing[index] ?? 0) + 1;
    });
  }
  const services = graded.map((index) => columns[index]?.label ?? '');
  const reasons = services.flatMap((service, index) =>
    missing[index] ? comparison.missing(service, missing[index]) : [],
  );
  return [
    comparison.highestInAll(
      [...highest].join(' / '),
      formatList(services, language),
      all,
      among.length,
      where,
    ),
    ...(unknown > 0 ? [comparison.cannotTell(unknown, formatList(reasons, language))] : []),
  ];
}
