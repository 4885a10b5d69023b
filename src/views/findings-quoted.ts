/** A stretch of a text, and whether it is quoted word for word. */
export interface TextPart {
  /** With its quotation marks where it is quoted. */
  text: string;
  quoted: boolean;
}

type Span = readonly [start: number, end: number];

/** Marks that open a quotation, each with those that close it. */
const MARKS: Readonly<Record<string, string>> = {
  '“': '”',
  '"': '"',
  '‘': '’',
  "'": "'",
  '«': '»',
  '„': '“”',
};

/**
 * Finds the quoted parts of a text. Marks that are printed around a part stay as they are and belong to it; a part
 * without marks gets a pair. What is not found is not quoted: the text is then shown as it is.
 */
export function quotedParts(text: string, quotes: readonly string[]): TextPart[] {
  const spans = joinOverlaps(
    [...new Set(quotes)].flatMap((quote) => {
      const found = placesOf(quote, text);
      const marked = found.filter((span) => printedAround(text, span) ?? isInMarks(text, span));
      // The same words may also stand in the text without being quoted there.
      return marked.length > 0
        ? marked
        : found.slice(0, quotes.filter((each) => each === quote).length);
    }),
  );
  const parts: TextPart[] = [];
  let done = 0;
  for (const span of spans) {
    const [start, end] = printedAround(text, span) ?? span;
    const words = text.slice(Math.max(start, done), end);
    parts.push({ text: text.slice(done, start), quoted: false });
    parts.push({
      text: hasMarks(words) || isInMarks(text, span) ? words : `“${words}”`,
      quoted: true,
    });
    done = end;
  }
  parts.push({ text: text.slice(done), quoted: false });
  return parts.filter((part) => part.text !== '');
}

/** The text with one kind of apostrophes, marks and spaces, each in its place. */
function plain(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”„]/g, '"').replace(/\s/g, ' ');
}

/** Where a quote stands in a text as whole words. */
function placesOf(quote: string, text: string): Span[] {
  const words = plain(quote.trim());
  const all = plain(text);
  const places: Span[] = [];
  let start = all.indexOf(words);
  while (start >= 0) {
    const end = start + words.length;
    if (!isInWord(all, start) && !isInWord(all, end)) places.push([start, end]);
    start = all.indexOf(words, end);
  }
  return places;
}

/** True if a place lies between two letters or digits. */
function isInWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(at - 1, 0), at + 1));
}

/** Spans in the order of the text, those that overlap as one. */
function joinOverlaps(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last && span[0] < last[1])
      joined[joined.length - 1] = [last[0], Math.max(last[1], span[1])];
    else joined.push(span);
  }
  return joined;
}

/** The span with the marks around it, and a full stop or comma before the last; `undefined` where there are none. */
function printedAround(text: string, [start, end]: Span): Span | undefined {
  const [before = ''] = /[“"‘'„]$|«\s?$/.exec(text.slice(0, start)) ?? [];
  const [after = ''] = /^[.,;:!?…]?(?:[”"’'“]|\s?»)/.exec(text.slice(end)) ?? [];
  return before && after && MARKS[before.charAt(0)]?.includes(after.slice(-1))
    ? [start - before.length, end + after.length]
    : undefined;
}

/** True if a part of the data begins and ends with marks itself. */
function hasMarks(words: string): boolean {
  return words.length > 1 && (MARKS[words.charAt(0)]?.includes(words.slice(-1)) ?? false);
}

/** True if a span lies within marks of the text that stand further out. */
function isInMarks(text: string, [start, end]: Span): boolean {
  const before = text.slice(0, start);
  const countOf = (marks: RegExp) => before.split(marks).length;
  return (
    countOf(/[“„«]/) > countOf(/[”»]/) ||
    countOf(/"/) % 2 === 0 ||
    // A closing single mark looks like an apostrophe.
    (/(?:^|\s)['‘]\S[^'’]*$/.test(before) && /\S['’](?:\W|$)/.test(text.slice(end - 1)))
  );
}
