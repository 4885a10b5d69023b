import type { PlainMessages } from '../i18n/index.js';
import type { Judgement, JudgementPart } from '../model/index.js';
import { factsView, type FactsView, type ViewInput } from './facts.js';
import { gradeView, type GradeView, type JudgementContext } from './judgement.js';
import { overallView, type OverallView } from './overall.js';

/** One result: who judged what, the grade, when, and whether the parts differ from the whole. */
export interface BadgeView {
  facts: FactsView;
  overall: OverallView;
  /** How the areas differ from the overall, or all of them where there is no overall: "1 of 3 areas: Good". */
  areas: string[];
}

/** The view of the rating badge. */
export function badgeView(input: ViewInput<'badge'>): BadgeView {
  const facts = factsView(input);
  const overall = overallView(input, facts.event);
  return { facts, overall, areas: areasThatDiffer(input, overall) };
}

/** The whole result in one sentence, for links, alternative texts and plain-text forms. */
export function badgeSentence(
  { facts, overall, areas }: BadgeView,
  messages: PlainMessages,
): string {
  const subject = [facts.provider, facts.service]
    .flatMap((words) => (words ? [words.text] : []))
    .join(', ');
  const result = [overall.grade.text.text, ...areas].join('; ');
  return messages.sentence(subject, result, facts.inspectorate.text, facts.dates?.text);
}

/** Grades of areas that are not that of the overall, each with its count, in the order of first appearance. */
function areasThatDiffer(input: ViewInput<'badge'>, overall: OverallView): string[] {
  const grades = gradedParts(input.inspection.judgements ?? [], input);
  const groups = new Map<string, { grade: GradeView; count: number }>();
  for (const grade of grades) {
    const group = groups.get(gradeKey(grade)) ?? { grade, count: 0 };
    group.count += 1;
    groups.set(gradeKey(grade), group);
  }
  if (overall.state === 'graded') groups.delete(gradeKey(overall.grade));
  return [...groups.values()].map(({ grade, count }) =>
    input.language.badge.areasWithGrade(count, grades.length, grade.text.text),
  );
}

function gradeKey({ id, text }: GradeView): string {
  return id ?? text.text.toLowerCase();
}

/** The judgements and sub-judgements that have a grade or words in its place. */
function gradedParts(
  judgements: readonly (Judgement & JudgementPart)[],
  context: JudgementContext,
): GradeView[] {
  return judgements.flatMap((judgement) => [
    ...((judgement.grade ?? judgement.gradeId ?? judgement.notGraded) === undefined
      ? []
      : [gradeView(judgement, context)]),
    ...gradedParts(judgement.parts ?? [], context),
  ]);
}
