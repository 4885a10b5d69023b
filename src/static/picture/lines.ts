/** Breaks text into lines that fit. All of it is kept: a word that is too long for a line is broken, too. */
import { missingGlyphs, widthOf } from './fonts.js';

/** How a text is set. Sizes in pixels. */
export interface TextStyle {
  size: number;
  lineHeight: number;
  weight: 'regular' | 'bold';
}

/** A line, and the width in pixels that it is set to whatever the font; `undefined` where any width will do. */
export interface Line {
  text: string;
  length: number | undefined;
}

/** Lines are filled to this share, since fonts that are not as wide as Arial may be in use. */
const FILL = 0.95;
/** What is no longer than this share of its room fits in any usual font. */
const SHORT = 0.8;

/** Space at which a line may end: all but the kinds that keep words together. */
const SPACE = /(?:(?![\u00a0\u202f\ufeff])[\s\p{Cc}])+/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The lines of a text in a column of a width in pixels. None for a text of spaces. */
export function linesOf(text: string, { size, weight }: TextStyle, width: number): string[] {
  const room = width * FILL;
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const add = (piece: string, before: string) => {
    const wide = widthOf(piece, size, weight);
    const gap = line ? widthOf(before, size, weight) : 0;
    if (line && used + gap + wide > room) {
      lines.push(line);
      [line, used] = [piece, wide];
    } else {
      line += line ? before + piece : piece;
      used += gap + wide;
    }
  };
  for (const word of text.split(SPACE).filter(Boolean)) {
    if (widthOf(word, size, weight) <= room) add(word, ' ');
    else
      for (const [index, { segment }] of [...graphemes.segment(word)].entries())
        add(segment, index === 0 ? ' ' : '');
  }
  return line ? [...lines, line] : lines;
}

/** The width in pixels of the longest of the lines. */
export function widestOf(lines: readonly string[], { size, weight }: TextStyle): number {
  return Math.max(0, ...lines.map((line) => widthOf(line, size, weight)));
}

/**
 * Lines that keep to the room of a width in pixels in every font: longer ones are set to the width that was measured.
 * Without a room all are, and without glyphs to measure none.
 */
export function setLines(lines: readonly string[], { size, weight }: TextStyle, room = 0): Line[] {
  return lines.map((text) => {
    const width = widthOf(text, size, weight);
    const isKnown = missingGlyphs(text).length === 0;
    return { text, length: isKnown && width > room * SHORT ? width : undefined };
  });
}
