/**
 * Fails when what a page has to load grows over its budget, or drags in what it should not. Reads
 * dist/, so build first.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { nodeResolve } from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { walk } from 'estree-walker';
import { rollup } from 'rollup';
import { parseAst } from 'rollup/parseAst';

import { measure } from './measure.mjs';

/**
 * Bytes after brotli. Every file has a budget: some 10,600 are the frame that all share (Lit, loading, checks, dates), the
 * rest is the widget's own.
 */
const BUDGETS = {
  'badge.js': 10_900,
  'comparison.js': 19_400,
  'cy.js': 3_500,
  'data.js': 7_900,
  'findings.js': 12_050,
  'frames.js': 700,
  'inspection-widgets.js': 37_400,
  'judgements.js': 11_550,
  'letter.js': 13_000,
  // On every page of the sites that have it, whether there is a widget or not. A publication adds the path of its files.
  'loader.js': 1_480,
  'place.js': 1_550,
  'quotes.js': 11_950,
  'recommendations.js': 10_800,
  'score.js': 12_550,
  'summary.js': 23_000,
  'timeline.js': 14_850,
};
/** Entries that must work without Lit. */
const WITHOUT_LIT = ['dist/model/index.js', 'dist/views/index.js'];
/** What importing this one constant may cost an application, in minified bytes. */
const ONE_CONSTANT = { name: 'version', from: './dist/index.js', limit: 1_000 };

if (!existsSync('dist/cdn/integrity.json')) {
  console.error('There is nothing in dist/ to measure: run npm run build');
  process.exit(1);
}

const rows = [];
function check(what, measured, limit, fine = measured <= limit) {
  rows.push({ what, measured, limit, result: fine ? 'ok' : 'TOO MUCH' });
}

for (const file of readdirSync('dist/cdn').filter((name) => name.endsWith('.js'))) {
  const limit = BUDGETS[file] ?? 0;
  check(`dist/cdn/${file}, brotli`, measure(`dist/cdn/${file}`).brotli, limit);
  check(`dist/cdn/${file}, imports`, importsOf(readFileSync(`dist/cdn/${file}`, 'utf8')), 0);
}

for (const file of WITHOUT_LIT) {
  const packages = await packagesOf(file);
  check(`${file}, packages`, packages.join(', ') || 'none', 'none', packages.length === 0);
}

const { name, from, limit } = ONE_CONSTANT;
check(`{ ${name} } from ${from}, minified`, await costOf(ONE_CONSTANT), limit);

console.table(rows);
const failures = rows.filter(({ result }) => result !== 'ok');
for (const failure of failures) {
  console.error(`${failure.what}: ${failure.measured}, and the limit is ${failure.limit}`);
}
process.exit(failures.length > 0 ? 1 : 0);

function importsOf(code) {
  let count = 0;
  walk(parseAst(code), {
    enter({ type, source }) {
      if (type === 'ImportExpression' || (/^(Import|Export)/.test(type) && source)) count += 1;
    },
  });
  return count;
}

/** The packages that a module and all it imports ask for, tree shaking or not. */
async function packagesOf(input) {
  const packages = new Set();
  const bundle = await rollup({
    input,
    treeshake: false,
    external: (id) => !/^[./]/.test(id) && packages.add(id) && true,
    onwarn() {},
  });
  await bundle.close();
  return [...packages];
}

/** Bundles as an application would: with Lit, and believing the "sideEffects" of package.json. */
async function costOf({ name, from }) {
  const entry = { name: 'entry', resolveId: (id) => (id === 'entry' ? id : null) };
  entry.load = (id) => (id === 'entry' ? `export { ${name} } from ${JSON.stringify(from)};` : null);
  const bundle = await rollup({
    input: 'entry',
    plugins: [entry, nodeResolve({ exportConditions: ['production'], browser: true })],
    onwarn() {},
  });
  const { output } = await bundle.generate({ format: 'es' });
  const { code } = await transform(output[0].code, { minify: true, format: 'esm' });
  return Buffer.byteLength(code);
}
