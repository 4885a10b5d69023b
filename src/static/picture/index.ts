/** Pictures of results: an SVG for the web, a PNG for the rest. */
import type { Language } from '../../i18n/index.js';
import type { InspectionDocument } from '../../model/index.js';
import { badgeView } from '../../views/index.js';
import { inputOf } from '../render/sentence.js';
import { badgeLayout, WIDTH } from './badge-layout.js';
import { badgePng, type Scale } from './badge-png.js';
import { drawBadge } from './badge-svg.js';
import { missingGlyphs } from './fonts.js';

export { badgePng, type Scale } from './badge-png.js';
export { badgeSvg, type BadgeSvgOptions } from './badge-svg.js';
export { type Scheme } from './colours.js';

/** The badge of one inspection as a picture, in all its forms. */
export interface BadgePicture {
  svg: string;
  /** Paints it anew at each call. */
  png(scale: Scale): Uint8Array;
  /** In CSS pixels: the size of the SVG and of the PNG at scale 1. */
  width: number;
  height: number;
  /** Characters that the PNG shows as boxes, since the font has none for them. The SVG uses the reader's fonts. */
  missing: string[];
}

/**
 * The badge of the inspection that `which` chooses, or that a widget shows.
 *
 * @throws InspectionError where the document has no inspection, or `which` names none
 */
export function badgePicture(
  document: InspectionDocument,
  language: Language,
  {
    sentence,
    which,
    widget,
  }: { sentence: string; which?: string | undefined; widget?: string | undefined },
): BadgePicture {
  const layout = badgeLayout(badgeView(inputOf(document, language, which, widget)));
  const svg = drawBadge(layout, { sentence, language });
  return {
    svg,
    png: (scale) => badgePng(svg, scale, sentence),
    width: WIDTH,
    height: layout.height,
    missing: missingGlyphs(
      layout.texts.flatMap(({ lines }) => lines.map(({ text }) => text)).join(''),
    ),
  };
}
