import type { Inspection, InspectionDocument } from '../../model/index.js';
import type { ImportedRecord } from './importer.js';

/** The documents of records, those about one provider as one, in the order in which the providers come. */
export function documentsOf(records: Iterable<ImportedRecord>): InspectionDocument[] {
  const documents = new Map<string, InspectionDocument>();
  for (const { document } of records) {
    const key = keyOf(document) ?? `${documents.size}`;
    const before = documents.get(key);
    documents.set(key, before ? joined(before, document) : document);
  }
  return [...documents.values()];
}

/** What tells one provider of a source from another: numbers and name are those of the source, written in one way. */
function keyOf({ provider }: InspectionDocument): string | undefined {
  if (!provider) return undefined;
  const { name, service, identifiers } = provider;
  return name === undefined && identifiers === undefined
    ? undefined
    : JSON.stringify([identifiers ?? name, service]);
}

function joined(a: InspectionDocument, b: InspectionDocument): InspectionDocument {
  return {
    ...b,
    ...a,
    inspections: [...a.inspections, ...b.inspections.filter(isNewIn(a))].sort(byEndOfVisit),
    frameworks: { ...b.frameworks, ...a.frameworks },
  };
}

/** False of what a table says twice, word for word. */
function isNewIn({ inspections }: InspectionDocument): (inspection: Inspection) => boolean {
  const written = new Set(inspections.map((inspection) => JSON.stringify(inspection)));
  return (inspection) => !written.has(JSON.stringify(inspection));
}

/** From old to new, by the last day of the visit or the publication. */
export function byEndOfVisit(a: Inspection, b: Inspection): number {
  const end = ({ visits, published }: Inspection) =>
    visits?.at(-1)?.to ?? visits?.at(-1)?.from ?? published ?? '';
  return end(a) < end(b) ? -1 : end(a) > end(b) ? 1 : 0;
}
