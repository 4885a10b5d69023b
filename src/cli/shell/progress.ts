/** How far a command has come, as a bar on a terminal; elsewhere nothing. */
import { Presets, SingleBar } from 'cli-progress';

import type { Input } from './input.js';
import type { Io } from './io.js';

export interface Progress {
  /** Sets what is done, and of how much. */
  update(done: number, total: number): void;
  /** Takes the bar away. */
  stop(): void;
}

const NONE: Progress = { update() {}, stop() {} };

/**
 * A bar on standard error, where that is a terminal.
 *
 * @param what stands before the bar
 */
export function progressBar(io: Io, what: string, quiet = false): Progress {
  if (quiet || !io.stderr.isTTY) return NONE;
  const bar = new SingleBar(
    {
      format: `${what} {bar} {percentage} %`,
      stream: io.stderr,
      clearOnComplete: true,
      hideCursor: true,
      // Interrupting is the command's own business; the bar would end the process.
      gracefulExit: false,
    },
    Presets.shades_classic,
  );
  let started = false;
  return {
    update(done, total) {
      if (started) bar.setTotal(total);
      else bar.start(total, done);
      started = true;
      bar.update(done);
    },
    stop() {
      if (started) bar.stop();
    },
  };
}

/** The bytes of a file, while a bar shows how much of it was read. */
export async function* watched(
  { chunks, size }: Pick<Input, 'chunks' | 'size'>,
  progress: Progress,
): AsyncIterable<Uint8Array> {
  let done = 0;
  for await (const chunk of chunks) {
    yield chunk;
    done += chunk.length;
    if (size) progress.update(done, size);
  }
}
