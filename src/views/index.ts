export { badgeSentence, badgeView, type BadgeView } from './badge-view.js';
export { type FactsView, type LinkView, type ViewInput } from './facts.js';
export { type GradeView, type Tone } from './judgement.js';
export { judgementsView, type AreaView, type JudgementsView } from './judgements-view.js';
export { type OverallView } from './overall.js';
export { quotesView, type QuotesView, type QuoteView } from './quotes-view.js';
export {
  recommendationsView,
  type RecommendationsView,
  type RecommendationView,
} from './recommendations-view.js';
export { findLater, isGraded, selectInspection, type Which } from './select.js';
