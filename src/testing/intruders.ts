/** Values that have no place in inspection JSON, and the places to put them in. */
import type { InspectionDocument } from '../model/index.js';

/** Text that would be markup to a careless page. */
export const MARKUP =
  '<img src="/none" onerror="window.executed=true"><script>window.executed=true</script>{{1}}';

/** Values that no field expects, some of which mean something to Lit or to JavaScript. */
export const intruders: unknown[] = [
  null,
  0,
  7,
  true,
  '',
  ' ',
  [],
  {},
  [['deep']],
  { en: 5 },
  { en: MARKUP },
  { '': 'no language' },
  { _$litType$: 1, strings: ['<img src="/none" onerror="window.executed=true">'], values: [] },
  { _$litDirective$: {}, values: [] },
  { nodeType: 1 },
  { toString: 'x', valueOf: 'x' },
  JSON.parse('{"__proto__": {"text": "inherited"}}'),
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  Number.POSITIVE_INFINITY,
  MARKUP,
  'javascript:window.executed=true',
  'java\tscript:window.executed=true',
  'data:text/html,<script>window.executed=true</script>',
  '2024-02-31',
  '\u202Eright to left\u202D',
  '\uD800 half a character',
  'x'.repeat(5000),
];

export type Path = readonly (string | number)[];

/** The places of all values in a piece of JSON. */
export function pathsIn(value: unknown, path: Path = []): Path[] {
  const inside =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, each]) =>
          pathsIn(each, [...path, Array.isArray(value) ? Number(key) : key]),
        )
      : [];
  return path.length > 0 ? [path, ...inside] : inside;
}

/** A copy with another value in one place. */
export function withValue(json: unknown, path: Path, value: unknown): InspectionDocument {
  const copy = structuredClone(json);
  const [last, ...rest] = [...path].reverse();
  let place = copy as Record<string | number, unknown>;
  for (const key of rest.reverse()) place = place[key] as typeof place;
  place[last!] = value;
  return copy as InspectionDocument;
}
