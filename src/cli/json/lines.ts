/** Whether a file has a document on each line. */
import type { Input } from '../shell/input.js';

/** True where its name says so, or where its first line is an object and the next begins with one. */
export function isLines({ head, name }: Pick<Input, 'head' | 'name'>): boolean {
  if (/\.(?:ndjson|jsonl)$/.test(name)) return true;
  const text = textOf(head);
  const end = text.indexOf('\n');
  if (end < 0 || !text.startsWith('{') || !text.slice(end).trimStart().startsWith('{'))
    return false;
  try {
    JSON.parse(text.slice(0, end));
    return true;
  } catch {
    return false;
  }
}

/** The text of a file's first bytes, without what may stand in front of JSON. */
export function textOf(head: Uint8Array): string {
  return new TextDecoder().decode(head).trimStart();
}
