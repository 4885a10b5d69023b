/** Where the data of a publication come from and what was wrong in them: what the page about the data is made of. */
import type { Problem } from '../../model/index.js';

/** One file that was read. */
export interface SourceFile {
  /** Name of the file, without its folder. */
  file: string;
  /** Id of the importer that read it. */
  importer: string;
  /** What the source is, for people. */
  title: string;
  /** Whom to credit; empty where that is not known. */
  credit: string;
  licence?: { name: string; url?: string | undefined } | undefined;
  /** When it was last compared with the inspectorate's site: a day, month or year. */
  checked?: string | undefined;
  /** Length of the file in bytes. */
  bytes: number;
  /** SHA-256 of the file, in lower-case hexadecimal digits. */
  sha256: string;
  /** Rows or items in the file. Each was either imported or not. */
  records: number;
  imported: number;
  /** What else readers should know of it. */
  note?: string | undefined;
  /** How many things were wrong. A record may be imported and have several. */
  problems: number;
}

/** Something wrong in a source. */
export interface SourceProblem extends Problem {
  file: string;
}

/** Two sources that say different things about one provider. Values are as short text, sources the ids of importers. */
export interface SourceConflict {
  slug: string;
  /** Name of the provider. */
  provider: string;
  /** Where in the provider's document. */
  path: string;
  kept: { value: string; source: string };
  dropped: { value: string; source: string };
}

/** Where the data come from. The lists may be long, so they are read one by one, and more than once. */
export interface Provenance {
  sources: readonly SourceFile[];
  problems: Iterable<SourceProblem>;
  conflicts: Iterable<SourceConflict>;
}
