/**
 * npm run bench [-- names] [--quick] [--check] [--write] [--long]: what the library costs in a real Chromium, as ratios to
 * the least that the browser needs for the same, and what others cost beside it. Names are bytes, first-picture,
 * instances, comparison and reading; all of them where there is none. `--quick` is a short look, `--check` fails where a bar
 * is missed, `--long` publishes 30,000 providers as well. `--write` keeps the figures in bench/results.json and makes the
 * tables of docs/performance.md from them.
 *
 * In each round every candidate is measured once, in another order each time, each in a profile of its own. Figures
 * are medians; the spread is IQR / median. Times are processor time of the page's main thread by the thread's own clock
 * (script, style, layout, paint), from the call that starts a step until two frames have been painted and the next task
 * begins, unless a bench says otherwise. A run fails where a candidate shows anything else than the limit does.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';

import { withTables } from '../scripts/tables-in-page.mjs';
import { judge } from './bars.mjs';
import { sectionOf, tablesOf } from './report.mjs';
import { launch } from './shared/browser.mjs';
import { installPeers } from './shared/peers.mjs';

const BENCHES = ['bytes', 'first-picture', 'instances', 'comparison', 'reading'];
const KEPT = new URL('results.json', import.meta.url);
const PAGE = new URL('../docs/performance.md', import.meta.url);

const { values: options, positionals: names } = parseArgs({
  allowPositionals: true,
  options: Object.fromEntries(
    ['quick', 'check', 'write', 'long'].map((name) => [name, { type: 'boolean', default: false }]),
  ),
});
const unknown = names.filter((name) => !BENCHES.includes(name));
if (unknown.length > 0) fail(`There is no ${unknown.join(', ')}, only ${BENCHES.join(', ')}`);
if (options.quick && options.write)
  fail('A short look is nothing to keep: leave out --quick or --write');

const cdn = process.env.BENCH_CDN ?? 'dist/cdn';
if (!existsSync(`${cdn}/badge.js`))
  fail(`There is nothing in ${cdn} to measure: run npm run build`);
installPeers();

const about = {
  date: new Date().toISOString().slice(0, 10),
  browser: await browserName(),
  cores: cpus().length,
};
const measured = {};
for (const name of names.length > 0 ? names : BENCHES) {
  const { run } = await import(`./${name}/run.mjs`);
  const start = performance.now();
  const say = (text) => process.stderr.write(`${name}: ${text}\n`);
  measured[name] = { ...about, ...(await run({ quick: options.quick, cdn, say })) };
  say(`${Math.round((performance.now() - start) / 1000)} s`);
  console.log(`\n## ${name}\n\n${sectionOf(name, measured[name])}`);
}

if (options.write) {
  const results = { ...JSON.parse(readFileSync(KEPT, 'utf8')), ...measured };
  writeFileSync(KEPT, `${JSON.stringify(results, undefined, 2)}\n`);
  writeFileSync(PAGE, withTables(readFileSync(PAGE, 'utf8'), tablesOf(results)));
}
if (options.long)
  spawnSync(process.execPath, ['--import', 'tsx', 'bench/publish/run.mjs'], { stdio: 'inherit' });

const missed = judge(measured).filter(({ holds }) => holds === false);
for (const { title, measured: found, most } of missed)
  console.error(`${title}: ${found}, and the bar is ${most}`);
if (options.check && missed.length > 0) process.exitCode = 1;

async function browserName() {
  const browser = await launch();
  const name = `Chromium ${browser.version()}`;
  await browser.close();
  return name;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
