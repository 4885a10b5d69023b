import { formatDate, wordsIn, type Words } from '../i18n/index.js';
import type { Recommendation } from '../model/index.js';
import { factsView, type FactsView, type ViewInput } from './facts.js';
import { areaName } from './judgement.js';

/** One thing that needs to improve, with what the provider says it does about it. */
export interface RecommendationView {
  /** As printed. */
  text: Words;
  area: Words | undefined;
  priority: boolean;
  /** The outcome of the national framework, where the printed text does not name it itself. */
  outcome: Words | undefined;
  response: { heading: string; text: Words; url: string | undefined } | undefined;
  status: string | undefined;
}

/** What needs to improve after one inspection. */
export interface RecommendationsView {
  facts: FactsView;
  heading: string;
  recommendations: RecommendationView[];
  /** Said where there is none: that the report names none, or that it is not known. */
  none: string | undefined;
}

/** The view of the recommendations. */
export function recommendationsView(input: ViewInput<'recommendations'>): RecommendationsView {
  const { recommendations: messages } = input.language;
  const { recommendations } = input.inspection;
  return {
    facts: factsView(input),
    heading: messages.heading,
    recommendations: (recommendations ?? []).map((recommendation) =>
      recommendationView(recommendation, input),
    ),
    none:
      recommendations === undefined
        ? messages.notKnown
        : recommendations.length === 0
          ? messages.none
          : undefined,
  };
}

function recommendationView(
  recommendation: Recommendation,
  input: ViewInput<'recommendations'>,
): RecommendationView {
  const { recommendations: messages, tag } = input.language;
  const { text, judgementId, priority, outcome, response, status } = recommendation;
  const dateOf = (date: string | undefined) => date && formatDate(date, input.language);
  const printed = wordsIn(text, tag);
  const outcomeWords = wordsIn(outcome, tag);
  return {
    text: printed,
    area: judgementId === undefined ? undefined : areaName(judgementId, input),
    priority: priority ?? false,
    outcome: outcomeWords && printed.text.includes(outcomeWords.text) ? undefined : outcomeWords,
    response: response && {
      heading: messages.response(wordsIn(response.by, tag)?.text, dateOf(response.date)),
      text: wordsIn(response.text, tag),
      url: response.url,
    },
    status:
      status &&
      messages.statusDetail(
        wordsIn(status.label, tag).text,
        wordsIn(status.by, tag)?.text,
        dateOf(status.date),
      ),
  };
}
