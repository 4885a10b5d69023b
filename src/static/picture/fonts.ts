/**
 * The font that the pictures are measured and painted with: Arimo, which is as wide as Arial and Liberation Sans. It
 * comes with the library, so that a picture has the same bytes on every machine.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type * as opentype from 'opentype.js';

/** What the SVG asks for: fonts of the same widths first. */
export const FONT_FAMILY = 'Arial,Helvetica,Liberation Sans,Arimo,sans-serif';

/** Width in em of what the font has no glyph for. Other scripts come from other fonts: a full square, and emoji more. */
const UNKNOWN_WIDTH = 1;
const EMOJI_WIDTH = 1.4;

/** Controls, spaces and what is not assigned: nothing to draw. */
const INVISIBLE = /[\p{C}\p{Z}]/u;

const require = createRequire(import.meta.url);
const fileOf = (style: string) =>
  require.resolve(`@expo-google-fonts/arimo/${style}/Arimo_${style}.ttf`);

const FILES = { regular: '400Regular', bold: '700Bold' } as const;
type Weight = keyof typeof FILES;

/** The TrueType files, for the painter. */
export const fontFiles = (): string[] => Object.values(FILES).map(fileOf);

/** Characters and their widths in em; those without a glyph are `undefined`. Filled as characters come along. */
interface Measure {
  font: opentype.Font;
  widths: Map<string, number | undefined>;
}
const measures = new Map<Weight, Measure>();

/** Read when it is first needed: parsing takes tens of milliseconds. */
function measureOf(weight: Weight): Measure {
  const known = measures.get(weight);
  if (known) return known;
  // Its module for `import` is in a form that Node does not take for one.
  const { parse } = require('opentype.js') as typeof opentype;
  const { buffer, byteOffset, byteLength } = readFileSync(fileOf(FILES[weight]));
  const font = parse(buffer.slice(byteOffset, byteOffset + byteLength));
  const measure = { font, widths: new Map<string, number | undefined>() };
  measures.set(weight, measure);
  return measure;
}

/** Width of a character in em; `undefined` where the font does not have it. */
function glyphWidth(character: string, weight: Weight): number | undefined {
  const { font, widths } = measureOf(weight);
  if (widths.has(character)) return widths.get(character);
  const width =
    font.charToGlyphIndex(character) > 0
      ? (font.charToGlyph(character).advanceWidth ?? font.unitsPerEm) / font.unitsPerEm
      : undefined;
  widths.set(character, width);
  return width;
}

/**
 * Width of a text in pixels. Letter by letter: pairs that are moved together make a line shorter than this, never
 * longer.
 */
export function widthOf(text: string, size: number, weight: Weight): number {
  let width = 0;
  for (const character of text) width += glyphWidth(character, weight) ?? unknownWidth(character);
  return width * size;
}

const unknownWidth = (character: string) =>
  /\p{Extended_Pictographic}/u.test(character) ? EMOJI_WIDTH : UNKNOWN_WIDTH;

/** Characters of a text that the font does not have: a PNG shows a box for each. */
export function missingGlyphs(text: string): string[] {
  const missing = new Set<string>();
  for (const character of text)
    if (glyphWidth(character, 'regular') === undefined && !INVISIBLE.test(character))
      missing.add(character);
  return [...missing];
}
