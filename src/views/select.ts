import { isNonGrade, frameworkIdOf, frameworkOf } from '../frameworks/index.js';
import type { Inspection, InspectionDocument, Provider } from '../model/index.js';

/** Which inspection to show: `latest` graded one, an inspection's id, or a framework's id (its latest). */
export type Which = string;

/** The inspection to show. `undefined` where the document has no such one. */
export function selectInspection(
  document: InspectionDocument,
  which: Which = 'latest',
): Inspection | undefined {
  const newestFirst = [...document.inspections].sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1));
  if (which === 'latest') {
    const own = newestFirst.filter((inspection) => isSameService(inspection, undefined, document));
    const candidates = own.length > 0 ? own : newestFirst;
    return candidates.find((inspection) => isGraded(inspection, document)) ?? candidates[0];
  }
  return (
    newestFirst.find(({ id }) => id === which) ??
    newestFirst.find((inspection) => frameworkIdOf(inspection) === which)
  );
}

/** The end of the last visit, or else the date of publication or of the letter; empty where none is known. For order only. */
export function dateOf({ visits, published, letterDate }: Inspection): string {
  const lastVisit = visits?.at(-1);
  return lastVisit?.to ?? lastVisit?.from ?? published ?? letterDate ?? '';
}

/** The start of the first visit, or else the next best date. The rules of a framework go by this date. */
export function startOf(inspection: Inspection): string | undefined {
  return inspection.visits?.[0]?.from ?? (dateOf(inspection) || undefined);
}

/** True if the event gave at least one grade. */
export function isGraded(inspection: Inspection, document: InspectionDocument): boolean {
  const framework = frameworkOf(inspection, document);
  return [inspection.overall, ...(inspection.judgements ?? [])].some(
    (judgement) => judgement?.grade !== undefined && !isNonGrade(framework, judgement.grade),
  );
}

/** Who was inspected: what the inspection says of it, with what it leaves out from the document. */
export function providerOf(inspection: Inspection, document: InspectionDocument): Provider {
  return { ...document.provider, ...inspection.provider };
}

/**
 * True if two inspections are of the same service. A document may hold events of related services (youth justice,
 * adult social care), which are no newer result of this one. Without a second inspection: of the document's service.
 */
function isSameService(
  inspection: Inspection,
  other: Inspection | undefined,
  document: InspectionDocument,
): boolean {
  const serviceOf = (each: Inspection | undefined) =>
    JSON.stringify((each ? providerOf(each, document) : document.provider)?.service);
  return serviceOf(inspection) === serviceOf(other);
}

/** What came after an inspection, of the same service: a newer graded one, and ungraded visits, newest first. */
export function findLater(
  inspection: Inspection,
  document: InspectionDocument,
): { graded?: Inspection; visits: Inspection[] } {
  const later = document.inspections
    .filter(
      (each) => dateOf(each) > dateOf(inspection) && isSameService(each, inspection, document),
    )
    .sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1));
  const graded = later.find((each) => isGraded(each, document));
  return { ...(graded && { graded }), visits: later.filter((each) => !isGraded(each, document)) };
}
