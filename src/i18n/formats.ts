import { isPartialDate, type Period } from '../model/index.js';
import type { CommonMessages } from './messages.js';

/** `Intl` objects are dear to make: one for each language and precision. */
const cache = new Map<string, Intl.DateTimeFormat>();

/** The format for dates written as `text` is: to the day, month or year. */
function dateFormat(text: string, tag: string): Intl.DateTimeFormat {
  const key = tag + text.length;
  const format =
    cache.get(key) ??
    new Intl.DateTimeFormat(tag, {
      year: 'numeric',
      ...(text.length > 4 && { month: 'long' }),
      ...(text.length > 7 && { day: 'numeric' }),
      timeZone: 'UTC',
    });
  cache.set(key, format);
  return format;
}

/** A partial date in words, "2 December 2024"; what is not a date stays as given. */
export function formatDate(text: string, tag: string): string {
  return isPartialDate(text) ? dateFormat(text, tag).format(new Date(text)) : text;
}

/** A partial date to the month: "December 2024". */
export function formatMonth(text: string, tag: string): string {
  return formatDate(text.slice(0, 7), tag);
}

/** A period in words, "2 to 6 December 2024". */
function formatPeriod(
  { from, to = from }: Period,
  tag: string,
  { rangeTo }: CommonMessages,
): string {
  // Ends of unlike precision, or in the wrong order, have no common form.
  if (from.length !== to.length || to < from)
    return formatDate(from, tag) + rangeTo + formatDate(to, tag);
  return dateFormat(from, tag)
    .formatRange(new Date(from), new Date(to))
    .replace(/\s*–\s*/, rangeTo);
}

/** Periods in words, "30 September to 11 October 2024 and 13 to 16 January 2025". */
export function formatPeriods(
  periods: readonly Period[],
  tag: string,
  messages: CommonMessages,
): string {
  return new Intl.ListFormat(tag).format(
    periods.map((period) => formatPeriod(period, tag, messages)),
  );
}
