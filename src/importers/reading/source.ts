import {
  describeValue,
  isPartialDate,
  resolveLink,
  type InspectionDocument,
  type Problem,
} from '../../model/index.js';
import { describeJunk } from './junk.js';
import { readWrittenDate } from './written-dates.js';

/** What a source does not say of itself, and whoever fetched it knows. It becomes part of each document. */
export type About = Pick<InspectionDocument, 'checked' | 'attribution' | 'licence'>;

/**
 * One place in a source that nobody has checked. What is read from it is of the kind asked for or
 * `undefined`; what is of another kind is named in `problems` with its path. A null counts as
 * missing: the sources use it so.
 */
export class SourceValue {
  readonly path: string;
  readonly #value: unknown;
  readonly #problems: Problem[];
  readonly #isCell: boolean;

  /** `isCell`: a cell of a table, where "nan" and the like stand for nothing. In JSON they may be names. */
  constructor(value: unknown, problems: Problem[], path = '$', isCell = false) {
    this.#value = value ?? undefined;
    this.#problems = problems;
    this.path = path;
    this.#isCell = isCell;
  }

  /** What stands here, unchecked. */
  get unchecked(): unknown {
    return this.#value;
  }

  /** The value of a field, missing where this is no object. */
  get(name: string): SourceValue {
    const value =
      isObject(this.#value) && Object.hasOwn(this.#value, name) ? this.#value[name] : undefined;
    return new SourceValue(value, this.#problems, `${this.path}.${name}`);
  }

  /** The items of a list. */
  items(): SourceValue[] {
    const value = this.#read('a list', Array.isArray) as unknown[] | undefined;
    return (
      value?.map(
        (item, index) => new SourceValue(item, this.#problems, `${this.path}[${index}]`),
      ) ?? []
    );
  }

  /** Text with something in it, as it stands. */
  text(): string | undefined {
    const isText = (value: unknown) =>
      typeof value === 'string' && value.trim() !== '' && !this.isJunk;
    return this.#read('text', isText) as string | undefined;
  }

  /** Text on one line, as a name is: a cell may have a line break in it. */
  line(): string | undefined {
    return this.text()?.trim().replace(/\s+/g, ' ');
  }

  /** A number or text, as text: sources have the same ids both ways. */
  id(): string | undefined {
    return typeof this.#value === 'number' && Number.isSafeInteger(this.#value)
      ? `${this.#value}`
      : this.text()?.trim();
  }

  /** An address on the web that may be followed. */
  link(): string | undefined {
    const address = this.text()?.trim();
    if (address === undefined) return undefined;
    // No base: an address that is relative leads nowhere from a table.
    return resolveLink(address, 'about:blank') === undefined
      ? this.refuse('an address that begins with https://')
      : address;
  }

  /** A calendar date to the day, month or year, as data have it. */
  date(): string | undefined {
    const isDate = (value: unknown) => typeof value === 'string' && isPartialDate(value);
    return this.#read('a date such as 2024-12-02', isDate) as string | undefined;
  }

  /** A date to the day as tables have it: in figures, day first (18/02/25), in words, or as data have it. */
  writtenDate(): string | undefined {
    if (this.isMissing) return undefined;
    const written = typeof this.#value === 'string' ? readWrittenDate(this.#value) : undefined;
    return written ?? this.refuse('a date such as 18/02/25 or 2025-02-18');
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

  /** True of a cell with a word that stands for nothing. */
  get isJunk(): boolean {
    return this.#isCell && typeof this.#value === 'string' && !!describeJunk(this.#value);
  }

  get isMissing(): boolean {
    return this.#value === undefined;
  }

  /**
   * Names what stands here as a problem, with the reason where the source has a word for it. Said twice of one place, the
   * second holds: it comes from whoever knows more of it.
   */
  refuse(expected: string): undefined {
    if (this.#problems.at(-1)?.path === this.path) this.#problems.pop();
    const found = describeValue(this.#value);
    const reason = typeof this.#value === 'string' ? describeJunk(this.#value) : undefined;
    this.name({ path: this.path, expected, found: reason ? `${found}: ${reason}` : found });
  }

  /** Adds a problem of this place or of one inside it. */
  name(problem: Problem): void {
    this.#problems.push(problem);
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
