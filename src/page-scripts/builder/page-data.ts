/** What the page of the builder says to its script, as JSON in the page. */
import type { BuilderMessages } from '../../i18n/index.js';
import type { Colours, Scheme } from './colours.js';

export interface PageData {
  /** Absolute address of the publication, with `/` at its end: what snippets say. */
  base: string;
  /** The way from the page to the root of the publication: what the preview loads. */
  root: string;
  /** Path of the file with all widgets, from that root. */
  widgetFile: string;
  /** Path of the list of providers, from that root. */
  list: string;
  languages: readonly PageLanguage[];
  widgets: readonly PageWidget[];
  /** The colours that widgets have by themselves. */
  colours: Readonly<Record<Scheme, Colours>>;
  words: BuilderMessages;
}

/** A language of the publication. */
export interface PageLanguage {
  /** "en-GB" */
  tag: string;
  /** Folder of its pages: empty for the first, "cy/". */
  folder: string;
}

/** A widget, as the publisher knows it. */
export interface PageWidget {
  /** "badge" */
  name: string;
  /** "inspection-badge" */
  tag: string;
  /** Names of the attributes that it takes. */
  attributes: readonly string[];
}

/** A provider in the list that the page loads: its name in addresses, its name, and what tells it from others. */
export type ProviderRow = [slug: string, name: string, region: string];

/** Reads the data of a page. */
export function pageDataOf(page: Document): PageData | undefined {
  const text = page.getElementById('builder-data')?.textContent;
  return text ? (JSON.parse(text) as PageData) : undefined;
}
