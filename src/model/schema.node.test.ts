import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import { Ajv2020 } from 'ajv/dist/2020.js';

import { documentFields, inspectionFields } from './generated/checks.js';
import { isPartialDate, parseCollection, resolveLink } from './index.js';
import { createReader } from './parse.js';

interface SchemaNode {
  $ref?: string;
  $defs?: Record<string, SchemaNode>;
  anyOf?: SchemaNode[];
  enum?: string[];
  type?: string;
  format?: string;
  items?: SchemaNode;
  properties?: Record<string, SchemaNode>;
  additionalProperties?: SchemaNode;
}

const readJson = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

const schema = readJson('./inspection.schema.json') as SchemaNode;
const read = createReader(inspectionFields, documentFields);

// What the two formats of the schema mean. A validator that does not know them takes more dates and links.
const formats = {
  'partial-date': isPartialDate,
  link: (text: string) =>
    text.trim() !== '' && resolveLink(text, 'https://example.org/') !== undefined,
};
const validate = new Ajv2020({ strict: false, formats }).compile(schema);
const validateWithoutFormats = new Ajv2020({
  strict: false,
  formats: { 'partial-date': true, link: true },
}).compile(schema);

/** A valid value for a node with every field that the schema knows. */
function sampleOf(node: SchemaNode): unknown {
  if (node.$ref) return sampleOf(schema.$defs?.[node.$ref.replace('#/$defs/', '')] as SchemaNode);
  if (node.anyOf) return sampleOf(node.anyOf.at(-1) as SchemaNode);
  if (node.enum) return node.enum[0];
  if (node.items) return [sampleOf(node.items)];
  if (node.properties)
    return Object.fromEntries(
      Object.entries(node.properties).map(([name, each]) => [name, sampleOf(each)]),
    );
  if (node.additionalProperties)
    return { en: sampleOf(node.additionalProperties), cy: sampleOf(node.additionalProperties) };
  if (node.format === 'partial-date') return '2024-12-02';
  // "1" is text, a version and an address relative to the document.
  return { string: '1', integer: 1, number: 1.5, boolean: true }[node.type as string];
}

const everyField = sampleOf(schema);
const documents: [name: string, document: unknown][] = [
  ['every field of the schema', everyField],
  ['islington.json', readJson('../../data/islington.json')],
  ...readdirSync(new URL('../../data/councils', import.meta.url)).map(
    (name) => [name, readJson(`../../data/councils/${name}`)] as [string, unknown],
  ),
];

type Path = readonly (string | number)[];

/** Paths to all values, of those that stand at the same place of the schema the first and the last. */
function placesIn(document: unknown): Path[] {
  const first = new Map<string, Path>();
  const last = new Map<string, Path>();
  const visit = (value: unknown, path: Path): void => {
    const place = path.map((key) => (typeof key === 'number' ? '*' : key)).join('/');
    if (!first.has(place)) first.set(place, path);
    last.set(place, path);
    if (Array.isArray(value)) value.forEach((item, index) => visit(item, [...path, index]));
    else if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value)) visit(each, [...path, key]);
  };
  visit(document, []);
  return [...new Set([...first.values(), ...last.values()])];
}

const REMOVED = Symbol('removed');
const WRONG_TYPES: readonly unknown[] = [REMOVED, null, 7, 'x', [], { unknown: [] }];
/** For the sample, which has every field: the edges of each check as well. */
const EDGES: readonly unknown[] = [
  true,
  -1,
  2.5,
  '',
  ' \n',
  '2.0',
  '2023-02-29',
  '2024-12',
  'java\tscript:alert(1)',
  'https://user:secret@example.org/',
  [null],
  ['x', 3],
  {},
  { en: 'x' },
  { en: '' },
];

/** A copy of a document with one value replaced; what does not change is shared. */
function altered(document: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(document) ? [...document] : { ...(document as object) }) as Record<
    string | number,
    unknown
  >;
  if (rest.length > 0 || value !== REMOVED) copy[key] = altered(copy[key], rest, value);
  else if (Array.isArray(copy)) copy.splice(key as number, 1);
  else delete copy[key];
  return copy;
}

const pathOf = (path: Path) =>
  `$${path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')}`;

/** What is wrong with how schema and reader judge a document in which the value at a path was altered. */
function disagreementOn(input: unknown, path: string): string | undefined {
  const isValid = validate(input);
  const refusal = validate.errors?.[0]?.schemaPath;
  const { document, problems } = read(input);
  if (isValid && problems.length > 0) return `only the reader refuses: ${JSON.stringify(problems)}`;
  if (!isValid && problems.length === 0) return `only the schema refuses: ${refusal}`;
  if (isValid && document && document !== input) return 'copied without need';
  if (isValid && !validateWithoutFormats(input))
    return 'a validator without the two formats refuses it';
  if (!isValid && document && !validate(document)) return 'what the reader keeps is not valid';
  const elsewhere = problems.find(
    (problem) => !problem.path.startsWith(path) && !path.startsWith(problem.path),
  );
  return elsewhere && `the reader names another place: ${elsewhere.path}`;
}

test('the sample has every field of the schema and is valid to schema and reader', () => {
  assert.ok(validate(everyField), JSON.stringify(validate.errors));
  assert.deepEqual(read(everyField).problems, []);
  const { InspectionCollection: _collection, ...definitions } = schema.$defs ?? {};
  const names = Object.values({ ...definitions, document: schema }).flatMap(({ properties }) =>
    Object.keys(properties ?? {}),
  );
  const text = JSON.stringify(everyField);
  for (const name of names) assert.ok(text.includes(`"${name}":`), name);
});

test('the sample of a collection has every field and is valid to schema and reader', () => {
  const { properties = {} } = schema.$defs?.['InspectionCollection'] ?? {};
  const { documents: _documents, ...shared } = properties;
  const collection = { ...(sampleOf({ properties: shared }) as object), documents: [everyField] };
  const validateCollection = new Ajv2020({ strict: false, formats })
    .addSchema(schema, 'inspection')
    .compile({ $ref: 'inspection#/$defs/InspectionCollection' });
  assert.ok(validateCollection(collection), JSON.stringify(validateCollection.errors));
  assert.deepEqual(parseCollection(collection).problems, []);
  assert.ok(!validateCollection({ ...collection, documents: [{ inspections: 'none' }] }));
});

for (const [name, document] of documents) {
  test(`schema and reader take ${name}`, () => {
    assert.ok(validate(document), JSON.stringify(validate.errors));
    assert.deepEqual(read(document).problems, []);
  });

  test(`schema and reader agree on ${name} with each value altered`, () => {
    const replacements = document === everyField ? [...WRONG_TYPES, ...EDGES] : WRONG_TYPES;
    const findings: string[] = [];
    let count = 0;
    for (const path of placesIn(document)) {
      for (const value of replacements) {
        // There is no document without the document.
        if (path.length === 0 && value === REMOVED) continue;
        count += 1;
        const finding = disagreementOn(altered(document, path, value), pathOf(path));
        const what = value === REMOVED ? 'removed' : `= ${JSON.stringify(value)}`;
        if (finding !== undefined) findings.push(`${pathOf(path)} ${what}: ${finding}`);
      }
    }
    assert.ok(count > 500, `${count} alterations`);
    assert.equal(
      findings.length,
      0,
      `${findings.length} of ${count}, such as:\n${findings.slice(0, 5).join('\n')}`,
    );
  });
}
