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

/** Strings that a careless page would run, misread or break on. They are text like any other. */
export const hostileStrings: readonly string[] = [
  MARKUP,
  '"><svg onload="window.executed=true">',
  "' onfocus='window.executed=true' autofocus='",
  '</script><script>window.executed=true</script>',
  '<!--<script>',
  ']]>&lt;b&gt;&#0;&#x202e;',
  '{{constructor.constructor("window.executed=true")()}}',
  '${window.executed=true}',
  '<?lit$0$><!--?lit$1$-->lit$2$',
  // Addresses, also with what browsers leave out of them, and such as hide their host.
  'javascript:window.executed=true',
  'java\tscript:window.executed=true',
  '\u0001java\nscript:window.executed=true//',
  'JaVaScRiPt:window.executed=true',
  'vbscript:window.executed=true',
  'data:text/html,<script>window.executed=true</script>',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'https://www.gov.uk@example.org/',
  'https://user:secret@example.org/',
  '//example.org/x',
  'https://',
  'http://[',
  // Text that turns round what stands beside it, and text without a character to see.
  '\u202Eright to left\u202D',
  '\u2067isolate that is not closed',
  '\u200F\u200E\u061C',
  '\u200B',
  '\uFEFF',
  // Halves of characters, and what text may not have.
  '\uD800 half a character',
  'half a character \uDFFF',
  'zero \u0000 and \u001B[31m escape\u0007',
  '\uFFFE\uFFFF',
  // Days that there are not, and such as may be two.
  '2024-02-31',
  '2023-02-29',
  '2024-13-01',
  '2024-00-00',
  '01/02/2024',
  '2024-1-5',
  '5 March 2024',
  '2024-12-02T00:00:00+14:00',
  '+275760-09-13',
  '-000001',
  '٢٠٢٤-١٢-٠٢',
  // Names that objects have by themselves.
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  // Numbers and words of JavaScript.
  '1e999',
  '-0',
  // On which a pattern that goes back and forth would take for ever.
  ' '.repeat(5000) + 'x',
  'x'.repeat(5000),
  '('.repeat(2000) + ' – '.repeat(1000),
  'é'.normalize('NFD').repeat(1000),
  'Z̷̨̛͔'.repeat(300),
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

/** A copy with a value in every place that holds such a value as `isPlace` says. */
export function everywhere(
  json: unknown,
  value: unknown,
  isPlace: (present: unknown) => boolean,
): unknown {
  if (isPlace(json)) return value;
  if (Array.isArray(json)) return json.map((each) => everywhere(each, value, isPlace));
  if (typeof json !== 'object' || !json) return json;
  return Object.fromEntries(
    Object.entries(json).map(([key, each]) => [key, everywhere(each, value, isPlace)]),
  );
}
