/** What a publication is made from, with hashes, before anything of it is read in earnest. */
import { basename } from 'node:path';

import { allLanguages } from '../../i18n/generated/all.js';
import { languageOf, type Language } from '../../i18n/index.js';
import type { Publication } from '../../static/pages/publication.js';
import { widgetAssets } from '../../static/pages/widget-files.js';
import { inWords, PublishError } from './errors.js';
import { hashOfJson, hashOfProgram, hashOfSource } from './hashes.js';
import type { PublishOptions, Source } from './options.js';

/** A source that was looked at. */
export interface Input extends Source {
  /** Name of the file, without its folder. */
  name: string;
  sha256: string;
  bytes: number;
}

export interface Inputs {
  publication: Publication;
  /** In an order that does not depend on the one in which they were given. */
  sources: Input[];
  /** Hash of program and options: what all providers are made with. */
  settings: string;
  /** Hash of that and of the sources: what the publication is made from. */
  all: string;
}

export async function inputsOf(options: PublishOptions): Promise<Inputs> {
  const publication = publicationOf(options);
  if (options.sources.length === 0)
    throw new PublishError('options', 'There is no source to publish from: name at least one file');
  const sources = await Promise.all(options.sources.map(inputOf));
  sources.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  tellApart(sources);
  const { languages, ...words } = publication;
  const tags = languages.map(({ tag }) => tag);
  const settings = hashOfJson([hashOfProgram(), widgetsFolder(), words, tags]);
  return { publication, sources, settings, all: hashOfJson([settings, sources.map(orderOf)]) };
}

/** The folder of the widgets' files, which is named by what is in them. */
function widgetsFolder(): string {
  try {
    return widgetAssets().folder;
  } catch (error) {
    throw new PublishError('input', (error as Error).message, { cause: error });
  }
}

/** Gives files of one name in different folders names of their own. */
function tellApart(sources: readonly Input[]): void {
  const counts = new Map<string, number>();
  for (const source of sources) {
    const count = (counts.get(source.name) ?? 0) + 1;
    counts.set(source.name, count);
    if (count > 1) source.name += ` (${count})`;
  }
}

/** All that counts of a source: where the file is does not. */
function orderOf({ name, sha256, title, importer, checked, attribution, note }: Input): string {
  return JSON.stringify([name, sha256, title, importer, checked, attribution, note]);
}

async function inputOf(source: Source): Promise<Input> {
  try {
    return { ...source, name: basename(source.file), ...(await hashOfSource(source.file)) };
  } catch (error) {
    const words = inWords(error, `read ${source.file}`) as Error;
    const message =
      words instanceof PublishError
        ? words.message
        : `Cannot read ${source.file}: ${words.message}`;
    throw new PublishError('input', message, { cause: error });
  }
}

function publicationOf({
  base,
  title,
  languages = ['en'],
  jsonLd = false,
  publisher,
}: PublishOptions): Publication {
  if (typeof title === 'string' && title.trim() === '')
    throw new PublishError('options', 'The publication needs a title');
  return {
    base: baseOf(base),
    title,
    jsonLd,
    languages: languages.map(languageWith),
    ...(publisher && { publisher }),
  };
}

function baseOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username) {
    throw new PublishError(
      'options',
      `The base has to be the address of the folder on the web, such as https://results.example.org/inspections/, and not "${address}"`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

function languageWith(tag: string): Language {
  const language = allLanguages.find((each) => languageOf(each.tag) === languageOf(tag));
  if (language) return language;
  const known = allLanguages.map((each) => languageOf(each.tag)).join(', ');
  throw new PublishError('options', `There is no language "${tag}": choose from ${known}`);
}
