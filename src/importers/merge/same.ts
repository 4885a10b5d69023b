/** Which inspections of several sources are one and the same. */
import { frameworkIdOf } from '../../frameworks/registry.js';
import type { Inspection, Text } from '../../model/index.js';
import type { Part, Said } from './parts.js';
import { DATE, isSameText, LINK, VISITS } from './values.js';

/** One inspection as all sources that have it tell it, the best-ranked first. */
export type Telling = Said<Inspection>[];

/**
 * Signs that two inspections under one framework are the same, the surest first. The date of publication and the visit
 * tell only inspections of one service and kind: on one day there may be a report on another.
 */
const SIGNS: ((a: Said<Inspection>, b: Said<Inspection>) => boolean)[] = [
  ({ value: a }, { value: b }) => a.id !== undefined && a.id === b.id,
  ({ value: a }, { value: b }) =>
    a.report?.url !== undefined &&
    b.report?.url !== undefined &&
    LINK.agree(a.report.url, b.report.url),
  (a, b) =>
    isOfOneKind(a, b) &&
    isToTheMonth(a.value.published) &&
    isToTheMonth(b.value.published) &&
    DATE.agree(a.value.published, b.value.published),
  (a, b) =>
    isOfOneKind(a, b) &&
    isToTheMonth(a.value.visits?.[0]?.from) &&
    isToTheMonth(b.value.visits?.[0]?.from) &&
    VISITS.agree(a.value.visits ?? [], b.value.visits ?? []),
];

/**
 * The inspections of all parts, each once. Inspections of one document are never the same: whoever wrote it tells them
 * apart. Where a sign fits several, it says nothing.
 */
export function sameInspections(parts: readonly Part[]): Telling[] {
  const tellings: Telling[] = [];
  for (const part of parts) {
    const rest = new Set(part.document.inspections.map((value) => ({ value, part })));
    const known = new Set(tellings);
    for (const fits of SIGNS) {
      for (const [said, telling] of pairs([...rest], [...known], fits)) {
        telling.push(said);
        rest.delete(said);
        known.delete(telling);
      }
    }
    tellings.push(...[...rest].map((said) => [said]));
  }
  return tellings;
}

/** What fits together and fits nothing else. */
function pairs(
  rest: readonly Said<Inspection>[],
  known: readonly Telling[],
  fits: (a: Said<Inspection>, b: Said<Inspection>) => boolean,
): [Said<Inspection>, Telling][] {
  const found = rest.flatMap((said) =>
    known
      .filter((telling) =>
        telling.some((other) => hasSameFramework(said, other) && fits(said, other)),
      )
      .map((telling): [Said<Inspection>, Telling] => [said, telling]),
  );
  const isAlone = (one: unknown, side: 0 | 1) =>
    found.filter((pair) => pair[side] === one).length === 1;
  return found.filter(([said, telling]) => isAlone(said, 0) && isAlone(telling, 1));
}

function hasSameFramework({ value: a }: Said<Inspection>, { value: b }: Said<Inspection>): boolean {
  return isSameText(nameOfFramework(a), nameOfFramework(b));
}

function nameOfFramework(inspection: Inspection): Text {
  const { framework } = inspection;
  return frameworkIdOf(inspection) ?? (typeof framework === 'string' ? framework : framework.name);
}

/** The service that was inspected: the inspection's own word comes before that of its document. */
export function serviceOf({ value, part }: Said<Inspection>): Text | undefined {
  return value.provider?.service ?? part.document.provider?.service;
}

/** Inspections differ in kind if one is a visit and the other is not; short and standard ones are both inspections. */
function isOfOneKind(a: Said<Inspection>, b: Said<Inspection>): boolean {
  const [ofA, ofB] = [serviceOf(a), serviceOf(b)];
  if (ofA !== undefined && ofB !== undefined && !isSameText(ofA, ofB)) return false;
  const [kindOfA, kindOfB] = [generalEvent(a.value.event), generalEvent(b.value.event)];
  return kindOfA === undefined || kindOfB === undefined || kindOfA === kindOfB;
}

/** The kind of event without how long it took: "short-inspection" is an "inspection". */
export function generalEvent(event: string): string;
export function generalEvent(event: string | undefined): string | undefined;
export function generalEvent(event: string | undefined): string | undefined {
  return event?.replace(/^(?:short|standard)-(?=inspection$)/, '');
}

function isToTheMonth(date: string | undefined): date is string {
  return date !== undefined && date.length >= '2024-12'.length;
}
