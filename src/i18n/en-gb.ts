import type { InspectionErrorCode } from '../model/index.js';
import type {
  BadgeMessages,
  CommonMessages,
  ComparisonMessages,
  FindingsMessages,
  JudgementsMessages,
  LetterMessages,
  PagesMessages,
  PlainMessages,
  QuotesMessages,
  RecommendationsMessages,
  ScoreMessages,
  SummaryMessages,
  TimelineMessages,
} from './messages.js';

export const tag = 'en-GB';

const sentencePart = (text: string | undefined, before = ', ') =>
  text === undefined ? '' : before + text;

const failures: Partial<Record<InspectionErrorCode, string>> = {
  blocked: 'loaded from this address',
  invalid: 'read',
  'not-found': 'found in the data',
};

export const common: CommonMessages = {
  rangeTo: ' to ',
  inspected: (dates) => `Inspected ${dates}`,
  published: (date) => `Published ${date}`,
  letterDated: (date) => `Letter dated ${date}`,
  fullReport: (provider, date) => `Full report: ${provider}${date ? `, ${date}` : ''}`,
  checked: (date) => `Data checked ${date}`,
  loadedFrom: (host) => `Data from ${host}`,
  licence: 'Contains public sector information licensed under the Open Government Licence v3.0.',
  providerNotNamed: 'Provider not named',
  noOverall: 'No overall judgement',
  notGraded: 'Not graded',
  noGrade: 'No grade in this data',
  notGradedEvent: (event) => `${event}: no grades are given`,
  newerInspection: (date) => `Newer inspection: ${date}`,
  laterVisit: (event, dates) => `Later, not graded: ${event}, ${dates}`,
  states: {
    'under-review': 'Under review',
    superseded: 'Superseded',
    awaiting: 'Awaiting a first result',
  },
  event: (id) =>
    /[A-Z ]/.test(id) ? id : id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' '),
  failed: (code) => `The inspection result could not be ${failures[code] ?? 'loaded'}.`,
};

export const plain: PlainMessages = {
  sentence: (provider, result, inspectorate, dated) =>
    `${provider}: ${result}. ${inspectorate}${sentencePart(dated).replace(/^, ./, (start) => start.toLowerCase())}.`
      // A judgement in words is a sentence already.
      .replace('.. ', '. '),
};

export const badge: BadgeMessages = {
  areasWithGrade: (count, of, grade) => `${count} of ${of} areas: ${grade}`,
};

export const judgements: JudgementsMessages = {
  heading: (inspectorate) => `${inspectorate} judgements`,
  areaNotNamed: 'Area not named',
  overall: 'Overall',
  joint: (areas) => `One judgement for: ${areas}`,
  score: (value, max) => (max === undefined ? `Score ${value}` : `Score ${value} of ${max}`),
};

export const quotes: QuotesMessages = {
  heading: 'Quotes',
  none: 'There are no quotes in this data.',
  previous: 'Previous quote',
  next: 'Next quote',
  position: (number, of) => `Quote ${number} of ${of}`,
  carousel: 'carousel',
  slide: 'slide',
};

export const recommendations: RecommendationsMessages = {
  heading: 'What needs to improve',
  none: 'The report names nothing that needs to improve.',
  notKnown: 'This data does not say what needs to improve.',
  area: 'Area',
  priority: 'Area for priority action',
  outcome: 'National framework',
  response: (by, date) => `Response${sentencePart(by, ' of ')}${sentencePart(date)}`,
  responseLink: 'Read the response',
  status: 'Status',
  statusDetail: (label, by, date) =>
    `${label}${sentencePart([by, date].filter(Boolean).join(', ') || undefined, ' – ')}`,
};

export const findings: FindingsMessages = {
  heading: 'Highlights',
  none: 'There are no highlights in this data.',
  otherAreas: 'Other highlights',
  fromReport: (inspectorate) => `From the report${sentencePart(inspectorate || undefined, ' by ')}`,
  published: (inspectorate, publisher, date) =>
    `${findings.fromReport(inspectorate)}, as published by ${publisher ?? 'others'}${sentencePart(date)}`,
  accordingTo: (by, date) => `According to ${by}${sentencePart(date)}`,
  source: 'Source',
};

/** Words for the places that are read more often than counted. */
const places = [
  'First',
  'Second',
  'Third',
  'Fourth',
  'Fifth',
  'Sixth',
  'Seventh',
  'Eighth',
  'Ninth',
  'Tenth',
];

const ordinalEndings: Partial<Record<Intl.LDMLPluralRule, string>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
};

const ordinal = (number: number) =>
  number + (ordinalEndings[new Intl.PluralRules(tag, { type: 'ordinal' }).select(number)] ?? 'th');

export const score: ScoreMessages = {
  heading: 'Inspection score',
  none: 'There is no score in this data.',
  value: (value, max) => (max === undefined ? `${value}` : `${value} of ${max}`),
  overall: 'Overall',
  parts: 'Scores by area',
  partNotNamed: 'Area not named',
  rank: (position, among) => `${places[position - 1] ?? ordinal(position)} in ${among}`,
  asOf: (date) => (date === undefined ? 'date not given' : `as of ${date}`),
  accordingTo: (by) => (by === undefined ? 'source not named' : `according to ${by}`),
};

export const timeline: TimelineMessages = {
  heading: 'Inspection history',
  order: 'Order',
  newest: 'Newest first',
  oldest: 'Oldest first',
  inspectorate: 'Inspectorate',
  allInspectorates: 'All inspectorates',
  shown: (events, allEvents, statements, allStatements, inspectorate) => {
    const shownOf = (count: number, all: number, noun: string) =>
      (inspectorate ? `${count} of ` : '') + counted(all, noun);
    return (
      shownOf(events, allEvents, 'event') +
      (allStatements ? ` and ${shownOf(statements, allStatements, 'statement')}` : '') +
      sentencePart(inspectorate, ' shown: ')
    );
  },
  saidBy: 'Said by',
  undated: 'Listed last: no exact date is given',
  newFramework: 'New framework',
  otherFramework: 'Different framework',
  changeWithin: 'Change within the framework',
  before: 'Before',
  after: 'After',
  period: (from, until) =>
    from && until ? `${from} to ${until}` : from ? `from ${from}` : until && `until ${until}`,
  grades: (grades) => `Grades, best first: ${grades}`,
  differentFrameworks: 'The results before and after are under different frameworks.',
  notComparable:
    'Grades given before and after this cannot be compared on one scale, even where their words are the same.',
  split: (areas, until) =>
    `Until ${until}, one judgement was given for these areas together: ${areas}. After that, each has its own. The joint one is not a grade of any of them alone.`,
  noOverallAfter: (until) => `No overall judgement is given after ${until}.`,
};

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

export const letter: LetterMessages = {
  letter: (inspectorate) => `${inspectorate} letter`,
  report: (inspectorate) => `${inspectorate} report`,
  leadInspectors: (count) => (count === 1 ? 'Lead inspector' : 'Lead inspectors'),
  inspectors: (count) => (count === 1 ? 'Inspector' : 'Inspectors'),
  contents: 'Contents',
  contentsOf: (title) => `Contents${sentencePart(title, ': ')}`,
  size: (paragraphs, points, words) =>
    [paragraphs && counted(paragraphs, 'paragraph'), points && counted(points, 'point')]
      .filter(Boolean)
      .join(' and ') + `, about ${words} words`,
  openAll: 'Open all sections',
  closeAll: 'Close all sections',
  improve: 'What needs to improve',
  none: 'The text of this letter or report is not in this data.',
  onlyOpening: 'Only the opening of the text is in this data.',
};

export const comparison: ComparisonMessages = {
  heading: (frameworks) => `Comparison: ${frameworks}`,
  one: (provider, service, dates) =>
    `${provider}${sentencePart(service)}.${sentencePart(dates, ' Inspected ')}${dates ? '.' : ''}`,
  many: (count, service) => `${count} providers${sentencePart(service)}.`,
  caption: (who, inspectorates, asOf) =>
    `${who} The latest graded inspection of each by ${inspectorates}${sentencePart(asOf, ', published up to and including ')}.`,
  frameworkOnly: (frameworks) =>
    `Only results of this kind are shown: ${frameworks}. Grades of other frameworks cannot be compared with them.`,
  provider: 'Provider',
  region: 'Region',
  overall: 'Overall',
  inspected: 'Inspected',
  published: 'Report published',
  reportOf: (service) => `Report: ${service}`,
  report: 'Report',
  reportName: (provider, date) => `Report: ${provider}, ${date}`,
  joint: (areas) => `One judgement for: ${areas}`,
  score: (value, max) => (max === undefined ? `Score ${value}` : `Score ${value} of ${max}`),
  noJudgement: 'No judgement in this data',
  noResult: 'No result in this data',
  noDate: 'No date in this data',
  where: (region, neighboursOf, search) =>
    [
      region && ` in ${region}`,
      sentencePart(neighboursOf && `${neighboursOf} and its statistical neighbours`, ', '),
      search && `, named “${search}”`,
    ].join(''),
  counts: (column, where, counts) => `${column}${where}: ${counts || 'nobody to count'}.`,
  count: (count, total, grade) => `${count} of ${total} ${grade}`,
  highestInAll: (grade, services, count, total, where) =>
    `${grade} in ${services}: ${count} of ${total}${where}.`,
  cannotTell: (count, missing) => `For ${count} more the data cannot tell: they have ${missing}.`,
  missing: (service, count) => `no grade for ${service} (${count})`,
  shown: (count, of) => `${count} of ${of} shown.`,
  ownIsExtra: (provider) => `${provider} stands first to compare with, and is not counted.`,
  ownNotFound: (name) => `${name} is not in this data.`,
  sorted: (column, direction) => `Sorted by ${column}, ${direction}.`,
  directions: {
    name: ['A to Z', 'Z to A'],
    grade: ['highest grade first', 'lowest grade first'],
    dates: ['oldest first', 'newest first'],
  },
  yours: 'Yours',
  comparedWith: 'Compared with',
  filters: 'What is shown',
  search: 'Find by name',
  allRegions: 'All regions',
  judgement: 'Judgement',
  grade: 'Grade',
  allGrades: 'All grades',
  compareWith: 'Compare with',
  nobody: 'Nobody',
  neighboursOnly: 'Statistical neighbours only',
  reset: 'Reset',
  download: 'Download as CSV',
  fullNames: 'Full names of the judgements',
  sortBy: 'Sort by:',
  inspectedFrom: 'Inspected from',
  inspectedTo: 'Inspected to',
  reportAddress: 'address',
};

export const summary: SummaryMessages = {
  heading: (inspectorate, event) => `${event} by ${inspectorate}`,
  moreQuotes: (count) => (count === 1 ? '1 more quote' : `${count} more quotes`),
};

/** Names of widgets, by their names in addresses. */
const widgets: Readonly<Record<string, string>> = {
  badge: 'Latest result',
  letter: 'Letter or report',
  findings: 'Highlights',
  recommendations: 'What needs to improve',
  timeline: 'Inspection history',
  summary: 'Whole result',
};

/** Schemes of identifiers whose names are not as data write them. */
const schemes: Readonly<Record<string, string>> = {
  urn: 'URN',
  laCode: 'Local authority code',
  onsCode: 'ONS code',
  fhrsId: 'FHRS ID',
  cqcLocationId: 'CQC location',
  cqcProviderId: 'CQC provider',
  localAuthorityBusinessId: 'Local authority business ID',
};

/** "someName" or "some-name" as words: "Some name". */
const asWords = (name: string) =>
  name.charAt(0).toUpperCase() +
  name
    .slice(1)
    .replaceAll('-', ' ')
    .replace(/[A-Z]+/g, (capitals) => ` ${capitals.toLowerCase()}`);

const partOf = (part: number, parts: number) => (parts > 1 ? `, part ${part} of ${parts}` : '');

export const pages: PagesMessages = {
  skip: 'Skip to the content',
  languages: 'Languages',
  allProviders: 'All providers',
  official: 'The inspectorate’s report is what counts: every result here leads to it.',
  publishedBy: 'Published by',
  onThisPage: 'On this page',
  widget: (name) => widgets[name] ?? asWords(name),
  alone: (widget) => `${widget}: a page of its own`,
  allInOne: 'The result with its parts in one, to use on another page.',
  services: 'Services',
  type: 'Kind of provider',
  region: 'Region',
  identifiers: 'Identifiers',
  scheme: (id) => schemes[id] ?? asWords(id),
  ownPage: 'Its own website',
  otherServices: 'Other services',
  use: 'Use this on your page',
  useAddress:
    'This is the address of the result. It stays the same and shows the latest result. Many editors turn an address on a line of its own into a picture with a link.',
  useLink:
    'This is the result as a link, for editors that take HTML. It is dated, and needs no script.',
  useFrame: 'This puts the result itself into your page.',
  useOthers:
    'Each part above has an address of its own, to be used in the same way. In a frame of this height it is shown whole, or scrolls where it is longer.',
  part: 'Part',
  address: 'Address',
  frameHeight: 'Height in pixels',
  otherForms: 'In other forms',
  forms: {
    svg: 'Picture (SVG)',
    png: 'Picture (PNG)',
    'png-2x': 'Large picture (PNG)',
    text: 'One sentence (text)',
    email: 'Table for e-mail (HTML)',
  },
  json: 'All data (JSON)',
  intro: (providers) =>
    `The published inspection results of ${counted(providers, 'provider')}: who judged what and when, with the official reports.`,
  newest: (date) => `Newest: ${date}`,
  search: 'Find a provider',
  searchHint: 'A name, a service or a region, or a part of one',
  found: (count, of) => `${count} of ${of} providers`,
  foundFirst: (first, count, of) => `The first ${first} of ${count} providers found among ${of}`,
  searchFailed: 'The list could not be loaded. Please choose a letter instead.',
  byLetter: 'Providers by letter',
  otherLetters: 'Other names',
  otherLettersShort: '…',
  letterHeading: (letter) => (letter ? `Providers: ${letter}` : 'Providers: other names'),
  letterCount: (letter, count) => `${letter || 'Other names'}: ${counted(count, 'provider')}`,
  aboutData: 'Where the data come from',
  dataIntro:
    'These are the tables from which these pages are made, what in them could not be read, and where two of them say different things.',
  sources: 'Sources',
  file: 'File',
  credit: 'Credit',
  licence: 'Licence',
  checked: 'Checked',
  records: 'Records',
  recordsRead: (records, imported) =>
    records === imported
      ? `${records}, all of them used`
      : `${records}, of which ${imported} are used`,
  fingerprint: 'SHA-256',
  problems: (count) => counted(count, 'problem'),
  noProblems: 'Nothing was wrong in them.',
  problem: (place, expected, found) => `${place}: expected ${expected}, found ${found}`,
  allProblems: (part, parts) => `All problems (CSV)${partOf(part, parts)}`,
  firstShown: (first, count) => `The first ${first} of ${count}:`,
  conflicts: 'Where sources differ',
  conflictsIntro: 'Here two sources say different things about one provider.',
  noConflicts: 'No two sources say different things about one provider.',
  conflict: (kept, from, dropped, fromOther) =>
    `shown is ${kept} (${from}); not shown is ${dropped} (${fromOther})`,
  allConflicts: (part, parts) => `All differences (CSV)${partOf(part, parts)}`,
  notFound: 'There is no page at this address',
  notFoundHelp: 'The address may be mistyped, or the page is no longer published.',
};
