import { isPartialDate, type Period } from '../model/index.js';
import type { LanguageWith } from './messages.js';

/** A partial date in words, "2 December 2024"; what is not a date stays as given. */
export function formatDate(text: string, { common }: LanguageWith): string {
  return isPartialDate(text) ? common.date(text) : text;
}

/** A partial date to the month: "December 2024". */
export function formatMonth(text: string, language: LanguageWith): string {
  return formatDate(text.slice(0, 7), language);
}

/** A period in words, "2 to 6 December 2024". */
function formatPeriod({ from, to = from }: Period, { common }: LanguageWith): string {
  // Ends of unlike precision, or in the wrong order, have no common form.
  return from.length !== to.length || to < from
    ? common.date(from) + common.rangeTo + common.date(to)
    : common.period(from, to);
}

/** Periods in words, "30 September to 11 October 2024 and 13 to 16 January 2025". */
export function formatPeriods(periods: readonly Period[], language: LanguageWith): string {
  return formatList(
    periods.map((period) => formatPeriod(period, language)),
    language,
  );
}

/** Several in words, "London, Leeds and Hull". */
export function formatList(texts: readonly string[], { common }: LanguageWith): string {
  return common.list(texts);
}
