import type { SourceValue } from './source.js';

/** A code or number as its owner writes it: spreadsheets make 206.0 of 206. */
export function codeIn(value: SourceValue): string | undefined {
  return value.id()?.replace(/^(\d+)\.0+$/, '$1');
}
