/** The pages of an audit, one after the other, from a folder or from the web. */
import type { Skipped } from './findings.js';

export interface AuditPage {
  /** As people find it: its path in the folder, or its address. */
  name: string;
  /** Its address on the web. */
  url: string | undefined;
  html: string;
}

export type PageOrSkipped = AuditPage | Skipped;

/** What keeps an audit from going on for ever. */
export interface Limits {
  /** Pages that are read. */
  pages: number;
  /** Of one page. */
  bytes: number;
  /** For one request, in milliseconds. */
  time: number;
}

export const LIMITS: Limits = { pages: 200, bytes: 5_000_000, time: 15_000 };

export interface Source {
  pages: AsyncIterable<PageOrSkipped>;
  /** Whether, once all were given, there were no more. */
  isWhole(): boolean;
}

export const TOO_LARGE = (bytes: number) => `it is larger than ${bytes / 1_000_000} MB`;
