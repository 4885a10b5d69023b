/**
 * npm run bench:comparison [-- --rounds=7 --sizes=153,10000 --check]: what inspection-comparison costs, as a ratio to a
 * plain table of the same rows in the same run. With --check it fails where a bar is missed.
 *
 * Measured: processor time of the page's main thread by the thread's own clock (`ThreadTime` of the browser's
 * performance metrics: script, style, layout, paint), from the call that starts a step until two frames have been
 * painted and the next task begins; what that waiting costs is in all figures, which draws ratios towards 1. Each
 * candidate has a browser context of its own in each round; candidates are shuffled; figures are medians, the spread is
 * IQR / median. Pages are served over HTTP and have a viewport of 1280 x 720.
 *
 * The baseline, "plain table": a `<table>` in the browser's own style, built whole with DOM calls from words that are
 * ready: the same text in every cell, the same links, all rows in the document. It sorts by moving its rows in an order
 * that is known, and filters by hiding them. It has no controls, no counts, and its grades are plain text.
 *
 * "element": dist/cdn/comparison.js with its controls, counts and styled grades, all rows in the document, from data
 * that an `inspection-data` element has read.
 *
 * Steps: first paint; sort by the overall grade; filter to about a tenth by typing in the search field; back to all.
 * Before the first paint the plain table has shown two other rows, and the element all but rows: its words are worked
 * out, as those of the plain table are, and then all rows are made, counted and painted. Four rows without a bar say
 * what else a visitor waits for: "working out its rows" has shown two other rows, and begins with which inspection
 * counts, the words of each cell and the order by name; "cold" is the same in a page that has shown nothing; "cold,
 * unread" checks the parsed JSON, too. Ratios of cold pages are to the plain table in a cold page. Both must show the
 * same words in the same order after each step, or the run fails. The 10,000 rows are the real councils and copies of
 * them with numbered names and identifiers.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';

import { chromium } from 'playwright-core';

import { findBrowser } from '../../scripts/browser.mjs';
import { dataOf } from './data.mjs';

const STEPS = ['first paint', 'sort', 'filter', 'back'];
const BARS = {
  153: { 'first paint': 0.75, sort: 0.75, filter: 1 },
  10_000: { 'first paint': 0.3, sort: 0.3, filter: 0.3 },
};
/** How each is made ready, and whether it goes through all steps or the first alone. */
const CANDIDATES = {
  plain: { title: 'plain table', kind: 'plain' },
  element: { title: 'element', kind: 'element' },
  working: { title: 'element, working out its rows', kind: 'working', isFirst: true },
  plainCold: { title: 'plain table, cold', kind: 'plain', isCold: true, isFirst: true },
  elementCold: { title: 'element, cold', kind: 'element', isCold: true, isFirst: true },
  unread: { title: 'element, cold, unread', kind: 'unread', isCold: true, isFirst: true },
};

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    sizes: { type: 'string', default: Object.keys(BARS).join(',') },
    check: { type: 'boolean', default: false },
  },
});
const ROUNDS = Number(options.rounds);
const SIZES = options.sizes.split(',').map(Number);

const cdn = process.env.BENCH_CDN ?? 'dist/cdn';
if (!existsSync(`${cdn}/comparison.js`)) {
  console.error(`There is nothing in ${cdn} to measure: run npm run build`);
  process.exit(1);
}

const data = new Map([2, ...SIZES].map((size) => [size, dataOf(size)]));
const server = await serve();
const browser = await chromium.launch(await findBrowser());
let missed = 0;
try {
  for (const size of SIZES) {
    const measured = Object.fromEntries(Object.keys(CANDIDATES).map((name) => [name, []]));
    for (let round = 0; round < ROUNDS; round += 1) {
      const shown = {};
      for (const name of shuffled(Object.keys(CANDIDATES))) {
        const result = await measure(name, size);
        measured[name].push(result.times);
        shown[name] = result.shown;
      }
      assert.deepEqual(shown.element, shown.plain, 'both show the same words in the same order');
      process.stderr.write(`${size} rows, round ${round + 1} of ${ROUNDS}\n`);
    }
    missed += report(size, measured);
  }
} finally {
  await browser.close();
  server.close();
}
if (options.check && missed > 0) process.exit(1);

/** One candidate in a fresh context: processor time of each step, and the words it shows at the end of each. */
async function measure(name, size) {
  const { query } = data.get(size);
  const { kind, isCold = false, isFirst = false } = CANDIDATES[name];
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(`http://localhost:${server.address().port}/`);
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable');
  await page.evaluate(([...values]) => prepare(...values), [kind, size, isCold]);
  await client.send('HeapProfiler.collectGarbage');
  const threadTime = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === 'ThreadTime').value * 1000;
  };
  const times = {};
  const shown = {};
  const calls = {
    'first paint': ['paint'],
    sort: ['sort'],
    filter: ['filter', query],
    back: ['filter', ''],
  };
  for (const step of isFirst ? STEPS.slice(0, 1) : STEPS) {
    const before = await threadTime();
    const wall = await page.evaluate((values) => globalThis.step(...values), calls[step]);
    times[step] = { cpu: (await threadTime()) - before, wall };
    shown[step] = await page.evaluate(() => rowsShown());
  }
  if (kind !== 'plain') assert.equal(await page.evaluate(() => rowsInDom()), size);
  assert.deepEqual(errors, []);
  await context.close();
  return { times, shown };
}

function report(size, measured) {
  const { query } = data.get(size);
  const count = data.get(size).table.rows.filter(({ search }) => search.includes(query)).length;
  const numbers = (name, step, kind) => measured[name].map((times) => times[step][kind]);
  const rows = [];
  let missedHere = 0;
  for (const step of STEPS) {
    const bar = BARS[size]?.[step];
    for (const name of Object.keys(CANDIDATES)) {
      const { title, isCold, isFirst } = CANDIDATES[name];
      if (isFirst && step !== STEPS[0]) continue;
      const base = quantile(numbers(isCold ? 'plainCold' : 'plain', step, 'cpu'), 0.5);
      const times = numbers(name, step, 'cpu');
      const median = quantile(times, 0.5);
      const hasBar = name === 'element' && bar !== undefined;
      const isMissed = hasBar && median / base > bar;
      if (isMissed) missedHere += 1;
      rows.push([
        step,
        title,
        median.toFixed(1),
        ((quantile(times, 0.75) - quantile(times, 0.25)) / median).toFixed(2),
        (median / base).toFixed(2),
        hasBar ? `${bar} ${isMissed ? 'MISSED' : 'ok'}` : '',
        quantile(numbers(name, step, 'wall'), 0.5).toFixed(0),
      ]);
    }
  }
  console.log(
    [
      `\n${size} rows, all in the document; filtered to ${count} by “${query}”; ${ROUNDS} rounds; ${browser.version()}, ${cpus().length} x ${cpus()[0].model}`,
      '',
      '| step | candidate | CPU ms | spread | x plain | bar | wall ms |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      ...rows.map((row) => `| ${row.join(' | ')} |`),
    ].join('\n'),
  );
  return missedHere;
}

function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place % 1);
}

function shuffled(list) {
  return list
    .map((item) => [Math.random(), item])
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

/** Serves the page, the built files and the data of this run. */
async function serve() {
  const page = `<!doctype html><html lang="en-GB"><meta charset="utf-8" /><title>Comparison</title>
    <script type="module" src="/page.js"></script><body></body></html>`;
  const files = new Map([['/', ['text/html', page]]]);
  files.set('/page.js', ['text/javascript', readFileSync(new URL('page.js', import.meta.url))]);
  for (const name of ['data', 'comparison'])
    files.set(`/cdn/${name}.js`, ['text/javascript', readFileSync(`${cdn}/${name}.js`)]);
  for (const [size, { collection, table }] of data) {
    files.set(`/documents-${size}.json`, ['application/json', JSON.stringify(collection)]);
    files.set(`/table-${size}.json`, ['application/json', JSON.stringify(table)]);
  }
  const started = createServer((request, response) => {
    const [type, body] = files.get(request.url) ?? [];
    if (!type) return response.writeHead(404).end();
    return response.setHeader('content-type', type).end(body);
  });
  await new Promise((resolve) => {
    started.listen(0, resolve);
  });
  return started;
}
