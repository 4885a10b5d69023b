import type { SourceValue } from './source.js';

/** Rows that tables end with, which are about no council. */
const SUM = /^(?:grand )?(?:totals?|averages?|mean|median|england(?: (?:and|&) wales)?)\b/i;

/** The name of a council or its service, where there is nothing else to know it by. */
export function councilNameIn(value: SourceValue, expected: string): string | undefined {
  const name = value.line();
  return name === undefined || SUM.test(name) ? value.refuse(expected) : name;
}
