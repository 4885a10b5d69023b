/** `snippet`: the line that an editor pastes into a page to show a published result. */
import { InspectionError, type InspectionDocument } from '../../model/index.js';
import { languageOf, type Language } from '../../i18n/index.js';
import {
  addressOf,
  snippetForms,
  snippetOf,
  widgetsShownAs,
  type Snippet,
  type SnippetForm,
} from '../../snippets/index.js';
import {
  baseOf,
  openPublication,
  withSlash,
  type PublicationReader,
} from '../snippet/publication.js';
import { slugOf } from '../snippet/slug.js';
import {
  addressFrom,
  attributesFrom,
  collect,
  languageWith,
  oneOf,
  widgetWith,
} from '../shell/choices.js';
import type { CommandDefinition } from '../shell/command.js';
import { EXIT, Failure, type ExitCode } from '../shell/failure.js';
import { writeLine, type Io } from '../shell/io.js';

interface SnippetOptions {
  widget: string;
  as: string;
  set?: string[];
  which?: string;
  lang: string;
  base?: string;
  height?: string;
  json?: boolean;
}

export const snippetCommand: CommandDefinition<SnippetOptions> = {
  name: 'snippet',
  arguments: '<publication> <provider>',
  summary: 'Write the line that shows a published result in a page.',
  description:
    'The publication is its address on the web or its folder, the provider as in its addresses ("islington"), by its name, or by an identifier ("urn:80505"). Forms: link (kept by every editor), address, element and div (for sites that load the widgets), iframe, image, html (the whole result in words), email; the last three show the badge, html judgements and summary as well.',
  addOptions(command) {
    command
      .option('-w, --widget <name>', 'which widget: judgements, timeline and so on', 'badge')
      .option('--as <form>', 'in which form', 'link')
      .option('--set <setting>', 'an attribute of the widget: compact, or theme=dark', collect)
      .option('--which <id>', 'an inspection by its id, or the latest of a framework by its id')
      .option('-l, --lang <tag>', 'language', 'en')
      .option('--base <address>', 'address of the publication, where the folder does not say it')
      .option('--height <pixels>', 'of an iframe; what suits the widget by itself')
      .option('--json', 'write the result as JSON to standard output');
  },
  json: '{"widget", "as", "language", "address", "sentence", "snippet"}',
  examples: [
    { line: 'snippet public islington', does: 'writes a link to the badge' },
    {
      line: 'snippet public islington --widget judgements --as iframe --height 500',
      does: 'writes a frame with the judgements',
    },
    {
      line: 'snippet public islington --as element --set compact --set theme=dark',
      does: 'writes a custom element',
    },
  ],
  run: write,
};

async function write(
  [place = '', provider = '']: string[],
  options: SnippetOptions,
  io: Io,
): Promise<ExitCode> {
  const [{ sentenceOf, widgetKinds }, { inputOf }, { shownBy }] = await Promise.all([
    import('../../static/index.js'),
    import('../../static/render/sentence.js'),
    import('../../static/pages/shown.js'),
  ]);
  const form: SnippetForm = oneOf('--as', options.as, snippetForms);
  if (options.which !== undefined && (form === 'iframe' || form === 'image'))
    throw new Failure(
      EXIT.usage,
      `--as ${form} shows what is published, the latest: leave out --which`,
    );
  const widget = widgetWith(options.widget, widgetKinds);
  refuseWhatIsNotShown(form, widget.name);
  const settings = attributesFrom(options.set ?? [], widget);
  const language = languageWith(options.lang);
  const frameHeight = options.height === undefined ? undefined : heightFrom(options.height);
  const publication = openPublication(place);
  const slug = await slugOf(provider, publication);
  const document = await documentIn(publication, slug);
  const base = options.base ? withSlash(addressFrom('--base', options.base).href) : undefined;
  const root = base ?? publication.base ?? (await baseOf(publication));
  const folder = await folderOf(publication, slug, language);
  const { dataPath, attributes } = shownBy(widget, {
    slug,
    document,
    collection: { documents: [document] },
  });
  try {
    const snippet: Snippet = {
      widget,
      input: inputOf(document, language, options.which),
      which: options.which,
      sentence: sentenceOf(document, language, options.which, widget.name),
      page: `${root}${folder}${slug}/${widget.name}/`,
      provider: `${root}${folder}${slug}/`,
      pictures: `${root}${folder}${slug}/badge/`,
      data: `${root}${dataPath}`,
      size: await sizeOf(publication, `${folder}${slug}/badge/oembed.json`),
      ownAttributes: attributes ?? {},
      settings,
      frameHeight,
    };
    const text = snippetOf(form, snippet);
    const { sentence } = snippet;
    const said = { widget: widget.name, as: form, language: language.tag, sentence };
    await writeLine(
      io.stdout,
      options.json ? JSON.stringify({ ...said, address: addressOf(snippet), snippet: text }) : text,
    );
    return EXIT.fine;
  } catch (error) {
    if (!(error instanceof InspectionError)) throw error;
    throw new Failure(EXIT.usage, error.message, { cause: error });
  }
}

function refuseWhatIsNotShown(form: SnippetForm, widget: string): void {
  const shown = widgetsShownAs(form) ?? [widget];
  if (!shown.includes(widget))
    throw new Failure(
      EXIT.usage,
      `--as ${form} shows ${shown.join(', ')}, not ${widget}: choose another form, such as link or iframe`,
    );
}

function heightFrom(text: string): number {
  const height = Number(text);
  if (Number.isInteger(height) && height > 0) return height;
  throw new Failure(EXIT.usage, `--height needs a number of pixels, not "${text}"`);
}

async function documentIn(
  publication: PublicationReader,
  slug: string,
): Promise<InspectionDocument> {
  const { parseDocument, readJson } = await import('../../model/index.js');
  const path = `${slug}/inspection.json`;
  const text = await publication.read(path);
  if (text === undefined)
    throw new Failure(EXIT.input, `${publication.name} has no provider "${slug}": no ${path}`);
  try {
    const { document } = parseDocument(readJson(text, path));
    if (document) return document;
  } catch (error) {
    throw new Failure(EXIT.input, (error as Error).message, { cause: error });
  }
  throw new Failure(EXIT.input, `${path} of ${publication.name} has no inspection`);
}

/** The folder of a language's pages, with a slash at its end; empty for the one at the root. */
async function folderOf(
  publication: PublicationReader,
  slug: string,
  { tag }: Language,
): Promise<string> {
  const own = `${languageOf(tag)}/`;
  return (await publication.read(`${own}${slug}/badge/badge.txt`)) === undefined ? '' : own;
}

/** The size of the picture, which the answer for oEmbed has. Without it browsers find out when it is there. */
async function sizeOf(publication: PublicationReader, path: string): Promise<Snippet['size']> {
  try {
    const { width, height } = JSON.parse((await publication.read(path)) ?? '{}') as Partial<
      NonNullable<Snippet['size']>
    >;
    const isSize = Number.isInteger(width) && Number.isInteger(height);
    return isSize ? { width: width as number, height: height as number } : undefined;
  } catch {
    return undefined;
  }
}
