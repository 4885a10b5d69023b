/** Where a command writes what it made: a file, whole or not at all, or standard output. */
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { finished } from 'node:stream/promises';

import { EXIT, Failure, reasonOf } from './failure.js';
import { STANDARD } from './input.js';
import { write, type Io } from './io.js';

type Piece = string | Uint8Array;

/**
 * Writes pieces one after the other. A file gets its name only when it is whole: who reads the old one meanwhile, or after
 * a failure, has that.
 */
export async function writeOut(
  file: string | undefined,
  pieces: Iterable<Piece> | AsyncIterable<Piece>,
  io: Io,
): Promise<void> {
  if (file === undefined || file === STANDARD) {
    for await (const piece of pieces) await write(io.stdout, piece);
    return;
  }
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(file), { recursive: true });
    const stream = createWriteStream(unfinished);
    const end = finished(stream);
    // An error while it is written is told by the line that waits for the end.
    end.catch(() => {});
    for await (const piece of pieces) {
      if (stream.errored) break;
      if (!stream.write(piece)) await Promise.race([drained(stream), end]);
    }
    stream.end();
    await end;
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {});
    if (error instanceof Failure) throw error;
    throw new Failure(EXIT.output, `${file} cannot be written: ${reasonOf(error)}`, {
      cause: error,
    });
  }
}

function drained(stream: NodeJS.WritableStream): Promise<void> {
  return new Promise((resolve) => stream.once('drain', resolve));
}
