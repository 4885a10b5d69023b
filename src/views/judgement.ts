import { areasAt, frameworkOf, isNonGrade, matchGrade } from '../frameworks/index.js';
import { wordsIn, type LanguageWith, type Words } from '../i18n/index.js';
import type {
  Framework,
  Grade,
  Inspection,
  InspectionDocument,
  Judgement,
  JudgementPart,
  Overall,
  Text,
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
export interface JudgementContext {
  inspection: Inspection;
  document: InspectionDocument;
  language: LanguageWith;
}

/** The grade of a judgement, or the words in its place: "Not judged", "Not graded". */
export function gradeView(
  judgement: Judgement | JudgementPart | Overall,
  context: JudgementContext,
): GradeView {
  const { language } = context;
  const framework = frameworkOf(context.inspection, context.document);
  const { grade, gradeId, notGraded } = judgement;
  const printed = grade ?? gradeLabel(framework, gradeId);
  if (printed === undefined || isNonGrade(framework, printed)) {
    return withoutGrade(
      wordsIn(printed ?? notGraded, language.tag) ?? { text: language.common.notGraded },
    );
  }
  const match = matchGrade(framework, printed, gradeId);
  return {
    text: wordsIn(printed, language.tag),
    tone: match?.grade.tone ?? 'neutral',
    id: match?.grade.id,
    position: match?.position,
    of: match?.of,
  };
}

/** Words that stand in place of a grade, drawn in the neutral tone. */
export function withoutGrade(text: Words): GradeView {
  return { text, tone: 'neutral' };
}

function gradeLabel(
  framework: Framework | undefined,
  gradeId: string | undefined,
): Text | undefined {
  return gradeId === undefined
    ? undefined
    : framework?.scale?.find(({ id }) => id === gradeId)?.label;
}

/** The label of a judgement as printed, or else the wording that the framework had at the date. */
export function judgementLabel(
  { id, label }: Judgement | JudgementPart,
  context: JudgementContext,
): Words {
  const { language } = context;
  return (
    wordsIn(label ?? areaOf(id, context)?.label ?? id, language.tag) ?? {
      text: language.common.areaNotNamed,
    }
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
