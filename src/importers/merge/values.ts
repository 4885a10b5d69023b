/** When two values of different sources are the same. */
import type { Period, Text } from '../../model/index.js';
import type { Terms } from './parts.js';

/** A text in each of its languages, without what differs from table to table: case, spaces, kinds of apostrophe. */
export function spellings(text: Text): string[] {
  const texts = typeof text === 'string' ? [text] : Object.values(text);
  return texts.map((each) => each.trim().replace(/\s+/g, ' ').replace(/’/g, "'").toLowerCase());
}

/** True of texts with a spelling in common. */
export function isSameText(a: Text, b: Text): boolean {
  const others = spellings(b);
  return spellings(a).some((spelling) => others.includes(spelling));
}

/** A text as one string: English, where it has several languages. */
export function wordsOf(text: Text): string {
  return typeof text === 'string' ? text : (text['en'] ?? Object.values(text)[0] ?? '');
}

export const TEXT: Terms<Text> = { agree: isSameText, print: wordsOf };

/** Dates agree if one is the other to the month or year; the longer one says more. */
export const DATE = {
  agree: (a: string, b: string) => a.startsWith(b) || b.startsWith(a),
  finer: (a: string, b: string) => (b.length > a.length ? b : a),
  print: (date: string) => date,
} satisfies Terms<string>;

/** Addresses without what servers do not tell apart. */
export const LINK = {
  agree: (a: string, b: string) => plainLink(a) === plainLink(b),
  print: (link: string) => link,
} satisfies Terms<string>;

function plainLink(link: string): string {
  return link
    .trim()
    .replace(/^https?:\/\/[^/]*/i, (host) => host.toLowerCase().replace(/^http:/, 'https:'))
    .replace(/\/(?=$|[?#])/, '');
}

/**
 * Visits agree if their first and last days do: some tables have only these of a visit in two parts. Where the last day is
 * left out it is not known.
 */
export const VISITS = {
  agree: (a: Period[], b: Period[]) =>
    DATE.agree(a[0]?.from ?? '', b[0]?.from ?? '') &&
    DATE.agree(a.at(-1)?.to ?? '', b.at(-1)?.to ?? ''),
  finer: (a: Period[], b: Period[]): Period[] => {
    const [ofA, ofB] = [a[0], b[0]];
    if (a.length > 1 || ofA === undefined || ofB === undefined) return a;
    if (b.length > 1) return b;
    const from = DATE.finer(ofA.from, ofB.from);
    const to = DATE.finer(ofA.to ?? '', ofB.to ?? '');
    if (from === ofA.from && to === (ofA.to ?? '')) return a;
    return [to === '' ? { from } : { from, to }];
  },
  print: (visits: Period[]) =>
    visits.map(({ from, to }) => (to === undefined ? from : `${from} to ${to}`)).join(', '),
} satisfies Terms<Period[]>;
