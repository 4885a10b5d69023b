/** Ratings as CQC's API has them, which are alike in its older and its newer shape. */
import { cqc } from '../../frameworks/cqc.js';
import type { Inspection, Judgement, Overall } from '../../model/index.js';
import { gradeOf, judgementOf } from './grades.js';
import { known, type SourceValue } from './source.js';

/** An overall rating as printed, or the words in place of one. */
export function ratedOf(rating: SourceValue): Overall | undefined {
  const { id, label } = cqc.overall ?? {};
  const printed = gradeOf(rating, cqc);
  if (rating.isMissing || rating.unchecked === '') return rating.refuse('a rating');
  return printed && known({ id, label, ...printed });
}

/** A visit that was before the publication; the data have some after it. */
export function visitsBefore(
  first: SourceValue | undefined,
  published: string | undefined,
): Inspection['visits'] {
  const from = first?.writtenDate();
  if (from === undefined) return undefined;
  if (published === undefined || from <= published) return [{ from }];
  first?.refuse(`a visit before ${published}`);
  return undefined;
}

/** The five key questions in the order of CQC's site, which is not that of its data. */
export function judgementsOf(questions: SourceValue): Judgement[] {
  const byName = new Map(
    questions.items().map((each) => [plain(each.get('name').text() ?? ''), each]),
  );
  const areas = cqc.areas ?? [];
  for (const [name, question] of byName) {
    if (!areas.some(({ label }) => plain(label as string) === name))
      question.get('name').refuse('one of the five key questions');
  }
  return areas.flatMap(({ id, label }): Judgement | Judgement[] => {
    const value = byName.get(plain(label as string))?.get('rating');
    return (value && judgementOf(id, value, cqc)) ?? [];
  });
}

/** "Well-led", "Well led" and "well-led" are one name. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z]+/g, '');
}
