import { list, object, type Fields, type Reading } from './check.js';
import {
  documentFacts,
  documentFields,
  inspectionFacts,
  inspectionFields,
} from './generated/checks.js';
import type { Inspection, InspectionDocument } from './generated/types.js';
import type { Problem } from './problems.js';

export interface ParseOptions {
  /** Address of the data: relative links in it are resolved against this. */
  base?: string | undefined;
}

export interface ParsedDocument {
  /** What of the data is valid; `undefined` where nothing is. */
  document: InspectionDocument | undefined;
  /** What is not valid and was left out. */
  problems: Problem[];
}

export interface ParsedCollection {
  /** The documents, each with what of it is valid. */
  documents: InspectionDocument[];
  /** What is not valid and was left out. */
  problems: Problem[];
}

/** Reads one document, or a single inspection with its provider inside, from parsed JSON. Never throws on data. */
export type DocumentReader = (input: unknown, options?: ParseOptions) => ParsedDocument;

/** Makes a reader that checks what a widget shows: the facts, and the parts that are given. The rest stays unread. */
export function createReader(inspectionParts: Fields, documentParts: Fields = {}): DocumentReader {
  const checkInspection = object({ ...inspectionFacts, ...inspectionParts }, ['framework']);
  const fields = { ...documentFacts, ...documentParts, inspections: list(checkInspection) };
  const checkDocument = object(fields, ['inspections']);

  return (input, { base } = {}) => {
    const reading: Reading = { problems: [], path: [], base };
    const read = isInspectionAlone(input)
      ? ofOne(checkInspection(input, reading) as Inspection | undefined)
      : (checkDocument(input, reading) as InspectionDocument | undefined);
    return { document: read?.inspections.length ? read : undefined, problems: reading.problems };
  };
}

function isInspectionAlone(input: unknown): boolean {
  const given = input as Partial<Inspection & InspectionDocument> | null | undefined;
  return given?.framework !== undefined && given.inspections === undefined;
}

function ofOne(inspection: Inspection | undefined): InspectionDocument | undefined {
  return (
    inspection && {
      inspections: [inspection],
      ...(inspection.provider && { provider: inspection.provider }),
    }
  );
}

const readWhole: DocumentReader = /*#__PURE__*/ createReader(inspectionFields, documentFields);

/**
 * Reads one document from parsed JSON: a document, a single inspection with its provider inside, or a collection of
 * one. Never throws on data; what is invalid is left out and named.
 */
export function parseDocument(input: unknown, options: ParseOptions = {}): ParsedDocument {
  const { documents, problems } = parseCollection(input, options);
  if (documents.length > 1) {
    problems.push({
      path: '$',
      expected: 'one document',
      found: `${documents.length}, of which the first is taken`,
    });
  }
  return { document: documents[0], problems };
}

/** Reads a collection from parsed JSON: `{ "documents": [...] }`, a bare list of documents, or one document. */
export function parseCollection(input: unknown, options: ParseOptions = {}): ParsedCollection {
  const problems: Problem[] = [];
  const documents: InspectionDocument[] = [];
  for (const [place, value] of entriesOf(input)) {
    const read = readWhole(value, options);
    if (read.document) documents.push(read.document);
    for (const problem of read.problems)
      problems.push({ ...problem, path: problem.path.replace('$', () => place) });
  }
  return { documents, problems };
}

function entriesOf(input: unknown): [place: string, value: unknown][] {
  if (Array.isArray(input)) return input.map((value, index) => [`$[${index}]`, value]);
  const documents = (input as { documents?: unknown } | null | undefined)?.documents;
  if (Array.isArray(documents))
    return documents.map((value, index) => [`$.documents[${index}]`, value]);
  return [['$', input]];
}
