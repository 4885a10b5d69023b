import type { ComparisonMessages } from '../i18n/index.js';
import type { ComparisonCell } from './comparison-cells.js';
import type { ComparisonColumn } from './comparison-table.js';
import type { ComparisonFrame, ComparisonView } from './comparison-view.js';

/**
 * What is shown as comma-separated values (RFC 4180), for a spreadsheet or a program: the columns and rows as they
 * stand, dates as ISO dates, and below an empty line what it is, what was chosen, as of when and under which licence.
 */
export function comparisonCsv(
  { table: { columns }, rows, countLines, shownLine }: ComparisonView,
  { heading, caption, facts }: ComparisonFrame,
  messages: ComparisonMessages,
): string {
  const lines = [
    [
      messages.provider,
      messages.region,
      ...columns.flatMap((column) => headersOf(column, messages)),
    ],
    ...rows.map(({ name, region = '', byColumn }) => [
      name,
      region,
      ...columns.flatMap(({ kind }, index) => valuesOf(kind, byColumn[index] as ComparisonCell)),
    ]),
    [],
    ...[
      heading,
      caption,
      ...countLines,
      shownLine,
      ...facts.dateLines,
      facts.licence.text,
      facts.licence.url,
      ...facts.dataLines,
    ].map((text) => [text]),
  ];
  // Excel takes a file for UTF-8 only if it begins with this mark.
  return `\uFEFF${lines.map((values) => `${values.map(quote).join(',')}\r\n`).join('')}`;
}

function headersOf(
  { kind, label, full }: ComparisonColumn,
  messages: ComparisonMessages,
): string[] {
  if (kind === 'dates') return [messages.inspectedFrom, messages.inspectedTo];
  return kind === 'report' ? [label, `${label}: ${messages.reportAddress}`] : [full ?? label];
}

/** A joint judgement says in both columns that it is one. */
function valuesOf(
  kind: ComparisonColumn['kind'],
  { text, note, iso, url = '' }: ComparisonCell,
): string[] {
  if (kind === 'dates') return iso ? [iso[0] ?? '', iso[1] ?? ''] : [text, ''];
  if (kind === 'report') return [iso ? (iso[0] ?? '') : text, url];
  return [note === undefined ? text : `${text} (${note})`];
}

/** In quotation marks where needed. What a spreadsheet would take for a formula is made text by an apostrophe. */
function quote(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
