/** What a text says of a result: grades and years, and whether they are those of the inspection that counts. */
import { plain, type PublishedProvider, type Result } from './published.js';

/** What a text states. */
export interface Statement {
  /** Grades as their framework names them, in the order of the text, each once. */
  grades: string[];
  years: string[];
}

/** Words before a grade that make it one, where it is written in lower case: "was judged to be good". */
const BEFORE =
  /(?:\b(?:rated|judged|graded|rating(?: of| is)?|grades?(?: of| is)?|judge?ment(?: of| is)?|found to be|to be|is|are|as|overall)|[:–—("'“‘])\s*(?:an?\s+|overall\s+|["'“‘]\s*)?$/i;

/** Reads a text with the grades that a provider's frameworks have. */
export function readStatement(text: string, { gradeNames }: PublishedProvider): Statement {
  const names = [...gradeNames.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const grades = new Set<string>();
  if (names.length > 0) {
    const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${names.join('|')})(?![\\p{L}\\d])`, 'giu');
    const tidied = text.replace(/[‘’ʼ]/g, "'").replace(/\s+/g, ' ');
    for (const match of tidied.matchAll(pattern)) {
      const [name] = match;
      const grade = gradeNames.get(plain(name));
      if (grade && isStated(name, tidied.slice(0, match.index))) grades.add(grade);
    }
  }
  return { grades: [...grades], years: yearsIn(text) };
}

/** Years that a text names, each once. */
export function yearsIn(text: string): string[] {
  return [...new Set(text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g))];
}

/** "Good news" begins a sentence, and "good progress" is no grade. */
function isStated(name: string, before: string): boolean {
  if (BEFORE.test(before.slice(-60))) return true;
  const isCapital = /^\p{Lu}/u.test(name);
  const beginsSentence = /(?:^|[.!?]\s+)$/.test(before);
  // Of several words it is no chance that they are those of a grade.
  return (isCapital && !beginsSentence) || name.includes(' ');
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** Whether a text tells a history: each grade with the year of an inspection that gave it, the one that counts among them. */
export function tellsHistory(
  { grades, years }: Statement,
  results: readonly Result[],
  isCounting: (result: Result) => boolean,
): boolean {
  const told = results.filter((each) => years.some((year) => each.years.has(year)));
  const gave = ({ grades: given }: Result, grade: string) =>
    given.some((each) => each.grade === grade);
  return (
    grades.every((grade) => told.some((each) => gave(each, grade))) &&
    told.some((each) => isCounting(each) && grades.some((grade) => each.overall === grade))
  );
}

/** Whether a text that should say the result of one inspection does. */
export type Verdict = 'same' | 'silent' | 'undated' | 'stale';

/** Compares a text with the result that it should tell. */
export function compare(text: string, result: Result, provider: PublishedProvider): Verdict {
  const statement = readStatement(text, provider);
  const { grades, years } = statement;
  if (tellsHistory(statement, provider.results, (each) => each === result)) return 'same';
  if (grades.length === 0 && years.length === 0) return 'silent';
  if (grades.length > 0 && !saysGrades(text, grades, result)) return 'stale';
  if (years.length > 0) return years.some((year) => result.years.has(year)) ? 'same' : 'stale';
  return 'undated';
}

/** Whether an inspection gave what is stated: all of it, and the overall, if not an area is named instead. */
export function saysGrades(text: string, grades: readonly string[], result: Result): boolean {
  const given = new Set(result.grades.map(({ grade }) => grade));
  if (!grades.every((grade) => given.has(grade))) return false;
  if (result.overall === undefined || grades.includes(result.overall)) return true;
  return result.grades.some(({ grade, area }) => grades.includes(grade) && names(text, area));
}

/** Whether a text names an area, by half of its telling words: people shorten them. */
function names(text: string, area: string): boolean {
  const said = plain(text);
  const words = plain(area)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 4 && !COMMON.has(word));
  const found = words.filter((word) => said.includes(word.slice(0, -1)));
  return words.length > 0 && found.length * 2 >= words.length;
}

const COMMON = new Set(['children', 'experiences', 'progress', 'overall', 'effectiveness']);
