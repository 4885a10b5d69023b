/**
 * What a source is to the rest of the library: one constant that says what it reads and how one record of it becomes
 * inspection JSON. What is the same for all sources (encodings, CSV, JSON, streams) is done here once.
 */
import type { InspectionDocument, Licence, Problem } from '../../model/index.js';
import type { Row } from './csv.js';
import type { About, SourceValue } from './source.js';

export { importRecords, importStream, importText } from './drive.js';
export { findImporter } from './find.js';
export type { About, Row, SourceValue };

/** A table in CSV: one record a row. */
export interface TableShape {
  kind: 'table';
  /** The columns without which the table is of no use, by name. Case, spaces and underscores do not count. */
  required: readonly string[];
  /** Columns of which one has to be there as well: tables lose one or another of them from year to year. */
  oneOf?: readonly string[];
  /**
   * What tells this table from others that have the same columns besides: names of columns, of which one must be there for
   * the table to be recognised. Other names that `names` has for them do not count.
   */
  signs?: readonly string[];
  /** Other names that a column has in other editions of the table. */
  names?: Readonly<Record<string, readonly string[]>>;
}

/** JSON: one record an item of a list. */
export interface JsonShape {
  kind: 'json';
  /** Where records are: `$.establishments[*]` are the items of a list, `$[*]` those of a bare list, `$` the whole. */
  records: readonly string[];
  /** What stands beside the records and belongs to each of them, by path: `$.meta`. */
  beside?: readonly string[];
  /** What tells this source from others: sets of paths, of which one must be there. Lists are written `[*]`. */
  signs: readonly (readonly string[])[];
}

/** What a record is read with besides itself. */
export interface Context {
  /** What whoever fetched the source knows of it. It becomes part of each document. */
  about: About;
  /** An object with what stands beside the records of a JSON source, by the names that it has there. */
  beside: SourceValue;
}

/** What one record says. */
export interface ImportedRecord {
  document: InspectionDocument;
  /** Names of councils that the result belongs to, where the source has names only, and perhaps several. */
  councils?: readonly string[];
}

interface ImporterOf<Shape, SourceRecord> {
  /** The name of its file: `hmip-youth-justice`. */
  id: string;
  /** What the source is, for people. */
  title: string;
  /** Whose the data are, for the attribution; empty where they say it themselves. */
  credit: string;
  /** Of the data: the Open Government Licence where it is left out. Its name stands in the attribution. */
  licence?: Licence;
  /** The lower one wins where two sources say different things. */
  rank: number;
  shape: Shape;
  /** One record as inspection JSON; `undefined` where it says nothing that can be used. Every fault is named. */
  read(record: SourceRecord, context: Context): ImportedRecord | undefined;
}

export type TableImporter = ImporterOf<TableShape, Row>;
export type JsonImporter = ImporterOf<JsonShape, SourceValue>;
export type Importer = TableImporter | JsonImporter;

/** What an importer made of a source. */
export interface Imported {
  /** One document a provider, in the order of the source. */
  documents: InspectionDocument[];
  /** What of the source could not be used, with its place there: a JSON path, or line and column of a table. */
  problems: Problem[];
}

/** What a stream of a source gives, one at a time: what a record says, or a problem. */
export type Outcome = (ImportedRecord & { problem?: never }) | { problem: Problem };

/** A source as it comes: bytes in any of the usual encodings, text, or JSON that has been parsed already. */
export type SourceInput = unknown;
