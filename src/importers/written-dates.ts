import { isPartialDate, type Period } from '../model/index.js';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

// The first day may lack its month or year, which are then those of the last. Reports print all three dashes.
const RANGE =
  /^(\d{1,2})(?: ([A-Z][a-z]+))?(?: (\d{4}))?\s*(?:to|[-–─])\s*(\d{1,2}) ([A-Z][a-z]+) (\d{4})$/;

/**
 * The date ranges of a visit whose printed dates name more than one: "30 September to 11 October
 * 2024 and 13 to 16 January 2025". `undefined` for all other text, "19 and 20 October 2022" among
 * it: one range needs no reading, since the tables give its ends.
 */
export function readWrittenRanges(written: string): Period[] | undefined {
  const parts = written.split(' and ');
  if (parts.length < 2) return undefined;
  const ranges = parts.map(readRange);
  return ranges.every((range) => range !== undefined) ? ranges : undefined;
}

/** One range of dates as printed: "21 to 25 January 2019". Months may be in lower case, as tables have them. */
export function readWrittenPeriod(written: string): Period | undefined {
  return readRange(
    written.replace(/\b[a-z]{3,}/g, (word) => word[0]?.toUpperCase() + word.slice(1)),
  );
}

/** A month as printed: "June 2025" is 2025-06. */
export function readWrittenMonth(written: string): string | undefined {
  const [, month = '', year = ''] = /^([A-Z][a-z]+) (\d{4})$/.exec(written.trim()) ?? [];
  return isoDate(year, month, '1')?.slice(0, 7);
}

function readRange(written: string): Period | undefined {
  const [, fromDay, fromMonth, fromYear, toDay, toMonth, toYear] = RANGE.exec(written.trim()) ?? [];
  if (!fromDay || !toDay || !toMonth || !toYear) return undefined;
  const to = isoDate(toYear, toMonth, toDay);
  const from = isoDate(fromYear ?? toYear, fromMonth ?? toMonth, fromDay);
  return from && to && from <= to ? { from, to } : undefined;
}

function isoDate(year: string, month: string, day: string): string | undefined {
  const index = MONTHS.indexOf(month);
  return index < 0
    ? undefined
    : `${year}-${`${index + 1}`.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const NUMERIC = /^(\d{1,2})\/(\d{1,2})\/(?:20)?(\d{2})$/;

/**
 * A date in figures, day first: "18/02/25" and "18/02/2025" are 2025-02-18. `undefined` for all other text, "01/01/1900"
 * among it, which tables use for a date that they do not know: no inspection here is from before 2000.
 */
export function readNumericDate(written: string): string | undefined {
  const [, day = '', month = '', year = ''] = NUMERIC.exec(written.trim()) ?? [];
  const date = `20${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return year !== '' && isPartialDate(date) ? date : undefined;
}
