/** Where in a file something is: line and column of a byte, without keeping the file. */

/** Both counted from 1; the column in characters, as editors do. */
export interface Place {
  line: number;
  column: number;
}

const LINE_FEED = 10;

/** Bytes of a file as they come, and the places of bytes in it, asked for in ascending order. */
export class Places {
  readonly #chunks: { start: number; bytes: Uint8Array }[] = [];
  /** How many bytes came. */
  length = 0;
  /** The byte up to which lines and columns are counted. */
  #counted = 0;
  #place: Place;
  /** The first byte that is still wanted; those before it may go. */
  #kept = Infinity;

  /** @param start place of the first byte, where that is not the beginning of a file */
  constructor(start: Place = { line: 1, column: 1 }) {
    this.#place = { ...start };
  }

  add(bytes: Uint8Array): void {
    this.#forget();
    this.#chunks.push({ start: this.length, bytes });
    this.length += bytes.length;
  }

  /** The place of a byte that does not lie before one asked for earlier. */
  of(offset: number): Place {
    for (const { start, bytes } of this.#chunks) {
      if (start + bytes.length <= this.#counted) continue;
      this.#count(bytes.subarray(this.#counted - start, Math.max(0, offset - start)));
      if (this.#counted >= offset) break;
    }
    return { ...this.#place };
  }

  /** Keeps the bytes from here on until they are taken. */
  keepFrom(offset: number): void {
    this.#kept = offset;
  }

  /** The bytes that were kept, up to an end. */
  take(end: number): Uint8Array {
    const start = this.#kept;
    this.#kept = Infinity;
    const parts = this.#chunks.map((chunk) =>
      chunk.bytes.subarray(Math.max(0, start - chunk.start), Math.max(0, end - chunk.start)),
    );
    return parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
  }

  #count(bytes: Uint8Array): void {
    this.#counted += bytes.length;
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      this.#place.line += 1;
      this.#place.column = 1;
      start = end + 1;
    }
    // Bytes of a character after its first are 10xxxxxx.
    for (let index = start; index < bytes.length; index += 1)
      if (((bytes[index] as number) & 0xc0) !== 0x80) this.#place.column += 1;
  }

  #forget(): void {
    const wanted = Math.min(this.#kept, this.#counted);
    while (this.#chunks[0] && this.#chunks[0].start + this.#chunks[0].bytes.length <= wanted)
      this.#chunks.shift();
  }
}
