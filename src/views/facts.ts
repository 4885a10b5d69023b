import { frameworkIdOf, frameworkOf } from '../frameworks/index.js';
import {
  formatDate,
  formatMonth,
  formatPeriods,
  wordsIn,
  type CommonMessages,
  type LanguageWith,
  type Messages,
  type Words,
} from '../i18n/index.js';
import type { Inspection, InspectionDocument } from '../model/index.js';
import { dateOf, findLater, providerOf } from './select.js';

/** What every view is made from. */
export interface ViewInput<Section extends keyof Messages = 'common'> {
  document: InspectionDocument;
  inspection: Inspection;
  language: LanguageWith<Section>;
  /** Host that the data were loaded from, where it is not the page's own. */
  host?: string | undefined;
}

/** A link with its text. */
export interface LinkView {
  url: string;
  text: string;
}

/** What every widget carries about the result that it shows: who judged what, when, and where to read it. */
export interface FactsView {
  inspectorate: Words;
  provider: Words;
  service: Words | undefined;
  /** Kind of event in words: "Focused visit". */
  event: string;
  /** When inspectors were there, without a verb: "2 to 6 December 2024". */
  dates: Words | undefined;
  /** Lines with the dates: "Inspected 2 to 6 December 2024", "Published 29 January 2025". */
  dateLines: string[];
  /** What has happened since, and how sure the result is, in words. Empty for a current result. */
  notes: string[];
  report: LinkView | undefined;
  /** The licence; its address is empty where the data give none. */
  licence: LinkView;
  /** When the data were checked and where they came from. */
  dataLines: string[];
}

/** The facts about an inspection that every widget carries. */
export function factsView(input: ViewInput): FactsView {
  const { inspection, document, language } = input;
  const { common, tag } = language;
  const subject = providerOf(inspection, document);
  const provider = wordsIn(subject.name, tag) ?? { text: common.providerNotNamed };
  return {
    inspectorate: inspectorateOf(input),
    provider,
    service: wordsIn(subject.service, tag),
    event: eventOf(inspection, common),
    dates: datesOf(input),
    dateLines: dateLinesOf(input),
    notes: notesOf(input),
    report: reportOf(input, provider.text),
    licence: {
      text: wordsIn(document.attribution, tag)?.text ?? common.licence,
      url: document.licence?.url ?? '',
    },
    dataLines: [
      ...(document.checked ? [common.checked(formatDate(document.checked, tag))] : []),
      ...(input.host ? [common.loadedFrom(input.host)] : []),
    ],
  };
}

function inspectorateOf({ inspection, document, language }: ViewInput): Words {
  const name =
    inspection.inspectorate ??
    frameworkOf(inspection, document)?.inspectorate.name ??
    frameworkIdOf(inspection);
  return name === undefined
    ? { text: language.common.inspectorateNotGiven }
    : wordsIn(name, language.tag);
}

/** The kind of event in words. One that is only inferred is not told: the report does not print it. */
function eventOf(
  { event = 'inspection', eventInferred }: Inspection,
  { events }: CommonMessages,
): string {
  return (
    (eventInferred
      ? events.inspection
      : Object.hasOwn(events, event)
        ? events[event]
        : undefined) ?? event
  );
}

/** The dates of the visits, in the reader's language where they are known as dates, else as printed. */
function datesOf({ inspection, language }: ViewInput): Words | undefined {
  const { visits, datesAsWritten } = inspection;
  if (visits?.length) return { text: formatPeriods(visits, language.tag, language.common) };
  return wordsIn(datesAsWritten, language.tag);
}

function dateLinesOf(input: ViewInput): string[] {
  const { inspection, language } = input;
  const { common, tag } = language;
  const dates = datesOf(input);
  const { published, letterDate } = inspection;
  return [
    ...(dates ? [common.inspected(dates.text)] : []),
    ...(published ? [common.published(formatDate(published, tag))] : []),
    ...(letterDate ? [common.letterDated(formatDate(letterDate, tag))] : []),
  ];
}

function notesOf({ inspection, document, language }: ViewInput): string[] {
  const { common, tag } = language;
  const { status } = inspection;
  const { graded, visits } = findLater(inspection, document);
  const later = graded
    ? [common.newerInspection(formatMonth(dateOf(graded), tag))]
    : visits.map((visit) =>
        common.laterVisit(eventOf(visit, common), formatMonth(dateOf(visit), tag)),
      );
  return status
    ? [wordsIn(status.note, tag)?.text ?? common.states[status.state], ...later]
    : later;
}

function reportOf({ inspection, language }: ViewInput, provider: string): LinkView | undefined {
  const { report, letterDate, published } = inspection;
  if (!report?.url) return undefined;
  const { common, tag } = language;
  const date = published ?? letterDate;
  return { url: report.url, text: common.fullReport(provider, date && formatDate(date, tag)) };
}
