import { isNonGrade, matchGrade } from '../../frameworks/registry.js';
import type { Framework, Judgement } from '../../model/index.js';
import type { SourceValue } from './source.js';

/** A result as a source prints it: a grade with its id, or the words that stand in place of one. */
export type PrintedGrade =
  { grade: string; gradeId: string } | { notGraded: string; grade?: never; gradeId?: never };

/**
 * What a source has in place of a grade, as printed. Whatever the framework knows neither as a grade nor as the lack of
 * one ("nan", a footnote, part of another sentence) is named as a problem and is no grade.
 *
 * @param isPrinted false for a table that has all in lower case: a grade is then as the framework writes it
 */
export function gradeOf(
  value: SourceValue,
  framework: Framework,
  isPrinted = true,
): PrintedGrade | undefined {
  if (value.isMissing) return undefined;
  const expected = `a grade of ${framework.id}`;
  const { unchecked } = value;
  if (typeof unchecked !== 'string' && typeof unchecked !== 'number') return value.refuse(expected);
  // Ratings of food hygiene are numbers, which programs write without quotation marks.
  const printed = `${unchecked}`.trim();
  if (printed === '') return undefined;
  if (isNonGrade(framework, printed)) return { notGraded: printed };
  const { id: gradeId } = matchGrade(framework, printed) ?? {};
  if (gradeId !== undefined && isPrinted) return { grade: printed, gradeId };
  return wordingOf(printed, framework) ?? value.refuse(expected);
}

/** A grade as the framework writes it; reading a PDF may have left spaces in it ("Requires i mprovement"). */
function wordingOf(printed: string, framework: Framework): PrintedGrade | undefined {
  const letters = (text: string) => text.replace(/\s+/g, '').toLowerCase();
  for (const { id: gradeId, label, aliases = [] } of framework.scale ?? []) {
    const wording = [label, ...aliases].find(
      (each) => typeof each === 'string' && letters(each) === letters(printed),
    );
    if (typeof wording === 'string') return { grade: wording, gradeId };
  }
  return undefined;
}

/** The judgement of one area, if the source has one. The label is the framework's own: tables do not print it. */
export function judgementOf(
  id: string,
  value: SourceValue,
  framework: Framework,
  isPrinted = true,
): Judgement | undefined {
  const printed = gradeOf(value, framework, isPrinted);
  return printed && { id, ...printed };
}
