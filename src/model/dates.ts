const PARTIAL_DATE = /^\d{4}(-\d\d){0,2}$/;
/** Those that every calendar has, whatever the year and the month. */
const PLAIN_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|1\d|2[0-8]))?)?$/;

/**
 * True for `2024-12-02`, `2024-12` and `2024`, if the calendar has that day. Only these forms may be given to
 * `new Date()`: it reads them as UTC in every engine, while it guesses at all others.
 */
export function isPartialDate(text: string): boolean {
  if (PLAIN_DATE.test(text)) return true;
  const date = new Date(PARTIAL_DATE.test(text) ? text : Number.NaN);
  // What does not come back as it went in is no day of the calendar: 31 February would be 2 March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Puts the earlier of two partial dates first. By characters: a collator takes a cold page long to load. */
export function compareDates(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}

/**
 * True if a partial date lies in a span of partial dates, both ends included: any day of a month named as an end is
 * inside. An end that is left out does not bound, and a date that is not known lies in every span.
 */
export function isWithin(date = '', from = '', until = ''): boolean {
  return cut(date, from) >= cut(from, date) && cut(date, until) <= cut(until, date);
}

/** The first characters of `text`, as many as both have: the precision that two partial dates share. */
function cut(text: string, other: string): string {
  return text.slice(0, other.length);
}
