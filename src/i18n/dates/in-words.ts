import type { DateMessages } from '../messages.js';

/** Day, month and year in words, as many as a partial date has. */
function wordsOf(text: string, months: readonly string[]): (string | undefined)[] {
  const [year, month, day] = text.split('-');
  return [...(day ? [`${Number(day)}`] : []), ...(month ? [months[Number(month) - 1]] : []), year];
}

/**
 * For a language that writes "2 to 6 December 2024": its months, what stands between the ends of a range, and the end of a list
 * (" and Hull"). `Intl` would take a cold page longer than to draw a badge, and browsers do not know every language.
 */
export function inWords(
  months: readonly string[],
  rangeTo: string,
  and: (last: string) => string,
): DateMessages {
  return {
    rangeTo,
    date: (text) => wordsOf(text, months).join(' '),
    period: (from, to) => {
      const [first, last] = [wordsOf(from, months), wordsOf(to, months)];
      // What both ends have is said once.
      while (first.length > 0 && first.at(-1) === last[first.length - 1]) first.pop();
      return (first.length > 0 ? first.join(' ') + rangeTo : '') + last.join(' ');
    },
    list: (texts) => {
      const last = texts.at(-1) ?? '';
      return texts.length > 1 ? texts.slice(0, -1).join(', ') + and(last) : last;
    },
  };
}
