import { frameworkOf } from '../frameworks/index.js';
import { formatDate, wordsIn, type Words } from '../i18n/index.js';
import type { Inspection, Judgement, JudgementPart, PartScore, Rank } from '../model/index.js';
import { factsView, type FactsView, type ViewInput } from './facts.js';
import { areaOf, hasGrade, resultView, type GradeView } from './judgement.js';
import { overallView, type OverallView } from './overall.js';
import { selectInspection, type Which } from './select.js';

/** A score in words and numbers. */
export interface ScoreValue {
  /** "34 of 36". */
  text: string;
  value: number;
  max: number | undefined;
  /** How full a meter is, in percent. `undefined` where no meter can say it: no maximum, or a value beyond its ends. */
  percent: number | undefined;
}

/** What one part of a score, or one area with a score, was given. */
export interface ScorePartView {
  label: Words;
  score: ScoreValue | undefined;
  grade: GradeView | undefined;
  statement: Words | undefined;
  parts: ScorePartView[];
}

/** A place among others, which ages: with its date and who says so. */
export interface RankView {
  /** "First in London". */
  place: string;
  /** "as of August 2024", or that no date is given. */
  asOf: string;
  /** "according to Islington Council", or that nobody is named. */
  by: string;
  url: string | undefined;
}

/** The score of one inspection as it was given, beside the overall rating, which is not worked out from it. */
export interface ScoreView {
  facts: FactsView;
  heading: string;
  framework: Words | undefined;
  /** `undefined` where there are scores of areas only: they are not added up. */
  score: ScoreValue | undefined;
  /** What the score counts. */
  label: Words | undefined;
  /** `undefined` where the data say nothing of an overall rating. */
  overall: OverallView | undefined;
  parts: ScorePartView[];
  ranks: RankView[];
  /** Said where there is no score of any kind. */
  none: string | undefined;
}

/**
 * The inspection whose score to show. Where the page did not say which, and the usual one has none, the latest one with
 * a score takes its place, or else the latest with scores of areas.
 */
export function scoreInput<Input extends ViewInput>(input: Input, which?: Which | null): Input {
  const { document, inspection } = input;
  if ((which && which !== 'latest') || inspection.score || hasPartScores(inspection)) return input;
  const latestOf = (has: (each: Inspection) => unknown) =>
    selectInspection({ ...document, inspections: document.inspections.filter(has) });
  const scored = latestOf(({ score }) => score) ?? latestOf(hasPartScores);
  return scored ? { ...input, inspection: scored } : input;
}

/** The view of the score. */
export function scoreView(input: ViewInput<'score'>): ScoreView {
  const { inspection, document, language } = input;
  const { score } = inspection;
  const facts = factsView(input);
  const parts = score?.parts?.length
    ? score.parts
    : (inspection.judgements ?? []).filter(hasAnyScore);
  const none = score || parts.length > 0 ? undefined : language.score.none;
  return {
    facts,
    heading: language.score.heading,
    framework: wordsIn(frameworkOf(inspection, document)?.name, language.tag),
    score: score && valueOf(score, input),
    label: wordsIn(score?.label, language.tag),
    overall: inspection.overall && !none ? overallView(input, facts.event) : undefined,
    parts: parts.map((part) => partView(part, input)),
    ranks: (score?.ranks ?? []).map((rank) => rankView(rank, input)),
    none,
  };
}

function hasPartScores({ judgements = [] }: Inspection): boolean {
  return judgements.some(hasAnyScore);
}

function hasAnyScore({ score, parts = [] }: Judgement): boolean {
  return score !== undefined || parts.some((part) => part.score !== undefined);
}

function valueOf({ value, max }: PartScore, { language }: ViewInput<'score'>): ScoreValue {
  const fits = max !== undefined && max > 0 && value >= 0 && value <= max;
  return {
    text: language.score.value(value, max),
    value,
    max,
    percent: fits ? (value / max) * 100 : undefined,
  };
}

function partView(part: Judgement & JudgementPart, input: ViewInput<'score'>): ScorePartView {
  const { tag, score: messages } = input.language;
  const { id, label, score, statement, parts } = part;
  const result = resultView(part, input);
  // Beside a score, or above parts, no word is needed for a grade that is not there.
  const isBare = !hasGrade(part) && (score ?? parts?.length);
  return {
    label: wordsIn(
      label ?? areaOf(id, input)?.label ?? id ?? { [tag]: messages.partNotNamed },
      tag,
    ),
    score: score && valueOf(score, input),
    grade: isBare ? undefined : result.grade,
    statement: isBare ? wordsIn(statement, tag) : result.statement,
    parts: (parts ?? []).map((each) => partView(each, input)),
  };
}

function rankView(
  { position, among, asOf, by, url }: Rank,
  { language }: ViewInput<'score'>,
): RankView {
  const { tag, score: messages } = language;
  return {
    place: messages.rank(position, wordsIn(among, tag).text),
    asOf: messages.asOf(asOf && formatDate(asOf, language)),
    by: messages.accordingTo(wordsIn(by, tag)?.text),
    url,
  };
}
