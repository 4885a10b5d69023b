/** An audit in words, for people: page by page, what is wrong and what to do. */
import { countOf, oneLine } from '../shell/problems.js';
import type { AuditReport, Finding, PageReport } from './findings.js';

const LABELS = { error: 'ERROR', warning: 'warning', note: 'note' } as const;
const ORDER = { error: 0, warning: 1, note: 2 } as const;
/** So many results of a page are named. */
const MOST_NAMED = 8;
/** Longer texts are cut: the page has them whole. */
const LONGEST = 200;

/** Lines without a break at their ends. */
export function* reportLines(report: AuditReport): Generator<string> {
  for (const page of report.pages) yield* pageLines(page);
  if (report.skipped.length > 0) {
    yield 'Not read:';
    for (const { page, reason } of report.skipped) yield `  ${oneLine(page)}: ${oneLine(reason)}`;
    yield '';
  }
  yield summaryOf(report);
  if (!report.isWhole)
    yield `There are more pages than the ${report.read} that were read: --max-pages reads more.`;
}

function* pageLines({ page, shown, findings }: PageReport): Generator<string> {
  yield oneLine(page);
  yield `  shows ${countOf(shown.length, 'result')}: ${listOf(shown)}`;
  if (findings.length === 0) yield '  all right';
  for (const each of [...findings].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]))
    yield* findingLines(each);
  yield '';
}

function listOf(shown: PageReport['shown']): string {
  const names = shown.map(({ form, provider, widget }) =>
    [provider, widget, `(${form})`].filter(Boolean).join(' '),
  );
  const more = names.length - MOST_NAMED;
  return [...names.slice(0, MOST_NAMED), ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}

function* findingLines(finding: Finding): Generator<string> {
  const { severity, code, where, line, message, todo, found, expected } = finding;
  yield `  ${LABELS[severity]} ${code}: ${oneLine(message)}`;
  const place = [line === undefined ? '' : `line ${line}`, where].filter(Boolean).join(', ');
  if (place) yield `    at   ${oneLine(place)}`;
  if (found !== undefined) yield `    says ${quoted(found)}`;
  if (expected !== undefined) yield `    now  ${quoted(expected)}`;
  if (todo) yield `    do   ${oneLine(todo)}`;
}

function quoted(text: string): string {
  const said = oneLine(text);
  return said.length > LONGEST ? `“${said.slice(0, LONGEST)}…”` : `“${said}”`;
}

function summaryOf({ read, pages, counts, skipped }: AuditReport): string {
  const left = skipped.length > 0 ? `, ${skipped.length} not` : '';
  const found = [
    countOf(counts.error, 'error'),
    countOf(counts.warning, 'warning'),
    countOf(counts.note, 'note'),
  ];
  return `${countOf(read, 'page')} read${left}; ${countOf(pages.length, 'page')} with results: ${found.join(', ')}.`;
}
