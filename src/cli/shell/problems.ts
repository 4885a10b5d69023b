/** What is wrong in the data, told to people on standard error and to programs on standard output. */
import type { Problem } from '../../model/index.js';
import { writeLine, type Io } from './io.js';

/** A problem with its place in a file. */
export interface PlacedProblem extends Problem {
  file: string;
  /** Counted from 1. */
  line?: number | undefined;
  /** In characters, counted from 1; tables have the name of the column in `path` instead. */
  column?: number | undefined;
}

/** How many are shown where nobody asked for all. */
export const SHOWN = 20;

/** How problems are told. */
export interface Telling {
  /** Tells all of them and not only the first. */
  all?: boolean | undefined;
  /** Writes each as a line of JSON to standard output, all of them, and nothing to standard error. */
  json?: boolean | undefined;
  /** Counts them only. */
  silent?: boolean | undefined;
}

/** Tells problems as they come and counts them. */
export class Problems {
  count = 0;
  /** The first lines wait for the end, so that they do not run into a bar of progress. */
  readonly #first: string[] = [];
  readonly #io: Io;
  readonly #telling: Telling;

  constructor(io: Io, telling: Telling = {}) {
    this.#io = io;
    this.#telling = telling;
  }

  async add(problem: PlacedProblem): Promise<void> {
    this.count += 1;
    if (this.#telling.silent) return;
    if (this.#telling.json) {
      const said = { type: 'problem', ...inOrder(problem) };
      await writeLine(this.#io.stdout, JSON.stringify(said));
    } else if (this.#telling.all) {
      await writeLine(this.#io.stderr, problemLine(problem));
    } else if (this.#first.length < SHOWN) {
      this.#first.push(problemLine(problem));
    }
  }

  /** Tells the first, and how many more there are. */
  async finish(): Promise<void> {
    for (const line of this.#first.splice(0)) await writeLine(this.#io.stderr, line);
    const hidden = this.count - SHOWN;
    const { json, all, silent } = this.#telling;
    if (json || all || silent || hidden <= 0) return;
    await writeLine(this.#io.stderr, `and ${countOf(hidden, 'more problem')} (--all shows them)`);
  }
}

/** A problem for programs: its fields in the order of the documentation, and no others. */
export function inOrder({
  file,
  line,
  column,
  path,
  expected,
  found,
}: PlacedProblem): Record<string, unknown> {
  return { file, line, column, path, expected, found };
}

/** A problem as compilers tell theirs, so that editors lead to the place. */
export function problemLine({ file, line, column, path, expected, found }: PlacedProblem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return oneLine(`${place} ${path}: expected ${expected}, found ${found}`);
}

/** The problem of a record of a table, whose path begins with its line. */
export function placeInTable(file: string, problem: Problem): PlacedProblem {
  const [, line, column] = /^line (\d+)(?:, (.*))?$/s.exec(problem.path) ?? [];
  if (!line) return { ...problem, file };
  return { ...problem, file, line: Number(line), path: column ?? 'the row' };
}

/** Text from data in a terminal: no line breaks, and no codes that would steer it. */
export function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

/** A number of things in words: "1 problem", "2 problems". */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
