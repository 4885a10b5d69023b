export {
  areasText,
  badgeSentence,
  badgeView,
  type AreasView,
  type BadgeView,
} from './badge-view.js';
export { type ComparisonCell } from './comparison-cells.js';
export { findOwn, type ComparisonChoices } from './comparison-choices.js';
export { comparisonCsv } from './comparison-csv.js';
export {
  comparisonTable,
  newestFramework,
  type ComparisonColumn,
  type ComparisonRow,
  type ComparisonTable,
} from './comparison-table.js';
export {
  comparisonFrame,
  comparisonView,
  type ComparisonFrame,
  type ComparisonView,
} from './comparison-view.js';
export { type FactsView, type LinkView, type ViewInput } from './facts.js';
export {
  findingsView,
  type FindingsGroup,
  type FindingsRun,
  type FindingsView,
  type FindingView,
  type OriginView,
} from './findings-view.js';
export { type TextPart } from './findings-quoted.js';
export { type GradeView, type Tone } from './judgement.js';
export { judgementsView, type AreaView, type JudgementsView } from './judgements-view.js';
export {
  selectText,
  letterView,
  type BlockView,
  type LetterView,
  type PersonView,
  type SectionView,
} from './letter-view.js';
export { type OverallView } from './overall.js';
export { quotesView, type QuotesView, type QuoteView } from './quotes-view.js';
export {
  recommendationsView,
  type RecommendationsView,
  type RecommendationView,
} from './recommendations-view.js';
export {
  scoreInput,
  scoreView,
  type RankView,
  type ScorePartView,
  type ScoreValue,
  type ScoreView,
} from './score-view.js';
export { findLater, isGraded, selectInspection, type Which } from './select.js';
export { type SourceView } from './source.js';
export { type BreakView } from './timeline-breaks.js';
export {
  timelineView,
  type StatementView,
  type TimelineEntry,
  type TimelineEventView,
  type TimelineOptions,
  type TimelineView,
} from './timeline-view.js';
export {
  chosenParts,
  summaryParts,
  summaryView,
  type SummaryInput,
  type SummaryPart,
  type SummaryPartSection,
  type SummaryPartView,
  type SummarySection,
  type SummaryView,
} from './summary-view.js';
