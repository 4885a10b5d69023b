import { frameworkOf, givesOverallAt } from '../frameworks/index.js';
import { wordsIn, type Words } from '../i18n/index.js';
import {
  gradeView,
  hasGrade,
  resultView,
  type GradeView,
  type JudgementContext,
} from './judgement.js';
import { isUngraded, startOf } from './select.js';

/** The overall result of an inspection as the inspectorate gave it, or the words that say that it gave none. */
export interface OverallView {
  /** "graded": an overall grade. "not-given": graded areas but no overall. "not-graded": an event without grades. */
  state: 'graded' | 'not-given' | 'not-graded';
  /** Label as printed: "Overall effectiveness". */
  label?: Words | undefined;
  grade: GradeView;
  /** The judgement as a sentence, or the reason why there is none. */
  statement: Words | undefined;
}

/** The overall result. Never worked out from the areas. */
export function overallView(context: JudgementContext, event: string): OverallView {
  const { inspection, document, language } = context;
  const { common, tag } = language;
  const { overall } = inspection;
  const framework = frameworkOf(inspection, document);
  const label = wordsIn(overall?.label ?? framework?.overall?.label, tag);

  if (overall && overall.given !== false && (hasGrade(overall) || overall.statement !== undefined))
    return { state: 'graded', label, ...resultView(overall, context) };
  if (isUngraded(inspection, document)) {
    return {
      state: 'not-graded',
      grade: gradeView({ notGraded: { [tag]: common.notGraded } }, context),
      statement: { text: common.notGradedEvent(event) },
    };
  }
  const isNotGiven = framework && !givesOverallAt(framework, startOf(inspection));
  const isSaid = isNotGiven || overall?.given === false;
  return {
    state: 'not-given',
    label,
    // Where the framework gives one and the data have none, that is all that can be said.
    grade: gradeView({ notGraded: { [tag]: isSaid ? common.noOverall : common.noGrade } }, context),
    statement: wordsIn(
      overall?.reason ?? (isNotGiven ? framework.overall?.notGiven : undefined),
      tag,
    ),
  };
}
