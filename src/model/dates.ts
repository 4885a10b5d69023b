const PARTIAL_DATE = /^\d{4}(-\d\d){0,2}$/;

/**
 * True for `2024-12-02`, `2024-12` and `2024`, if the calendar has that day. Only these forms may be given to
 * `new Date()`: it reads them as UTC in every engine, while it guesses at all others.
 */
export function isPartialDate(text: string): boolean {
  // What does not come back as it went in is no day of the calendar: 31 February would be 2 March.
  const json = PARTIAL_DATE.test(text) ? (new Date(text).toJSON() as string | null) : null;
  return json?.startsWith(text) ?? false;
}

/** True if a partial date lies in a span of partial dates, both ends included: any day of a month named as an end is inside. */
export function isWithin(
  date: string,
  from: string | undefined,
  until: string | undefined,
): boolean {
  return (
    (from === undefined || cut(date, from) >= cut(from, date)) &&
    (until === undefined || cut(date, until) <= cut(until, date))
  );
}

/** The first characters of `text`, as many as both have: the precision that two partial dates share. */
function cut(text: string, other: string): string {
  return text.slice(0, other.length);
}
