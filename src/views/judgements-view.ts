import { formatList, type Words } from '../i18n/index.js';
import type { Judgement, JudgementPart } from '../model/index.js';
import { factsView, type FactsView, type ViewInput } from './facts.js';
import {
  areaName,
  areaOf,
  hasGrade,
  judgementLabel,
  resultView,
  type GradeView,
} from './judgement.js';
import { overallView, type OverallView } from './overall.js';

/** One area with its grade. */
export interface AreaView {
  label: Words;
  /** `undefined` for an area that has a score only. */
  grade: GradeView | undefined;
  statement: Words | undefined;
  /** The score in words: "Score 3 of 4". */
  score: string | undefined;
  /** Which areas a joint judgement stands for, in words. */
  joint: string | undefined;
  parts: AreaView[];
}

/** The judgements of one inspection: the overall apart from the areas. */
export interface JudgementsView {
  facts: FactsView;
  heading: string;
  overall: OverallView;
  areas: AreaView[];
}

/** The view of the grid of judgements. */
export function judgementsView(input: ViewInput<'judgements'>): JudgementsView {
  const facts = factsView(input);
  return {
    facts,
    heading: input.language.judgements.heading(facts.inspectorate.text),
    overall: overallView(input, facts.event),
    areas: (input.inspection.judgements ?? []).map((judgement) => areaView(judgement, input)),
  };
}

/** One area with its grade, and with those that are parts of it. */
export function areaView(
  judgement: Judgement & JudgementPart,
  input: ViewInput<'judgements'>,
): AreaView {
  const { language } = input;
  const { judgements } = language;
  const { score, parts } = judgement;
  const result = resultView(judgement, input);
  const hasOnlyScore =
    score !== undefined && !hasGrade(judgement) && judgement.statement === undefined;
  const covers = areaOf(judgement.id, input)?.covers?.map((id) => areaName(id, input)?.text ?? id);
  return {
    label: judgementLabel(judgement, input),
    grade: hasOnlyScore ? undefined : result.grade,
    statement: result.statement,
    score: score && judgements.score(score.value, score.max),
    joint: covers && judgements.joint(formatList(covers, language)),
    parts: (parts ?? []).map((part) => areaView(part, input)),
  };
}
