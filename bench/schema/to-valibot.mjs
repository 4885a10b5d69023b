/**
 * Writes the schema of the format as Valibot source, so that the library is measured on the same
 * rules as ours. Knows what inspection.schema.json uses, and nothing else.
 */
export function toValibot({ $defs, ...root }) {
  const definitions = inOrderOfUse($defs, root);
  return [
    `import * as v from 'valibot';`,
    `import { isLink, isPartialDate } from 'formats';`,
    ...definitions.map((name) => `const ${name} = ${sourceOf($defs[name])};`),
    `const InspectionDocument = ${sourceOf(root)};`,
    `export const check = (input) => v.safeParse(InspectionDocument, input);`,
  ].join('\n');
}

/** The names of all definitions, each after those that it uses. */
function inOrderOfUse(definitions, root) {
  const ordered = new Set();
  const visit = (node) => {
    for (const [, name] of JSON.stringify(node).matchAll(/"#\/\$defs\/(\w+)"/g)) {
      if (ordered.has(name)) continue;
      visit(definitions[name]);
      ordered.add(name);
    }
  };
  visit(root);
  return [...ordered];
}

const FORMATS = { link: 'isLink', 'partial-date': 'isPartialDate' };

function sourceOf(node) {
  if (node.$ref) return node.$ref.replace('#/$defs/', '');
  if (node.enum) return `v.picklist(${JSON.stringify(node.enum)})`;
  if (node.anyOf) return `v.union([${node.anyOf.map(sourceOf).join(', ')}])`;
  switch (node.type) {
    case 'string':
      return node.format
        ? `v.pipe(v.string(), v.check(${FORMATS[node.format]}, ${JSON.stringify(node['x-expected'])}))`
        : `v.pipe(v.string(), v.regex(/${node.pattern}/))`;
    case 'integer':
      return `v.pipe(v.number(), v.integer(), v.minValue(${node.minimum}))`;
    case 'number':
      return 'v.pipe(v.number(), v.finite())';
    case 'boolean':
      return 'v.boolean()';
    case 'array':
      return `v.array(${sourceOf(node.items)})`;
    case 'object':
      return node.properties ? objectOf(node) : recordOf(node);
  }
  throw new Error(`No Valibot for ${JSON.stringify(node)}`);
}

function objectOf({ properties, required = [] }) {
  const fields = Object.entries(properties).map(([name, node]) => {
    const source = sourceOf(node);
    return `${name}: ${required.includes(name) ? source : `v.optional(${source})`}`;
  });
  // Unknown fields stay, as in the format.
  return `v.looseObject({ ${fields.join(', ')} })`;
}

function recordOf({ additionalProperties, minProperties }) {
  const record = `v.record(v.string(), ${sourceOf(additionalProperties)})`;
  return minProperties ? `v.pipe(${record}, v.minEntries(${minProperties}))` : record;
}
