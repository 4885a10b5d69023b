/**
 * Files of one piece of text a line, written and read piece by piece, so that they may be larger than memory. Reading and
 * writing wait for the disk: for many small pieces that is several times faster than promises.
 */
import { closeSync, openSync, readSync, writeSync } from 'node:fs';

const PIECE = 1 << 16;
const END_OF_LINE = 10;

/** Where a line stands, in bytes, without its end. */
export interface Place {
  start: number;
  length: number;
}

/** Writes lines to a file that does not exist yet. */
export class LineWriter {
  readonly #file: number;
  #waiting: Buffer[] = [];
  #waitingBytes = 0;
  #bytes = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'wx');
  }

  /** Adds a line; the text has no line break in it. */
  write(text: string): Place {
    const line = Buffer.from(`${text}\n`);
    const place = { start: this.#bytes, length: line.length - 1 };
    this.#waiting.push(line);
    this.#waitingBytes += line.length;
    this.#bytes += line.length;
    if (this.#waitingBytes >= PIECE) this.#flush();
    return place;
  }

  close(): void {
    try {
      this.#flush();
    } finally {
      closeSync(this.#file);
    }
  }

  #flush(): void {
    const all = Buffer.concat(this.#waiting);
    this.#waiting = [];
    this.#waitingBytes = 0;
    for (let written = 0; written < all.length;)
      written += writeSync(this.#file, all, written, all.length - written);
  }
}

/** Reads lines by their places. */
export class LineReader {
  readonly #file: number;

  constructor(path: string) {
    this.#file = openSync(path, 'r');
  }

  at({ start, length }: Place): string {
    const bytes = Buffer.allocUnsafe(length);
    for (let read = 0; read < length;) {
      const more = readSync(this.#file, bytes, read, length - read, start + read);
      if (more === 0) throw new Error('A temporary file is shorter than it was written');
      read += more;
    }
    return bytes.toString();
  }

  close(): void {
    closeSync(this.#file);
  }
}

/** The lines of a file one by one, without their ends. A last line without an end counts. */
export function* linesOf(path: string): Generator<string, void, undefined> {
  const file = openSync(path, 'r');
  try {
    let begun: Buffer[] = [];
    for (;;) {
      const piece = Buffer.allocUnsafe(PIECE);
      const bytes = readSync(file, piece, 0, PIECE, null);
      if (bytes === 0) break;
      let from = 0;
      for (;;) {
        const end = piece.subarray(0, bytes).indexOf(END_OF_LINE, from);
        if (end < 0) break;
        begun.push(piece.subarray(from, end));
        yield textOf(begun);
        begun = [];
        from = end + 1;
      }
      if (from < bytes) begun.push(piece.subarray(from, bytes));
    }
    if (begun.length > 0) yield textOf(begun);
  } finally {
    closeSync(file);
  }
}

function textOf(pieces: readonly Buffer[]): string {
  return (pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces)).toString();
}
