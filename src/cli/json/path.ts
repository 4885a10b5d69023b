/** JSON paths as the reader of the format writes them: `.inspections[2].published`, without the `$`. */
import type { Key } from './walker.js';

export function pathOf(keys: readonly Key[]): string {
  return keys.map(stepOf).join('');
}

export function stepOf(key: Key): string {
  return typeof key === 'number' ? `[${key}]` : `.${key}`;
}
