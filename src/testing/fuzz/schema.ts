/**
 * Documents by chance, made from the JSON Schema itself: a new field is in them without an edit here. Those of
 * `brokenDocuments` are then broken, in ways that the schema does not foresee.
 */
import fc, { type Arbitrary } from 'fast-check';

import { hostileStrings, intruders, pathsIn } from '../intruders.js';

/** Long ones are tried in every place of a document by themselves; here they would only cost time. */
const shortStrings = hostileStrings.filter(({ length }) => length < 200);

/** What of JSON Schema the format uses. */
export interface SchemaNode {
  $ref?: string;
  $defs?: Record<string, SchemaNode>;
  anyOf?: SchemaNode[];
  enum?: string[];
  type?: string;
  format?: string;
  pattern?: string;
  minProperties?: number;
  required?: string[];
  properties?: Record<string, SchemaNode>;
  additionalProperties?: SchemaNode;
  items?: SchemaNode;
}

/** Strings that real documents have in a field, by its name: grades, frameworks and areas that the library knows. */
export type RealWords = ReadonlyMap<string, readonly string[]>;

/** The strings of a real document by the names of their fields. */
export function realWordsIn(...documents: unknown[]): RealWords {
  const words = new Map<string, string[]>();
  const visit = (value: unknown, name: string): void => {
    if (typeof value === 'string' && value.length < 200) {
      const known = words.get(name) ?? [];
      if (!known.includes(value) && known.length < 40) words.set(name, [...known, value]);
    } else if (Array.isArray(value)) value.forEach((item) => visit(item, name));
    else if (typeof value === 'object' && value)
      Object.entries(value).forEach(([key, item]) => visit(item, key));
  };
  documents.forEach((document) => visit(document, ''));
  return words;
}

/** Valid documents: every field of the schema, there or not, with real words, other text, and the edges of each type. */
export function validDocuments(schema: SchemaNode, words: RealWords): Arbitrary<object> {
  return arbitraryOf(schema, { schema, words, known: new Map() }, '') as Arbitrary<object>;
}

interface Making {
  schema: SchemaNode;
  words: RealWords;
  /** By reference and name of the field: making each once is what makes this fast. */
  known: Map<string, Arbitrary<unknown>>;
}

function arbitraryOf(node: SchemaNode, making: Making, name: string): Arbitrary<unknown> {
  if (node.$ref !== undefined) return referredTo(node.$ref, making, name);
  if (node.anyOf) return fc.oneof(...node.anyOf.map((each) => arbitraryOf(each, making, name)));
  if (node.enum) return fc.constantFrom(...node.enum);
  switch (node.type) {
    case 'object':
      return objects(node, making, name);
    case 'array':
      return fc.array(arbitraryOf(node.items ?? {}, making, name), { maxLength: 2 });
    case 'string':
      return strings(node, making.words.get(name) ?? []);
    case 'integer':
      return fc.oneof(fc.nat(60), fc.maxSafeNat(), fc.constant(1e21));
    case 'number':
      return fc.oneof(fc.integer({ min: -5, max: 120 }), numbers);
    case 'boolean':
      return fc.boolean();
    default:
      throw new Error(`Documents of this cannot be made: ${JSON.stringify(node).slice(0, 100)}`);
  }
}

function referredTo(reference: string, making: Making, name: string): Arbitrary<unknown> {
  const key = `${reference} ${name}`;
  const target = making.schema.$defs?.[reference.replace('#/$defs/', '')];
  if (!target) throw new Error(`The schema has no ${reference}`);
  const made = making.known.get(key) ?? arbitraryOf(target, making, name);
  making.known.set(key, made);
  return made;
}

function objects(node: SchemaNode, making: Making, name: string): Arbitrary<unknown> {
  const { properties, required = [], additionalProperties, minProperties = 0 } = node;
  if (properties) {
    const fields = Object.entries(properties).map(
      ([key, each]) => [key, arbitraryOf(each, making, key)] as const,
    );
    return fc.record(Object.fromEntries(fields), {
      requiredKeys: required.filter((key) => key in properties),
      noNullPrototype: true,
    });
  }
  const entry = arbitraryOf(additionalProperties ?? {}, making, name);
  return fc.dictionary(keys, entry, {
    minKeys: minProperties,
    maxKeys: 3,
    noNullPrototype: true,
  });
}

/** Keys of maps: languages, ids, and names that every object has from JavaScript. */
const keys = fc.oneof(
  fc.constantFrom('en', 'cy', 'cy-GB', 'en_GB', 'ar', 'zz', 'ofsted-ilacs', 'urn', 'laCode'),
  fc.constantFrom('constructor', 'toString', '__proto__', 'valueOf', 'hasOwnProperty', '', ' '),
  fc.string({ maxLength: 5 }),
);

const numbers = fc.double({ noNaN: true, noDefaultInfinity: true });

const texts = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(...shortStrings),
);

function strings(node: SchemaNode, words: readonly string[]): Arbitrary<string> {
  if (node.format === 'partial-date') return dates;
  if (node.format === 'link') return links;
  const pattern = new RegExp(node.pattern ?? '');
  // Which strings the pattern of a version lets through is told by the real ones.
  const fitting = texts.map((text) => (pattern.test(text) ? text : (words[0] ?? '1')));
  return words.length === 0
    ? fitting
    : fc.oneof({ arbitrary: fc.constantFrom(...words), weight: 2 }, fitting);
}

/** From a year to a day, few years, so that dates meet; and the ends of what can be written. */
const dates = fc.oneof(
  fc
    .tuple(fc.integer({ min: 2012, max: 2026 }), fc.nat(11), fc.nat(30), fc.constantFrom(4, 7, 10))
    .map(([year, month, day, length]) =>
      new Date(Date.UTC(year, month, day)).toISOString().slice(0, length),
    ),
  fc.constantFrom('0000', '0001-01-01', '0099-12', '1900-02-28', '2024-02-29', '9999-12-31'),
);

const links = fc.oneof(
  fc.string({ maxLength: 10 }).map((part) => `https://www.example.org/${encodeURI(part)}`),
  fc.constantFrom(
    'report.pdf',
    '../up?a=1&b=2#part',
    '//example.org',
    'HTTP://EXAMPLE.ORG:80/%zz',
    'https:example.org',
    'https://bücher.example/ü?q="<b>"',
    'https://example.org/?javascript:alert(1)',
    'https://example.org/"onmouseover="window.executed=true',
    '\\\\example.org\\share',
  ),
);

/** One thing done to a document: something else in a place, nothing in it, more of it, another key in it. */
interface Break {
  /** Which place: its number among all, counted round. */
  place: number;
  how: 'replace' | 'remove' | 'repeat' | 'wrap' | 'add';
  value: unknown;
  key: string;
}

const breaks: Arbitrary<Break> = fc.record({
  place: fc.nat(),
  how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'repeat', 'wrap', 'add'),
  value: fc.oneof(
    { arbitrary: fc.constantFrom(...intruders), weight: 3 },
    fc.constantFrom(...shortStrings),
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(Infinity, -Infinity, 1e308, 5e-324, -0, 2 ** 53),
  ),
  key: fc.oneof(
    fc.constantFrom('__proto__', 'constructor', 'toString', '_$litType$', 'then', 'nodeType', ''),
    fc.string({ maxLength: 4 }),
  ),
});

/** Documents that were valid, broken in up to five places; some of them in a list or a collection, some no documents at all. */
export function brokenDocuments(schema: SchemaNode, words: RealWords): Arbitrary<unknown> {
  const broken = fc
    .tuple(validDocuments(schema, words), fc.array(breaks, { maxLength: 5 }))
    .map(([document, all]) => brokenBy(document, all));
  return fc.oneof(
    { arbitrary: broken, weight: 12 },
    { arbitrary: fc.array(broken, { maxLength: 3 }), weight: 1 },
    { arbitrary: fc.record({ documents: fc.array(broken, { maxLength: 3 }) }), weight: 1 },
    {
      // One inspection with its provider inside.
      arbitrary: broken.map(
        (document) => (document as { inspections?: unknown[] }).inspections?.[0],
      ),
      weight: 1,
    },
    { arbitrary: fc.jsonValue(), weight: 1 },
  );
}

function brokenBy(document: object, all: readonly Break[]): unknown {
  const copy = structuredClone(document);
  const places = pathsIn(copy);
  for (const { place, how, value, key } of all) {
    const [last, ...rest] = [...(places[place % places.length] ?? ['inspections'])].reverse();
    const parent = rest.reduceRight<unknown>(
      (at, each) => (at as Record<string | number, unknown> | undefined)?.[each],
      copy,
    );
    // It may be gone, or be something else, since another break came before.
    if (typeof parent !== 'object' || !parent || last === undefined) continue;
    breakAt(parent as Record<string | number, unknown>, last, how, value, key);
  }
  return copy;
}

function breakAt(
  parent: Record<string | number, unknown>,
  last: string | number,
  how: Break['how'],
  value: unknown,
  key: string,
): void {
  const present = parent[last];
  if (how === 'replace') set(parent, last, value);
  else if (how === 'remove') remove(parent, last);
  else if (how === 'repeat')
    set(
      parent,
      last,
      Array.from({ length: 15 }, () => present),
    );
  else if (how === 'wrap') set(parent, last, { [key || 'en']: present });
  else if (typeof present === 'object' && present) set(present, key, value);
  else set(parent, key, value);
}

function remove(parent: Record<string | number, unknown>, key: string | number): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

/** As `JSON.parse` does it: `__proto__` is a key like any other. */
function set(parent: object, key: string | number, value: unknown): void {
  if (Array.isArray(parent) && typeof key === 'string' && !/^\d+$/.test(key)) return;
  Object.defineProperty(parent, key, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}
