import { isPartialDate, type Period } from '../../model/index.js';

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

/** The ranges of a visit: two where the printed dates name two that the ends in the table confirm. */
export function visitsOf(from?: string, to?: string, written = ''): Period[] | undefined {
  if (from === undefined) return undefined;
  const ranges = readWrittenRanges(written);
  if (ranges?.[0]?.from === from && ranges.at(-1)?.to === to) return ranges;
  return [to === undefined ? { from } : { from, to }];
}

/** One range of dates as printed: "21 to 25 January 2019". Months may be in lower case, as tables have them. */
export function readWrittenPeriod(written: string): Period | undefined {
  return readRange(capitalised(written));
}

/** A month as printed, or a day: "June 2025" is 2025-06, "Jun-25" too. */
export function readWrittenMonth(written: string): string | undefined {
  const text = written.trim();
  if (/^\d{4}-\d\d$/.test(text) && isPartialDate(text)) return text;
  // "June 25" is a day of June to some and a month to others; "Jun-25" is how spreadsheets write the month.
  const day = readWrittenDate(
    text.replace(/^([A-Za-z]+)(?: (?=\d{4}$)|-)(\d{4}|\d\d)$/, '1 $1 $2'),
  );
  return /^\d/.test(text) ? day : day?.slice(0, 7);
}

/** Words with a capital each: tables have months in lower case too. */
function capitalised(text: string): string {
  return text.replace(
    /\b([A-Za-z])([A-Za-z]{2,})/g,
    (_, first: string, rest: string) => first.toUpperCase() + rest.toLowerCase(),
  );
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

// 18/02/25, 18.2.2025, 18-02-2025; a time of day may follow.
const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(?:20)?(\d{2})(?:[ T]\d.*)?$/;
// 2025-02-18, 2025/02/18; a time of day may follow.
const YEAR_FIRST = /^(20\d\d)([/-])(\d{1,2})\2(\d{1,2})(?:[ T]\d.*)?$/;
// 18 February 2025, Tuesday 18th Feb 2025, 18-Feb-25
const IN_WORDS =
  /^(?:[A-Z][a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)?[ -]([A-Z][a-z]+)\.?,?[ -](?:20)?(\d{2})$/;

/**
 * A date to the day as tables have it, day first where it is in figures: "18/02/25", "18/02/2025", "2025-02-18" and "18
 * February 2025" are 2025-02-18. `undefined` for all other text, "01/01/1900" among it, which tables use for a date that
 * they do not know: no inspection here is from before 2000. So are the bare numbers in which spreadsheets count days:
 * there are two ways of counting, four years apart.
 */
export function readWrittenDate(written: string): string | undefined {
  const text = written.trim().replace(/\s+/g, ' ');
  const [, day, , month, year] = NUMERIC.exec(text) ?? [];
  if (day && month && year) return dayOf(year, month, day);
  const [, longYear, , laterMonth, laterDay] = YEAR_FIRST.exec(text) ?? [];
  if (longYear && laterMonth && laterDay) return dayOf(longYear.slice(2), laterMonth, laterDay);
  const [, dayInWords, name, yearInWords] = IN_WORDS.exec(capitalised(text)) ?? [];
  if (!dayInWords || !name || !yearInWords) return undefined;
  const index = MONTHS.findIndex(
    (each) => each === name || (name.length >= 3 && each.startsWith(name)),
  );
  return index < 0 ? undefined : dayOf(yearInWords, `${index + 1}`, dayInWords);
}

function dayOf(year: string, month: string, day: string): string | undefined {
  const date = `20${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPartialDate(date) ? date : undefined;
}
