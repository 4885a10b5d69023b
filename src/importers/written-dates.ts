import type { Period } from '../model/index.js';

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
