/** One thing in the data that is not what the format asks for. It is left out; all else is kept. */
export interface Problem {
  /** Where: a JSON path such as `$.inspections[2].published`. */
  path: string;
  /** What the format asks for, in words. */
  expected: string;
  /** What stands there instead, shortened. */
  found: string;
}

/** What a value is, in a few words for an error message. Never looks inside, which may be deep and large. */
export function describeValue(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `"${value.slice(0, 60)}"`;
  return value && typeof value === 'object'
    ? 'an object'
    : `${(value ?? 'nothing') as string | number | boolean}`;
}

/** Problems as lines of text for the console: the first ten, since data can have thousands; the events have all. */
export function listProblems(problems: readonly Problem[]): string {
  return problems
    .slice(0, 10)
    .map(({ path, expected, found }) => `${path}: expected ${expected}, found ${found}`)
    .join('\n');
}
