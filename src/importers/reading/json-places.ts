/** Where in the JSON of a source its records are, and what belongs to them. */
import type { JsonShape } from './importer.js';

const ITEMS = '[*]';

/** The segments of a written path: `$.a.b[*]` is a, b, [*]. */
export function segmentsOf(path: string): string[] {
  return path.replaceAll(ITEMS, `.${ITEMS}`).split('.').slice(1);
}

/** Which places in the JSON of a source are of use. */
export class Places {
  readonly isWhole: boolean;
  readonly depth: number;
  readonly #records: string[][];
  readonly #beside: string[][];

  constructor({ records, beside = [] }: JsonShape) {
    this.isWhole = records.includes('$');
    this.#records = records.map(segmentsOf).filter(({ length }) => length > 0);
    this.#beside = beside.map(segmentsOf);
    this.depth = Math.max(1, ...[...this.#records, ...this.#beside].map(({ length }) => length));
  }

  /**
   * What a value is by its place: a record, a list of them, beside them, a part of the whole, `other` where there should
   * be records, and `undefined` where it is none of these or leads to some.
   */
  at(keys: readonly (string | number)[], isList: boolean, isObject: boolean) {
    const inside = this.#records.filter((record) => isPrefix(keys, record));
    const next = inside.map((record) => record[keys.length]);
    if (isList && next.includes(ITEMS)) return 'list';
    if (next.includes(undefined)) return 'record';
    if (isObject && next.some((segment) => segment !== ITEMS)) return undefined;
    if (keys.length > 0 && next.length > 0) return 'other';
    if (this.#beside.some((path) => path.length === keys.length && isPrefix(keys, path)))
      return 'beside';
    return this.isWhole && keys.length === 1 && typeof keys[0] === 'string' ? 'part' : undefined;
  }
}

function isPrefix(keys: readonly (string | number)[], segments: readonly string[]): boolean {
  return (
    keys.length <= segments.length &&
    keys.every((key, index) => segments[index] === (typeof key === 'number' ? ITEMS : key))
  );
}
