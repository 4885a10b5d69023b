import { areasAt, frameworkOf, isNonGrade, matchGrade } from '../frameworks/index.js';
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

/** A grade, or the words that stand in its place. */
export interface GradeView {
  /** The grade as printed, or why there is none. */
  text: Words;
  tone: Tone;
  /** Id on the framework's scale, where the grade is on it. */
  id?: string | undefined;
  /** Place on the scale: 1 is the lowest grade of `of`. */
  position?: number | undefined;
  of?: number | undefined;
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
  const { grade, gradeId, notGraded, statement } = judgement;
  const match = isNonGrade(framework, grade) ? undefined : matchGrade(framework, grade, gradeId);
  return {
    text: wordsIn(grade ?? match?.grade.label ?? notGraded ?? statement ?? common.noGrade, tag),
    tone: match?.grade.tone ?? 'neutral',
    id: match?.grade.id,
    position: match?.position,
    of: match?.of,
  };
}

/** True for a judgement that has a grade or words in its place. */
export function hasResult(judgement: Judgement | JudgementPart | Overall): boolean {
  return hasWords(judgement) || judgement.statement !== undefined;
}

/** The sentence of a judgement, where it does not stand in place of the grade already. */
export function statementOf(
  judgement: Judgement | JudgementPart | Overall,
  { language }: JudgementContext,
): Words | undefined {
  return hasWords(judgement) ? wordsIn(judgement.statement, language.tag) : undefined;
}

function hasWords({ grade, gradeId, notGraded }: Judgement | JudgementPart | Overall): boolean {
  return (grade ?? gradeId ?? notGraded) !== undefined;
}

/** The label of a judgement as printed, or else the wording that the framework had at the date. */
export function judgementLabel(
  { id, label }: Judgement | JudgementPart,
  context: JudgementContext<'judgements'>,
): Words {
  const { tag, judgements } = context.language;
  return wordsIn(label ?? areaOf(id, context)?.label ?? id ?? judgements.areaNotNamed, tag);
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
