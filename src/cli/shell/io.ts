/** The world of a command: its streams, given to it so that tests can give their own. */
import type { Readable, Writable } from 'node:stream';
import { once } from 'node:events';

export interface Io {
  stdin: Readable;
  stdout: Writable & { isTTY?: boolean | undefined };
  stderr: Writable & { isTTY?: boolean | undefined };
  /** Aborted when somebody asks the command to stop. */
  signal: AbortSignal;
  /** Whether to tell where in the program an error came up. */
  verbose: boolean;
}

/** Writes and waits where the reader is slow, so that a long output is not kept in memory. */
export async function write(stream: Writable, text: string | Uint8Array): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

export async function writeLine(stream: Writable, text: string): Promise<void> {
  await write(stream, `${text}\n`);
}
