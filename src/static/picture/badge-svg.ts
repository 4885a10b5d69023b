/**
 * The badge as an SVG: one file without scripts and without anything to fetch, so that it works in an <img> under any
 * policy. Colours stand in attributes, for light; a style of its own changes them for the rest. Where that is
 * removed, the light picture stays.
 */
import { createHash } from 'node:crypto';

import type { BadgeView, Tone } from '../../views/index.js';
import {
  badgeLayout,
  CHIP_INSET,
  WIDTH,
  type BadgeLayout,
  type Chip,
  type TextBlock,
} from './badge-layout.js';
import { colours, type Colours, type Scheme } from './colours.js';
import { directedTexts, isRightToLeft } from './direction.js';
import { FONT_FAMILY } from './fonts.js';
import { escapeHtml } from '../../snippets/escape.js';
import { element, short } from './xml.js';

/** Of the text that says nothing else. */
const FONT_SIZE = 16;

export interface BadgeSvgOptions {
  view: BadgeView;
  /** The result in one sentence: what the picture says to those who do not see it. */
  sentence: string;
  language: { tag: string };
  /** Fixed to one look; follows what the reader has chosen where it is left out. */
  theme?: Scheme | undefined;
}

/** The picture of a badge. Its text is drawn as text, and `<title>` says the sentence. */
export function badgeSvg(options: BadgeSvgOptions): string {
  return drawBadge(badgeLayout(options.view), options);
}

/** The picture of a badge that has been laid out. */
export function drawBadge(
  { height, tone, texts }: BadgeLayout,
  { sentence, language, theme }: Omit<BadgeSvgOptions, 'view'>,
): string {
  const palette = colours[theme ?? 'light'];
  const isMirrored = isRightToLeft(language.tag);
  // Where several are put into one page as markup, each needs a title of its own.
  const id = `badge-${createHash('sha256').update(sentence).digest('hex').slice(0, 8)}`;
  const drawing = [
    cardMarkup(height, palette),
    ...texts.map((block) => {
      const text = textMarkup(block, inkOf(block, tone, palette), isMirrored);
      if (!block.chip) return text;
      const chip = chipMarkup(block.chip, palette.grades[tone], isMirrored);
      return element('g', { class: 'iw-k' }, chip + text);
    }),
  ];
  const content = [
    element('title', { id }, escapeHtml(sentence)),
    element('style', {}, styleOf(tone, theme, isMirrored)),
    // Chromium reads out what is inside an image, too, where it stands in a page as markup.
    element('g', { 'aria-hidden': 'true' }, drawing.join('')),
  ];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: WIDTH,
    height,
    viewBox: `0 0 ${WIDTH} ${height}`,
    lang: language.tag,
    role: 'img',
    'aria-labelledby': id,
    class: 'iw-t',
    fill: palette.text,
    'font-family': FONT_FAMILY,
    'font-size': FONT_SIZE,
    'text-anchor': isMirrored ? 'end' : undefined,
  };
  return element('svg', attributes, content.join(''));
}

/** The look that is not in the attributes: the dark one, and the reader's own colours. */
function styleOf(tone: Tone, theme: Scheme | undefined, isMirrored: boolean): string {
  const { surface, line, text, muted, grades } = colours.dark;
  const { text: gradeText, ground } = grades[tone];
  const dark =
    `@media(prefers-color-scheme:dark){.iw-s{fill:${surface};stroke:${line}}.iw-t{fill:${text}}.iw-m{fill:${muted}}` +
    `.iw-g{fill:${ground};stroke:${gradeText}}.iw-c{fill:${gradeText}}.iw-b{stroke:${gradeText}}}`;
  const forced =
    // A border around the grade would make it look like a button; without one it stands at the edge of the text.
    `@media(forced-colors:active){.iw-s{fill:Canvas;stroke:CanvasText}.iw-g{display:none}` +
    `.iw-k{transform:translateX(${isMirrored ? CHIP_INSET : -CHIP_INSET}px)}` +
    `.iw-t,.iw-m,.iw-c{fill:CanvasText}.iw-b{stroke:CanvasText}}`;
  return theme ? forced : dark + forced;
}

function inkOf({ ink }: TextBlock, tone: Tone, palette: Colours) {
  if (ink === 'muted') return { class: 'iw-m', fill: palette.muted };
  return ink === 'grade' ? { class: 'iw-c', fill: palette.grades[tone].text } : {};
}

/** The surface that all stands on, with its border. */
function cardMarkup(height: number, { surface, line }: Colours): string {
  const size = { x: 0.5, y: 0.5, width: WIDTH - 1, height: height - 1, rx: 6.4 };
  return element('rect', { class: 'iw-s', ...size, fill: surface, stroke: line });
}

/** A text of its own for each line, so that no line changes the direction of another. */
function textMarkup({ lines, lang, style, x, y }: TextBlock, ink: object, isMirrored: boolean) {
  const look = {
    ...ink,
    lang,
    'font-size': style.size === FONT_SIZE ? undefined : style.size,
    'font-weight': style.weight === 'bold' ? 700 : undefined,
  };
  const isAlone = lines.length === 1;
  const texts = directedTexts(lines.map(({ text }) => text)).map((text, index) => {
    const length = lines[index]?.length;
    const attributes = {
      x: isMirrored ? WIDTH - x : x,
      y: y + index * style.lineHeight,
      textLength: length,
      lengthAdjust: length === undefined ? undefined : 'spacingAndGlyphs',
      ...(isAlone && look),
    };
    return element('text', attributes, escapeHtml(text));
  });
  return isAlone ? texts.join('') : element('g', look, texts.join(''));
}

/** The ground of the grade, and its place on the scale as a row of rising bars: those up to it filled. */
function chipMarkup(
  { x, y, width, height, bars }: Chip,
  { text, ground }: Colours['grades'][Tone],
  isMirrored: boolean,
) {
  const ofRect = { class: 'iw-g', x: (isMirrored ? WIDTH - x - width : x) + 0.5, y: y + 0.5 };
  const size = { width: width - 1, height: height - 1, rx: 8.8, fill: ground, stroke: text };
  const rect = element('rect', { ...ofRect, ...size });
  if (!bars) return rect;
  const { position, of, scale } = bars;
  const paths = Array.from(
    { length: of },
    (_, index) => `M${index * 6} 12v${short(-4 - (8 * index) / of)}h3V12z`,
  );
  const left = isMirrored ? WIDTH - bars.x - (of * 6 - 3) * scale : bars.x;
  const transform = `translate(${short(left + scale)} ${short(bars.y + scale)})scale(${short(scale)})`;
  const filled = element('path', { class: 'iw-c', d: paths.slice(0, position).join('') });
  const hollow = element('path', { fill: 'none', d: paths.slice(position).join('') });
  const sign = (position > 0 ? filled : '') + (position < of ? hollow : '');
  return rect + element('g', { class: 'iw-b', fill: text, stroke: text, transform }, sign);
}
