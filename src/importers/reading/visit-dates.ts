import type { Period } from '../../model/index.js';
import type { SourceValue } from './source.js';
import { visitsOf } from './written-dates.js';

/** When a visit was and when its report came out, as far as a table says so. */
export interface VisitDates {
  from: string | undefined;
  to: string | undefined;
  published: string | undefined;
  visits: Period[] | undefined;
}

/**
 * The dates of a visit from three cells of a row. An end before the start, or a report before the end, is a slip of
 * whoever typed it: the later of the two cells is named as a problem and left out.
 *
 * @param datesAsWritten what the report prints, which may be two ranges
 */
export function visitDatesOf(
  start: SourceValue,
  end: SourceValue,
  publication: SourceValue,
  datesAsWritten?: string,
): VisitDates {
  const from = start.writtenDate();
  const to = notBefore(from, end);
  const published = notBefore(to ?? from, publication);
  return { from, to, published, visits: visitsOf(from, to, datesAsWritten) };
}

function notBefore(day: string | undefined, value: SourceValue): string | undefined {
  const date = value.writtenDate();
  return date !== undefined && day !== undefined && date < day
    ? value.refuse(`a date not before ${day}`)
    : date;
}
