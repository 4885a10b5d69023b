/**
 * Pastes every form of a snippet into real editors and through real sanitizers, puts what they save into a page of another
 * site, and looks in a browser at what visitors get. It has to be what integrations/editors/survival.json says, which
 * `--write` writes, with the tables of docs/survival.md. `--page` writes these alone, from what is known. Further arguments
 * choose columns by their ids.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { format } from 'prettier';

import { columns } from '../integrations/editors/columns.mjs';
import { runAll } from '../integrations/editors/run.mjs';
import { survivalOf, tableOf } from '../integrations/editors/survival.mjs';
import { withTables } from './tables-in-page.mjs';
import { inWords, writeCounts } from './test-counts.mjs';

const root = new URL('../', import.meta.url);
const KNOWN = new URL('integrations/editors/survival.json', root);
const OF_WORDPRESS = new URL('integrations/wordpress/survival.json', root);
const PAGE = new URL('docs/survival.md', root);

const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean' }, page: { type: 'boolean' } },
  allowPositionals: true,
});

if (values.page) writePage();
else await test();

async function test() {
  const chosen = columns.filter(({ id }) => positionals.length === 0 || positionals.includes(id));
  const run = { ...(await runAll(chosen)), columns: chosen };
  if (values.write && chosen.length < columns.length)
    throw new Error('--write needs all columns: leave their ids out');
  if (values.write) {
    const json = JSON.stringify(survivalOf(run));
    writeFileSync(KNOWN, await format(json, { parser: 'json', printWidth: 100 }));
    writePage();
  }
  const known = readJson(KNOWN);
  const problems = [
    ...run.outcomes.map((outcome) => problemsOf(outcome, known)),
    ...run.controls.map(controlProblems),
  ];
  const page = pageProblems();
  for (const problem of [...problems, page].flat()) console.log(`FAILED ${problem}`);
  const failed = [...problems, page].filter(({ length }) => length > 0).length;
  const counts = { passed: problems.length + 1 - failed, failed, skipped: 0 };
  writeCounts('editors', counts);
  console.log(`${chosen.length} editors and sanitizers: ${inWords(counts)}`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/** What has to hold, whatever is known: a link is live everywhere, and nothing is ever blank. */
function problemsOf({ form, column, route, html, live, plain }, { details }) {
  const where = `${form.id} in ${column.id}, ${route}`;
  const known = details[form.id]?.[column.id]?.[route] ?? [];
  const said = [live.verdict, plain.verdict];
  const problems = [...live.faults, ...plain.faults];
  if (form.id === 'link' && live.verdict !== 'live') problems.push(`is ${live.verdict}, not live`);
  if (said.includes('blank')) problems.push('leaves nothing to see');
  if (said.join() !== known.slice(0, 2).join() || live.times > 1 !== known.includes('twice'))
    problems.push(`gives ${said.join(', ')} (${live.times} times), known is ${known.join(', ')}`);
  return problems.map((problem) => `${where}: ${problem}\n  saved: ${html.slice(0, 500)}`);
}

function controlProblems({ control, live, plain }) {
  const isRight = live.verdict === control.live && plain.verdict === control.plain;
  return isRight ? [] : [`${control.name} is taken for ${live.verdict}, ${plain.verdict}`];
}

function pageProblems() {
  const page = readFileSync(PAGE, 'utf8');
  return page === withTables(page, tables())
    ? []
    : ['docs/survival.md is not what the runs gave: npm run test:editors -- --page'];
}

function writePage() {
  const page = readFileSync(PAGE, 'utf8');
  writeFileSync(PAGE, withTables(page, tables()));
}

function tables() {
  const editors = readJson(KNOWN);
  const wordpress = existsSync(OF_WORDPRESS) ? readJson(OF_WORDPRESS) : undefined;
  return {
    'with the site code': `Run on ${editors.date}.\n\n${tableOf(editors)}`,
    'without the site code': tableOf({ ...editors, results: editors.withoutSiteCode, details: {} }),
    WordPress: wordpress ? tableOf(wordpress, editors.forms) : 'Not run yet.',
  };
}

function readJson(url) {
  return JSON.parse(readFileSync(url, 'utf8'));
}
