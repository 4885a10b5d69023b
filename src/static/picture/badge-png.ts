/** The badge as pixels, for what shows no SVG: e-mail, Word, older content systems. */
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';

import { fontFiles } from './fonts.js';
import { indexedPng } from './png.js';

/** 1 for a pixel each, 2 for dense screens. */
export type Scale = 1 | 2;

const options: ResvgRenderOptions = {
  logLevel: 'off',
  font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: 'Arimo' },
};

/**
 * Paints a picture in its light look, which has a ground of its own, so that it can be read on any other. The same
 * pixels for the same picture, whatever fonts the machine has.
 *
 * @param title what the picture says, to be kept in the file
 */
export function badgePng(svg: string, scale: Scale, title?: string): Uint8Array {
  const image = new Resvg(svg, { ...options, fitTo: { mode: 'zoom', value: scale } }).render();
  const { width, height, pixels } = image;
  return indexedPng({ width, height, pixels }, { scale, title }) ?? image.asPng();
}
