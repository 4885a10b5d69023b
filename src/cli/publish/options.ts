/** What `publish` is asked for, what it tells while it works, and what it reports. */
import type { About } from '../../importers/reading/source.js';
import type { InspectionDocument, Text } from '../../model/index.js';
import type { SourceConflict, SourceProblem, Provenance } from '../../static/pages/provenance.js';
import type { ProviderEntry, Publication, PublishedFile } from '../../static/pages/publication.js';

/** One file to read. */
export interface Source {
  /** Path of the file. */
  file: string;
  /** What it is, where the importer's words say too little. */
  title?: string | undefined;
  /** Id of the importer; found by the file's columns or shape where it is not given. */
  importer?: string | undefined;
  /** When the file was last compared with the inspectorate's site: a day, month or year. */
  checked?: string | undefined;
  /** Whom to credit, where the importer does not know it. */
  attribution?: string | undefined;
  /** What else readers should know of the file; shown with the source. */
  note?: string | undefined;
}

export interface PublishOptions {
  sources: readonly Source[];
  /** The folder to make, or to replace where it is a publication already. */
  out: string;
  /** Absolute address of that folder on the web. */
  base: string;
  /** Plain text is in the first of the languages. */
  title: Text;
  /** Tags of the languages to publish in, the first at the root. English where not given. */
  languages?: readonly string[] | undefined;
  /** Whether pages say the result in JSON-LD as well. */
  jsonLd?: boolean | undefined;
  publisher?: Publication['publisher'];
  /** Makes every file anew, whatever has changed. */
  force?: boolean | undefined;
  /** Fails on any problem in the data, before anything is replaced. */
  strict?: boolean | undefined;
  /** Stops the work: the folder stays as it was. Comes too late once the new folder is being put in place. */
  signal?: AbortSignal | undefined;
}

/** What happens while publishing, in this order. `done` and `total` count providers. */
export type PublishEvent =
  | { kind: 'reading'; file: string; importer: string }
  | { kind: 'problem'; problem: SourceProblem }
  | { kind: 'conflict'; conflict: SourceConflict }
  | { kind: 'writing'; done: number; total: number }
  | { kind: 'swapping' };

export type OnProgress = (event: PublishEvent) => void;

/** Two or more providers that would have had the same address. */
export interface SlugClash {
  wanted: string;
  slugs: string[];
}

export interface PublishReport {
  /** False where everything was as it should be already, and nothing was written. */
  changed: boolean;
  providers: number;
  /** Files of the publication, and what became of them. `removed` are those of the publication before. */
  files: { total: number; written: number; unchanged: number; removed: number };
  /** Size of all files. */
  bytes: number;
  /** Things wrong in the data, and how many of them in each file. */
  problems: number;
  problemsByFile: Record<string, number>;
  conflicts: number;
  clashes: SlugClash[];
  seconds: number;
}

/** What turns documents into files. Engines of publication know nothing else of pages. */
export interface Makers {
  /** The line of a provider in the lists. */
  providerEntry(
    document: InspectionDocument,
    slug: string,
    publication: Publication,
  ): ProviderEntry;
  /** `related` are the documents of the statistical neighbours that are published, nearest first. */
  providerFiles(
    document: InspectionDocument,
    slug: string,
    publication: Publication,
    related: readonly InspectionDocument[],
  ): Iterable<PublishedFile>;
  siteFiles(
    entries: readonly ProviderEntry[],
    provenance: Provenance,
    publication: Publication,
  ): Iterable<PublishedFile>;
}

export type { About };
