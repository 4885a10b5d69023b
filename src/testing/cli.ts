/** Runs commands in the process of a test, with streams of its own: starting Node for each would cost a second. */
import { Readable, Writable } from 'node:stream';

import { run } from '../cli/run.js';
import type { Io } from '../cli/shell/io.js';

export interface CliResult {
  code: number;
  stdout: string;
  stderr: string;
}

export interface CliOptions {
  /** What comes from standard input. */
  stdin?: string | Buffer;
  signal?: AbortSignal;
  /** Whether standard error is a terminal. */
  isTerminal?: boolean;
  /** Called with all of standard output so far, whenever there is more. */
  onStdout?(text: string): void;
}

/** Runs a command with arguments as the shell would give them. */
export async function cli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  const io: Io = {
    stdin: Readable.from(options.stdin === undefined ? [] : [Buffer.from(options.stdin)]),
    stdout: collecting(stdout, () => options.onStdout?.(Buffer.concat(stdout).toString())),
    stderr: Object.assign(collecting(stderr), { isTTY: options.isTerminal }),
    signal: options.signal ?? new AbortController().signal,
    verbose: false,
  };
  const code = await run(args, io);
  return {
    code,
    stdout: Buffer.concat(stdout).toString(),
    stderr: Buffer.concat(stderr).toString(),
  };
}

function collecting(chunks: Buffer[], onMore = () => {}): Writable {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(Buffer.from(chunk));
      onMore();
      done();
    },
  });
}

/** A line as typed, in words: what stands in quotation marks is one, and `*` is one for each file. */
export function wordsOf(line: string, filesLike: (pattern: string) => string[]): string[] {
  return [...line.matchAll(/"([^"]*)"|\S+/g)].flatMap(([word, quoted]) =>
    quoted !== undefined ? quoted : word.includes('*') ? filesLike(word) : word,
  );
}
