import { isPartialDate, type Period } from '../model/index.js';
import type { LanguageIntl, LanguageWith } from './messages.js';

/** `Intl` objects are dear to make: one for each language and precision. */
const cache = new Map<string, InstanceType<LanguageIntl['DateTimeFormat']>>();

/** The format for dates written as `text` is: to the day, month or year. */
function dateFormat(text: string, { tag, intl = Intl }: LanguageWith) {
  const key = tag + text.length;
  const format =
    cache.get(key) ??
    new intl.DateTimeFormat(tag, {
      year: 'numeric',
      ...(text.length > 4 && { month: 'long' }),
      ...(text.length > 7 && { day: 'numeric' }),
      timeZone: 'UTC',
    });
  cache.set(key, format);
  return format;
}

/** A partial date in words, "2 December 2024"; what is not a date stays as given. */
export function formatDate(text: string, language: LanguageWith): string {
  return isPartialDate(text) ? dateFormat(text, language).format(new Date(text)) : text;
}

/** A partial date to the month: "December 2024". */
export function formatMonth(text: string, language: LanguageWith): string {
  return formatDate(text.slice(0, 7), language);
}

/** A period in words, "2 to 6 December 2024". */
function formatPeriod({ from, to = from }: Period, language: LanguageWith): string {
  const { rangeTo } = language.common;
  // Ends of unlike precision, or in the wrong order, have no common form.
  if (from.length !== to.length || to < from)
    return formatDate(from, language) + rangeTo + formatDate(to, language);
  return dateFormat(from, language)
    .formatRange(new Date(from), new Date(to))
    .replace(/\s*–\s*/, rangeTo);
}

/** Periods in words, "30 September to 11 October 2024 and 13 to 16 January 2025". */
export function formatPeriods(periods: readonly Period[], language: LanguageWith): string {
  return formatList(
    periods.map((period) => formatPeriod(period, language)),
    language,
  );
}

/** Several in words, "London, Leeds and Hull". */
export function formatList(texts: readonly string[], { tag, intl = Intl }: LanguageWith): string {
  return new intl.ListFormat(tag).format(texts);
}
