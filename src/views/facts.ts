import { frameworkIdOf, frameworkOf } from '../frameworks/index.js';
import {
  formatDate,
  formatMonth,
  formatPeriods,
  wordsIn,
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
export interface LinkView extends Words {
  url: string;
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
  const { inspection, document, language, host } = input;
  const { common, tag } = language;
  const { published, letterDate, report } = inspection;
  // An inspection may come from another source than the rest of its document.
  const { checked, attribution, licence } = { ...document, ...inspection } as InspectionDocument;
  const { name, service } = providerOf(inspection, document);
  const provider = wordsIn(name ?? { [tag]: common.providerNotNamed }, tag);
  const dates = datesOf(input);
  const dated = published ?? letterDate;
  return {
    inspectorate: wordsIn(
      inspection.inspectorate ??
        frameworkOf(inspection, document)?.inspectorate.name ??
        frameworkIdOf(inspection) ??
        '',
      tag,
    ),
    provider,
    service: wordsIn(service, tag),
    event: eventOf(inspection, language),
    dates,
    dateLines: known(
      dates && common.inspected(dates.text),
      published && common.published(formatDate(published, language)),
      letterDate && common.letterDated(formatDate(letterDate, language)),
    ),
    notes: notesOf(input),
    report: report?.url
      ? {
          url: report.url,
          text: common.fullReport(provider.text, dated && formatDate(dated, language)),
        }
      : undefined,
    licence: {
      url: licence?.url ?? '',
      ...wordsIn(attribution ?? licence?.name ?? { [tag]: common.licence }, tag),
    },
    dataLines: known(
      checked && common.checked(formatDate(checked, language)),
      host && common.loadedFrom(host),
    ),
  };
}

/** Those of the lines for which the data have something to say. */
function known(...lines: (string | undefined)[]): string[] {
  return lines.filter((line) => line !== undefined);
}

/** The kind of event in words. One that is only inferred is not told: the report does not print it. */
function eventOf({ event, eventInferred }: Inspection, { common }: LanguageWith): string {
  return common.event((!eventInferred && event) || 'inspection');
}

/** The dates of the visits, in the reader's language where they are known as dates, else as printed. */
function datesOf({ inspection, language }: ViewInput): Words | undefined {
  const { visits, datesAsWritten } = inspection;
  if (visits?.length) return { text: formatPeriods(visits, language) };
  return wordsIn(datesAsWritten, language.tag);
}

function notesOf({ inspection, document, language }: ViewInput): string[] {
  const { common, tag } = language;
  const { status } = inspection;
  const { graded, visits } = findLater(inspection, document);
  return known(
    status && wordsIn(status.note ?? { [tag]: common.states[status.state] }, tag).text,
    graded && common.newerInspection(formatMonth(dateOf(graded), language)),
    ...(graded ? [] : visits).map((visit) =>
      common.laterVisit(eventOf(visit, language), formatMonth(dateOf(visit), language)),
    ),
  );
}
