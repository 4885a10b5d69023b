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

export interface ParsedCollection extends ParsedDocument {
  /** The documents, each with what of it is valid. `document` is the first of them. */
  documents: InspectionDocument[];
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

/** Reads a collection, or one document, from parsed JSON. Never throws on data. */
export type CollectionReader = (input: unknown, options?: ParseOptions) => ParsedCollection;

/**
 * Makes a reader of collections that checks of each document what `createReader` with the same parts would. What a
 * collection says of itself (frameworks, licence, when it was checked) holds for each document that does not say it.
 */
export function createCollectionReader(
  inspectionParts: Fields,
  documentParts: Fields = {},
): CollectionReader {
  const read = createReader(inspectionParts, documentParts);
  const checkShared = object({ ...documentFacts, ...documentParts });

  return (input, { base } = {}) => {
    const problems: Problem[] = [];
    const given = sharedOf(input);
    const shared = given && (checkShared(given, { problems, path: [], base }) as Shared);
    const documents: InspectionDocument[] = [];
    for (const [place, value] of entriesOf(input)) {
      const { document, problems: own } = read(value, { base });
      if (document) documents.push(shared ? withShared(document, shared) : document);
      for (const problem of own)
        problems.push({ ...problem, path: problem.path.replace('$', () => place) });
    }
    return { document: documents[0], documents, problems };
  };
}

/** The documents in an input, with their places. */
function entriesOf(input: unknown): [place: string, value: unknown][] {
  if (Array.isArray(input)) return input.map((value, index) => [`$[${index}]`, value]);
  const documents = (input as { documents?: unknown } | null | undefined)?.documents;
  if (Array.isArray(documents))
    return documents.map((value, index) => [`$.documents[${index}]`, value]);
  return [['$', input]];
}

/** What a collection may say once for all its documents. */
const SHARED = ['version', 'frameworks', 'checked', 'attribution', 'licence'] as const;

type Shared = Pick<InspectionDocument, (typeof SHARED)[number]>;

/** What a collection says for all its documents; `undefined` where it says nothing, or is none. */
function sharedOf(input: unknown): Shared | undefined {
  const collection = input as (Shared & { documents?: unknown }) | null | undefined;
  if (!Array.isArray(collection?.documents)) return undefined;
  const said = SHARED.filter((name) => collection[name] !== undefined);
  return said.length > 0
    ? Object.fromEntries(said.map((name) => [name, collection[name]]))
    : undefined;
}

/** A document with what its collection says for it. Its own word comes first. */
function withShared(document: InspectionDocument, shared: Shared): InspectionDocument {
  const frameworks = shared.frameworks && { ...shared.frameworks, ...document.frameworks };
  return { ...shared, ...document, ...(frameworks && { frameworks }) };
}

/** Reads a collection from parsed JSON: `{ "documents": [...] }`, a bare list of documents, or one document. */
export const parseCollection: CollectionReader = /*#__PURE__*/ createCollectionReader(
  inspectionFields,
  documentFields,
);

/**
 * Reads one document from parsed JSON: a document, a single inspection with its provider inside, or a collection of
 * one. Never throws on data; what is invalid is left out and named.
 */
export function parseDocument(input: unknown, options: ParseOptions = {}): ParsedDocument {
  const { document, documents, problems } = parseCollection(input, options);
  if (documents.length > 1) {
    problems.push({
      path: '$',
      expected: 'one document',
      found: `${documents.length}, of which the first is taken`,
    });
  }
  return { document, problems };
}
