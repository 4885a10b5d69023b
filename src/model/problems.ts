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
  if (value && typeof value === 'object') return 'an object';
  if (value === undefined) return 'nothing';
  const text = `${value as string | number | boolean | null}`.slice(0, 60);
  return typeof value === 'string' ? `"${text}"` : text;
}

/** Problems as lines of text; beyond ten only their number is told. */
export function listProblems(problems: readonly Problem[]): string {
  const lines = problems
    .slice(0, 10)
    .map(({ path, expected, found }) => `${path}: expected ${expected}, found ${found}`);
  if (problems.length > 10) lines.push(`and ${problems.length - 10} more`);
  return lines.join('\n');
}
