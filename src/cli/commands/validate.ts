/** `validate`: says what is wrong in inspection JSON, and where. */
import { findImporter } from '../../importers/reading/importer.js';
import { readDocuments } from '../json/documents.js';
import { isLines, textOf } from '../json/lines.js';
import { addDataOptions, type CommandDefinition, type DataOptions } from '../shell/command.js';
import { EXIT, Failure, type ExitCode } from '../shell/failure.js';
import { openInput, type Input } from '../shell/input.js';
import { writeLine, type Io } from '../shell/io.js';
import { countOf, oneLine, Problems } from '../shell/problems.js';
import { progressBar, watched } from '../shell/progress.js';

export const validateCommand: CommandDefinition<DataOptions> = {
  name: 'validate',
  arguments: '<files...>',
  summary: 'Say what is wrong in inspection JSON, with line and column.',
  description:
    'Reads documents, lists of documents, collections, and documents one a line, of any length; "-" is standard input. Any problem ends it with 1, with --strict or without.',
  addOptions: addDataOptions,
  json: 'a line for each problem, {"type": "problem", "file", "line", "column", "path", "expected", "found"}, and one for each file, {"type": "file", "file", "documents", "inspections", "problems"}, or {"type": "failure", "file", "message"} where it cannot be read.',
  examples: [
    { line: 'validate data/islington.json', does: 'checks one document' },
    {
      line: 'validate data/councils.json data/providers/*.json',
      does: 'checks a collection and several documents',
    },
    {
      line: 'validate --json data/councils.json',
      does: 'writes what it found for other programs',
    },
  ],
  async run(files, options, io) {
    const problems = new Problems(io, options);
    let worst: ExitCode = EXIT.fine;
    for (const file of files) {
      try {
        if ((await validate(file, problems, options, io)) > 0 && worst === EXIT.fine)
          worst = EXIT.problems;
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        await tellFailure(file, error, options, io);
        worst = error.exitCode;
      }
    }
    await problems.finish();
    return worst;
  },
};

/** @returns how many problems there are in the file */
async function validate(
  file: string,
  problems: Problems,
  { json, all }: DataOptions,
  io: Io,
): Promise<number> {
  const input = await openInput(file, io);
  refuseWhatIsElse(input, file);
  const counts = { documents: 0, inspections: 0, problems: 0 };
  const progress = progressBar(io, input.name, json || all);
  try {
    for await (const reading of readDocuments(watched(input, progress), isLines(input))) {
      if ('problem' in reading) {
        counts.problems += 1;
        await problems.add({ ...reading.problem, file: input.name });
      } else {
        counts.documents += 1;
        counts.inspections += reading.document.inspections.length;
      }
    }
  } finally {
    progress.stop();
  }
  await writeLine(
    io.stdout,
    json
      ? JSON.stringify({ type: 'file', file: input.name, ...counts })
      : `${input.name}: ${countOf(counts.documents, 'document')}, ${countOf(counts.inspections, 'inspection')}, ${counts.problems === 0 ? 'no problems' : countOf(counts.problems, 'problem')}`,
  );
  return counts.problems;
}

/** Tables are what people have, so it is likely that somebody asks to validate one. */
function refuseWhatIsElse({ head, name }: Input, file: string): void {
  const importer = findImporter(head);
  if (importer && importer.id !== 'inspection-json')
    throw new Failure(
      EXIT.input,
      `${name} is no inspection JSON but: ${importer.title}. To turn it into inspection JSON: inspection-widgets import ${file}`,
    );
  const text = textOf(head);
  if (/^[[{](?!\0)/.test(text)) return;
  if (importer)
    throw new Failure(
      EXIT.input,
      `${name} is inspection JSON, but not in UTF-8. To make it so: inspection-widgets import ${file}`,
    );
  const [line = ''] = text.split('\n');
  throw new Failure(
    EXIT.input,
    line === ''
      ? `${name} is empty`
      : /[,;\t].*[,;\t]/.test(line)
        ? `${name} is no inspection JSON. It looks like a table, but like none that we know: inspection-widgets import --list says which there are`
        : `${name} is no inspection JSON: it begins with "${line.slice(0, 40)}"`,
  );
}

async function tellFailure(
  file: string,
  { message }: Failure,
  { json }: DataOptions,
  io: Io,
): Promise<void> {
  if (json) await writeLine(io.stdout, JSON.stringify({ type: 'failure', file, message }));
  else await writeLine(io.stderr, `error: ${oneLine(message)}`);
}
