/**
 * Welsh. To review: no translator has read it, and no term in it was found in an inspectorate's own Welsh texts. It should be
 * read by one before a body that is bound by the Welsh Language Standards relies on it; docs/languages.md says what to look
 * at first. The terms of inspectorates that publish in Welsh stand in src/frameworks.
 *
 * Initial letters of names and grades change in Welsh after many words. Names come from data and cannot be changed, so
 * they stand after a colon, in brackets or alone, where nothing changes.
 */
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

export const tag = 'cy';

/** Chromium and WebKit have no Welsh dates and lists, and Unicode's lists end in "a(c)", which nobody writes. */
const MONTHS =
  'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(
    ' ',
  );

/** "And" has a consonant before a vowel, also before numbers that begin with one when they are read. */
const andBefore = (text: string) =>
  (/^(?:[aeiouwyâêîôûŵŷ]|(?:1|8|11|8\d)\b)/i.test(text) ? ' ac ' : ' a ') + text;

const sentencePart = (text: string | undefined, before = ', ') =>
  text === undefined ? '' : before + text;

/** A noun stays singular after a number, and its first letter changes by the category of the number. */
type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

let rules: Intl.PluralRules | undefined;

const counted = (count: number, forms: Counted) => {
  rules ??= new Intl.PluralRules(tag);
  return `${count} ${forms[rules.select(count)] ?? forms.other}`;
};

const AREA: Counted = { two: 'faes', other: 'maes' };
const EVENT: Counted = { two: 'ddigwyddiad', other: 'digwyddiad' };
const STATEMENT: Counted = { two: 'ddatganiad', other: 'datganiad' };
const PARAGRAPH: Counted = {
  two: 'baragraff',
  few: 'pharagraff',
  many: 'pharagraff',
  other: 'paragraff',
};
const POINT: Counted = { two: 'bwynt', few: 'phwynt', many: 'phwynt', other: 'pwynt' };
const QUOTE: Counted = { two: 'ddyfyniad', other: 'dyfyniad' };
const PROVIDER: Counted = { two: 'ddarparwr', other: 'darparwr' };
// A feminine noun also changes after one.
const PROBLEM: Counted = { one: 'broblem', two: 'broblem', many: 'phroblem', other: 'problem' };

const failures: Partial<Record<InspectionErrorCode, string>> = {
  blocked: 'ei lwytho o’r cyfeiriad hwn',
  invalid: 'ei ddarllen',
  'not-found': 'ei ganfod yn y data',
};

/** Kinds of events by the ids of the data. */
const events: Readonly<Record<string, string>> = {
  assessment: 'Asesiad',
  'focused-visit': 'Ymweliad â ffocws',
  inspection: 'Arolygiad',
  'joint-inspection': 'Arolygiad ar y cyd',
  'monitoring-visit': 'Ymweliad monitro',
  'short-inspection': 'Arolygiad byr',
  'standard-inspection': 'Arolygiad safonol',
};

export const common: CommonMessages = {
  ...inWords(MONTHS, ' i ', andBefore),
  inspected: (dates) => `Arolygwyd ${dates}`,
  published: (date) => `Cyhoeddwyd ${date}`,
  letterDated: (date) => `Llythyr dyddiedig ${date}`,
  fullReport: (provider, date) => `Adroddiad llawn: ${provider}${date ? `, ${date}` : ''}`,
  checked: (date) => `Gwiriwyd y data ${date}`,
  loadedFrom: (host) => `Data: ${host}`,
  licence: 'Yn cynnwys gwybodaeth sector cyhoeddus dan y Drwydded Llywodraeth Agored v3.0.',
  providerNotNamed: 'Darparwr heb ei enwi',
  noOverall: 'Dim barn gyffredinol',
  notGraded: 'Heb ei raddio',
  noGrade: 'Dim gradd yn y data hyn',
  notGradedEvent: (event) => `${event}: ni roddir graddau`,
  newerInspection: (date) => `Arolygiad mwy diweddar: ${date}`,
  laterVisit: (event, dates) => `Yn ddiweddarach, heb ei raddio: ${event}, ${dates}`,
  states: {
    'under-review': 'Yn cael ei adolygu',
    superseded: 'Wedi’i ddisodli',
    awaiting: 'Yn aros am ganlyniad cyntaf',
  },
  event: (id) =>
    (Object.hasOwn(events, id) && events[id]) ||
    (/[A-Z ]/.test(id) ? id : id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ')),
  failed: (code) =>
    `Nid oedd modd dangos canlyniad yr arolygiad: methwyd ${failures[code] ?? 'ei lwytho'}.`,
};

export const plain: PlainMessages = {
  sentence: (provider, result, inspectorate, dated) =>
    `${provider}: ${result}. ${inspectorate}${sentencePart(dated).replace(/^, ./, (start) => start.toLowerCase())}.`.replace(
      '.. ',
      '. ',
    ),
};

export const badge: BadgeMessages = {
  areasWithGrade: (count, of) => `${count} o ${counted(of, AREA)}: `,
};

export const judgements: JudgementsMessages = {
  heading: (inspectorate) => `Barnau: ${inspectorate}`,
  areaNotNamed: 'Maes heb ei enwi',
  overall: 'Cyffredinol',
  joint: (areas) => `Un farn ar gyfer: ${areas}`,
  score: (value, max) => (max === undefined ? `Sgôr ${value}` : `Sgôr ${value} allan o ${max}`),
};

export const quotes: QuotesMessages = {
  heading: 'Dyfyniadau',
  none: 'Nid oes dyfyniadau yn y data hyn.',
  previous: 'Dyfyniad blaenorol',
  next: 'Dyfyniad nesaf',
  position: (number, of) => `Dyfyniad ${number} o ${of}`,
  carousel: 'carwsél',
  slide: 'sleid',
};

export const recommendations: RecommendationsMessages = {
  heading: 'Beth sydd angen ei wella',
  none: 'Nid yw’r adroddiad yn enwi dim sydd angen ei wella.',
  notKnown: 'Nid yw’r data hyn yn dweud beth sydd angen ei wella.',
  area: 'Maes',
  priority: 'Maes ar gyfer gweithredu â blaenoriaeth',
  outcome: 'Fframwaith cenedlaethol',
  response: (by, date) => `Ymateb${sentencePart(by, ': ')}${sentencePart(date)}`,
  responseLink: 'Darllen yr ymateb',
  status: 'Statws',
  statusDetail: (label, by, date) =>
    `${label}${sentencePart([by, date].filter(Boolean).join(', ') || undefined, ' – ')}`,
};

export const findings: FindingsMessages = {
  heading: 'Uchafbwyntiau',
  none: 'Nid oes uchafbwyntiau yn y data hyn.',
  otherAreas: 'Uchafbwyntiau eraill',
  fromReport: (inspectorate) => `O’r adroddiad${inspectorate && ` (${inspectorate})`}`,
  published: (inspectorate, publisher, date) =>
    `${findings.fromReport(inspectorate)}, fel y’i cyhoeddwyd gan eraill${sentencePart(publisher, ': ')}${sentencePart(date)}`,
  accordingTo: (by, date) => `Yn ôl ${by}${sentencePart(date)}`,
  source: 'Ffynhonnell',
};

/** Words for the places that are read more often than counted. */
const places = [
  'Cyntaf',
  'Ail',
  'Trydydd',
  'Pedwerydd',
  'Pumed',
  'Chweched',
  'Seithfed',
  'Wythfed',
  'Nawfed',
  'Degfed',
];

/** Endings of ordinals from 11 to 20; above 20 all end alike. */
const ordinalEndings = ['eg', 'fed', 'eg', 'eg', 'fed', 'eg', 'eg', 'fed', 'eg', 'fed'];

const ordinal = (number: number) => number + (ordinalEndings[number - 11] ?? 'ain');

export const score: ScoreMessages = {
  heading: 'Sgôr yr arolygiad',
  none: 'Nid oes sgôr yn y data hyn.',
  value: (value, max) => (max === undefined ? `${value}` : `${value} allan o ${max}`),
  overall: 'Cyffredinol',
  parts: 'Sgorau yn ôl maes',
  partNotNamed: 'Maes heb ei enwi',
  rank: (position, among) => `${places[position - 1] ?? ordinal(position)} (${among})`,
  asOf: (date) => (date === undefined ? 'dyddiad heb ei roi' : `ar ${date}`),
  accordingTo: (by) => (by === undefined ? 'ffynhonnell heb ei henwi' : `yn ôl ${by}`),
};

export const timeline: TimelineMessages = {
  heading: 'Hanes arolygu',
  order: 'Trefn',
  newest: 'Diweddaraf yn gyntaf',
  oldest: 'Hynaf yn gyntaf',
  inspectorate: 'Arolygiaeth',
  allInspectorates: 'Pob arolygiaeth',
  shown: (events_, allEvents, statements, allStatements, inspectorate) => {
    const shownOf = (count: number, all: number, noun: Counted) =>
      (inspectorate ? `${count} o ` : '') + counted(all, noun);
    return (
      shownOf(events_, allEvents, EVENT) +
      (allStatements ? andBefore(shownOf(statements, allStatements, STATEMENT)) : '') +
      sentencePart(inspectorate, ' yn cael eu dangos: ')
    );
  },
  saidBy: 'Dywedwyd gan',
  undated: 'Ar ddiwedd y rhestr: ni roddir dyddiad manwl',
  newFramework: 'Fframwaith newydd',
  otherFramework: 'Fframwaith gwahanol',
  changeWithin: 'Newid o fewn y fframwaith',
  before: 'Cynt',
  after: 'Wedyn',
  period: (from, until) =>
    from && until ? `${from} i ${until}` : from ? `o ${from}` : until && `hyd at ${until}`,
  grades: (grades) => `Graddau, y gorau yn gyntaf: ${grades}`,
  differentFrameworks: 'Mae’r canlyniadau cyn hyn ac wedi hyn o dan fframweithiau gwahanol.',
  notComparable:
    'Ni ellir cymharu’r graddau a roddwyd cyn hyn ac wedi hyn ar un raddfa, hyd yn oed lle mae eu geiriau yr un fath.',
  split: (areas, until) =>
    `Hyd at ${until}, rhoddwyd un farn ar gyfer y meysydd hyn gyda’i gilydd: ${areas}. Wedi hynny, mae gan bob un ei farn ei hun. Nid yw’r farn ar y cyd yn radd i’r un ohonynt ar ei ben ei hun.`,
  noOverallAfter: (until) => `Ni roddir barn gyffredinol ar ôl ${until}.`,
};

export const letter: LetterMessages = {
  letter: (inspectorate) => `Llythyr: ${inspectorate}`,
  report: (inspectorate) => `Adroddiad: ${inspectorate}`,
  leadInspectors: (count) => (count === 1 ? 'Arolygydd arweiniol' : 'Arolygwyr arweiniol'),
  inspectors: (count) => (count === 1 ? 'Arolygydd' : 'Arolygwyr'),
  contents: 'Cynnwys',
  contentsOf: (title) => `Cynnwys${sentencePart(title, ': ')}`,
  size: (paragraphs, points, words) => {
    const ofPoints = points ? counted(points, POINT) : '';
    const ofAll = paragraphs
      ? counted(paragraphs, PARAGRAPH) + (ofPoints && andBefore(ofPoints))
      : ofPoints;
    return `${ofAll}, tua ${words} o eiriau`;
  },
  openAll: 'Agor pob adran',
  closeAll: 'Cau pob adran',
  improve: 'Beth sydd angen ei wella',
  none: 'Nid yw testun y llythyr neu’r adroddiad hwn yn y data hyn.',
  onlyOpening: 'Dim ond dechrau’r testun sydd yn y data hyn.',
};

export const comparison: ComparisonMessages = {
  heading: (frameworks) => `Cymhariaeth: ${frameworks}`,
  one: (provider, service, dates) =>
    `${provider}${sentencePart(service)}.${sentencePart(dates, ' Arolygwyd ')}${dates ? '.' : ''}`,
  many: (count, service) => `${counted(count, PROVIDER)}${sentencePart(service)}.`,
  caption: (who, inspectorates, asOf) =>
    `${who} Arolygiad diweddaraf pob un a raddiwyd gan ${inspectorates}${sentencePart(asOf, ', a gyhoeddwyd hyd at ac yn cynnwys ')}.`,
  frameworkOnly: (frameworks) =>
    `Dim ond canlyniadau o’r math hwn sy’n cael eu dangos: ${frameworks}. Ni ellir cymharu graddau fframweithiau eraill â nhw.`,
  provider: 'Darparwr',
  region: 'Rhanbarth',
  overall: 'Cyffredinol',
  inspected: 'Arolygwyd',
  published: 'Cyhoeddwyd yr adroddiad',
  reportOf: (service) => `Adroddiad: ${service}`,
  report: 'Adroddiad',
  reportName: (provider, date) => `Adroddiad: ${provider}, ${date}`,
  joint: (areas) => `Un farn ar gyfer: ${areas}`,
  score: (value, max) => (max === undefined ? `Sgôr ${value}` : `Sgôr ${value} allan o ${max}`),
  noJudgement: 'Dim barn yn y data hyn',
  noResult: 'Dim canlyniad yn y data hyn',
  noDate: 'Dim dyddiad yn y data hyn',
  where: (region, neighboursOf, search) =>
    [
      region && ` (${region})`,
      sentencePart(neighboursOf && `${neighboursOf} a’i gymdogion ystadegol`, ', '),
      search && `, o’r enw “${search}”`,
    ].join(''),
  counts: (column, where, counts) => `${column}${where}: ${counts || 'neb i’w gyfrif'}.`,
  count: (count, total, grade) => `${count} o ${total} ${grade}`,
  highestInAll: (grade, services, count, total, where) =>
    `${grade} ar gyfer ${services}: ${count} o ${total}${where}.`,
  cannotTell: (count, missing) =>
    `Ar gyfer ${count} arall ni all y data ddweud, gan fod ganddynt ${missing}.`,
  missing: (service, count) => `ddim gradd ar gyfer ${service} (${count})`,
  shown: (count, of) => `${count} o ${of} yn cael eu dangos.`,
  ownIsExtra: (provider) =>
    `Mae ${provider} yn sefyll yn gyntaf er mwyn cymharu, ac nid yw’n cael ei gyfrif.`,
  ownNotFound: (name) => `Nid yw ${name} yn y data hyn.`,
  sorted: (column, direction) => `Trefnwyd yn ôl ${column}, ${direction}.`,
  directions: {
    name: ['A i Y', 'Y i A'],
    grade: ['y radd uchaf yn gyntaf', 'y radd isaf yn gyntaf'],
    dates: ['hynaf yn gyntaf', 'diweddaraf yn gyntaf'],
  },
  yours: 'Eich un chi',
  comparedWith: 'I gymharu ag ef',
  filters: 'Beth sy’n cael ei ddangos',
  search: 'Chwilio yn ôl enw',
  allRegions: 'Pob rhanbarth',
  judgement: 'Barn',
  grade: 'Gradd',
  allGrades: 'Pob gradd',
  compareWith: 'Cymharu â',
  nobody: 'Neb',
  neighboursOnly: 'Cymdogion ystadegol yn unig',
  reset: 'Ailosod',
  download: 'Lawrlwytho fel CSV',
  fullNames: 'Enwau llawn y barnau',
  sortBy: 'Trefnu yn ôl:',
  inspectedFrom: 'Arolygwyd o',
  inspectedTo: 'Arolygwyd hyd at',
  reportAddress: 'cyfeiriad',
};

export const summary: SummaryMessages = {
  heading: (inspectorate, event) => `${event}: ${inspectorate}`,
  moreQuotes: (count) => `${counted(count, QUOTE)} arall`,
};

/** Names of widgets, by their names in addresses. */
const widgets: Readonly<Record<string, string>> = {
  badge: 'Canlyniad diweddaraf',
  comparison: 'Cymhariaeth',
  findings: 'Uchafbwyntiau',
  judgements: 'Barnau',
  letter: 'Llythyr neu adroddiad',
  quotes: 'Dyfyniadau',
  recommendations: 'Beth sydd angen ei wella',
  score: 'Sgôr',
  summary: 'Y canlyniad cyfan',
  timeline: 'Hanes arolygu',
};

/** Schemes of identifiers. */
const schemes: Readonly<Record<string, string>> = {
  urn: 'URN',
  laCode: 'Cod awdurdod lleol',
  onsCode: 'Cod SYG',
  fhrsId: 'Rhif CSHB',
  cqcLocationId: 'Lleoliad CQC',
  cqcProviderId: 'Darparwr CQC',
  localAuthorityBusinessId: 'Rhif busnes yr awdurdod lleol',
};

/** "someName" or "some-name" as words: "Some name". */
const asWords = (name: string) =>
  name.charAt(0).toUpperCase() +
  name
    .slice(1)
    .replaceAll('-', ' ')
    .replace(/[A-Z]+/g, (capitals) => ` ${capitals.toLowerCase()}`);

const partOf = (part: number, parts: number) => (parts > 1 ? `, rhan ${part} o ${parts}` : '');

export const pages: PagesMessages = {
  skip: 'Neidio i’r cynnwys',
  languages: 'Ieithoedd',
  allProviders: 'Pob darparwr',
  official: 'Adroddiad yr arolygiaeth sy’n cyfrif: mae pob canlyniad yma yn arwain ato.',
  publishedBy: 'Cyhoeddwyd gan',
  onThisPage: 'Ar y dudalen hon',
  widget: (name) => widgets[name] ?? asWords(name),
  alone: (widget) => `${widget}: ar dudalen ar wahân`,
  allInOne: 'Y canlyniad a’i rannau mewn un, i’w defnyddio ar dudalen arall.',
  services: 'Gwasanaethau',
  type: 'Math o ddarparwr',
  region: 'Rhanbarth',
  identifiers: 'Dynodwyr',
  scheme: (id) => (Object.hasOwn(schemes, id) && schemes[id]) || asWords(id),
  ownPage: 'Ei wefan ei hun',
  otherServices: 'Gwasanaethau eraill',
  use: 'Defnyddio hyn ar eich tudalen',
  useAddress:
    'Dyma gyfeiriad y canlyniad. Mae’n aros yr un fath ac yn dangos y canlyniad diweddaraf. Mae llawer o olygyddion yn troi cyfeiriad ar linell ar ei phen ei hun yn llun â dolen.',
  useLink:
    'Dyma’r canlyniad fel dolen, i olygyddion sy’n derbyn HTML. Mae dyddiad arno, ac nid oes angen sgript.',
  useFrame: 'Mae hyn yn rhoi’r canlyniad ei hun yn eich tudalen.',
  useOthers:
    'Mae gan bob rhan uchod ei chyfeiriad ei hun, i’w ddefnyddio yn yr un modd. Mewn ffrâm o’r uchder hwn caiff ei dangos yn gyfan, neu mae’n sgrolio lle mae’n hirach.',
  frameHeight: (pixels) => `Ffrâm: ${pixels} picsel o uchder`,
  otherForms: 'Mewn ffurfiau eraill',
  forms: {
    svg: 'Llun (SVG)',
    png: 'Llun (PNG)',
    'png-2x': 'Llun mawr (PNG)',
    text: 'Un frawddeg (testun)',
    email: 'Tabl ar gyfer e-bost (HTML)',
  },
  json: 'Yr holl ddata (JSON)',
  intro: (providers) =>
    `Canlyniadau arolygu cyhoeddedig (${counted(providers, PROVIDER)}): pwy a farnodd beth a phryd, gyda’r adroddiadau swyddogol.`,
  newest: (date) => `Diweddaraf: ${date}`,
  search: 'Chwilio am ddarparwr',
  searchHint: 'Enw, gwasanaeth neu ranbarth, neu ran o un',
  found: (count, of) => `Darparwyr: ${count} o ${of}`,
  foundFirst: (first, count, of) =>
    `Darparwyr: y ${first} cyntaf o’r ${count} a gafwyd, ymhlith ${of}`,
  searchFailed: 'Nid oedd modd llwytho’r rhestr. Dewiswch lythyren yn lle hynny.',
  byLetter: 'Darparwyr yn ôl llythyren',
  otherLetters: 'Enwau eraill',
  otherLettersShort: '…',
  letterHeading: (letter) => (letter ? `Darparwyr: ${letter}` : 'Darparwyr: enwau eraill'),
  letterCount: (letter, count) => `${letter || 'Enwau eraill'}: ${counted(count, PROVIDER)}`,
  aboutData: 'O ble y daw’r data',
  dataIntro:
    'Dyma’r tablau y gwnaed y tudalennau hyn ohonynt, beth ynddynt na ellid ei ddarllen, a lle mae dau ohonynt yn dweud pethau gwahanol.',
  sources: 'Ffynonellau',
  file: 'Ffeil',
  credit: 'Cydnabyddiaeth',
  licence: 'Trwydded',
  checked: 'Gwiriwyd',
  records: 'Cofnodion',
  recordsRead: (records, imported) =>
    records === imported
      ? `${records}, pob un wedi’i ddefnyddio`
      : `${records}, gyda ${imported} ohonynt wedi’u defnyddio`,
  fingerprint: 'SHA-256',
  problems: (count) => counted(count, PROBLEM),
  noProblems: 'Nid oedd dim o’i le ynddynt.',
  problem: (place, expected, found) => `${place}: disgwyliwyd ${expected}, cafwyd ${found}`,
  allProblems: (part, parts) => `Pob problem (CSV)${partOf(part, parts)}`,
  firstShown: (first, count) => `Y ${first} cyntaf o ${count}:`,
  conflicts: 'Lle mae ffynonellau’n wahanol',
  conflictsIntro: 'Yma mae dwy ffynhonnell yn dweud pethau gwahanol am un darparwr.',
  noConflicts: 'Nid oes dwy ffynhonnell yn dweud pethau gwahanol am un darparwr.',
  conflict: (kept, from, dropped, fromOther) =>
    `dangosir ${kept} (${from}); ni ddangosir ${dropped} (${fromOther})`,
  allConflicts: (part, parts) => `Pob gwahaniaeth (CSV)${partOf(part, parts)}`,
  notFound: 'Nid oes tudalen yn y cyfeiriad hwn',
  notFoundHelp:
    'Efallai fod y cyfeiriad wedi’i gamdeipio, neu nad yw’r dudalen yn cael ei chyhoeddi mwyach.',
};

export const builder: BuilderMessages = {
  title: 'Rhoi canlyniad ar eich tudalen',
  intro: 'Dewiswch beth i’w ddangos a sut, yna copïwch un llinell i’ch tudalen.',
  link: 'Rhoi canlyniad ar eich tudalen',
  linkForProvider: 'Dewis rhan arall, ei golwg a beth sy’n addas i’ch system',
  withoutScript:
    'Mae angen JavaScript ar gyfer y dewisiadau ar y dudalen hon. Hebddo, ewch i dudalen darparwr: o dan “Defnyddio hyn ar eich tudalen” mae cyfeiriad pob rhan, dolen a ffrâm i’w copïo.',
  provider: 'Canlyniad pwy',
  providerHint: 'Teipiwch enw neu ran ohono, yna dewiswch o’r rhestr',
  providersFound: 'Darparwyr a gafwyd',
  found: 'Darparwyr: {0} o {1}',
  foundFirst: 'Darparwyr: y {0} cyntaf o’r {1} a gafwyd. Teipiwch ragor i gael llai.',
  noneFound: 'Nid oes darparwr o’r enw hwnnw',
  chosen: 'Dewiswyd: {0}',
  unknownProvider: 'Nid oes darparwr “{0}” yma. Dewiswch un arall.',
  listFailed: 'Nid oedd modd llwytho’r rhestr o ddarparwyr. Rhowch gynnig arall arni.',
  widget: 'Beth i’w ddangos',
  shows: {
    badge: 'Y radd, pwy a’i rhoddodd a phryd',
    comparison: 'Tabl gyda chynghorau tebyg',
    findings: 'Beth a ganfu’r arolygwyr, yn ôl maes',
    judgements: 'Gradd pob maes',
    letter: 'Testun y llythyr neu’r adroddiad',
    quotes: 'Geiriau’r adroddiad a geiriau eraill',
    recommendations: 'Beth y mae’r adroddiad yn dweud bod angen ei wella',
    score: 'Pwyntiau allan o’r nifer mwyaf',
    summary: 'Y cyfan mewn un, neu’r rhannau a ddewiswch',
    timeline: 'Pob arolygiad yn ei drefn',
  },
  hasNothing: 'dim gan y darparwr hwn eto',
  options: 'Opsiynau',
  settings: {
    compact: 'Tynnach, ar gyfer lleoedd cul',
    'heading-level': 'Lefel y pennawd',
    layout: 'Trefniant',
    open: 'Popeth ar agor',
    order: 'Trefn',
    parts: 'Rhannau',
  },
  values: {
    'heading-level=2': '2, o dan deitl y dudalen',
    'heading-level=3': '3, fel arfer',
    'heading-level=4': '4',
    'heading-level=5': '5',
    'heading-level=6': '6',
    'layout=list': 'Un o dan y llall',
    'layout=carousel': 'Un ar y tro, gyda botymau',
    'order=newest': 'Diweddaraf yn gyntaf',
    'order=oldest': 'Hynaf yn gyntaf',
  },
  partsHint: 'Peidiwch â thicio dim i ddangos popeth sydd ar gael.',
  language: 'Iaith',
  look: 'Golwg',
  theme: 'Golau neu dywyll',
  themes: { auto: 'Fel eich tudalen', light: 'Golau bob amser', dark: 'Tywyll bob amser' },
  ownColours: 'Eich lliwiau',
  coloursHint: 'Ysgrifennwch fel #14538f. Gadewch faes yn wag i gadw’r lliw sydd yno.',
  colours: { surface: 'Cefndir', text: 'Testun', link: 'Dolenni', line: 'Llinellau' },
  pick: '{0}: dewis lliw',
  noColour: '{0}: nid yw “{1}” yn lliw. Ysgrifennwch ef fel #14538f.',
  lowContrast: '{0}: mae’r cyferbyniad yn {1} i 1{2}. Dylai fod yn {3} i 1 o leiaf.',
  contrastOf: {
    text: 'Mae’r testun yn anodd ei ddarllen ar y cefndir',
    link: 'Mae’r dolenni’n anodd eu darllen ar y cefndir',
    line: 'Mae’r llinellau’n anodd eu gweld ar y cefndir',
  },
  schemes: { light: ' ar sgriniau golau', dark: ' ar sgriniau tywyll' },
  contrastFine: 'Mae cyferbyniad eich lliwiau yn ddigon uchel.',
  cms: 'Eich system',
  cmsOther: 'Un arall, neu ddim yn gwybod',
  cmsHelp: {
    '': 'Dolen â geiriau: mae pob golygydd a brofwyd gennym yn ei chadw.',
    wordpress:
      'Mae WordPress yn cadw dolenni ar gyfer pob rôl, ond yn tynnu sgriptiau a fframiau oddi ar awduron. Mae dolen yn aros pan fydd rhywun yn golygu’r dudalen wedyn.',
    drupal:
      'Mae fformatau testun Drupal yn cadw dolenni a rhestrau. Maent yn tynnu fframiau, sgriptiau ac elfennau nad ydynt yn eu hadnabod.',
    'localgov-drupal':
      'Mae fformat testun LocalGov Drupal yn cadw dolenni a rhestrau, ac yn tynnu fframiau a sgriptiau.',
    umbraco:
      'Mae Umbraco yn cadw dolenni. Mae’r hyn arall y mae’n ei gadw yn dibynnu ar ei fersiwn ac ar y golygydd a osodwyd.',
    jadu: 'Nid yw’r hyn y mae golygydd Jadu yn ei gadw wedi’i ddogfennu. Mae pob golygydd a brofwyd gennym yn cadw dolen.',
    'squiz-matrix':
      'Mae golygyddion yn cadw dolenni. Mae’r hyn sydd angen mwy na hynny yn mynd i gydran ar gyfer cod, lle cewch ychwanegu un.',
    contensis:
      'Mae golygydd Contensis yn cadw dolenni a rhestrau, ac yn tynnu’r hyn nad yw’n ei adnabod.',
    sharepoint:
      'Nid yw SharePoint yn rhedeg sgriptiau pobl eraill ar ei dudalennau. Mae ei ran we Embed yn derbyn ffrâm, os yw eich gweinyddwr yn caniatáu’r wefan hon.',
    wix: 'Mae Wix yn gwneud ffrâm o gyfeiriad, yn ei elfen “Embed a site”.',
    'plain-html':
      'Ni thynnir dim o dudalennau yr ydych yn eu hysgrifennu eich hun. Y ddolen yw’r lleiaf i’w ysgrifennu.',
    email:
      'Nid yw rhaglenni e-bost yn dangos sgriptiau na fframiau. Tabl o eiriau a dolen yw hwn, i’w ludo i’r neges.',
  },
  cmsUntested: 'Nid ydym wedi profi’r system hon, dim ond darllen ei dogfennau.',
  form: 'Ffurf',
  forms: {
    link: 'Dolen',
    address: 'Cyfeiriad yn unig',
    element: 'Elfen bersonol (custom element)',
    div: 'Bloc wedi’i farcio (div)',
    iframe: 'Ffrâm',
    image: 'Llun â dolen',
    html: 'Geiriau â dolen',
    email: 'Tabl ar gyfer e-bost',
  },
  formHelp: {
    link: 'Gyda chod y wefan mae’r ddolen yn troi’n ganlyniad byw. Hebddo, mae’n aros yn frawddeg sy’n arwain at y canlyniad.',
    address:
      'Mae systemau sy’n adnabod oEmbed, fel WordPress, yn ei droi’n llun â dolen; mae cod y wefan yn gwneud canlyniad byw o hwnnw. Mae eraill yn gadael y cyfeiriad fel y mae.',
    element:
      'Ar gyfer tudalennau sy’n cadw elfennau personol. Heb god y wefan mae’r frawddeg ynddi yn aros.',
    div: 'Ar gyfer systemau sy’n cadw priodoleddau data. Heb god y wefan mae’r frawddeg ynddo yn aros.',
    iframe:
      'Mae’n dangos y canlyniad heb god y wefan. Lle tynnir fframiau, mae’r ddolen oddi tano yn aros.',
    image:
      'Mae’n dangos y canlyniad fel llun uwchben ei frawddeg. Lle tynnir lluniau, mae’r frawddeg yn aros. Nid yw’r llun yn dilyn tudalen dywyll.',
    html: 'Mae’r canlyniad mewn geiriau yn aros ar y dudalen, beth bynnag sy’n rhedeg yno. Gyda chod y wefan mae’r canlyniad byw oddi tano.',
    email: 'Tabl o eiriau a dolenni, heb luniau. Nid yw’n newid pan ddaw adroddiad newydd.',
  },
  themeOnly: 'Mewn ffrâm dim ond golau neu dywyll sy’n cyfrif, ac nid yr un o’r dewisiadau eraill.',
  preview: 'Rhagolwg',
  chooseFirst: 'Dewiswch ganlyniad pwy ydyw, a chaiff ei ddangos yma.',
  loading: 'Yn llwytho’r canlyniad …',
  loadFailed: 'Nid oedd modd llwytho’r canlyniad. Rhowch gynnig arall arni.',
  previewFailed: 'Nid oedd modd llwytho’r rhagolwg. Mae’r hyn sydd i’w gopïo yn gywir er hynny.',
  width: 'Lled y lle',
  widths: { '320': 'Cul (320 picsel)', '600': 'Colofn (600 picsel)', full: 'Llawn' },
  withCode: 'Gyda chod y wefan',
  withoutCode: 'Lle mae cod y wefan ar goll',
  onPage: 'Ar eich tudalen',
  withoutFrame: 'Lle tynnir fframiau',
  inMessage: 'Mewn neges',
  whatIsLeft: 'Beth sydd ar ôl',
  snippet: 'Copïwch hyn i’ch tudalen',
  snippetHint:
    'Un llinell ydyw. Gludwch hi lle mae’r canlyniad i sefyll, fel y byddech yn gludo testun.',
  copySnippet: 'Copïo',
  copyAddress: 'Copïo’r cyfeiriad yn unig',
  copyChoice: 'Copïo dolen i’r dewis hwn',
  copied: 'Copïwyd',
  copyFailed: 'Ni adawodd y porwr hwn i ni gopïo. Dewiswch y testun, yna pwyswch Ctrl ac C.',
  checkIt: 'Wedi cadw eich tudalen, a rhywbeth ar goll?',
  checkLink: 'Canfod beth y mae eich system wedi’i gadw',
  style: 'Eich lliwiau, ar gyfer dalen arddull eich gwefan',
  styleHint:
    'Nid yw lliwiau’n mynd i’r dudalen. Rhowch y rheol hon i bwy bynnag sy’n gofalu am y wefan: mae’n gymwys i bob canlyniad yno.',
  copyStyle: 'Copïo’r rheol',
  siteCode: 'Cod y wefan, unwaith ar gyfer y wefan gyfan',
  siteCodeHint:
    'Mae pwy bynnag sy’n gofalu am y wefan yn rhoi’r llinell hon yn ei thempled unwaith. Mae’n troi pob dolen at ganlyniad yn ganlyniad byw. Ar dudalennau heb un nid yw’n llwytho dim arall.',
  simple: 'Y diweddaraf bob amser',
  copySimple: 'Copïo’r diweddaraf',
  pinned: 'Y fersiwn hon ac nid un arall',
  pinnedHint:
    'Mae’r porwr yn gwrthod y ffeil os cafodd ei newid. Mae angen llinell newydd ar fersiynau newydd.',
  copyPinned: 'Copïo’r fersiwn hon',
  policy: 'Os oes gan y wefan Content-Security-Policy',
  policyHint:
    'Ychwanegwch y cyfeiriad at bob un o’r rhain. Mae script-src a connect-src ar gyfer y canlyniad byw, img-src ar gyfer lluniau, frame-src ar gyfer fframiau. Nid oes dim i’w ychwanegu at style-src.',
  copyPolicy: 'Copïo’r polisi',
  trustedTypes:
    'Dim ond lle mae gan y polisi require-trusted-types-for neu trusted-types, ychwanegwch yr enw hwn',
  copyTrustedTypes: 'Copïo’r enw',
  copy: 'Copïo',
};

export const check: CheckMessages = {
  title: 'Beth a oroesodd?',
  intro:
    'Wedi cadw tudalen, a’r canlyniad ddim fel y dylai fod? Gludwch yr hyn a gadwyd, a chael gwybod beth a dynnwyd allan, gan ba reol, a beth i’w wneud.',
  withoutScript:
    'Mae angen JavaScript ar y dudalen hon i ddarllen yr hyn yr ydych yn ei ludo. Nid oes dim ohono yn gadael eich porwr.',
  form: 'Beth a ludwyd gennych i’ch tudalen?',
  siteCode: 'Cod y wefan (sgript)',
  cms: 'I ba system?',
  cmsOther: 'Un arall, neu ddim yn gwybod',
  kind: 'Beth sydd gennych nawr?',
  kinds: {
    saved: 'Yr HTML a gadwyd, o’r olwg ffynhonnell neu god y dudalen',
    shown: 'Yr hyn y mae’r dudalen yn ei ddangos, wedi’i ddewis a’i gopïo yno',
  },
  saved: 'Gludwch ef yma',
  savedHint:
    'Cymaint o’r dudalen ag y mynnwch, neu gyfeiriad yn unig. Mae’n cael ei ddarllen yn eich porwr ac nid yw’n cael ei anfon i unman.',
  takenAsHtml: 'Cymerwyd ef gyda’i ddolenni a’i luniau, fel HTML.',
  snippet: 'Y llinell a gopïwyd gennych o’r blaen, os yw gennych o hyd',
  snippetHint: 'Yna caiff priodoleddau, opsiynau a geiriau eu cymharu hefyd.',
  check: 'Canfod',
  checking: 'Yn darllen …',
  empty:
    'Nid oes dim yn y maes. Gludwch yr HTML a gadwyd, yr hyn y mae’r dudalen yn ei ddangos, neu gyfeiriad.',
  tooLong: 'Mae hyn yn fwy na 5 miliwn o nodau. Gludwch y rhan o’r dudalen o amgylch y canlyniad.',
  unreadable: 'Ni adawodd y porwr hwn i ni ddarllen yr HTML.',
  result: 'Beth a oroesodd',
  standings: {
    whole: 'Goroesodd y cyfan.',
    live: 'Goroesodd y ddolen. Gyda chod y wefan dangosir y canlyniad yn fyw yno; hebddo mae brawddeg sy’n arwain ato.',
    frame: 'Goroesodd y ffrâm ac mae’n dangos y canlyniad.',
    broken: 'Goroesodd dolen, ond nid yw’n arwain at y canlyniad.',
    words: 'Goroesodd y geiriau, heb ddolen. Ni fyddant yn newid pan ddaw adroddiad newydd.',
    code: 'Mae’r dudalen yn dangos y marcio ei hun fel testun.',
    lost: 'Ni oroesodd dim o’r canlyniad.',
    other: 'Mae testun, ond ni chanfuwyd canlyniad ynddo.',
  },
  shows: 'Dyma ganlyniad {0}: {1}.',
  says: 'Mae’r dudalen yn dweud:',
  saysNow: 'Y canlyniad nawr:',
  sameWords: 'Mae ei geiriau yr un fath â’r canlyniad nawr.',
  notPublished: 'Ni chyhoeddir darparwr o’r enw hwnnw yma: {0}.',
  notCompared: 'Nid oedd modd llwytho’r canlyniad i’w gymharu. Rhowch gynnig arall arni.',
  changes: 'Beth sydd wedi newid',
  noChanges: 'Ni thynnwyd dim allan, ac ni ychwanegwyd dim.',
  harms: { harmless: 'Diniwed', less: 'Llai nag o’r blaen', broken: 'Wedi torri' },
  changed: {
    'attributes-added': 'Ychwanegwyd priodoleddau: {0}.',
    'wrapper-changed': 'Mae elfennau eraill o amgylch y ddolen, neu ynddi.',
    'styles-gone': 'Tynnwyd golwg y tabl allan. Mae ei eiriau ar ôl.',
    'element-gone': 'Tynnwyd yr elfen bersonol allan.',
    'source-gone': 'Tynnwyd cyfeiriad y data allan, felly ni all y canlyniad byw lwytho.',
    'fallback-gone': 'Tynnwyd y frawddeg a’i dolen allan.',
    'div-gone': 'Tynnwyd y bloc (div) allan.',
    'data-gone': 'Mae’r bloc yno, ond tynnwyd ei briodoleddau data allan.',
    'attributes-gone': 'Tynnwyd priodoleddau allan: {0}.',
    'frame-gone': 'Tynnwyd y ffrâm allan.',
    'frame-sandboxed':
      'Mae’r ffrâm wedi’i chau gan sandbox="": mae’n dangos y canlyniad, ond nid yw ei dolenni’n agor.',
    'frame-untitled': 'Nid oes teitl gan y ffrâm, sy’n dweud wrth ymwelwyr dall beth sydd ynddi.',
    'picture-gone': 'Tynnwyd y llun allan.',
    'picture-copied': 'Nid llun y cyhoeddiad yw’r llun: ni fydd yn newid gyda’r canlyniad.',
    'script-gone': 'Tynnwyd y sgript allan.',
    'list-gone': 'Tynnwyd y rhestr allan neu fe’i gwnaed yn baragraffau.',
    'table-gone': 'Tynnwyd y tabl allan.',
    'options-gone': 'Tynnwyd opsiynau allan neu fe’u newidiwyd: {0}.',
    'text-changed': 'Newidiwyd y geiriau.',
    'link-gone': 'Tynnwyd y ddolen allan.',
    'address-unlinked': 'Testun yw’r cyfeiriad, ac nid dolen.',
    'address-scheme':
      'Mae’r cyfeiriad yn dechrau â http yn lle https, neu fel arall: mae’n arwain at y canlyniad, ond nid yw’n cael ei ddangos yn fyw.',
    'address-relative': 'Gwnaed y cyfeiriad yn gymharol, felly mae’n arwain at le arall.',
    'address-cut': 'Torrwyd dechrau’r cyfeiriad i ffwrdd.',
    'address-host': 'Mae’r cyfeiriad yn arwain at westeiwr arall.',
    'address-wrapped': 'Mae’r cyfeiriad yn arwain drwy rywun sy’n gwylio dolenni.',
    'entities-doubled':
      'Ysgrifennwyd ampersandau ddwywaith (&amp;amp;), felly gall opsiynau fynd ar goll.',
    'markup-shown': 'Gwnaed y marcio yn destun.',
  },
  because: {
    trace: 'Gwelwyd yn yr hyn a gadwyd: {0}',
    cms: 'Arferol yn y system hon: {0}',
    general: 'Arferol: {0}',
  },
  rules: {
    'wordpress-kses':
      'Mae WordPress yn tynnu elfennau personol, fframiau a sgriptiau ar gyfer defnyddwyr heb “unfiltered_html”: awduron, ac ar rwydwaith o wefannau pawb ond y prif weinyddwyr.',
    'wordpress-kses-protocol':
      'Mae WordPress yn cymryd yr hyn sydd o flaen colon yn brotocol, ac yn ei dynnu o gyfeiriadau nad yw eu gwerthoedd wedi’u hamgodio.',
    'wordpress-kses-entities': 'Mae WordPress yn ysgrifennu ampersandau o’r newydd wrth gadw.',
    'wordpress-blocks':
      'Mae golygydd blociau WordPress yn tynnu dosbarthiadau, teitlau a phriodoleddau data pan gludir rhywbeth iddo.',
    'wordpress-paragraphs': 'Mae WordPress yn gwneud paragraff o bob llinell (wpautop).',
    'drupal-filter':
      'Mae “Limit allowed HTML tags” Drupal yn tynnu pob elfen a phriodoledd nad yw ar ei restr.',
    'drupal-images':
      'Mae Drupal yn rhoi marc yn lle lluniau o wefannau eraill (“Restrict images to this site”).',
    'ckeditor5-schema': 'Mae CKEditor 5 yn tynnu’r hyn nad yw ei ategion yn ei adnabod.',
    'tinymce-sandbox': 'Mae TinyMCE, ers fersiwn 7, yn rhoi sandbox="" ar bob ffrâm.',
    'tinymce-schema': 'Mae TinyMCE yn tynnu elfennau personol nad ydynt yn ei osodiadau.',
    'tinymce-relative': 'Mae TinyMCE yn gwneud cyfeiriadau ei wefan ei hun yn gymharol.',
    'umbraco-elements': 'Mae golygydd Umbraco yn cadw’r elfennau yn ei osodiadau yn unig.',
    'quill-formats': 'Mae Quill yn cadw ei fformatau ei hun yn unig.',
    'new-window':
      'Mae Tiptap, Quill ac eraill yn agor dolenni mewn ffenestr newydd ac yn ychwanegu rel a target.',
    'lexical-span': 'Mae Lexical yn rhoi span ag arddull mewn dolenni.',
    'trix-blocks': 'Mae Trix yn gwneud div o bob paragraff.',
    'office-paste':
      'Mae Word ac Outlook yn rhoi eu dosbarthiadau a’u harddulliau eu hunain o amgylch yr hyn a ludir.',
    'mail-gateway':
      'Mae pyrth e-bost (Safe Links ac eraill) yn anfon dolenni drwy eu cyfeiriad eu hunain.',
    'mail-pictures':
      'Mae rhaglenni e-bost yn tynnu sgriptiau, fframiau ac elfennau, ac yn dal lluniau’n ôl.',
    'sharepoint-frames':
      'Mae SharePoint yn derbyn fframiau o wefannau a ganiateir yn ei ran we Embed yn unig, a dim sgriptiau ar dudalennau modern.',
    'wix-frames': 'Mae Wix yn rhedeg cod a ludir mewn ffrâm ei hun.',
    'allowed-elements': 'Mae golygyddion a hidlwyr yn tynnu elfennau nad ydynt ar eu rhestr.',
    'allowed-attributes': 'Mae golygyddion a hidlwyr yn tynnu priodoleddau nad ydynt ar eu rhestr.',
    'empty-elements': 'Gwagiodd rhywun, neu’r golygydd, yr elfen.',
    'sandboxed-frames': 'Mae golygyddion yn cau fframiau.',
    'own-links': 'Mae golygyddion yn ysgrifennu dolenni yn eu ffordd eu hunain.',
    'media-library': 'Mae systemau’n copïo lluniau i’w llyfrgell eu hunain.',
    'pasted-as-text':
      'Cafodd ei ludo fel testun: heb fformatio, neu â gorchymyn neu faes sy’n derbyn testun yn unig.',
    'relative-links': 'Mae golygyddion yn byrhau cyfeiriadau.',
    moved: 'Newidiodd rhywun, neu raglen ar y ffordd, y cyfeiriad.',
    'escaped-twice': 'Aeth drwy ddwy raglen sydd ill dwy yn ysgrifennu ampersandau’n llawn.',
    edited: 'Newidiodd rhywun ef ar ôl ei ludo.',
  },
  next: 'Beth i’w wneud nesaf',
  nothingToDo: 'Dim: mae’r canlyniad yn gywir fel y mae.',
  steps: {
    link: 'Defnyddiwch y ddolen: copïwch hi yma a’i gludo lle mae’r canlyniad i sefyll.',
    address:
      'Dewiswch y geiriau ar eich tudalen a rhowch y cyfeiriad hwn iddynt yn y blwch dolenni. Mae’n gweithio ym mhob golygydd a brofwyd gennym.',
    html: 'Defnyddiwch y geiriau â dolen: copïwch nhw yma a’u gludo lle mae’r canlyniad i sefyll.',
    image: 'Defnyddiwch y llun â dolen: copïwch ef yma a’i ludo lle mae’r canlyniad i sefyll.',
    element: 'Defnyddiwch yr elfen bersonol: copïwch hi yma a’i gludo i ffynhonnell y dudalen.',
    div: 'Defnyddiwch y bloc wedi’i farcio: copïwch ef yma a’i ludo i ffynhonnell y dudalen.',
    iframe: 'Defnyddiwch y ffrâm: copïwch hi yma a’i gludo i’r ffynhonnell, neu i’r maes mewnosod.',
    email: 'Defnyddiwch y tabl ar gyfer e-bost: copïwch ef yma a’i ludo i’r neges.',
    script:
      'Rhowch god y wefan i bwy bynnag sy’n gofalu am y wefan. Nid oes ei angen ar dudalennau: defnyddiwch y ddolen yno.',
  },
  copy: 'Copïo',
  copied: 'Copïwyd',
  copyFailed: 'Ni adawodd y porwr hwn i ni gopïo. Dewiswch y testun, yna pwyswch Ctrl ac C.',
  chooseAgain: 'Dewiswch y canlyniad eto a’i gopïo oddi yno',
};
