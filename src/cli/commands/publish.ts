/** `publish`: makes a folder of static files from tables. */
import { PublishError, type PublishErrorCode } from '../publish/errors.js';
import type {
  Configuration,
  PublishEvent,
  PublishOptions,
  PublishReport,
} from '../publish/index.js';
import { addDataOptions, type CommandDefinition, type DataOptions } from '../shell/command.js';
import { EXIT, Failure, type ExitCode } from '../shell/failure.js';
import { writeLine, type Io } from '../shell/io.js';
import { countOf, oneLine, placeInTable, Problems, SHOWN } from '../shell/problems.js';
import { progressBar } from '../shell/progress.js';

interface Options extends DataOptions {
  config?: string;
  out?: string;
  base?: string;
  title?: string;
  languages?: string;
  jsonLd?: boolean;
  force?: boolean;
}

export const publishCommand: CommandDefinition<Options> = {
  name: 'publish',
  arguments: '[files...]',
  summary: 'Make a folder of pages, pictures and data from tables, for any web server.',
  description:
    'Reads tables of the inspectorates and inspection JSON of any length. The folder is replaced when the new one is whole, and not at all where anything fails; what has not changed is left as it is.',
  addOptions(command) {
    command
      .option(
        '-c, --config <file>',
        'publication.json: title, address and sources with what is known of them',
      )
      .option('-o, --out <folder>', 'the folder to make or to replace')
      .option('--base <address>', 'address of that folder on the web')
      .option('--title <text>', 'title of the publication')
      .option(
        '--languages <tags>',
        'tags with commas between them, the first at the root: en,cy; English where left out',
      )
      .option('--json-ld', 'say results in JSON-LD for search engines as well')
      .option('--force', 'make every file anew');
    addDataOptions(command);
  },
  json: '{"changed", "providers", "files": {"total", "written", "unchanged", "removed"}, "bytes", "problems", "problemsByFile", "conflicts", "clashes", "seconds"}',
  examples: [
    {
      line: 'publish data/islington.json --out public --base https://results.example.org/ --title "Inspection results"',
      does: 'publishes one council',
    },
    {
      line: 'publish data/providers/*.json --out others --base https://www.example.org/results/ --title "Other inspectorates" --json-ld --strict',
      does: 'publishes many, unless anything is wrong in the data',
    },
  ],
  run: publishFiles,
};

async function publishFiles(files: string[], options: Options, io: Io): Promise<ExitCode> {
  const { publish, readConfig } = await import('../publish/index.js');
  try {
    const config = options.config === undefined ? undefined : readConfig(options.config);
    const teller = new Teller(options, io);
    try {
      const report = await publish(optionsFrom(files, options, config, io), teller.onEvent);
      await teller.finish();
      await tellReport(report, options, io);
    } finally {
      await teller.finish();
    }
    return EXIT.fine;
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    throw new Failure(EXIT_BY_CODE[error.code], error.message, { cause: error });
  }
}

const EXIT_BY_CODE: Readonly<Record<PublishErrorCode, ExitCode>> = {
  options: EXIT.usage,
  input: EXIT.input,
  problems: EXIT.problems,
  target: EXIT.output,
  busy: EXIT.output,
  disk: EXIT.output,
  interrupted: EXIT.interrupted,
};

function optionsFrom(
  files: readonly string[],
  options: Options,
  config: Configuration | undefined,
  io: Io,
): PublishOptions {
  const { out, jsonLd, force, strict } = options;
  const base = options.base ?? config?.base;
  const title = options.title ?? config?.title;
  if (files.length === 0 && !config)
    throw new Failure(EXIT.usage, 'Name at least one file, or --config');
  if (out === undefined) throw new Failure(EXIT.usage, '--out has to name the folder to make');
  if (base === undefined)
    throw new Failure(EXIT.usage, '--base has to say where on the web the folder will be');
  if (title === undefined) throw new Failure(EXIT.usage, '--title has to be given');
  return {
    ...config,
    sources: [...(config?.sources ?? []), ...files.map((file) => ({ file }))],
    out,
    base,
    title,
    ...(options.languages !== undefined && { languages: options.languages.split(',') }),
    ...(jsonLd !== undefined && { jsonLd }),
    ...(force !== undefined && { force }),
    ...(strict !== undefined && { strict }),
    signal: io.signal,
  };
}

/** Tells what happens while it happens. */
class Teller {
  readonly #io: Io;
  readonly #options: Options;
  readonly #problems: Problems;
  readonly #conflicts: string[] = [];
  #conflictCount = 0;
  readonly #bar;
  /** Lines are written in the order in which things happen. */
  #said: Promise<void> = Promise.resolve();

  constructor(options: Options, io: Io) {
    this.#io = io;
    this.#options = options;
    this.#problems = new Problems(io, { all: options.all, silent: options.json });
    this.#bar = progressBar(io, 'providers', options.json || options.all);
  }

  readonly onEvent = (event: PublishEvent): void => {
    if (event.kind === 'problem') {
      const { file, ...problem } = event.problem;
      const placed = placeInTable(file, problem);
      this.#said = this.#said.then(() => this.#problems.add(placed));
    }
    if (event.kind === 'conflict') {
      const { provider, path, kept, dropped } = event.conflict;
      this.#conflictCount += 1;
      if (this.#options.all || this.#conflicts.length < SHOWN)
        this.#conflicts.push(
          `conflict: ${provider} ${path}: "${kept.value}" of ${kept.source} is kept, "${dropped.value}" of ${dropped.source} is not`,
        );
    }
    if (event.kind === 'writing') this.#bar.update(event.done, event.total);
  };

  async finish(): Promise<void> {
    this.#bar.stop();
    await this.#said;
    await this.#problems.finish();
    if (this.#options.json) return;
    for (const line of this.#conflicts.splice(0)) await writeLine(this.#io.stderr, oneLine(line));
    const hidden = this.#options.all ? 0 : this.#conflictCount - SHOWN;
    this.#conflictCount = 0;
    if (hidden > 0)
      await writeLine(
        this.#io.stderr,
        `and ${countOf(hidden, 'more conflict')} (--all shows them)`,
      );
  }
}

async function tellReport(report: PublishReport, { json, out }: Options, io: Io): Promise<void> {
  if (json) return writeLine(io.stdout, JSON.stringify(report));
  const { files, providers, problems, conflicts, clashes, seconds, bytes } = report;
  const lines = [
    report.changed
      ? `${out}: ${countOf(providers, 'provider')}, ${countOf(files.total, 'file')}, ${(bytes / 1e6).toFixed(1)} MB in ${seconds.toFixed(1)} s`
      : `${out}: nothing has changed, ${countOf(providers, 'provider')}`,
    `${files.written.toLocaleString('en-GB')} written, ${files.unchanged.toLocaleString('en-GB')} unchanged, ${files.removed.toLocaleString('en-GB')} removed`,
    `${countOf(problems, 'problem')} in the data, ${countOf(conflicts, 'conflict')}`,
    ...clashes.map(({ wanted, slugs }) => `More than one "${wanted}": ${slugs.join(', ')}`),
  ];
  for (const line of lines) await writeLine(io.stdout, oneLine(line));
}
