import type { InspectionErrorCode } from '../model/index.js';
import { inWords } from './dates/in-words.js';
import type {
  BadgeMessages,
  BuilderMessages,
  CheckMessages,
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

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const sentencePart = (text: string | undefined, before = ', ') =>
  text === undefined ? '' : before + text;

const failures: Partial<Record<InspectionErrorCode, string>> = {
  blocked: 'loaded from this address',
  invalid: 'read',
  'not-found': 'found in the data',
};

export const common: CommonMessages = {
  ...inWords(MONTHS, ' to ', (last) => ` and ${last}`),
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
  areasWithGrade: (count, of) => `${count} of ${of} areas: `,
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
  scheme: (id) => (Object.hasOwn(schemes, id) && schemes[id]) || asWords(id),
  ownPage: 'Its own website',
  otherServices: 'Other services',
  use: 'Use this on your page',
  useAddress:
    'This is the address of the result. It stays the same and shows the latest result. Many editors turn an address on a line of its own into a picture with a link.',
  useLink:
    'This is the result as a link, for editors that take HTML. It is dated, and needs no script.',
  useFrame: 'This puts the result itself into your page.',
  useOthers:
    'Each part above has an address of its own, to be used in the same way. In a frame of the height that stands with it, it is shown whole, or scrolls where it is longer.',
  frameHeight: (pixels) => `Frame: ${pixels} pixels high`,
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

export const builder: BuilderMessages = {
  title: 'Put a result on your page',
  intro: 'Choose what to show and how, then copy one line into your page.',
  link: 'Put a result on your page',
  linkForProvider: 'Choose another part, its look and what suits your system',
  withoutScript:
    'The choices on this page need JavaScript. Without it, go to the page of a provider: below “Use this on your page” it has the address of each part, a link and a frame to copy.',
  provider: 'Whose result',
  providerHint: 'Type a name or a part of it, then choose from the list',
  providersFound: 'Providers found',
  found: '{0} of {1} providers',
  foundFirst: 'The first {0} of {1} providers found. Type more to find fewer.',
  noneFound: 'No provider is called that',
  chosen: 'Chosen: {0}',
  unknownProvider: 'There is no provider “{0}” here. Please choose another.',
  listFailed: 'The list of providers could not be loaded. Please try again.',
  widget: 'What to show',
  shows: {
    badge: 'The grade, who gave it and when',
    comparison: 'A table with similar councils',
    findings: 'What the inspectors found, by area',
    judgements: 'The grade of each area',
    letter: 'The text of the letter or report',
    quotes: 'Words of the report and of others',
    recommendations: 'What the report says has to get better',
    score: 'Points out of the most there are',
    summary: 'All of it in one, or the parts you choose',
    timeline: 'All inspections in order',
  },
  hasNothing: 'nothing from this provider yet',
  options: 'Options',
  settings: {
    compact: 'Tighter, for narrow places',
    'heading-level': 'Level of the heading',
    layout: 'Arrangement',
    open: 'All unfolded',
    order: 'Order',
    parts: 'Parts',
  },
  values: {
    'heading-level=2': '2, below the title of the page',
    'heading-level=3': '3, as usual',
    'heading-level=4': '4',
    'heading-level=5': '5',
    'heading-level=6': '6',
    'layout=list': 'One below the other',
    'layout=carousel': 'One at a time, with buttons',
    'order=newest': 'Newest first',
    'order=oldest': 'Oldest first',
  },
  partsHint: 'Tick none to show what there is.',
  language: 'Language',
  look: 'Look',
  theme: 'Light or dark',
  themes: { auto: 'As your page', light: 'Always light', dark: 'Always dark' },
  ownColours: 'Your colours',
  coloursHint: 'Written as #14538f. Leave a field empty to keep the colour there is.',
  colours: { surface: 'Background', text: 'Text', link: 'Links', line: 'Lines' },
  pick: '{0}: pick a colour',
  noColour: '{0}: “{1}” is no colour. Write it as #14538f.',
  lowContrast: '{0}: the contrast is {1} to 1{2}. It should be at least {3} to 1.',
  contrastOf: {
    text: 'Text is hard to read on the background',
    link: 'Links are hard to read on the background',
    line: 'Lines are hard to see on the background',
  },
  schemes: { light: ' on light screens', dark: ' on dark screens' },
  contrastFine: 'The contrast of your colours is high enough.',
  cms: 'Your system',
  cmsOther: 'Another one, or not known',
  cmsHelp: {
    '': 'A link with words: every editor that we tried keeps it.',
    wordpress:
      'WordPress keeps links for every role, but takes scripts and frames from authors. A link stays when somebody edits the page later.',
    drupal:
      'Drupal’s text formats keep links and lists. They take away frames, scripts and elements that they do not know.',
    'localgov-drupal':
      'The text format of LocalGov Drupal keeps links and lists, and takes frames and scripts away.',
    umbraco:
      'Umbraco keeps links. What else it keeps depends on its version and on the editor that is set up.',
    jadu: 'What Jadu’s editor keeps is not documented. Every editor that we tried keeps a link.',
    'squiz-matrix':
      'Editors keep links. What needs more than that goes into a component for code, where you may add one.',
    contensis:
      'The editor of Contensis keeps links and lists, and takes away what it does not know.',
    sharepoint:
      'SharePoint runs no scripts of others on its pages. Its Embed web part takes a frame, if your administrator allows this site.',
    wix: 'Wix makes a frame of an address, in its element “Embed a site”.',
    'plain-html':
      'Nothing is taken out of pages that you write yourself. The link is the least to write.',
    email:
      'Mail programs show no scripts and no frames. This is a table of words and a link, to be pasted into the message.',
  },
  cmsUntested: 'We have not tried this system, only read its documentation.',
  form: 'Form',
  forms: {
    link: 'Link',
    address: 'Address alone',
    element: 'Custom element',
    div: 'Marked block (div)',
    iframe: 'Frame',
    image: 'Picture with a link',
    html: 'Words with a link',
    email: 'Table for e-mail',
  },
  formHelp: {
    link: 'With the site code the link becomes the live result. Without it, it stays a sentence that leads to the result.',
    address:
      'Systems that know oEmbed, such as WordPress, turn it into a picture with a link; the site code makes that the live result. Others leave the address as it is.',
    element:
      'For pages that keep custom elements. Without the site code the sentence in it is left.',
    div: 'For systems that keep attributes for data. Without the site code the sentence in it is left.',
    iframe:
      'Shows the result without the site code. Where frames are taken out, the link below is left.',
    image:
      'Shows the result as a picture above its sentence. Where pictures are taken out, the sentence is left. The picture does not follow a dark page.',
    html: 'The result in words stays on the page, whatever runs there. With the site code the live result stands below.',
    email:
      'A table of words and links, without pictures. It does not change when a new report comes.',
  },
  themeOnly: 'In a frame only light or dark counts, and none of the other choices.',
  preview: 'Preview',
  chooseFirst: 'Choose whose result it is, and it is shown here.',
  loading: 'Loading the result …',
  loadFailed: 'The result could not be loaded. Please try again.',
  previewFailed: 'The preview could not be loaded. What there is to copy is right all the same.',
  width: 'Width of the place',
  widths: { '320': 'Narrow (320 pixels)', '600': 'Column (600 pixels)', full: 'Full' },
  withCode: 'With the site code',
  withoutCode: 'Where the site code is missing',
  onPage: 'On your page',
  withoutFrame: 'Where frames are taken out',
  inMessage: 'In a message',
  whatIsLeft: 'What is left',
  snippet: 'Copy this into your page',
  snippetHint: 'It is one line. Paste it where the result is to stand, as you would paste text.',
  copySnippet: 'Copy',
  copyAddress: 'Copy the address alone',
  copyChoice: 'Copy a link to this choice',
  copied: 'Copied',
  copyFailed: 'This browser did not let us copy. Select the text, then press Ctrl and C.',
  checkIt: 'Saved your page, and something is missing?',
  checkLink: 'Find out what your system has kept',
  style: 'Your colours, for the style sheet of your site',
  styleHint:
    'Colours do not go into the page. Give this rule to whoever looks after the site: it holds for all results there.',
  copyStyle: 'Copy the rule',
  siteCode: 'Site code, once for the whole site',
  siteCodeHint:
    'Whoever looks after the site puts this line into its template once. It turns every link to a result into the live result. On pages without one it loads nothing else.',
  simple: 'Always the newest',
  copySimple: 'Copy the newest',
  pinned: 'This version and no other',
  pinnedHint: 'The browser refuses the file if it was changed. Newer versions need a new line.',
  copyPinned: 'Copy this version',
  policy: 'If the site has a Content-Security-Policy',
  policyHint:
    'Add the address to each of these. script-src and connect-src are for the live result, img-src for pictures, frame-src for frames. Nothing has to be added to style-src.',
  copyPolicy: 'Copy the policy',
  trustedTypes:
    'Only where the policy has require-trusted-types-for or trusted-types, add this name',
  copyTrustedTypes: 'Copy the name',
  copy: 'Copy',
};

export const check: CheckMessages = {
  title: 'What survived?',
  intro:
    'Saved a page, and the result is not as it should be? Paste what was saved, and be told what was taken out, by which rule, and what to do.',
  withoutScript:
    'This page needs JavaScript to read what you paste. Nothing of it leaves your browser.',
  form: 'What did you paste into your page?',
  siteCode: 'The site code (script)',
  cms: 'Into which system?',
  cmsOther: 'Another one, or not known',
  kind: 'What do you have now?',
  kinds: {
    saved: 'The saved HTML, from the source view or the code of the page',
    shown: 'What the page shows, marked and copied there',
  },
  saved: 'Paste it here',
  savedHint:
    'As much of the page as you like, or an address alone. It is read in your browser and sent nowhere.',
  takenAsHtml: 'Taken with its links and pictures, as HTML.',
  snippet: 'The line that you copied before, if you still have it',
  snippetHint: 'Then attributes, options and words are compared, too.',
  check: 'Find out',
  checking: 'Reading …',
  empty: 'There is nothing in the field. Paste the saved HTML, what the page shows, or an address.',
  tooLong: 'This is more than 5 million characters. Paste the part of the page around the result.',
  unreadable: 'This browser did not let us read the HTML.',
  result: 'What survived',
  standings: {
    whole: 'All of it survived.',
    live: 'The link survived. With the site code the result is shown live there; without it there is a sentence that leads to it.',
    frame: 'The frame survived and shows the result.',
    broken: 'A link survived, but it does not lead to the result.',
    words: 'The words survived, without a link. They will not change when a new report comes.',
    code: 'The page shows the markup itself as text.',
    lost: 'Nothing of the result survived.',
    other: 'There is text, but no result is known in it.',
  },
  shows: 'It is the result of {0}: {1}.',
  says: 'The page says:',
  saysNow: 'The result now:',
  sameWords: 'Its words are those of the result now.',
  notPublished: 'No provider of that name is published here: {0}.',
  notCompared: 'The result could not be loaded to compare it. Please try again.',
  changes: 'What has changed',
  noChanges: 'Nothing was taken out, and nothing was added.',
  harms: { harmless: 'Harmless', less: 'Less than before', broken: 'Broken' },
  changed: {
    'attributes-added': 'Attributes were added: {0}.',
    'wrapper-changed': 'Other elements stand around the link, or in it.',
    'styles-gone': 'The look of the table was taken out. Its words are left.',
    'element-gone': 'The custom element was taken out.',
    'source-gone': 'The address of the data was taken out, so the live result cannot load.',
    'fallback-gone': 'The sentence with its link was taken out.',
    'div-gone': 'The block (div) was taken out.',
    'data-gone': 'The block is there, but its data attributes were taken out.',
    'attributes-gone': 'Attributes were taken out: {0}.',
    'frame-gone': 'The frame was taken out.',
    'frame-sandboxed':
      'The frame is closed off by sandbox="": it shows the result, but its links do not open.',
    'frame-untitled': 'The frame has no title, which tells blind visitors what is in it.',
    'picture-gone': 'The picture was taken out.',
    'picture-copied':
      'The picture is not that of the publication: it will not change with the result.',
    'script-gone': 'The script was taken out.',
    'list-gone': 'The list was taken out or made into paragraphs.',
    'table-gone': 'The table was taken out.',
    'options-gone': 'Options were taken out or changed: {0}.',
    'text-changed': 'The words were changed.',
    'link-gone': 'The link was taken out.',
    'address-unlinked': 'The address is text, and no link.',
    'address-scheme':
      'The address begins with http in place of https, or the other way: it leads to the result, but is not shown live.',
    'address-relative': 'The address was made relative, so it leads to another place.',
    'address-cut': 'The beginning of the address was cut off.',
    'address-host': 'The address leads to another host.',
    'address-wrapped': 'The address leads through somebody who watches links.',
    'entities-doubled': 'Ampersands were written twice (&amp;amp;), so that options may be lost.',
    'markup-shown': 'The markup was made into text.',
  },
  because: {
    trace: 'Seen in what was saved: {0}',
    cms: 'Usual in this system: {0}',
    general: 'Usual: {0}',
  },
  rules: {
    'wordpress-kses':
      'WordPress removes custom elements, frames and scripts for users without “unfiltered_html”: authors, and on multisite all but super admins.',
    'wordpress-kses-protocol':
      'WordPress takes what stands before a colon for a protocol, and removes it from addresses whose values are not encoded.',
    'wordpress-kses-entities': 'WordPress writes ampersands anew when it saves.',
    'wordpress-blocks':
      'WordPress’s block editor removes classes, titles and data attributes when something is pasted into it.',
    'wordpress-paragraphs': 'WordPress makes a paragraph of every line (wpautop).',
    'drupal-filter':
      'Drupal’s “Limit allowed HTML tags” removes every element and attribute that is not on its list.',
    'drupal-images':
      'Drupal replaces pictures from other sites by a mark (“Restrict images to this site”).',
    'ckeditor5-schema': 'CKEditor 5 removes what its plugins do not know.',
    'tinymce-sandbox': 'TinyMCE, since version 7, puts sandbox="" on every frame.',
    'tinymce-schema': 'TinyMCE removes custom elements that are not in its settings.',
    'tinymce-relative': 'TinyMCE makes addresses of its own site relative.',
    'umbraco-elements': 'Umbraco’s editor keeps the elements in its settings alone.',
    'quill-formats': 'Quill keeps its own formats alone.',
    'new-window': 'Tiptap, Quill and others open links in a new window and add rel and target.',
    'lexical-span': 'Lexical puts a span with a style into links.',
    'trix-blocks': 'Trix makes a div of every paragraph.',
    'office-paste': 'Word and Outlook put their own classes and styles around what is pasted.',
    'mail-gateway': 'Mail gateways (Safe Links and others) send links through their own address.',
    'mail-pictures': 'Mail programs remove scripts, frames and elements, and hold pictures back.',
    'sharepoint-frames':
      'SharePoint takes frames from allowed sites in its Embed web part alone, and no scripts on modern pages.',
    'wix-frames': 'Wix runs pasted code in a frame of its own.',
    'allowed-elements': 'Editors and filters remove elements that are not on their list.',
    'allowed-attributes': 'Editors and filters remove attributes that are not on their list.',
    'empty-elements': 'Somebody, or the editor, emptied the element.',
    'sandboxed-frames': 'Editors close frames off.',
    'own-links': 'Editors write links in a way of their own.',
    'media-library': 'Systems copy pictures into their own library.',
    'pasted-as-text':
      'It was pasted as text: without formatting, or with a command or a field that takes text alone.',
    'relative-links': 'Editors shorten addresses.',
    moved: 'Somebody, or a program on the way, changed the address.',
    'escaped-twice': 'It went through two programs that both write out ampersands.',
    edited: 'Somebody changed it after pasting.',
  },
  next: 'What to do next',
  nothingToDo: 'Nothing: the result is right as it is.',
  steps: {
    link: 'Use the link: copy it here and paste it where the result is to stand.',
    address:
      'Select the words on your page and give them this address in the dialogue for links. It works in every editor that we tried.',
    html: 'Use the words with a link: copy them here and paste them where the result is to stand.',
    image: 'Use the picture with a link: copy it here and paste it where the result is to stand.',
    element: 'Use the custom element: copy it here and paste it into the source of the page.',
    div: 'Use the marked block: copy it here and paste it into the source of the page.',
    iframe:
      'Use the frame: copy it here and paste it into the source, or into the field for embedding.',
    email: 'Use the table for e-mail: copy it here and paste it into the message.',
    script:
      'Give the site code to whoever looks after the site. Pages need none of it: use the link there.',
  },
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'This browser did not let us copy. Select the text, then press Ctrl and C.',
  chooseAgain: 'Choose the result again and copy it from there',
};
