import {
  areasAt,
  frameworkOf,
  isNonGrade,
  matchGrade,
  type GradeMatch,
} from '../frameworks/index.js';
import { wordsIn, type LanguageWith, type Messages, type Words } from '../i18n/index.js';
import type {
  Grade,
  Inspection,
  InspectionDocument,
  Judgement,
  JudgementPart,
  Overall,
} from '../model/index.js';
import { startOf } from './select.js';

/** How a grade is drawn. It never stands without its word. */
export type Tone = NonNullable<Grade['tone']>;

/** A grade with its place on the scale, or the words that stand in its place and have none. */
export interface GradeView extends Partial<GradeMatch> {
  /** The grade as printed, or why there is none. */
  text: Words;
  tone: Tone;
}

/** What is needed to say a judgement in words. */
export interface JudgementContext<Section extends keyof Messages = 'common'> {
  inspection: Inspection;
  document: InspectionDocument;
  language: LanguageWith<Section>;
}

/** The grade of a judgement, or the words in its place: "Not judged", "Not graded". */
export function gradeView(
  judgement: Judgement | JudgementPart | Overall,
  context: JudgementContext,
): GradeView {
  const { tag, common } = context.language;
  const framework = frameworkOf(context.inspection, context.document);
  const { grade, gradeId, notGraded } = judgement;
  const match = isNonGrade(framework, grade) ? undefined : matchGrade(framework, grade, gradeId);
  return {
    tone: 'neutral',
    ...match,
    text: wordsIn(grade ?? match?.label ?? notGraded ?? { [tag]: common.noGrade }, tag),
  };
}

/** True for a judgement that has a grade or words in its place. */
export function hasGrade({
  grade,
  gradeId,
  notGraded,
}: Judgement | JudgementPart | Overall): boolean {
  return (grade ?? gradeId ?? notGraded) !== undefined;
}

/** A grade with its sentence; a sentence alone stands in place of the grade. */
export function resultView(
  judgement: Judgement | JudgementPart | Overall,
  context: JudgementContext,
): { grade: GradeView; statement: Words | undefined } {
  const { statement } = judgement;
  return statement !== undefined && !hasGrade(judgement)
    ? { grade: gradeView({ notGraded: statement }, context), statement: undefined }
    : { grade: gradeView(judgement, context), statement: wordsIn(statement, context.language.tag) };
}

/** The label of a judgement as printed, or else the wording that the framework had at the date. */
export function judgementLabel(
  { id, label }: Judgement | JudgementPart,
  context: JudgementContext<'judgements'>,
): Words {
  const { tag, judgements } = context.language;
  return wordsIn(
    label ?? areaOf(id, context)?.label ?? id ?? { [tag]: judgements.areaNotNamed },
    tag,
  );
}

/** The short name of an area for tight places, or else its label. */
export function areaName(id: string, context: JudgementContext): Words | undefined {
  const area = areaOf(id, context);
  const judgement = context.inspection.judgements?.find((each) => each.id === id);
  const text = area?.short ?? judgement?.label ?? area?.label;
  return wordsIn(text, context.language.tag);
}

/** The framework's area with an id, in its wording at the date of the inspection where there is one. */
export function areaOf(id: string | undefined, { inspection, document }: JudgementContext) {
  const framework = frameworkOf(inspection, document);
  if (!framework || id === undefined) return undefined;
  const hasId = (area: { id: string }) => area.id === id;
  return areasAt(framework, startOf(inspection)).find(hasId) ?? framework.areas?.find(hasId);
}
