/** What a publication is, what a provider in its lists says, and what a file of it is. */
import { wordsIn, type Language, type Words } from '../../i18n/index.js';
import type { Text } from '../../model/index.js';

/** One file of a publication. */
export interface PublishedFile {
  /** Path in the folder of the publication, with `/` between its parts and none in front. */
  path: string;
  body: string | Uint8Array;
}

/** What holds for the whole publication. */
export interface Publication {
  /** Absolute address of its folder, with `/` at the end: `https://results.example.org/inspections/`. */
  base: string;
  /** Plain text is in the first language. */
  title: Text;
  /** At least one. The pages of the first stand at the root, those of each other below `<language>/`. */
  languages: readonly Language[];
  /** Whether the pages say the result in JSON-LD as well. */
  jsonLd: boolean;
  /** Who publishes. */
  publisher?: { name: string; url: string } | undefined;
}

/** The title in the words of a language, or of another that it is known in. */
export function titleIn(language: Language, { title, languages }: Publication): Words {
  const first = languages[0]?.tag ?? language.tag;
  return wordsIn(typeof title === 'string' ? { [first]: title } : title, language.tag);
}

/** What lists say of a provider, in one language. */
export interface EntryWords {
  /** Never empty: where the data withhold the name, what the provider can be told by. */
  name: string;
  region?: string | undefined;
  /** The services of which there are inspections. */
  services: readonly string[];
  /** The latest result, as every form of it says it. */
  sentence: string;
}

/** What is kept of each provider in memory, for the index: plain JSON. Its own words are in the first language. */
export interface ProviderEntry extends EntryWords {
  slug: string;
  /** Kind of provider, as its source names it. */
  type?: string | undefined;
  /** Date of the newest thing in its data, to the day, month or year. */
  latest?: string | undefined;
  /** The words in the further languages of the publication, by tag. */
  translations?: Readonly<Record<string, EntryWords>> | undefined;
}
