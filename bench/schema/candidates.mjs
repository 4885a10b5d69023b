import { readFileSync } from 'node:fs';

import { _ } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';

import { bundle } from '../shared/bundle.mjs';
import { toValibot } from './to-valibot.mjs';

const src = new URL('../../src/', import.meta.url).pathname;
const schema = JSON.parse(readFileSync(`${src}model/inspection.schema.json`, 'utf8'));

/** The two formats of the schema as plain tests: the same code for all, as a site would need it. */
const FORMATS = `
import { isPartialDate } from '${src}model/dates.ts';
import { resolveLink } from '${src}model/links.ts';
export { isPartialDate };
export const isLink = (text) =>
  text.trim() !== '' && resolveLink(text, 'https://relative.invalid') !== undefined;`;

const ours = {
  outcome: ({ document, problems }) => ({
    kept: document,
    problems,
    isValid: problems.length === 0,
  }),
};

/**
 * What is compared. Each makes a module with a function \`check\` of one document; \`outcome\` says
 * of its answer whether the document is valid, what is wrong with it, and what of it is kept.
 */
export const candidates = [
  {
    ...ours,
    name: 'ours: JSON Schema, compiled at build time',
    source: () => `
      import { createReader } from '${src}model/parse.ts';
      import { documentFields, inspectionFields } from '${src}model/generated/checks.ts';
      export const check = createReader(inspectionFields, documentFields);`,
  },
  {
    ...ours,
    name: 'ours, the part that the badge reads',
    isPart: true,
    source: () => `
      import { createReader } from '${src}model/parse.ts';
      export const check = createReader({});`,
  },
  {
    name: 'ajv standalone, all errors',
    source: ajvSource,
    outcome: (errors) => ({
      isValid: errors.length === 0,
      problems: errors.map(({ instancePath, message, data }) => ({
        path: instancePath,
        expected: message,
        found: data,
      })),
    }),
  },
  {
    name: 'Valibot',
    source: () => toValibot(schema),
    outcome: ({ success, issues = [], output }) => ({
      isValid: success,
      kept: success ? output : undefined,
      problems: issues.map(({ path, expected, message, received }) => ({
        path: path?.map(({ key }) => key).join('.'),
        expected: expected ?? message,
        found: received,
      })),
    }),
  },
];

function ajvSource() {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    formats: { link: () => true, 'partial-date': () => true },
    code: { source: true, esm: true, formats: _`formats` },
  });
  const code = standaloneCode.default(ajv, ajv.compile(schema));
  return `
    import { isLink, isPartialDate } from 'formats';
    const formats = { link: isLink, 'partial-date': isPartialDate };
    ${code}
    export const check = (input) => (validate(input) ? [] : validate.errors);`;
}

/** Bundles a candidate as a site would load it, and nothing beside it. */
export const bundleOf = ({ source }) =>
  bundle('entry', {
    modules: { entry: source(), formats: FORMATS },
    // Nothing in these modules runs for its effect alone.
    treeshake: { moduleSideEffects: false },
  });
