import {
  describeValue,
  isPartialDate,
  type InspectionDocument,
  type Problem,
} from '../model/index.js';
import { readNumericDate } from './written-dates.js';

/** What an importer made of a source. */
export interface Imported {
  /** One document a provider, in the order of the source. */
  documents: InspectionDocument[];
  /** What of the source could not be used, with its place there: a JSON path, or line and column of a table. */
  problems: Problem[];
}

/** What a source does not say of itself, and whoever fetched it knows. It becomes part of each document. */
export type About = Pick<InspectionDocument, 'checked' | 'attribution' | 'licence'>;

/**
 * One place in a source that nobody has checked. What is read from it is of the kind asked for or
 * `undefined`; what is of another kind is named in `problems` with its path. A null counts as
 * missing: the tables use it so.
 */
export class SourceValue {
  readonly #value: unknown;
  readonly #path: string;
  readonly #problems: Problem[];

  constructor(value: unknown, problems: Problem[], path = '$') {
    this.#value = value ?? undefined;
    this.#problems = problems;
    this.#path = path;
  }

  /** The value of a field, missing where this is no object. */
  get(name: string): SourceValue {
    const value =
      isObject(this.#value) && Object.hasOwn(this.#value, name) ? this.#value[name] : undefined;
    return new SourceValue(value, this.#problems, `${this.#path}.${name}`);
  }

  /** The items of a list. */
  items(): SourceValue[] {
    const value = this.#read('a list', Array.isArray) as unknown[] | undefined;
    return (
      value?.map(
        (item, index) => new SourceValue(item, this.#problems, `${this.#path}[${index}]`),
      ) ?? []
    );
  }

  /** Text with something in it, as it stands. */
  text(): string | undefined {
    return this.#read('text', (value) => typeof value === 'string' && value.trim() !== '') as
      string | undefined;
  }

  /** A calendar date to the day, month or year. */
  date(): string | undefined {
    const isDate = (value: unknown) => typeof value === 'string' && isPartialDate(value);
    return this.#read('a date such as 2024-12-02', isDate) as string | undefined;
  }

  /** A date in figures, day first, as British tables write it: 18/02/25 or 18/02/2025. */
  numericDate(): string | undefined {
    const written = this.text();
    if (written === undefined) return undefined;
    return readNumericDate(written) ?? this.refuse('a date such as 18/02/25');
  }

  /** A whole number, 0 or more. */
  count(): number | undefined {
    const isCount = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;
    return this.#read('a whole number, 0 or more', isCount) as number | undefined;
  }

  /** True or false. */
  flag(): boolean | undefined {
    return this.#read('true or false', (value) => typeof value === 'boolean') as
      boolean | undefined;
  }

  get isMissing(): boolean {
    return this.#value === undefined;
  }

  /** Names what stands here as a problem. */
  refuse(expected: string): undefined {
    this.#problems.push({ path: this.#path, expected, found: describeValue(this.#value) });
  }

  #read(expected: string, test: (value: unknown) => boolean): unknown {
    if (this.isMissing || test(this.#value)) return this.#value;
    return this.refuse(expected);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

type OptionalKeys<T> = { [K in keyof T]: undefined extends T[K] ? K : never }[keyof T];

/** The type of `T` with fields that may be left out in place of fields that may be `undefined`. */
export type Known<T> = Omit<T, OptionalKeys<T>> & {
  [K in OptionalKeys<T>]?: Exclude<T[K], undefined>;
};

/** The fields that are known: inspection JSON leaves a field out rather than setting it to nothing. */
export function known<T extends object>(fields: T): Known<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Known<T>;
}

/** Text as part of an id: "St. Helens" is "st-helens". */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
}
