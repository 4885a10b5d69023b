import type { SourceValue } from './source.js';

/** How codes and numbers are written by those who give them out. */
const CODES = {
  /** Ofsted's number of a provider: 80505, SC048496. */
  urn: { pattern: /^(?:[A-Z]{2})?\d{4,8}$/i, name: 'a URN' },
  /** The Department for Education's code of a council: 206. */
  laCode: { pattern: /^\d{3}$/, name: 'a code of three figures' },
  /** The statistics office's code of an area: E09000019. */
  onsCode: { pattern: /^[A-Z]\d{8}$/i, name: 'a code such as E09000019' },
};

/**
 * A code or number as its owner writes it: spreadsheets make 206.0 of 206. What cannot be one is named as a problem: under a
 * word that stands in many rows ("see note") many providers would become one.
 */
export function codeIn(value: SourceValue, scheme: keyof typeof CODES): string | undefined {
  const code = value.id()?.replace(/^(\d+)\.0+$/, '$1');
  const { pattern, name } = CODES[scheme];
  return code === undefined || pattern.test(code) ? code : value.refuse(name);
}
