// Compiles src/model/inspection.schema.json, the one source of the format, to TypeScript types and
// to straight calls of the small checks in src/model/check.ts (docs/decisions/0001-schema.md).
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { compile } from 'json-schema-to-typescript';

const source = new URL('../src/model/inspection.schema.json', import.meta.url);
const target = new URL('../src/model/generated/', import.meta.url);
const banner =
  '// Generated from inspection.schema.json by scripts/generate-model.mjs. Do not edit.\n';

const schema = JSON.parse(await readFile(source, 'utf8'));
const definitions = { ...schema.$defs, InspectionDocument: schema };

/** Definitions in an order in which each comes after those that it uses. */
function inOrderOfUse() {
  const ordered = new Set();
  const visit = (name, path) => {
    if (path.includes(name))
      throw new Error(`Recursive definition: ${[...path, name].join(' > ')}`);
    for (const [, used] of JSON.stringify(bodyOf(name)).matchAll(/"#\/\$defs\/(\w+)"/g)) {
      if (!ordered.has(used)) visit(used, [...path, name]);
    }
    ordered.add(name);
  };
  visit('InspectionDocument', []);
  return [...ordered];
}

function bodyOf(name) {
  const { $defs: _, ...body } = definitions[name];
  return body;
}

const FORMATS = { link: 'link', 'partial-date': 'partialDate' };

/** The call of check.ts that a schema stands for; with `facts`, without the fields that only some widgets read. */
function checkOf(node, facts) {
  const check = callOf(node, facts);
  // Bundlers keep unused calls unless told that they do nothing else.
  return check.endsWith(')') ? `/*#__PURE__*/ ${check}` : check;
}

function callOf(node, facts) {
  if (node.$ref) return referenceTo(node.$ref.replace('#/$defs/', ''), facts);
  if (node.enum) return `oneOf(${JSON.stringify(node.enum)})`;
  if (node.anyOf) return `textOr(${node.anyOf.map((each) => checkOf(each, facts)).join(', ')})`;
  switch (node.type) {
    case 'string':
      if (node.format) return FORMATS[node.format];
      return `matching(/${node.pattern}/, ${JSON.stringify(node['x-expected'])})`;
    case 'integer':
      return 'count';
    case 'number':
      return 'amount';
    case 'boolean':
      return 'flag';
    case 'array':
      return `list(${checkOf(node.items, facts)})`;
    case 'object':
      return node.properties
        ? objectOf(node, facts)
        : `map(${checkOf(node.additionalProperties, facts)}${node.minProperties ? `, ${node.minProperties}` : ''})`;
  }
  throw new Error(`No check for ${JSON.stringify(node)}`);
}

/** The name of a definition's check: there are two where only some widgets read all of it. */
function nameOf(name, facts) {
  const body = bodyOf(name);
  return facts && checkOf(body, true) !== checkOf(body) ? `${name}Facts` : name;
}

/** A definition that is a helper by another name is that helper. */
function referenceTo(name, facts) {
  const check = checkOf(bodyOf(name), facts);
  return check.endsWith(')') ? nameOf(name, facts) : check;
}

function objectOf({ properties, required }, facts) {
  return `object(${fieldsOf(properties, facts)}${required ? `, ${JSON.stringify(required)}` : ''})`;
}

function fieldsOf(properties, facts) {
  return `{ ${Object.entries(properties)
    .filter(([, node]) => !facts || !node['x-part'])
    .map(([name, node]) => `${name}: ${checkOf(node, facts)}`)
    .join(', ')} }`;
}

/** The schema with each reference as the name of a type, so that a description beside it stays. */
function namingTypes(node) {
  if (Array.isArray(node)) return node.map(namingTypes);
  if (typeof node !== 'object' || node === null) return node;
  const { $ref, ...rest } = node;
  if ($ref)
    return { ...rest, tsType: $ref.replace('#/$defs/', '').replace(/^#$/, 'InspectionDocument') };
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, namingTypes(value)]));
}

/**
 * The fields that every widget reads, and apart from them each field of which only some read all ("x-part"), so that
 * the file of one widget carries the checks of what it shows.
 */
function fieldsInParts(name, { properties }) {
  const { inspections: _, ...own } = properties;
  const parts = Object.keys(own).filter(
    (field) => own[field]['x-part'] || checkOf(own[field], true) !== checkOf(own[field]),
  );
  return [
    `export const ${name}Facts = ${fieldsOf(own, true)};`,
    ...parts.map(
      (field) => `export const ${name}${capital(field)} = { ${field}: ${checkOf(own[field])} };`,
    ),
    `export const ${name}Fields = { ...${name}Facts, ${parts.map((field) => `...${name}${capital(field)}`).join(', ')} };`,
  ];
}

const capital = (text) => text[0].toUpperCase() + text.slice(1);

const names = inOrderOfUse().filter((name) => !['Inspection', 'InspectionDocument'].includes(name));
const unused = Object.keys(schema.$defs).filter(
  (name) => !names.includes(name) && !['Inspection', 'InspectionCollection'].includes(name),
);
if (unused.length) throw new Error(`Definitions that nothing uses: ${unused.join(', ')}`);

const checks = names.flatMap((name) =>
  [false, true]
    .filter((facts) => referenceTo(name, facts) === (facts ? `${name}Facts` : name))
    .map((facts) => `const ${nameOf(name, facts)}: Check = ${checkOf(bodyOf(name), facts)};`),
);
const helpers = [
  'amount',
  'count',
  'flag',
  'link',
  'list',
  'map',
  'matching',
  'object',
  'oneOf',
  'partialDate',
  'textOr',
];
const types = await compile(namingTypes(schema), 'InspectionDocument', {
  additionalProperties: false,
  bannerComment: banner,
  unreachableDefinitions: true,
});

await mkdir(target, { recursive: true });
await writeFile(new URL('types.ts', target), types);
await writeFile(
  new URL('checks.ts', target),
  [
    banner,
    `import { ${helpers.join(', ')}, type Check } from '../check.js';\n`,
    ...checks,
    '',
    ...fieldsInParts('document', schema),
    ...fieldsInParts('inspection', definitions.Inspection),
    '',
  ].join('\n'),
);
