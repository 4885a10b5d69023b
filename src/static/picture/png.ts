/**
 * Writes pixels as a PNG with a palette. A badge has few colours, so that this takes less than half the bytes of a PNG
 * that spells out every pixel, and no longer to make.
 */
import { deflateSync } from 'node:zlib';

/** Colour values of a pixel: red, green, blue, opacity. */
const CHANNELS = 4;
const PALETTE_SIZE = 256;
/** Of zlib. Higher ones take up to ten times as long for a few per cent. */
const LEVEL = 5;
const PIXELS_A_METRE = 96 / 0.0254;

export interface Pixels {
  /** Rows of pixels of four bytes each, with red, green and blue multiplied by the opacity. */
  pixels: Uint8Array;
  width: number;
  height: number;
}

/** What a PNG says beside its pixels. */
export interface About {
  /** Pixels for each CSS pixel, so that word processors show it at the right size. */
  scale: number;
  /** Who finds the file alone can still read what it shows. */
  title: string | undefined;
}

/** The PNG. `undefined` where there are more colours than a palette holds. */
export function indexedPng(image: Pixels, { scale, title }: About): Uint8Array | undefined {
  const { width, height } = image;
  const indexed = toPalette(image);
  if (!indexed) return undefined;
  const { rows, palette } = indexed;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, of a palette.
  header.set([8, 3], 8);
  const density = Buffer.alloc(9, 1);
  density.writeUInt32BE(Math.round(PIXELS_A_METRE * scale), 0);
  density.writeUInt32BE(Math.round(PIXELS_A_METRE * scale), 4);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    ...(title === undefined
      ? []
      : [chunk('iTXt', Buffer.from(`Title\0\0\0\0\0${title.replaceAll('\0', '')}`))]),
    chunk('pHYs', density),
    chunk('PLTE', Buffer.concat(palette.map((colour) => colour.subarray(0, 3)))),
    chunk('tRNS', Buffer.from(palette.map((colour) => colour[3] ?? 255))),
    chunk('IDAT', deflateSync(rows, { level: LEVEL, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Rows of places in the palette, each after the byte that says "as it is"; colours in the order of appearance. */
function toPalette({ pixels, width, height }: Pixels) {
  // Compared as numbers of 32 bits, which have to begin at a multiple of four.
  const { buffer, byteOffset, length } = pixels.byteOffset % CHANNELS ? pixels.slice() : pixels;
  const values = new Uint32Array(buffer, byteOffset, length / CHANNELS);
  const places = new Map<number, number>();
  const palette: Uint8Array[] = [];
  const rows = new Uint8Array((width + 1) * height);
  let last: number | undefined;
  let place = 0;
  let at = 0;
  for (let pixel = 0; pixel < values.length; pixel += 1) {
    if (pixel % width === 0) at += 1;
    const value = values[pixel] as number;
    if (value !== last) {
      const known = places.get(value);
      place = known ?? palette.length;
      if (known === undefined) {
        if (place === PALETTE_SIZE) return undefined;
        places.set(value, place);
        palette.push(colourOf(pixels.subarray(pixel * CHANNELS, (pixel + 1) * CHANNELS)));
      }
      last = value;
    }
    rows[at] = place;
    at += 1;
  }
  return { rows, palette };
}

/** The colour of a pixel by itself, as a PNG holds it. */
function colourOf([red = 0, green = 0, blue = 0, opacity = 0]: Uint8Array): Uint8Array {
  const whole = (part: number) => (opacity === 0 ? 0 : Math.round((part * 255) / opacity));
  return Uint8Array.of(whole(red), whole(green), whole(blue), opacity);
}

/** A chunk: length, type, data, checksum. */
function chunk(type: string, data: Uint8Array): Buffer {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(checksum(bytes.subarray(4, -4)), data.length + 8);
  return bytes;
}

const checksums = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The CRC of a chunk's type and data. Node brings one, but not in all versions that we run on. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (checksums[(crc ^ byte) & 255] as number);
  return (crc ^ 0xffffffff) >>> 0;
}
