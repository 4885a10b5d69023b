/**
 * The text of a source, from bytes or text that come in pieces cut anywhere. All line ends become LF.
 *
 * A byte order mark tells UTF-8 and UTF-16 apart; without one, zero bytes among the first four tell UTF-16. All else is
 * UTF-8, and each byte that cannot be is read as Windows-1252, which spreadsheets still write. That needs no look at what
 * is to come, reads files that programs glued together from both, and gives the same however the pieces are cut. It reads
 * a Windows-1252 file wrongly only where two or more of its letters beyond ASCII happen to be one of UTF-8 ("Ã©").
 */
import type { Problem } from '../../model/index.js';

export class Decoder {
  #decode: ((bytes: Uint8Array, isLast: boolean) => string) | undefined;
  /** Bytes that wait for those after them. */
  #bytes: Uint8Array = new Uint8Array();
  /** Text that waits for what comes after it: half a character, or a CR that may have an LF. */
  #text = '';
  #isStart = true;
  #lines = 1;
  #firstForeignLine: number | undefined;

  push(piece: Uint8Array | string): string {
    if (typeof piece === 'string') return this.#normalise(piece, false);
    const bytes = joined(this.#bytes, piece);
    this.#bytes = bytes;
    if (!this.#decode && bytes.length < 4) return '';
    this.#decode ??= this.#decoderOf(bytes);
    this.#bytes = new Uint8Array();
    return this.#normalise(this.#decode(bytes, false), false);
  }

  end(): string {
    const bytes = this.#bytes;
    this.#bytes = new Uint8Array();
    this.#decode ??= this.#decoderOf(bytes);
    return this.#normalise(this.#decode(bytes, true), true);
  }

  /** That the text is not in the encoding that it should be in, known for certain after the end. */
  get problem(): Problem | undefined {
    return this.#firstForeignLine === undefined
      ? undefined
      : {
          path: `line ${this.#firstForeignLine}`,
          expected: 'text in UTF-8',
          found: 'other bytes, read as Windows-1252',
        };
  }

  #decoderOf(bytes: Uint8Array): (bytes: Uint8Array, isLast: boolean) => string {
    const encoding = utf16Of(bytes);
    if (encoding === undefined) return (piece, isLast) => this.#decodeUtf8(piece, isLast);
    const decoder = new TextDecoder(encoding);
    return (piece, isLast) => decoder.decode(piece, { stream: !isLast });
  }

  #decodeUtf8(bytes: Uint8Array, isLast: boolean): string {
    const length = isLast ? bytes.length : lengthOfWhole(bytes);
    this.#bytes = bytes.slice(length);
    const whole = bytes.subarray(0, length);
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(whole);
    } catch {
      return this.#decodeMixed(whole);
    }
  }

  #decodeMixed(bytes: Uint8Array): string {
    const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
    let text = '';
    let start = 0;
    for (let at = 0; at < bytes.length;) {
      const length = lengthAt(bytes, at);
      if (length > 0) {
        at += length;
        continue;
      }
      text += utf8.decode(bytes.subarray(start, at));
      this.#firstForeignLine ??= this.#lines + lineEndsIn(this.#text + text);
      text += windows1252(bytes[at] as number);
      at += 1;
      start = at;
    }
    return text + utf8.decode(bytes.subarray(start));
  }

  #normalise(piece: string, isLast: boolean): string {
    let text = this.#text + piece;
    this.#text = '';
    if (this.#isStart && text !== '') {
      this.#isStart = false;
      text = text.replace(/^\uFEFF/, '');
    }
    if (!isLast && /[\r\uD800-\uDBFF]$/.test(text)) {
      this.#text = text.slice(-1);
      text = text.slice(0, -1);
    }
    text = text.replace(/\r\n?/g, '\n');
    this.#lines += lineEndsIn(text);
    return text;
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function lineEndsIn(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0;
}

function utf16Of([a, b, c, d]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a && b === 0 && c && d === 0) return 'utf-16le';
  if (a === 0 && b && c === 0 && d) return 'utf-16be';
  return undefined;
}

/** How many bytes are whole characters, as the last one may have been cut. */
function lengthOfWhole(bytes: Uint8Array): number {
  for (let at = Math.max(0, bytes.length - 3); at < bytes.length; at += 1)
    if (lengthAt(bytes, at) === CUT) return at;
  return bytes.length;
}

const CUT = -1;

/** Length of the UTF-8 character at a place: 0 where there is none, `CUT` where the bytes end before it does. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let next = 1; next < length; next += 1) {
    const byte = bytes[at + next];
    if (byte === undefined) return CUT;
    const [least, most] = next === 1 ? secondByteAfter(lead) : [0x80, 0xbf];
    if (byte < least || byte > most) return 0;
  }
  return length;
}

/** What may follow a first byte: no longer form than needed, no half of a pair, nothing beyond Unicode. */
function secondByteAfter(lead: number): readonly [least: number, most: number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  if (lead === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}

/** Bytes 80 to 9F, in which it differs from Unicode. Five of them are not in use. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

// Not by TextDecoder: several releases of Node read it as Latin-1, which has no curly apostrophe.
function windows1252(byte: number): string {
  return WINDOWS_1252[byte - 0x80] ?? String.fromCharCode(byte);
}
