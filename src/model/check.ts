import { isPartialDate } from './dates.js';
import { resolveLink } from './links.js';
import { describeValue, type Problem } from './problems.js';

/** What a reading collects and needs. */
export interface Reading {
  problems: Problem[];
  /** The keys that lead to the value at hand. */
  path: (string | number)[];
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

function refuse({ problems, path }: Reading, expected: string, value: unknown): undefined {
  const keys = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`));
  problems.push({ path: `$${keys.join('')}`, expected, found: describeValue(value) });
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

/** Text or something with fields: an object goes to the second check, all else to the first. */
export const textOr =
  (text: Check, other: Check): Check =>
  (value, reading) =>
    (typeof value === 'object' ? other : text)(value, reading);

/** A list; invalid items are left out. Where none is valid nothing is left, since an empty list says that there are none. */
export const list =
  (item: Check): Check =>
  (value, reading) => {
    if (!Array.isArray(value)) return refuse(reading, 'a list', value);
    const given: unknown[] = value;
    let kept: unknown[] | undefined;
    for (let index = 0; index < given.length; index += 1) {
      const valid = checkPart(item, given[index], index, reading);
      if (valid === undefined || valid !== given[index]) kept ??= given.slice(0, index);
      if (valid !== undefined) kept?.push(valid);
    }
    return kept?.length === 0 ? undefined : (kept ?? given);
  };

/** An object with any keys; invalid entries are left out, and where fewer than `least` are valid nothing is left. */
export const map = (entry: Check, least = 0): Check => {
  const checkOf = () => entry;
  return (value, reading) => {
    const kept = checkFields(value, checkOf, reading);
    const count = Object.keys(kept ?? {}).length;
    if (kept !== value) return count > 0 ? kept : undefined;
    return count < least ? refuse(reading, 'text', value) : value;
  };
};

/** An object with known fields; without a required one nothing is left. Unknown fields stay. */
export const object = (shape: Fields, required: readonly string[] = []): Check => {
  // An object would know a "constructor".
  const known = new Map(Object.entries(shape));
  const checkOf = (name: string) => known.get(name);
  return (value, reading) => {
    const kept = checkFields(value, checkOf, reading);
    if (!kept) return undefined;
    let isWhole = true;
    for (const name of required) {
      // One that is there but not valid has been told already.
      if ((value as typeof kept)[name] === undefined) checkPart(missing, undefined, name, reading);
      isWhole &&= kept[name] !== undefined;
    }
    return isWhole ? kept : undefined;
  };
};

const missing = /*#__PURE__*/ keepIf('a value', () => false);

/** The object itself where all its fields are valid, else a copy with the valid ones; `undefined` for what is no object. */
function checkFields(
  value: unknown,
  checkOf: (name: string) => Check | undefined,
  reading: Reading,
): Record<string, unknown> | undefined {
  if (typeof value !== 'object' || !value || Array.isArray(value))
    return refuse(reading, 'an object', value);
  const given = value as Record<string, unknown>;
  let kept = given;
  for (const name of Object.keys(given)) {
    const part = given[name];
    const check = checkOf(name);
    if (!check || part === undefined) continue;
    const valid = checkPart(check, part, name, reading);
    if (valid === part) continue;
    if (kept === given) kept = { ...given };
    if (valid === undefined) delete kept[name];
    else kept[name] = valid;
  }
  return kept;
}

function checkPart(check: Check, value: unknown, key: string | number, reading: Reading): unknown {
  reading.path.push(key);
  const valid = check(value, reading);
  reading.path.pop();
  return valid;
}
