import { frameworkOf } from '../frameworks/index.js';
import { formatDate, wordsIn, type LanguageWith, type Words } from '../i18n/index.js';
import type { Finding, Source } from '../model/index.js';
import { factsView, type FactsView, type ViewInput } from './facts.js';
import { quotedParts, type TextPart } from './findings-quoted.js';
import { areaName, areaOf } from './judgement.js';

/** Whose words findings are, and where they were published. */
export interface OriginView {
  /** In one sentence: "According to Islington Council, 2025". */
  text: string;
  /** What the sentence does not name itself. */
  source: Words | undefined;
  url: string | undefined;
  /** True for what another says than the inspectorate. */
  statement: boolean;
}

/** A highlight, cut where quotations begin and end. */
export interface FindingView {
  parts: TextPart[];
  /** Language of the text, where it is not the one around it. */
  lang: string | undefined;
}

/** Findings that have the same origin. */
export interface FindingsRun {
  /** `undefined` where it is said above all findings. */
  origin: OriginView | undefined;
  findings: FindingView[];
}

/** The findings of one area. */
export interface FindingsGroup {
  /** `undefined` where no finding names an area. */
  heading: string | undefined;
  runs: FindingsRun[];
}

/** The highlights of one inspection by area. */
export interface FindingsView {
  facts: FactsView;
  heading: string;
  /** Where all of the inspectorate's findings come from, or all statements where there are no others. */
  origin: OriginView | undefined;
  groups: FindingsGroup[];
  /** Said where there are no findings. */
  none: string | undefined;
}

interface Sorted {
  areaId: string | undefined;
  /** The same for findings of the same origin. */
  key: string;
  origin: OriginView;
  finding: FindingView;
}

/** The view of the findings. */
export function findingsView(input: ViewInput<'findings'>): FindingsView {
  const { findings: messages } = input.language;
  const facts = factsView(input);
  const all = (input.inspection.findings ?? []).map((each) => sortedOf(each, input, facts));
  const own = all.filter(({ origin }) => !origin.statement);
  const [first, ...others] = own.length > 0 ? own : all;
  const shared = others.every(({ key }) => key === first?.key) ? first : undefined;
  return {
    facts,
    heading: messages.heading,
    origin: shared?.origin,
    groups: groupsOf(all, shared, input),
    none: first ? undefined : messages.none,
  };
}

function sortedOf(finding: Finding, input: ViewInput<'findings'>, facts: FactsView): Sorted {
  const { text, lang } = wordsIn(finding.text, input.language.tag);
  const origin = originOf(finding, input, facts);
  return {
    areaId: finding.judgementId,
    key: JSON.stringify(origin),
    origin,
    finding: { parts: quotedParts(text, finding.quotes ?? []), lang },
  };
}

/** Who says it and when. Nothing but a finding of the report alone is given as the inspectorate's own. */
function originOf(
  { by, date, source }: Finding,
  { language }: ViewInput<'findings'>,
  facts: FactsView,
): OriginView {
  const { tag, findings: messages } = language;
  const inspectorate = facts.inspectorate.text;
  const author = wordsIn(by, tag)?.text;
  const publisher = wordsIn(source?.publisher, tag)?.text;
  const when = date ?? source?.date;
  const dated = when && formatDate(when, language);
  const statement = author !== undefined && author !== inspectorate;
  const isReport = !statement && (!source || publisher === inspectorate);
  const text = statement
    ? messages.accordingTo(author, dated)
    : isReport
      ? messages.fromReport(inspectorate)
      : messages.published(inspectorate, publisher, dated);
  return {
    text,
    source:
      source &&
      sourceOf(source, statement ? author : publisher, isReport ? undefined : when, language),
    url: source?.url,
    statement,
  };
}

/** Title, publisher and date of a source, without those that are said already. */
function sourceOf(
  { title, publisher, date }: Source,
  named: string | undefined,
  when: string | undefined,
  language: LanguageWith,
): Words | undefined {
  const names = [title, publisher]
    .flatMap((each) => (each === undefined ? [] : [wordsIn(each, language.tag)]))
    .filter(({ text }) => text !== named);
  const [first] = names;
  const dated = date !== undefined && date !== when ? [formatDate(date, language)] : [];
  return first && { ...first, text: [...names.map(({ text }) => text), ...dated].join(', ') };
}

/** The findings by area, in the order of the judgements, and then of the framework. Those without an area are last. */
function groupsOf(
  all: readonly Sorted[],
  shared: Sorted | undefined,
  input: ViewInput<'findings'>,
): FindingsGroup[] {
  const { judgements = [] } = input.inspection;
  const order: unknown[] = [
    ...judgements.flatMap(({ id, parts = [] }) => [id, ...parts.map((part) => part.id)]),
    ...(frameworkOf(input.inspection, input.document)?.areas ?? []).map(({ id }) => id),
  ].filter((id) => id !== undefined);
  const placeOf = (id: string | undefined) => {
    const place = order.indexOf(id);
    return id === undefined ? order.length + 1 : place < 0 ? order.length : place;
  };
  const ids = [...new Set(all.map(({ areaId }) => areaId))].sort(
    (one, other) => placeOf(one) - placeOf(other),
  );
  return ids.map((id) => ({
    heading: headingOf(id, ids, input),
    runs: runsOf(
      all.filter(({ areaId }) => areaId === id),
      shared,
    ),
  }));
}

function runsOf(group: readonly Sorted[], shared: Sorted | undefined): FindingsRun[] {
  return [...new Set(group.map(({ key }) => key))].map((key) => {
    const run = group.filter((each) => each.key === key);
    return {
      origin: key === shared?.key ? undefined : withoutSaid(run[0]?.origin, shared?.origin),
      findings: run.map(({ finding }) => finding),
    };
  });
}

/** An origin without the source that is said above all findings already. */
function withoutSaid(
  origin: OriginView | undefined,
  said: OriginView | undefined,
): OriginView | undefined {
  return origin && said && origin.url === said.url && origin.source?.text === said.source?.text
    ? { ...origin, source: undefined, url: undefined }
    : origin;
}

/** The short name of an area; with that of the area above it where two have the same. */
function headingOf(
  id: string | undefined,
  ids: readonly (string | undefined)[],
  input: ViewInput<'findings'>,
): string | undefined {
  if (id === undefined) return ids.length > 1 ? input.language.findings.otherAreas : undefined;
  const nameOf = (area: string) => {
    const parts = (input.inspection.judgements ?? []).flatMap((judgement) => judgement.parts ?? []);
    const printed = parts.find((part) => part.id === area)?.label ?? area;
    return (areaName(area, input) ?? wordsIn(printed, input.language.tag)).text;
  };
  const name = nameOf(id);
  const above = areaOf(id, input)?.partOf;
  return above !== undefined && ids.some((each) => each && each !== id && nameOf(each) === name)
    ? `${nameOf(above)}: ${name}`
    : name;
}
