import type { DateMessages } from '../messages.js';

/**
 * For a language whose dates and lists browsers know: as `Intl` writes them, with `rangeTo` between the ends of a range.
 */
export function byIntl(tag: string, rangeTo: string): DateMessages {
  /** By precision: they are dear to make. */
  const cache = new Map<number, Intl.DateTimeFormat>();
  const formatOf = ({ length }: string) => {
    const format =
      cache.get(length) ??
      new Intl.DateTimeFormat(tag, {
        year: 'numeric',
        ...(length > 4 && { month: 'long' }),
        ...(length > 7 && { day: 'numeric' }),
        timeZone: 'UTC',
      });
    cache.set(length, format);
    return format;
  };
  return {
    rangeTo,
    date: (text) => formatOf(text).format(new Date(text)),
    period: (from, to) =>
      formatOf(from)
        .formatRange(new Date(from), new Date(to))
        .replace(/\s*–\s*/, rangeTo),
    list: (texts) => new Intl.ListFormat(tag).format(texts),
  };
}
