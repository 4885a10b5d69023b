/** Words that programs leave in tables where nothing is known, with what they say. In lower case, words apart by spaces. */
const JUNK = new Map([
  ...['nan', 'n a', 'na', 'none', 'null', 'nil', 'nat', 'undefined', 'unknown', 'blank', 'tbc'].map(
    (word) => [word, 'a program wrote that it found nothing'] as const,
  ),
  ['#n/a', 'a formula of a spreadsheet found nothing'],
  ['#ref!', 'a formula of a spreadsheet lost what it refers to'],
  ['#value!', 'a formula of a spreadsheet failed'],
  ['#name?', 'a formula of a spreadsheet failed'],
  ['#div/0!', 'a formula of a spreadsheet failed'],
  ['not applicable', 'whoever made the table wrote that there is nothing to say'],
  ['not available', 'whoever made the table wrote that nothing is known'],
  ['data unreadable', 'the program that made the table could not read the report'],
  ['inspection pre dates judgement', 'the judgement did not exist at the time of the inspection'],
  ['not reported post reform', 'the judgement is no longer made'],
]);

/**
 * What a word says that stands in place of a value and is none: `undefined` where it is not such a word. "nan", "#N/A"
 * and "-" are, as is "inspection_pre_dates_judgement".
 */
export function describeJunk(written: string): string | undefined {
  const word = written.trim().toLowerCase();
  if (/^[-–—.?*]+$/.test(word)) return 'a sign for nothing';
  return JUNK.get(word) ?? JUNK.get(word.replace(/[\s_/\\.-]+/g, ' ').trim());
}
