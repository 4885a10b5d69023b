/**
 * Where everything on the picture of a badge stands. The order and the rhythm are those of the element at a font size
 * of 16 pixels; what a picture cannot have is the link to the report, which goes around it.
 */
import type { Words } from '../../i18n/index.js';
import { areasText, type BadgeView, type GradeView, type Tone } from '../../views/index.js';
import { linesOf, setLines, widestOf, type Line, type TextStyle } from './lines.js';

export const WIDTH = 360;
/** From the outer edge to the text: a border of a pixel, and the card's padding. */
const INSET = 17;
const ROOM = WIDTH - 2 * INSET;
const GAP = 8;

const BASE: TextStyle = { size: 16, lineHeight: 24, weight: 'regular' };
const STRONG: TextStyle = { ...BASE, weight: 'bold' };
const BIG: TextStyle = { size: 22, lineHeight: 28, weight: 'bold' };
const SMALL: TextStyle = { size: 13.6, lineHeight: 20, weight: 'regular' };
/** The most lines in big letters: a name of 200 letters or a judgement in a sentence is set like text. */
const BIG_LINES = 2;

/** From the edge of the grade's ground to what stands on it. */
export const CHIP_INSET = 13;
const CHIP = { inline: CHIP_INSET, block: 5, gap: 10 };
/** The bars as the element draws them: a step and the whole, in their own unit, and their height in pixels. */
const BARS = { step: 6, unit: 14, height: 18.7 };
/** A scale with a great many places leaves half of the room to its words. */
const MOST_BARS = ROOM / 2;

export type Ink = 'text' | 'muted' | 'grade';

/** Text of one look, line by line. `x` is where its lines start and `y` the baseline of the first. */
export interface TextBlock {
  lines: readonly Line[];
  lang: string | undefined;
  ink: Ink;
  style: TextStyle;
  x: number;
  y: number;
  /** What a grade stands on. */
  chip?: Chip;
}

/** The ground of the grade with its place on the scale, if it has one. */
export interface Chip {
  x: number;
  y: number;
  width: number;
  height: number;
  bars: { position: number; of: number; x: number; y: number; scale: number } | undefined;
}

/** The picture, in pixels from the corner where its language begins. */
export interface BadgeLayout {
  height: number;
  /** Of the grade. */
  tone: Tone;
  /** In the order of reading. */
  texts: TextBlock[];
}

/** Lays out a badge. */
export function badgeLayout({ facts, overall, areas }: BadgeView): BadgeLayout {
  const texts: TextBlock[] = [];
  let bottom = INSET;
  const put = (words: Words | undefined, ink: Ink, style: TextStyle, gap = GAP) => {
    const lines = linesOf(words?.text ?? '', style, ROOM);
    if (lines.length === 0) return;
    if (texts.length > 0) bottom += gap;
    texts.push({
      lines: setLines(lines, style, ROOM),
      lang: words?.lang,
      ink,
      style,
      x: INSET,
      y: bottom + baselineOf(style),
    });
    bottom += lines.length * style.lineHeight;
  };
  put(facts.inspectorate, 'muted', BASE);
  put(facts.provider, 'text', fitted(facts.provider.text, ROOM));
  put(facts.service, 'text', BASE, 0);
  put(overall.label, 'muted', BASE);

  const grade = gradeAt(overall.grade, bottom + (overall.label ? GAP / 2 : GAP));
  texts.push(grade);
  bottom = grade.chip.y + grade.chip.height;

  if (overall.state !== 'graded') put(overall.statement, 'text', BASE);
  for (const area of areas) put({ text: areasText(area) }, 'text', STRONG);
  facts.notes.forEach((note, index) => put({ text: note }, 'text', STRONG, index > 0 ? 0 : GAP));
  facts.dateLines.forEach((line, index) =>
    put({ text: line }, 'text', BASE, index > 0 || facts.notes.length > 0 ? 0 : GAP),
  );
  put({ text: facts.licence.text }, 'muted', SMALL);
  for (const line of facts.dataLines) put({ text: line }, 'muted', SMALL, 0);
  return { height: Math.ceil(bottom + INSET), tone: overall.grade.tone, texts };
}

/** Big letters for what is short. */
function fitted(text: string, room: number): TextStyle {
  return linesOf(text, BIG, room).length > BIG_LINES ? STRONG : BIG;
}

/** The grade on its ground, from a place downwards. */
function gradeAt({ text: words, position, of }: GradeView, y: number): TextBlock & { chip: Chip } {
  const units = of ? of * BARS.step - 1 : 0;
  const scale = Math.min(BARS.height / BARS.unit, MOST_BARS / units);
  const sign = of ? units * scale + CHIP.gap : 0;
  const room = ROOM - 2 * CHIP.inline - sign;
  const style = fitted(words.text, room);
  const lines = linesOf(words.text, style, room);
  const height = Math.max(1, lines.length) * style.lineHeight + 2 * CHIP.block;
  const x = INSET + CHIP.inline;
  const chip: Chip = {
    x: INSET,
    y,
    width: Math.ceil(widestOf(lines, style) + sign + 2 * CHIP.inline),
    height,
    bars: of
      ? { position: position ?? 0, of, x, y: y + (height - BARS.unit * scale) / 2, scale }
      : undefined,
  };
  return {
    chip,
    lines: setLines(lines, style),
    lang: words.lang,
    ink: 'grade',
    style,
    x: x + sign,
    y: y + CHIP.block + baselineOf(style),
  };
}

/** From the top of a line to its baseline, with the ascent and descent of Arial. */
function baselineOf({ size, lineHeight }: TextStyle): number {
  const [ascent, descent] = [0.905, 0.212];
  return (lineHeight - (ascent + descent) * size) / 2 + ascent * size;
}
