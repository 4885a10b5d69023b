/** Direction of text. A sentence keeps its own, whatever the direction of the picture. */

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const RIGHT_TO_LEFT_SCRIPTS = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm']);

/** Whether a language is written from right to left. */
export function isRightToLeft(tag: string): boolean {
  return RIGHT_TO_LEFT_SCRIPTS.has(new Intl.Locale(tag).maximize().script ?? '');
}

/**
 * The lines of a text whose first letter is of a script that runs from right to left, each kept apart in that
 * direction by control characters: not all that draw SVG know the attribute `direction`.
 */
export function directedTexts(lines: readonly string[]): readonly string[] {
  const [first] = /\p{L}/u.exec(lines.join(' ')) ?? [];
  return first !== undefined && RIGHT_TO_LEFT.test(first)
    ? lines.map((line) => `\u2067${line}\u2069`)
    : lines;
}
