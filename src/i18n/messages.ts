import type { InspectionErrorCode, InspectionStatus } from '../model/index.js';

/**
 * The words of the library in one language, in sections, so that a file for one widget carries only what it says.
 * Data bring their own words; these stand around them. Whole sentences, since word order differs between languages.
 */
export interface Messages {
  common: CommonMessages;
  plain: PlainMessages;
  badge: BadgeMessages;
  judgements: JudgementsMessages;
  quotes: QuotesMessages;
  recommendations: RecommendationsMessages;
  findings: FindingsMessages;
  score: ScoreMessages;
  timeline: TimelineMessages;
  letter: LetterMessages;
  comparison: ComparisonMessages;
  summary: SummaryMessages;
}

/** A language: its tag and its words. */
export interface Language extends Messages {
  /** BCP 47 tag, also used for dates and plurals: "en-GB". */
  tag: string;
}

/** A language with some sections only, which is all that one widget needs. */
export type LanguageWith<Section extends keyof Messages = 'common'> = Pick<
  Language,
  'tag' | 'common' | Section
>;

/** What every widget says. */
export interface CommonMessages {
  /** Between the ends of a range of dates, with its spaces. */
  rangeTo: string;
  inspected(dates: string): string;
  published(date: string): string;
  letterDated(date: string): string;
  /** Link to the official document. */
  fullReport(provider: string, date: string | undefined): string;
  /** When the data were last compared with the inspectorate's site. */
  checked(date: string): string;
  /** Which host the data really came from. */
  loadedFrom(host: string): string;
  licence: string;
  /** Who was inspected, where the name is withheld or missing. */
  providerNotNamed: string;
  noOverall: string;
  notGraded: string;
  /** For a judgement that has neither a grade nor words in its place. */
  noGrade: string;
  notGradedEvent(event: string): string;
  newerInspection(date: string): string;
  laterVisit(event: string, dates: string): string;
  /** What the dates alone do not say. */
  states: Readonly<Record<InspectionStatus['state'], string>>;
  /** A kind of event, by the id that data use: "focused-visit". */
  event(id: string): string;
  /** Why there is nothing to show, for the visitor of the page. */
  failed(code: InspectionErrorCode): string;
}

/** What links, alternative texts and plain-text forms say. */
export interface PlainMessages {
  /** The whole result in one sentence. */
  sentence(
    provider: string,
    result: string,
    inspectorate: string,
    dates: string | undefined,
  ): string;
}

/** What the badge says. */
export interface BadgeMessages {
  areasWithGrade(count: number, of: number, grade: string): string;
}

/** What the grid of judgements says. */
export interface JudgementsMessages {
  heading(inspectorate: string): string;
  areaNotNamed: string;
  overall: string;
  /** A joint judgement, with the short names of the areas that it covers. */
  joint(areas: string): string;
  score(value: number, max: number | undefined): string;
}

/** What the quotes say. */
export interface QuotesMessages {
  heading: string;
  none: string;
  previous: string;
  next: string;
  position(number: number, of: number): string;
  carousel: string;
  slide: string;
}

/** What the recommendations say. */
export interface RecommendationsMessages {
  heading: string;
  none: string;
  notKnown: string;
  area: string;
  priority: string;
  outcome: string;
  response(by: string | undefined, date: string | undefined): string;
  responseLink: string;
  status: string;
  statusDetail(label: string, by: string | undefined, date: string | undefined): string;
}

/** What the findings say. */
export interface FindingsMessages {
  heading: string;
}

/** What the score says. */
export interface ScoreMessages {
  heading: string;
}

/** What the timeline says. */
export interface TimelineMessages {
  heading: string;
}

/** What the letter says. */
export interface LetterMessages {
  heading: string;
}

/** What the comparison says. */
export interface ComparisonMessages {
  heading: string;
}

/** What the summary says. */
export interface SummaryMessages {
  heading: string;
}
