import { isNonGrade, frameworkIdOf, frameworkOf } from '../frameworks/index.js';
import {
  compareDates,
  type Inspection,
  type InspectionDocument,
  type Provider,
} from '../model/index.js';

/** Which inspection to show: `latest` graded one, an inspection's id, or a framework's id (its latest). */
export type Which = string;

/** The inspection to show. `undefined` where the document has no such one. */
export function selectInspection(
  document: InspectionDocument,
  which?: Which | null,
): Inspection | undefined {
  const all = newestFirst(document);
  if (which && which !== 'latest')
    return all.find(({ id }) => id === which) ?? all.find((each) => frameworkIdOf(each) === which);
  const own = all.filter((each) => serviceOf(each, document) === serviceOf({}, document));
  const candidates = own.length > 0 ? own : all;
  return candidates.find((each) => isGraded(each, document)) ?? candidates[0];
}

function newestFirst({ inspections }: InspectionDocument): Inspection[] {
  return [...inspections].sort((a, b) => compareDates(dateOf(b), dateOf(a)));
}

/** The end of the last visit, or else the date of publication or of the letter; empty where none is known. For order only. */
export function dateOf({ visits, published, letterDate }: Inspection): string {
  const lastVisit = visits?.at(-1);
  return lastVisit?.to ?? lastVisit?.from ?? published ?? letterDate ?? '';
}

/** The start of the first visit, or else the next best date. The rules of a framework go by this date. */
export function startOf(inspection: Inspection): string {
  return inspection.visits?.[0]?.from ?? dateOf(inspection);
}

/** True if the event gave at least one grade, or an overall result in a sentence. */
export function isGraded(inspection: Inspection, document: InspectionDocument): boolean {
  const { overall, judgements = [] } = inspection;
  const framework = frameworkOf(inspection, document);
  return (
    overall?.statement !== undefined ||
    [overall, ...judgements, ...judgements.flatMap(({ parts = [] }) => parts)].some(
      (each) => (each?.grade ?? each?.gradeId) !== undefined && !isNonGrade(framework, each?.grade),
    )
  );
}

/**
 * True if the event gives no grades: it is a visit, its framework has none, or the data say so. An inspection of which
 * the data have no grade is neither graded nor ungraded: what its result is cannot be told from them.
 */
export function isUngraded(inspection: Inspection, document: InspectionDocument): boolean {
  const { event, overall } = inspection;
  const framework = frameworkOf(inspection, document);
  const isKnown =
    overall?.given === false || event?.includes('visit') || (framework && !framework.scale);
  return !!isKnown && !isGraded(inspection, document);
}

/** Who was inspected: what the inspection says of it, with what it leaves out from the document. */
export function providerOf(
  inspection: Pick<Inspection, 'provider'>,
  document: InspectionDocument,
): Provider {
  return { ...document.provider, ...inspection.provider };
}

/**
 * The service that was inspected, to be compared. A document may hold events of related services (youth justice,
 * adult social care), which are no newer result of this one.
 */
function serviceOf(inspection: Pick<Inspection, 'provider'>, document: InspectionDocument): string {
  return JSON.stringify([providerOf(inspection, document).service]);
}

/** What came after an inspection, of the same service: a newer graded one, and ungraded visits, newest first. */
export function findLater(
  inspection: Inspection,
  document: InspectionDocument,
): { graded: Inspection | undefined; visits: Inspection[] } {
  const later = newestFirst(document).filter(
    (each) =>
      dateOf(each) > dateOf(inspection) &&
      serviceOf(each, document) === serviceOf(inspection, document),
  );
  return {
    graded: later.find((each) => isGraded(each, document)),
    visits: later.filter((each) => isUngraded(each, document)),
  };
}
