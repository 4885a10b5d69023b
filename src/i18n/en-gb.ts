import type { InspectionErrorCode } from '../model/index.js';
import type {
  BadgeMessages,
  CommonMessages,
  ComparisonMessages,
  FindingsMessages,
  JudgementsMessages,
  LetterMessages,
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
  sentence: (provider, result, inspectorate, dates) =>
    `${provider}: ${result}. ${inspectorate}${sentencePart(dates, ', inspected ')}.`,
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
};

export const score: ScoreMessages = {
  heading: 'Score',
};

export const timeline: TimelineMessages = {
  heading: 'Inspection history',
};

export const letter: LetterMessages = {
  heading: 'Letter',
};

export const comparison: ComparisonMessages = {
  heading: 'Comparison',
};

export const summary: SummaryMessages = {
  heading: 'Inspection result',
};
