import type { PlainMessages, Words } from '../i18n/index.js';
import { factsView, type FactsView, type ViewInput } from './facts.js';
import { gradeView, hasGrade, type GradeView } from './judgement.js';
import { overallView, type OverallView } from './overall.js';

/** One result: who judged what, the grade, when, and whether the parts differ from the whole. */
export interface BadgeView {
  facts: FactsView;
  overall: OverallView;
  /** How the areas differ from the overall, or all of them where there is no overall: "1 of 3 areas: Good". */
  areas: AreasView[];
}

/** A grade that some areas have. */
export interface AreasView {
  /** How many, up to the grade: "1 of 3 areas: ". */
  count: string;
  grade: Words;
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
  const result = [overall.grade.text.text, ...areas.map(areasText)].join('; ');
  return messages.sentence(subject, result, facts.inspectorate.text, facts.dateLines[0]);
}

/** "1 of 3 areas: Good". */
export function areasText({ count, grade }: AreasView): string {
  return count + grade.text;
}

/** Grades of areas that are not that of the overall, each with its count, in the order of first appearance. */
function areasThatDiffer(input: ViewInput<'badge'>, overall: OverallView): AreasView[] {
  const grades = (input.inspection.judgements ?? [])
    .flatMap((judgement) => [judgement, ...(judgement.parts ?? [])])
    .filter(hasGrade)
    .map((judgement) => gradeView(judgement, input));
  const groups = new Map<string, [GradeView, ...GradeView[]]>();
  for (const grade of grades) {
    const group = groups.get(gradeKey(grade));
    if (group) group.push(grade);
    else groups.set(gradeKey(grade), [grade]);
  }
  if (overall.state === 'graded') groups.delete(gradeKey(overall.grade));
  return [...groups.values()].map((group) => ({
    count: input.language.badge.areasWithGrade(group.length, grades.length),
    grade: group[0].text,
  }));
}

function gradeKey({ id, text }: GradeView): string {
  return id ?? text.text.toLowerCase();
}
