/** The badge as pixels: size, colours, that nothing is painted outside, and that the bytes are the same each time. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Resvg } from '@resvg/resvg-js';

import * as language from '../../i18n/en-gb.js';
import { realDocuments } from '../../testing/real-documents.js';
import { sentenceOf } from '../render/sentence.js';
import { fontFiles } from './fonts.js';
import { badgePicture, badgePng } from './index.js';
import { indexedPng } from './png.js';

const councilsAndProviders = realDocuments();
const drawn = councilsAndProviders.map((document) => {
  const sentence = sentenceOf(document, language);
  return { sentence, picture: badgePicture(document, language, { sentence }) };
});
// Enough to meet every framework; all 153 councils would take a minute.
const some = drawn.slice(0, 24);

/** Painted with nothing but the own fonts. */
const paint = (svg: string) =>
  new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: fontFiles() } });

/** The chunks of a PNG by their types. */
function chunksOf(png: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(png);
  assert.equal(bytes.subarray(0, 8).toString('latin1'), '\x89PNG\r\n\x1a\n');
  const chunks = new Map<string, Buffer>();
  let at = 8;
  while (at < bytes.length) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    chunks.set(type, bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  assert.equal([...chunks.keys()].at(-1), 'IEND');
  return chunks;
}

/** The pixels of a PNG, read by another program than the one that wrote it. */
function pixelsOf(png: Uint8Array, width: number, height: number): Buffer {
  const address = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const image = `<image href="${address}" width="${width}" height="${height}" image-rendering="optimizeSpeed"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`;
  return new Resvg(svg).render().pixels;
}

test('a PNG has the size of the SVG, at 2 twice that, and says so and its sentence', () => {
  for (const { sentence, picture } of some) {
    for (const scale of [1, 2] as const) {
      const chunks = chunksOf(picture.png(scale));
      const header = chunks.get('IHDR') as Buffer;
      assert.equal(header.readUInt32BE(0), picture.width * scale);
      assert.equal(header.readUInt32BE(4), picture.height * scale);
      assert.equal(chunks.get('iTXt')?.toString(), `Title\0\0\0\0\0${sentence}`);
      // 96 pixels an inch, or 192.
      assert.equal(chunks.get('pHYs')?.readUInt32BE(0), scale === 1 ? 3780 : 7559);
    }
  }
});

test('a PNG has the same bytes each time', () => {
  for (const { picture } of some.slice(0, 6))
    for (const scale of [1, 2] as const) assert.deepEqual(picture.png(scale), picture.png(scale));
});

test('the palette loses no colour', () => {
  for (const { picture } of some) {
    const { pixels } = paint(picture.svg).render();
    const read = pixelsOf(picture.png(1), picture.width, picture.height);
    // Colours of the corners' soft edges are rounded once more.
    const isOff = pixels.some((part, index) => Math.abs(part - (read[index] as number)) > 1);
    assert.equal(isOff, false);
  }
});

test('a picture with more colours than a palette holds is not written in one', () => {
  const pixels = new Uint8Array(4 * 300).map((_, index) =>
    index % 4 === 0 ? index / 4 : index / 7,
  );
  assert.equal(indexedPng({ pixels, width: 300, height: 1 }, { scale: 1, title: '' }), undefined);
  const gradient = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="9"><linearGradient id="a"><stop stop-color="#f00"/><stop offset=".5" stop-color="#00f"/><stop offset="1" stop-color="#0f0"/></linearGradient><rect width="800" height="9" fill="url(#a)"/></svg>`;
  assert.equal(chunksOf(badgePng(gradient, 1)).has('PLTE'), false);
});

test('the ground is opaque, but for the corners', () => {
  for (const { picture } of some) {
    const { pixels, width, height } = paint(picture.svg).render();
    for (let y = 8; y < height - 8; y += 1)
      for (const x of [1, width / 2, width - 2])
        assert.equal(pixels[(y * width + x) * 4 + 3], 255, `${x}, ${y}`);
    assert.equal(pixels[3], 0);
  }
});

test('the painter puts no text outside the padding, in any of the pictures', () => {
  for (const { picture, sentence } of drawn) {
    const textOnly = picture.svg.replace(/<rect[^>]*>/g, '');
    const box = paint(textOnly).innerBBox();
    assert.ok(box, sentence);
    const { x, y, width, height } = box;
    assert.ok(x >= 16 && y >= 16, `${sentence} starts at ${x}, ${y}`);
    assert.ok(x + width <= picture.width - 17, `${sentence} ends at ${x + width}`);
    assert.ok(
      y + height <= picture.height - 17,
      `${sentence} ends at ${y + height} of ${picture.height}`,
    );
  }
});
