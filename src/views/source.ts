import { wordsIn, type Words } from '../i18n/index.js';
import type { Source } from '../model/index.js';

/** Where something was published: what it is called, and its address where that is known. */
export interface SourceView {
  text: Words;
  url: string | undefined;
}

/** Title and publisher of a source, or its address where it has neither. `undefined` for one of which nothing is known. */
export function sourceView(source: Source | undefined, tag: string): SourceView | undefined {
  const { title, publisher, url } = source ?? {};
  const names = [title, publisher].flatMap((name) => wordsIn(name, tag) ?? []);
  const text = names.map((name) => name.text).join(', ') || url;
  return text === undefined ? undefined : { text: { ...names[0], text }, url };
}
