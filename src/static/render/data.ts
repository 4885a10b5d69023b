/** Inspection data as the widgets take them: checked by the element's own reader, once for each document. */
import { documentFacts, inspectionFacts } from '../../model/generated/checks.js';
import {
  InspectionError,
  parseCollection,
  type Inspection,
  type InspectionCollection,
  type InspectionDocument,
  type ParsedCollection,
} from '../../model/index.js';
import type { DocumentReader } from '../../model/parse.js';
import { selectInspection } from '../../views/index.js';

export type WidgetData = InspectionDocument | InspectionCollection;

export type ReadData = Omit<ParsedCollection, 'documents'> & Partial<ParsedCollection>;

const known = new WeakMap<WidgetData, Map<DocumentReader, ReadData>>();

/**
 * What of the data is valid. A document is read once, whole, for all widgets; of a collection, which may be large, only
 * what the widget shows. The data must not be altered afterwards.
 */
export function readData(data: WidgetData, readerOfWidget?: DocumentReader): ReadData {
  const isMany = Array.isArray(data) || 'documents' in data;
  const reader = (isMany && readerOfWidget) || parseCollection;
  const results = known.get(data) ?? new Map<DocumentReader, ReadData>();
  known.set(data, results);
  const read = results.get(reader) ?? readAnew(data, reader);
  results.set(reader, read);
  return read;
}

function readAnew(data: WidgetData, reader: DocumentReader): ReadData {
  const read: ReadData = reader(data);
  // The widgets that show one document take the first of a collection.
  return read.document || read.documents ? read : parseCollection(data);
}

/** The inspection to show. Throws an `InspectionError` where `which` names none. */
export function inspectionOf(document: InspectionDocument, which = 'latest'): Inspection {
  const inspection = selectInspection(document, which);
  if (!inspection) throw new InspectionError('not-found', `No inspection "${which}" in the data`);
  return inspection;
}

/** A document without what single widgets show: only who was inspected by whom, when, and with which grades. */
export function factsOf(document: InspectionDocument): InspectionDocument {
  const facts = pick(document, Object.keys(documentFacts));
  const inspections = document.inspections.map((each) => pick(each, Object.keys(inspectionFacts)));
  return { ...facts, inspections } as InspectionDocument;
}

function pick(from: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name)));
}
