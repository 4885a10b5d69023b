/** What the page says to its script, as JSON in the page. */
import type { CheckMessages } from '../../i18n/index.js';
import type { PageLanguage, PageWidget } from '../builder/page-data.js';

export interface CheckData {
  /** Absolute address of the publication, with `/` at its end. */
  base: string;
  /** The way from the page to the root of the publication. */
  root: string;
  /** Path of the list of providers, from that root. */
  list: string;
  /** The way to the page on which snippets are put together. */
  builder: string;
  languages: readonly PageLanguage[];
  widgets: readonly (PageWidget & { title: string })[];
  words: CheckMessages;
}

/** Reads the data of a page. */
export function checkDataOf(page: Document): CheckData | undefined {
  const text = page.getElementById('check-data')?.textContent;
  return text ? (JSON.parse(text) as CheckData) : undefined;
}
