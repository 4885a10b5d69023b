import type { Framework } from '../../model/index.js';

/** What the columns of areas are called where a table has the words of the report: label, short label and older labels. */
export function namesOfAreas(framework: Framework): Record<string, string[]> {
  return Object.fromEntries(
    (framework.areas ?? []).map(({ id, label, short, aliases = [] }) => [
      id,
      [id, label, short, ...aliases].filter((name) => typeof name === 'string'),
    ]),
  );
}
