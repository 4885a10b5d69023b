/** What an audit finds, as it is told to people and to programs. */

/**
 * `error`: visitors are told something wrong, or nothing. `warning`: it is right now, and will not stay so, or some cannot
 * use it. `note`: worth knowing.
 */
export type Severity = 'error' | 'warning' | 'note';

export type FindingCode =
  | 'address-changed'
  | 'address-scheme'
  | 'date-missing'
  | 'frame-sandboxed'
  | 'frame-untitled'
  | 'link-missing'
  | 'not-published'
  | 'nothing-shown'
  | 'older-dated'
  | 'older-wrong'
  | 'option-unknown'
  | 'option-wrong'
  | 'picture-copied'
  | 'picture-unnamed'
  | 'pinned-older'
  | 'pinned-unknown'
  | 'stale'
  | 'unreadable'
  | 'widget-unknown'
  | 'wrong-provider';

export interface Finding {
  severity: Severity;
  code: FindingCode;
  /** A path through the elements of the page. */
  where: string;
  line: number | undefined;
  /** What is wrong, in a sentence. */
  message: string;
  /** What to do about it, in a sentence; empty where there is nothing to do. */
  todo: string;
  /** What the page says. */
  found: string | undefined;
  /** What the publication says. */
  expected: string | undefined;
}

/** How a result stands in a page. `picture` is a copy of one, `words` what somebody wrote. */
export type ShownForm =
  'link' | 'element' | 'div' | 'iframe' | 'image' | 'address' | 'words' | 'picture';

/** A result that a page shows. */
export interface Shown {
  form: ShownForm;
  provider: string;
  widget: string | undefined;
  language: string | undefined;
  where: string;
  line: number | undefined;
  /** What visitors read without script: text, else the alternative text or the title. */
  says: string;
}

/** A page that shows a result, or has something wrong where one should be. */
export interface PageReport {
  page: string;
  shown: Shown[];
  findings: Finding[];
}

/** What could not be read, and why. */
export interface Skipped {
  page: string;
  reason: string;
}

export interface AuditReport {
  /** What was audited, as it was named. */
  audited: string;
  /** Addresses of the publications that results were compared with. */
  publications: string[];
  /** How many pages were read. */
  read: number;
  /** Whether there were more pages than were to be read. */
  isWhole: boolean;
  /** Pages that show a result, in the order in which they were read. */
  pages: PageReport[];
  skipped: Skipped[];
  counts: Record<Severity, number>;
}
