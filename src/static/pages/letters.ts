/** Providers in the order of their names, by first letter. */
import type { Language } from '../../i18n/index.js';
import { wordsOfEntry } from './entry.js';
import type { EntryWords, ProviderEntry } from './publication.js';

/** A provider in a list, in the words of the list's language. */
export interface Listed {
  slug: string;
  words: EntryWords;
}

/** The providers whose names begin with one letter. */
export interface Letter {
  /** "a" to "z", or "other". Part of addresses. */
  id: string;
  /** The letter; empty for all others. */
  letter: string;
  providers: Listed[];
}

/** All providers by letter, in order. Letters that nobody has are left out; what is none of a to z comes last. */
export function byLetter(entries: readonly ProviderEntry[], language: Language): Letter[] {
  const { compare } = new Intl.Collator(language.tag, { numeric: true });
  const listed = entries
    .map((entry) => ({ slug: entry.slug, words: wordsOfEntry(entry, language) }))
    .sort((a, b) => compare(a.words.name, b.words.name) || (a.slug < b.slug ? -1 : 1));
  const letters = new Map<string, Letter>();
  for (const each of listed) {
    const first = firstOf(each.words.name);
    const letter = letters.get(first) ?? {
      id: first || 'other',
      letter: first.toUpperCase(),
      providers: [],
    };
    letter.providers.push(each);
    letters.set(first, letter);
  }
  return [...letters.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).sort(othersLast);
}

function othersLast(a: Letter, b: Letter): number {
  return Number(a.letter === '') - Number(b.letter === '');
}

/** The first letter of a name without its accent; empty where it is none of a to z. */
function firstOf(name: string): string {
  return /^[^\p{L}\p{N}]*([a-z])/iu.exec(name.normalize('NFD'))?.[1]?.toLowerCase() ?? '';
}
