/** What scripts of pages do with words: finding them as people type them, and filling in what a page says. */

/** Text as people type it: without accents, capital letters and marks. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .toLowerCase();
}

/** The words that somebody typed. */
export function wordsOf(text: string): string[] {
  return plain(text)
    .split(/[\s,;]+/)
    .filter((word) => word !== '');
}

/** Whether each word, or what it begins with, is in a plain text. */
export function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/** Puts values into the places `{0}`, `{1}` … of a text. */
export function fill(text: string, values: readonly (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (place, index: string) =>
    String(values[Number(index)] ?? place),
  );
}
