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
  pages: PagesMessages;
  builder: BuilderMessages;
  check: CheckMessages;
}

/** The sections that no widget needs, but only pages: files for browsers go without them. */
export type PageSection = 'pages' | 'builder' | 'check';

/** The words of all widgets in one language. */
export type WidgetLanguage = Omit<Language, PageSection>;

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

/** How a language writes dates and lists: `inWords` and `byIntl` make these. */
export interface DateMessages {
  /** Between the ends of a range of dates, with its spaces. */
  rangeTo: string;
  /** A day, month or year of the calendar, by what the text has: "2 December 2024" of `2024-12-02`. */
  date(text: string): string;
  /** From one date to another of the same precision, in order: "2 to 6 December 2024". */
  period(from: string, to: string): string;
  /** "London, Leeds and Hull"; of none the empty text. */
  list(texts: readonly string[]): string;
}

/** What every widget says. */
export interface CommonMessages extends DateMessages {
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
  /** The whole result in one sentence. `dated` is the first line with a date: "Inspected 2 to 6 December 2024". */
  sentence(
    provider: string,
    result: string,
    inspectorate: string,
    dated: string | undefined,
  ): string;
}

/** What the badge says. */
export interface BadgeMessages {
  /** How many areas have a grade, which follows: "1 of 3 areas: ". */
  areasWithGrade(count: number, of: number): string;
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
  none: string;
  /** Heading of those that name no area, where others name one. */
  otherAreas: string;
  /** Of the inspectorate's own findings; its name may be empty. */
  fromReport(inspectorate: string): string;
  /** Of findings that another has chosen and published, perhaps in words of its own. */
  published(inspectorate: string, publisher: string | undefined, date: string | undefined): string;
  /** Of what another says than the inspectorate. */
  accordingTo(by: string, date: string | undefined): string;
  source: string;
}

/** What the score says. */
export interface ScoreMessages {
  heading: string;
  none: string;
  value(value: number, max: number | undefined): string;
  overall: string;
  /** Name of the list of scores by area. */
  parts: string;
  partNotNamed: string;
  /** A place among others, with the number in words or as an ordinal: "First in London". */
  rank(position: number, among: string): string;
  /** The date of a place, which ages; or that there is none. It follows the place in one sentence. */
  asOf(date: string | undefined): string;
  /** Who says so, or that nobody is named. It follows the date in one sentence. */
  accordingTo(by: string | undefined): string;
}

/** What the timeline says. */
export interface TimelineMessages {
  heading: string;
  order: string;
  newest: string;
  oldest: string;
  inspectorate: string;
  allInspectorates: string;
  /** How many events and statements there are, or how many of them are shown, and whose. */
  shown(
    events: number,
    allEvents: number,
    statements: number,
    allStatements: number,
    inspectorate: string | undefined,
  ): string;
  /** Before the name of who made a plain statement, which is no inspection. */
  saidBy: string;
  /** For what has no date that it could be put in order by. */
  undated: string;
  /** Where one framework ends and another begins. */
  newFramework: string;
  /** Where a framework comes after another that is not known to be older. */
  otherFramework: string;
  /** Where a framework itself changes. */
  changeWithin: string;
  before: string;
  after: string;
  /** When a framework was or is in use. */
  period(from: string | undefined, until: string | undefined): string | undefined;
  /** The grades of a scale, best first. */
  grades(grades: string): string;
  /** For a framework that is not known to be newer, or does not say what it changed. */
  differentFrameworks: string;
  notComparable: string;
  /** One judgement becomes several, with the short names of the areas that it covered. */
  split(areas: string, until: string): string;
  /** The last date with an overall judgement. */
  noOverallAfter(until: string): string;
}

/** What the letter says. */
export interface LetterMessages {
  letter(inspectorate: string): string;
  report(inspectorate: string): string;
  leadInspectors(count: number): string;
  inspectors(count: number): string;
  contents: string;
  /** Name of the list of contents, apart from other such lists of the page. */
  contentsOf(title: string | undefined): string;
  /** How much text is folded away; paragraphs or points may be 0. */
  size(paragraphs: number, points: number, words: string): string;
  openAll: string;
  closeAll: string;
  /** Over recommendations that the data have apart from the text. */
  improve: string;
  /** Said where the data have no text of the letter or report. */
  none: string;
  /** Said where they have its first paragraphs alone. */
  onlyOpening: string;
}

/** What the comparison says. */
export interface ComparisonMessages {
  heading(frameworks: string): string;
  /** Whom it is about, if there is one provider only. */
  one(provider: string, service: string | undefined, dates: string | undefined): string;
  many(count: number, service: string | undefined): string;
  caption(who: string, inspectorates: string, asOf: string | undefined): string;
  /** That other frameworks are left out. */
  frameworkOnly(frameworks: string): string;
  provider: string;
  region: string;
  overall: string;
  inspected: string;
  published: string;
  /** Column of the reports of one service among several. */
  reportOf(service: string): string;
  /** A link to a report of which no date is known. */
  report: string;
  /** Name of a link among many: "Report: Islington, 29 January 2025". */
  reportName(provider: string, date: string): string;
  joint(areas: string): string;
  score(value: number, max: number | undefined): string;
  noJudgement: string;
  noResult: string;
  noDate: string;
  /** Which providers are counted: empty for all. */
  where(region: string, neighboursOf: string | undefined, search: string): string;
  /** How many have each grade in a column; `counts` is a list of `count`, or empty. */
  counts(column: string, where: string, counts: string): string;
  count(count: number, total: number, grade: string): string;
  highestInAll(
    grade: string,
    services: string,
    count: number,
    total: number,
    where: string,
  ): string;
  /** Of how many the data do not say enough; `missing` is a list of `missing`. */
  cannotTell(count: number, missing: string): string;
  missing(service: string, count: number): string;
  shown(count: number, of: number): string;
  /** That the provider to compare with is shown though the filters leave it out. */
  ownIsExtra(provider: string): string;
  ownNotFound(name: string): string;
  sorted(column: string, direction: string): string;
  /** Directions of a sort by what stands in a column: ascending, then descending. */
  directions: Readonly<Record<'name' | 'grade' | 'dates', readonly [string, string]>>;
  /** Marks the row of the page's own provider. */
  yours: string;
  /** Marks the row of the provider that a visitor chose. */
  comparedWith: string;
  /** Name of the group of filters. */
  filters: string;
  search: string;
  allRegions: string;
  judgement: string;
  grade: string;
  allGrades: string;
  compareWith: string;
  nobody: string;
  neighboursOnly: string;
  reset: string;
  download: string;
  /** Above the full names of the columns. */
  fullNames: string;
  sortBy: string;
  inspectedFrom: string;
  inspectedTo: string;
  reportAddress: string;
}

/** What the summary says. */
export interface SummaryMessages {
  heading(inspectorate: string, event: string): string;
  /** What unfolds the quotes that are not shown at first. */
  moreQuotes(count: number): string;
}

/** What published pages say around the widgets. No widget needs it. */
export interface PagesMessages {
  skip: string;
  /** Name of the list of the languages of a page. */
  languages: string;
  allProviders: string;
  /** Whose word counts. */
  official: string;
  publishedBy: string;
  onThisPage: string;
  /** A widget by its name in addresses: "judgements". */
  widget(name: string): string;
  /** Link to the page that has nothing but one widget. */
  alone(widget: string): string;
  /** In place of the widget that puts others into one, which the page shows already. */
  allInOne: string;
  services: string;
  type: string;
  region: string;
  identifiers: string;
  /** A scheme of identifiers, as data name it: "urn". */
  scheme(id: string): string;
  ownPage: string;
  /** Over the latest results of further services. */
  otherServices: string;
  use: string;
  useAddress: string;
  useLink: string;
  useFrame: string;
  /** That the other widgets can be used likewise, and how high their frames should be: over a list. */
  useOthers: string;
  frameHeight(pixels: number): string;
  otherForms: string;
  /** The result as a picture, as a sentence, as a table for e-mail. */
  forms: Readonly<Record<'svg' | 'png' | 'png-2x' | 'text' | 'email', string>>;
  json: string;
  intro(providers: number): string;
  newest(date: string): string;
  search: string;
  searchHint: string;
  /** How many are left of all, as text. */
  found(count: string, of: string): string;
  /** That only the first of them are listed. */
  foundFirst(first: string, count: string, of: string): string;
  searchFailed: string;
  byLetter: string;
  /** Stands for all names that begin with no letter of A to Z; in a heading, then where there is little room. */
  otherLetters: string;
  otherLettersShort: string;
  /** Heading of the page of a letter, which is empty for the others. */
  letterHeading(letter: string): string;
  letterCount(letter: string, count: number): string;
  aboutData: string;
  dataIntro: string;
  sources: string;
  file: string;
  credit: string;
  licence: string;
  checked: string;
  records: string;
  recordsRead(records: number, imported: number): string;
  fingerprint: string;
  problems(count: number): string;
  noProblems: string;
  problem(place: string, expected: string, found: string): string;
  /** The full list as a file, of which there may be several. */
  allProblems(part: number, parts: number): string;
  /** Above a list that has only the first of many. */
  firstShown(first: number, count: number): string;
  conflicts: string;
  conflictsIntro: string;
  noConflicts: string;
  conflict(kept: string, from: string, dropped: string, fromOther: string): string;
  allConflicts(part: number, parts: number): string;
  notFound: string;
  notFoundHelp: string;
}

/** What the page says on which a snippet is put together. `{0}` in a text is where the page's script puts a value. */
export interface BuilderMessages {
  title: string;
  intro: string;
  /** Name of the page in lists of links. */
  link: string;
  /** Link from a provider's page, with the provider chosen. */
  linkForProvider: string;
  /** In place of the choices, where no script runs. */
  withoutScript: string;
  provider: string;
  providerHint: string;
  /** Name of the list of providers found. */
  providersFound: string;
  /** How many of all are found. */
  found: string;
  /** That only the first are listed. */
  foundFirst: string;
  noneFound: string;
  chosen: string;
  unknownProvider: string;
  listFailed: string;
  widget: string;
  /** What each widget shows, by its name in addresses. */
  shows: Readonly<Record<string, string>>;
  /** Added to a widget for which the provider's data have nothing. */
  hasNothing: string;
  options: string;
  /** Names of attributes of widgets. */
  settings: Readonly<Record<string, string>>;
  /** Values of these attributes, by both: "order=newest". */
  values: Readonly<Record<string, string>>;
  partsHint: string;
  language: string;
  look: string;
  theme: string;
  themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  ownColours: string;
  coloursHint: string;
  colours: Readonly<Record<'surface' | 'text' | 'link' | 'line', string>>;
  /** Name of the field in which a colour is picked. */
  pick: string;
  noColour: string;
  /** Which contrast is too low, how high it is and should be; and where. */
  lowContrast: string;
  contrastOf: Readonly<Record<'text' | 'link' | 'line', string>>;
  schemes: Readonly<Record<'light' | 'dark', string>>;
  contrastFine: string;
  cms: string;
  cmsOther: string;
  /** Why its first form is the best one, by the id of the system; that of no known system is empty. */
  cmsHelp: Readonly<Record<string, string>>;
  /** Follows for systems of which only the documentation was read. */
  cmsUntested: string;
  form: string;
  /** Names of the forms of a snippet. */
  forms: Readonly<Record<string, string>>;
  /** What each needs, and what is left of it where that is missing. */
  formHelp: Readonly<Record<string, string>>;
  /** That a frame or picture shows the published page: nothing but light and dark can be chosen. */
  themeOnly: string;
  preview: string;
  chooseFirst: string;
  loading: string;
  loadFailed: string;
  previewFailed: string;
  width: string;
  widths: Readonly<Record<'320' | '600' | 'full', string>>;
  withCode: string;
  withoutCode: string;
  onPage: string;
  withoutFrame: string;
  inMessage: string;
  whatIsLeft: string;
  snippet: string;
  snippetHint: string;
  copySnippet: string;
  copyAddress: string;
  copyChoice: string;
  copied: string;
  copyFailed: string;
  checkIt: string;
  checkLink: string;
  style: string;
  styleHint: string;
  copyStyle: string;
  siteCode: string;
  siteCodeHint: string;
  simple: string;
  copySimple: string;
  pinned: string;
  pinnedHint: string;
  copyPinned: string;
  policy: string;
  policyHint: string;
  copyPolicy: string;
  trustedTypes: string;
  copyTrustedTypes: string;
  /** Button beside a code on other pages. */
  copy: string;
}

/** What the page says that tells what survived of a snippet. `{0}` in a text is where the page's script puts a value. */
export interface CheckMessages {
  title: string;
  intro: string;
  withoutScript: string;
  form: string;
  /** Forms that nobody copies from the builder; all others are called there. */
  siteCode: string;
  cms: string;
  cmsOther: string;
  /** What is put into the field. */
  kind: string;
  kinds: Readonly<Record<'saved' | 'shown', string>>;
  saved: string;
  savedHint: string;
  /** That more was pasted than the field shows as text. */
  takenAsHtml: string;
  snippet: string;
  snippetHint: string;
  check: string;
  checking: string;
  empty: string;
  tooLong: string;
  unreadable: string;
  result: string;
  /** In a sentence, what is left: by standing. `whole` where nothing is lost. */
  standings: Readonly<
    Record<'whole' | 'live' | 'frame' | 'broken' | 'words' | 'code' | 'lost' | 'other', string>
  >;
  /** Whose result it is, and which part. */
  shows: string;
  says: string;
  saysNow: string;
  sameWords: string;
  notPublished: string;
  notCompared: string;
  changes: string;
  noChanges: string;
  /** How much a change matters. */
  harms: Readonly<Record<'harmless' | 'less' | 'broken', string>>;
  /** Each change, in a sentence; `{0}` are names of attributes or options. */
  changed: Readonly<Record<string, string>>;
  /** What a change comes from: seen in what was saved, usual in the system, or usual anywhere. */
  because: Readonly<Record<'trace' | 'cms' | 'general', string>>;
  /** Each rule, by its id, in a sentence. */
  rules: Readonly<Record<string, string>>;
  next: string;
  nothingToDo: string;
  /** What to do with the form that comes next, by its name. */
  steps: Readonly<Record<string, string>>;
  copy: string;
  copied: string;
  copyFailed: string;
  chooseAgain: string;
}
