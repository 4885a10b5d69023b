import type { Text } from '../model/index.js';
import type { Language } from './messages.js';

const languages = new Map<string, Language>();

/** Makes a language known to all widgets. English (en-GB) is always there. */
export function registerLanguage(language: Language): void {
  languages.set(language.tag.toLowerCase(), language);
}

/** The registered language that fits a tag best: "cy-GB", then "cy". `undefined` where there is none. */
export function findLanguage(tag: string): Language | undefined {
  // Pages write "en_GB" and worse; only registered tags ever reach `Intl`, which throws on what is none.
  const wanted = tag.replaceAll('_', '-').toLowerCase();
  return languages.get(wanted) ?? languages.get(languageOf(wanted));
}

/** Words from the data in one language. */
export interface Words {
  text: string;
  /** Language of the text, where it is known and is not the one asked for. */
  lang?: string;
}

/** Takes from a text of the data the words in a language, or else in English, or else in the first there is. */
export function wordsIn(text: Text, tag: string): Words;
export function wordsIn(text: Text | undefined, tag: string): Words | undefined;
export function wordsIn(text: Text | undefined, tag: string): Words | undefined {
  if (text === undefined) return undefined;
  if (typeof text === 'string') return { text };
  const isIn =
    (language: string) =>
    ([key]: [string, string]) =>
      languageOf(key) === language;
  const language = languageOf(tag);
  const all = Object.entries(text);
  const [lang, words] = all.find(([key]) => key === tag) ??
    all.find(isIn(language)) ??
    all.find(isIn('en')) ??
    all[0] ?? [tag, ''];
  return languageOf(lang) === language ? { text: words } : { text: words, lang };
}

/** The language without its region and script: "cy" of "cy-GB". */
export function languageOf(tag: string): string {
  return tag.replace(/[-_].*/, '').toLowerCase();
}
