import { factsView, type FactsView, type ViewInput } from './facts.js';
import { findingsView, type FindingsView } from './findings-view.js';
import { judgementsView, type JudgementsView } from './judgements-view.js';
import { letterView, selectText, type LetterView } from './letter-view.js';
import { quotesView, type QuotesView } from './quotes-view.js';
import { recommendationsView, type RecommendationsView } from './recommendations-view.js';
import { scoreInput, scoreView, type ScoreView } from './score-view.js';
import type { Which } from './select.js';
import { timelineView, type TimelineView } from './timeline-view.js';

/** The sections of the messages that a summary needs: those of its parts as well. */
export type SummarySection =
  | 'summary'
  | 'judgements'
  | 'score'
  | 'findings'
  | 'recommendations'
  | 'quotes'
  | 'timeline'
  | 'letter';

export type SummaryInput = ViewInput<SummarySection>;

/** What a part of a summary draws, by the name of the part. Each has the name of the widget that shows it alone. */
export type SummaryPartView =
  | { part: 'judgements'; view: JudgementsView }
  | { part: 'score'; view: ScoreView }
  | { part: 'findings'; view: FindingsView }
  | { part: 'recommendations'; view: RecommendationsView }
  | { part: 'quotes'; view: QuotesView }
  | { part: 'timeline'; view: TimelineView }
  | { part: 'letter'; view: LetterView };

export type SummaryPart = SummaryPartView['part'];

/** One part under its own heading. */
export type SummaryPartSection = SummaryPartView & {
  heading: string;
  /** Facts of another inspection than the summary's, which are said with the part. */
  otherFacts: FactsView | undefined;
};

/** The whole result of one inspection. */
export interface SummaryView {
  facts: FactsView;
  heading: string;
  parts: SummaryPartSection[];
}

type Draw = (input: SummaryInput, which: Which | undefined) => SummaryPartView;

const draw: Record<SummaryPart, Draw> = {
  judgements: (input) => ({ part: 'judgements', view: judgementsView(input) }),
  score: (input, which) => ({ part: 'score', view: scoreView(scoreInput(input, which)) }),
  findings: (input) => ({ part: 'findings', view: findingsView(input) }),
  recommendations: (input) => ({ part: 'recommendations', view: recommendationsView(input) }),
  quotes: (input) => ({ part: 'quotes', view: quotesView(input) }),
  timeline: (input) => ({ part: 'timeline', view: timelineView(input) }),
  letter: (input, which) => ({ part: 'letter', view: letterView(textInput(input, which)) }),
};

function textInput(input: SummaryInput, which: Which | undefined): SummaryInput {
  return { ...input, inspection: selectText(input.document, which) ?? input.inspection };
}

/** The names of all parts. */
export const summaryParts = /*#__PURE__*/ Object.keys(draw) as SummaryPart[];

/** The parts that stand in a summary where none are chosen: what the inspection has of its own result. */
function usualParts({ inspection }: SummaryInput): SummaryPart[] {
  const { score, findings, recommendations, quotes } = inspection;
  const has: Partial<Record<SummaryPart, boolean>> = {
    judgements: true,
    score: score !== undefined,
    findings: (findings?.length ?? 0) > 0,
    recommendations: recommendations !== undefined,
    quotes: (quotes?.length ?? 0) > 0,
  };
  return summaryParts.filter((part) => has[part]);
}

/** The parts that a list of names asks for, each once, in its order; names of no part are left out. */
export function chosenParts(names: string | null | undefined): SummaryPart[] {
  const asked = new Set((names ?? '').toLowerCase().split(/[\s,]+/));
  return [...asked].filter((name): name is SummaryPart =>
    (summaryParts as string[]).includes(name),
  );
}

/**
 * The view of the summary: the parts that are chosen, or the usual ones. Where the page has chosen no inspection by
 * `which`, a score or a text that the one shown does not have is that of another, which is said with it.
 */
export function summaryView(
  input: SummaryInput,
  parts: readonly SummaryPart[] = [],
  which?: Which,
): SummaryView {
  const facts = factsView(input);
  const chosen = parts.length > 0 ? parts : usualParts(input);
  return {
    facts,
    heading: input.language.summary.heading(facts.inspectorate.text, facts.event),
    parts: chosen.map((name) => {
      const drawn = draw[name](input, which);
      const { heading } = drawn.view;
      const isOfOther = name !== 'timeline' && saidIn(drawn.view.facts) !== saidIn(facts);
      return { ...drawn, heading, otherFacts: isOfOther ? drawn.view.facts : undefined };
    }),
  };
}

/** The facts as a reader tells them from others. */
function saidIn({ provider, service, event, dateLines }: FactsView): string {
  return JSON.stringify([provider.text, service?.text, event, dateLines]);
}
