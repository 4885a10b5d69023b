/** `import`: turns tables of the inspectorates into inspection JSON. */
import { isPartialDate, type InspectionDocument } from '../../model/index.js';
import { collectionText, linesText } from '../import/collection.js';
import { gather, type Gathered } from '../import/gather.js';
import { sourcesJson, sourcesText } from '../import/list.js';
import { addDataOptions, type CommandDefinition, type DataOptions } from '../shell/command.js';
import { EXIT, Failure } from '../shell/failure.js';
import { STANDARD } from '../shell/input.js';
import { write, writeLine, type Io } from '../shell/io.js';
import { writeOut } from '../shell/output.js';
import { countOf, inOrder, oneLine, Problems, SHOWN } from '../shell/problems.js';

interface ImportOptions extends DataOptions {
  out?: string;
  ndjson?: boolean;
  source?: string;
  checked?: string;
  list?: boolean;
}

export const importCommand: CommandDefinition<ImportOptions> = {
  name: 'import',
  arguments: '[files...]',
  summary: 'Turn tables of the inspectorates into inspection JSON.',
  description:
    'Recognises each table by its columns or fields, and makes one document of all that they say about one provider. Rows that cannot be used, and contradictions between sources, are named on standard error. "-" is standard input.',
  addOptions(command) {
    command
      .option('-o, --out <file>', 'write there and not to standard output')
      .option('--ndjson', 'write one document a line, and no collection')
      .option('--source <id>', 'what the files are, where it cannot be told from them')
      .option('--checked <date>', 'when they were last compared with the inspectorate’s site')
      .option('--list', 'say which sources there are and what each needs');
    addDataOptions(command);
  },
  json: 'with --out: {"files": [{"file", "source", "records", "imported", "problems"}], "documents", "conflicts", "problems": [{"file", "line", "path", "expected", "found"}]}; with --list: a list of the sources. Without either, standard output has the documents, which are JSON already.',
  examples: [
    {
      line: 'import data/d2i-hmip-youth-justice-ratings-2025-02.csv --out youth-justice.json',
      does: 'makes a collection of a table',
    },
    {
      line: 'import data/ofsted-la-inspections.json data/ofsted-ilacs-summaries.json data/d2i-ilacs-overview-2026-06-29.csv --out councils.json --checked 2026-08-22',
      does: 'puts three sources about the same councils together',
    },
    {
      line: 'import --ndjson data/fhrs-establishments-sample-2018.json',
      does: 'writes one document a line',
    },
    { line: 'import --list', does: 'says which sources there are' },
  ],
  async run(files, options, io) {
    if (options.list) {
      await write(io.stdout, options.json ? `${JSON.stringify(sourcesJson())}\n` : sourcesText());
      return EXIT.fine;
    }
    refuse(files, options);
    const list: unknown[] = [];
    const problems = new Problems(io, { all: options.all, silent: options.json });
    const gathered = await gather(
      files,
      {
        source: options.source,
        about: options.checked === undefined ? {} : { checked: options.checked },
        quiet: options.json || options.all,
        async onProblem(problem) {
          if (options.json) list.push(inOrder(problem));
          await problems.add(problem);
        },
      },
      io,
    );
    await problems.finish();
    if (!options.json) await tellConflicts(gathered, options, io);
    const isRefused = options.strict && (problems.count > 0 || gathered.conflicts.length > 0);
    if (!isRefused) {
      const text = options.ndjson ? linesText : collectionText;
      await writeOut(options.out, text(gathered.documents), io);
    }
    if (options.json)
      await writeLine(io.stdout, JSON.stringify({ ...reportOf(gathered), problems: list }));
    else await tellSummary(gathered, problems.count, !!isRefused, io);
    return isRefused ? EXIT.problems : EXIT.fine;
  },
};

function refuse(files: readonly string[], { checked, json, out }: ImportOptions): void {
  if (files.length === 0)
    throw new Failure(
      EXIT.usage,
      'Name at least one file, or --list to see which sources there are',
    );
  if (checked !== undefined && !isPartialDate(checked))
    throw new Failure(EXIT.usage, `--checked needs a date such as 2026-08-22, not "${checked}"`);
  if (json && (out === undefined || out === STANDARD))
    throw new Failure(
      EXIT.usage,
      '--json needs --out with the name of a file: without it standard output has the documents',
    );
}

function reportOf({ files, documents, conflicts }: Gathered): object {
  return {
    files,
    documents: documents.length,
    conflicts: conflicts.map(({ document, ...conflict }) => ({
      provider: nameOf(documents[document]),
      ...conflict,
    })),
  };
}

async function tellConflicts(
  { documents, conflicts }: Gathered,
  { all }: DataOptions,
  io: Io,
): Promise<void> {
  const shown = all ? conflicts : conflicts.slice(0, SHOWN);
  for (const { document, path, kept, dropped } of shown) {
    const name = nameOf(documents[document]);
    await writeLine(
      io.stderr,
      oneLine(
        `conflict: ${name} ${path}: "${kept.value}" of ${kept.source} is kept, "${dropped.value}" of ${dropped.source} is not`,
      ),
    );
  }
  const hidden = conflicts.length - shown.length;
  if (hidden > 0)
    await writeLine(io.stderr, `and ${countOf(hidden, 'more conflict')} (--all shows them)`);
}

async function tellSummary(
  { files, documents, conflicts }: Gathered,
  problems: number,
  isRefused: boolean,
  io: Io,
): Promise<void> {
  for (const { file, source, records, imported, problems: own } of files)
    await writeLine(
      io.stderr,
      `${file}: ${countOf(records, 'record')}, ${imported === records ? 'all' : imported} used, ${countOf(own, 'problem')} (${source})`,
    );
  const counts = [
    countOf(documents.length, 'document'),
    countOf(problems, 'problem'),
    countOf(conflicts.length, 'conflict'),
  ];
  await writeLine(
    io.stderr,
    `${counts.join(', ')}${isRefused ? ': nothing is written, since --strict was given' : ''}`,
  );
}

function nameOf(document: InspectionDocument | undefined): string {
  const { name, identifiers } = document?.provider ?? {};
  const words = typeof name === 'object' ? Object.values(name)[0] : name;
  const [identifier] = Object.entries(identifiers ?? {});
  return words ?? identifier?.join(' ') ?? 'a provider without a name';
}
