/** Files as they come in: by name, or from standard input. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

import { EXIT, Failure, reasonOf } from './failure.js';
import type { Io } from './io.js';

/** By this name standard input and output are meant. */
export const STANDARD = '-';

/** A file that is open for reading. */
export interface Input {
  /** As it was asked for; "standard input" for that. */
  name: string;
  /** Its length in bytes, where that is known. */
  size: number | undefined;
  /** How it begins: enough to tell what it is. */
  head: Uint8Array;
  /** The whole, with its head. Can be read once. */
  chunks: AsyncIterable<Uint8Array>;
}

/** Widely used tables begin with long rows of names; a source of JSON says much of itself before its records. */
const HEAD_BYTES = 65_536;

/** Opens a file; throws a `Failure` that says why it cannot be read. */
export async function openInput(file: string, io: Io): Promise<Input> {
  if (file === STANDARD)
    return await withHead('standard input', undefined, io.stdin as AsyncIterable<Uint8Array>);
  try {
    const { size } = await stat(file);
    return await withHead(file, size, createReadStream(file));
  } catch (error) {
    throw unreadable(file, error);
  }
}

async function withHead(
  name: string,
  size: number | undefined,
  source: AsyncIterable<Uint8Array | string>,
): Promise<Input> {
  const iterator = source[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  let done = false;
  while (length < HEAD_BYTES && !done) {
    const next = await iterator.next();
    if (next.done) done = true;
    else {
      const chunk = bytesOf(next.value);
      length += chunk.length;
      first.push(chunk);
    }
  }
  const head = Buffer.concat(first);
  return { name, size, head, chunks: rest(name, head, iterator, done) };
}

async function* rest(
  name: string,
  head: Uint8Array,
  iterator: AsyncIterator<Uint8Array | string>,
  done: boolean,
): AsyncIterable<Uint8Array> {
  if (head.length > 0) yield head;
  try {
    while (!done) {
      const next = await iterator.next();
      if (next.done) return;
      yield bytesOf(next.value);
    }
  } catch (error) {
    throw unreadable(name, error);
  } finally {
    await iterator.return?.();
  }
}

function bytesOf(chunk: Uint8Array | string): Uint8Array {
  return typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

function unreadable(name: string, error: unknown): Failure {
  return new Failure(EXIT.input, `${name} cannot be read: ${reasonOf(error)}`, { cause: error });
}

/** The whole of a file. */
export async function readAll({ chunks }: Input): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}
