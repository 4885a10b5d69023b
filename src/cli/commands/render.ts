/** `render`: draws one result into one file. */
import type { Command } from 'commander';

import { InspectionError, type InspectionDocument } from '../../model/index.js';
import { addDataOptions, type CommandDefinition, type DataOptions } from '../shell/command.js';
import {
  addressFrom,
  attributesFrom,
  collect,
  languageWith,
  oneOf,
  widgetWith,
} from '../shell/choices.js';
import { EXIT, Failure, type ExitCode } from '../shell/failure.js';
import type { Io } from '../shell/io.js';
import { writeOut } from '../shell/output.js';
import { Problems } from '../shell/problems.js';
import type { Drawing } from '../render/forms.js';

interface RenderOptions extends DataOptions {
  widget: string;
  as: string;
  which?: string;
  lang: string;
  provider?: string;
  set?: string[];
  url?: string;
  src?: string;
  scale: string;
  out?: string;
}

export const renderCommand: CommandDefinition<RenderOptions> = {
  name: 'render',
  arguments: '<file>',
  summary: 'Draw one result as page, picture, text or data.',
  description:
    'Reads inspection JSON; "-" is standard input. Forms: page (whole, styles inside), fragment (HTML of the widget) with css (its style sheet), dsd (declarative shadow DOM), and of the badge svg, png, text, email, oembed and json-ld.',
  addOptions(command: Command) {
    command
      .option('-w, --widget <name>', 'which widget: judgements, timeline and so on', 'badge')
      .option('--as <form>', 'in which form', 'page')
      .option('--which <id>', 'an inspection by its id, or the latest of a framework by its id')
      .option('-l, --lang <tag>', 'language', 'en')
      .option('-p, --provider <name>', 'of several documents the one about it: name or identifier')
      .option('--set <setting>', 'an attribute of the widget: compact, or heading-level=2', collect)
      .option('--url <address>', 'address of the result’s page, for email, oembed and json-ld')
      .option('--src <address>', 'address of the data, for dsd')
      .option('--scale <number>', 'of a PNG: 1 or 2', '1')
      .option('-o, --out <file>', 'write there and not to standard output');
    addDataOptions(command);
  },
  json: '{"widget", "as", "language", "sentence", "encoding", "content", "problems"}: encoding is "utf-8", or "base64" for a PNG, problems their number.',
  examples: [
    { line: 'render data/islington.json --out islington.html', does: 'makes a page of the badge' },
    {
      line: 'render data/islington.json --widget judgements --as fragment --set heading-level=2',
      does: 'writes the HTML of the judgements for a page of your own',
    },
    {
      line: 'render data/councils.json --provider Camden --as png --scale 2 --out camden.png',
      does: 'paints the badge of one council of many',
    },
    {
      line: 'render data/councils.json --provider laCode:206 --as text',
      does: 'says the result in one sentence',
    },
  ],
  run: render,
};

async function render(files: string[], options: RenderOptions, io: Io): Promise<ExitCode> {
  // Much code, that the other commands can do without.
  const [{ draw, FORMS }, { documentOf, readAllDocuments }, { sentenceOf, widgetKinds }] =
    await Promise.all([
      import('../render/forms.js'),
      import('../render/choose.js'),
      import('../../static/index.js'),
    ]);
  const form = oneOf('--as', options.as, FORMS);
  const widget = widgetWith(options.widget, widgetKinds);
  const chosen = {
    widget,
    language: languageWith(options.lang),
    which: options.which,
    url: options.url === undefined ? undefined : addressFrom('--url', options.url).href,
    src: options.src,
    scale: oneOf('--scale', options.scale, ['1', '2']) === '2' ? 2 : 1,
  } as const;
  const attributes = attributesFrom(options.set ?? [], widget);
  const problems = new Problems(io, { all: options.all, silent: options.json });
  const documents = await readAllDocuments(files[0] ?? '', problems, io);
  await problems.finish();
  if (options.strict && problems.count > 0) return EXIT.problems;

  const showsMany = widget.attributes.includes('own');
  const document =
    options.provider === undefined
      ? onlyOne(documents, showsMany)
      : documentOf(options.provider, documents);
  const drawing: Drawing = {
    ...chosen,
    document,
    collection: showsMany ? { documents } : undefined,
    attributes: {
      ...(showsMany && options.provider !== undefined && ownOf(document)),
      ...attributes,
    },
  };
  try {
    const content = draw(form, drawing);
    const about = {
      widget: widget.name,
      as: form,
      language: chosen.language.tag,
      sentence: sentenceOf(document, chosen.language, options.which),
    };
    const text = options.json ? jsonOf(content, about, problems.count) : content;
    await writeOut(options.out, [text], io);
    return EXIT.fine;
  } catch (error) {
    throw inWords(error, document);
  }
}

function jsonOf(content: string | Uint8Array, about: object, problems: number): string {
  const isText = typeof content === 'string';
  const said = {
    ...about,
    encoding: isText ? 'utf-8' : 'base64',
    content: isText ? content : Buffer.from(content).toString('base64'),
    problems,
  };
  return `${JSON.stringify(said)}\n`;
}

/** What the renderers refuse is what the user chose. */
function inWords(error: unknown, { inspections }: InspectionDocument): unknown {
  if (!(error instanceof InspectionError)) return error;
  const ids = inspections.flatMap(({ id }) => id ?? []);
  const known = error.code === 'not-found' ? `. There are ${ids.join(', ')}` : '';
  return new Failure(EXIT.usage, `${error.message}${known}`, { cause: error });
}

function onlyOne(documents: readonly InspectionDocument[], showsMany: boolean): InspectionDocument {
  if (documents.length > 1 && !showsMany)
    throw new Failure(
      EXIT.usage,
      `The file has ${documents.length} documents: --provider says which, by name or identifier`,
    );
  return documents[0] as InspectionDocument;
}

/** What tells a comparison whose row comes first. */
function ownOf({ provider }: InspectionDocument): { own?: string } {
  const [identifier] = Object.values(provider?.identifiers ?? {});
  const name = typeof provider?.name === 'string' ? provider.name : undefined;
  const own = identifier ?? name;
  return own === undefined ? {} : { own };
}
