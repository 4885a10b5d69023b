/** What a command is: what it says of itself, and what it does. */
import type { Command } from 'commander';

import type { ExitCode } from './failure.js';
import type { Io } from './io.js';

/** One line that really works in a clone of the project, and what it does. */
export interface Example {
  /** Arguments as typed, without the name of the program: "validate data/islington.json". */
  line: string;
  does: string;
}

export interface CommandDefinition<Options = never> {
  name: string;
  /** As commander writes them: "<files...>". */
  arguments: string;
  /** One line. */
  summary: string;
  /** What else has to be known, in a few lines. */
  description?: string;
  addOptions(command: Command): void;
  /** What `--json` writes. */
  json: string;
  examples: readonly Example[];
  /** Throws a `Failure` where it cannot do what it was asked for. */
  run(args: string[], options: Options, io: Io): Promise<ExitCode>;
}

/** Options of all commands that read data. */
export interface DataOptions {
  all?: boolean;
  json?: boolean;
  strict?: boolean;
}

/** The options that are the same in every command that reads data. */
export function addDataOptions(command: Command): void {
  command
    .option('--json', 'write the result as JSON to standard output')
    .option('--strict', 'end with 1 where anything is wrong in the data')
    .option('--all', 'show all problems, not only the first 20');
}
