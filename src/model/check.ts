import { isPartialDate } from './dates.js';
import { resolveLink } from './links.js';
import { describeValue, type Problem } from './problems.js';

/** What a reading collects and needs. */
export interface Reading {
  problems: Problem[];
  /** Address against which relative links are resolved. */
  base?: string | undefined;
}

/**
 * Looks at one value and returns what of it is valid: the value itself where all is, a copy without the invalid
 * parts otherwise, `undefined` where nothing is left. Each invalid part is added to the problems of the reading.
 */
export type Check = (value: unknown, reading: Reading) => unknown;

/** The checks of an object's fields. */
export type Fields = Readonly<Record<string, Check>>;

function refuse(reading: Reading, expected: string, value: unknown): undefined {
  reading.problems.push({ path: '', expected, found: describeValue(value) });
}

/** A check that keeps a value for which `test` holds. */
function keepIf(expected: string, test: (value: unknown) => boolean): Check {
  return (value, reading) => (test(value) ? value : refuse(reading, expected, value));
}

/** A string that matches a pattern; `expected` says it in words. */
export const matching = (pattern: RegExp, expected: string): Check =>
  keepIf(expected, (value) => typeof value === 'string' && pattern.test(value));

/** One of a few strings. */
export const oneOf = (values: readonly string[]): Check =>
  keepIf(`one of ${values.join(', ')}`, (value) => values.includes(value as string));

/** A finite number. */
export const amount = /*#__PURE__*/ keepIf('a number', Number.isFinite);

/** A whole number, 0 or more. */
export const count = /*#__PURE__*/ keepIf(
  'a whole number',
  (value) => Number.isInteger(value) && (value as number) >= 0,
);

/** A boolean. */
export const flag = /*#__PURE__*/ keepIf('true or false', (value) => typeof value === 'boolean');

/** A calendar date to the day, month or year. */
export const partialDate = /*#__PURE__*/ keepIf(
  'a date such as 2024-12-02',
  (value) => typeof value === 'string' && isPartialDate(value),
);

/** An http, https or relative address. A relative one is resolved where the reading has a base. */
export const link: Check = (value, reading) => {
  const url =
    typeof value === 'string' && value.trim()
      ? resolveLink(value, reading.base ?? 'https://relative.invalid')
      : undefined;
  return url
    ? reading.base
      ? url
      : value
    : refuse(reading, 'an http, https or relative address', value);
};

/** Text or something with fields: a string goes to the first check, all else to the second. */
export const textOr =
  (text: Check, other: Check): Check =>
  (value, reading) =>
    (typeof value === 'string' ? text : other)(value, reading);

/** A list; invalid items are left out. */
export const list =
  (item: Check): Check =>
  (value, reading) => {
    if (!Array.isArray(value)) return refuse(reading, 'a list', value);
    let whole = true;
    const kept = value.map((given: unknown, index) => {
      const valid = checkPart(item, given, index, reading);
      whole &&= valid === given;
      return valid;
    });
    return whole ? value : kept.filter((valid) => valid !== undefined);
  };

/** An object with any keys; invalid entries are left out, and where none is valid nothing is left. */
export const map =
  (entry: Check): Check =>
  (value, reading) => {
    const kept = checkFields(value, () => entry, reading);
    return kept === value || (kept && Object.keys(kept).length > 0) ? kept : undefined;
  };

/** An object with known fields; without a required one nothing is left. Unknown fields stay. */
export const object =
  (shape: Fields, required: readonly string[] = []): Check =>
  (value, reading) => {
    const kept = checkFields(
      value,
      (name) => (Object.hasOwn(shape, name) ? shape[name] : undefined),
      reading,
    );
    const missing = kept && required.filter((name) => kept[name] === undefined);
    for (const name of missing ?? []) {
      // One that is there but not valid has been told already.
      if ((value as typeof kept)?.[name] === undefined)
        reading.problems.push({ path: pathTo(name), expected: 'a value', found: 'nothing' });
    }
    return missing?.length ? undefined : kept;
  };

/** The object itself where all its fields are valid, else a copy with the valid ones; `undefined` for what is no object. */
function checkFields(
  value: unknown,
  checkOf: (name: string) => Check | undefined,
  reading: Reading,
): Record<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse(reading, 'an object', value);
  const given = value as Record<string, unknown>;
  let kept = given;
  for (const name of Object.keys(given)) {
    const check = checkOf(name);
    if (!check) continue;
    const valid = checkPart(check, given[name], name, reading);
    if (valid === given[name]) continue;
    if (kept === given) kept = { ...given };
    if (valid === undefined) delete kept[name];
    else kept[name] = valid;
  }
  return kept;
}

/** Checks a part and puts its place before the paths of its problems, which costs nothing where there are none. */
function checkPart(check: Check, value: unknown, key: string | number, reading: Reading): unknown {
  const { problems } = reading;
  const before = problems.length;
  const kept = value === undefined ? undefined : check(value, reading);
  for (const problem of problems.length > before ? problems.slice(before) : [])
    problem.path = pathTo(key) + problem.path;
  return kept;
}

function pathTo(key: string | number): string {
  return typeof key === 'number' ? `[${key}]` : `.${key}`;
}
