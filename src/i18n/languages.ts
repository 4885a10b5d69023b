import type { Text } from '../model/index.js';
import type { WidgetLanguage } from './messages.js';

/** What of the page's global object is used here, which runs without one as well. */
interface Page {
  [key: symbol]: Map<string, WidgetLanguage> | undefined;
  Event: new (type: string) => object;
  dispatchEvent?(event: object): void;
}

const page = globalThis as unknown as Page;

/** All copies of the library on a page share it: a file with a language serves the file of any widget. */
const languages = (page[Symbol.for('inspection-widgets.languages')] ??= new Map());

/**
 * Makes a language known to all widgets of the page, which then draw themselves again; a later one takes the place of an
 * earlier one. English is always there.
 */
export function registerLanguage(language: WidgetLanguage): void {
  languages.set(languageOf(language.tag), language);
  page.dispatchEvent?.(new page.Event('inspection-widgets.languages'));
}

/** The registered language of a tag, whatever its region or script: "cy" for "cy-GB". `undefined` where there is none. */
export function findLanguage(tag: string): WidgetLanguage | undefined {
  return languages.get(languageOf(tag));
}

/** Words from the data in one language. */
export interface Words {
  text: string;
  /** Language of the text, where it is known and is not the one asked for. */
  lang?: string;
}

/**
 * Takes from a text of the data the words in a language, or else in English, or else in the first there is. A text that
 * names no language is English.
 */
export function wordsIn(text: Text, tag: string): Words;
export function wordsIn(text: Text | undefined, tag: string): Words | undefined;
export function wordsIn(text: Text | undefined, tag: string): Words | undefined {
  if (text === undefined) return undefined;
  const language = languageOf(tag);
  if (typeof text === 'string') return language === 'en' ? { text } : { text, lang: 'en' };
  // The reader leaves no text without a language.
  const all = Object.entries(text) as [[string, string], ...[string, string][]];
  const isIn = (wanted: string) => all.find(([key]) => languageOf(key) === wanted);
  const [lang, words] = isIn(language) ?? isIn('en') ?? all[0];
  return languageOf(lang) === language ? { text: words } : { text: words, lang };
}

/** The language without its region and script: "cy" of "cy-GB". */
export function languageOf(tag: string): string {
  return tag.replace(/[-_].*/, '').toLowerCase();
}
