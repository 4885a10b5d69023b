/**
 * What inspection-comparison costs with 153, 1,000 and 10,000 rows, as a ratio to a plain table of the same rows.
 *
 * The limit, "plain": a `<table>` in the browser's own style, built whole with DOM calls from words that are ready: the
 * same text in every cell, the same links, all rows in the document. It sorts by moving its rows in an order that is
 * known, and filters by hiding them. It has no controls, no counts, and its grades are plain text.
 *
 * "element": dist/cdn/comparison.js with its controls, counts and styled grades, all rows in the document, from data
 * that an `inspection-data` element has read.
 *
 * Steps: first paint; sort by the overall grade; filter to about a tenth by typing in the search field; back to all.
 * Before the first paint the plain table has shown two other rows, and the element all but rows: its words are worked
 * out, as those of the plain table are, and then all rows are made, counted and painted. Four rows without a bar say
 * what else a visitor waits for: "working" has shown two other rows, and begins with which inspection counts, the words
 * of each cell and the order by name; "element-cold" is the same in a page that has shown nothing; "unread" checks the
 * parsed JSON, too. Ratios of cold pages are to the plain table in a cold page. Both must show the same words in the
 * same order after each step, or the run fails. The 10,000 rows are the real councils and copies of them with numbered
 * names and identifiers.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { inColdPage, launch } from '../shared/browser.mjs';
import { bundle } from '../shared/bundle.mjs';
import { serve } from '../shared/serve.mjs';
import { figuresOf, rounds } from '../shared/statistics.mjs';
import { dataOf } from './data.mjs';

const STEPS = ['first paint', 'sort', 'filter', 'back'];
/** How each is made ready, and whether it goes through all steps or the first alone. */
const CANDIDATES = {
  plain: { kind: 'plain' },
  element: { kind: 'element' },
  working: { kind: 'working', isFirst: true },
  'plain-cold': { kind: 'plain', isCold: true, isFirst: true },
  'element-cold': { kind: 'element', isCold: true, isFirst: true },
  unread: { kind: 'unread', isCold: true, isFirst: true },
};

/** @returns {Promise<{ rounds: number, figures: object }>} */
export async function run({ quick, cdn, say }) {
  const count = quick ? 2 : 7;
  const sizes = quick ? [153, 1000] : [153, 1000, 10_000];
  const data = new Map([2, ...sizes].map((size) => [size, dataOf(size)]));
  const server = await serve(await filesFor(data, cdn));
  const browser = await launch();
  const figures = {};
  try {
    for (const size of sizes) {
      const shown = {};
      const visit = async (name) => {
        const result = await measure(browser, server.origin, name, size, data.get(size).query);
        shown[name] = result.shown;
        if (shown.plain && shown.element)
          assert.deepEqual(
            shown.element,
            shown.plain,
            'both show the same words in the same order',
          );
        return result.times;
      };
      const measured = await rounds(count, Object.keys(CANDIDATES), visit, (text) =>
        say(`${size} rows: ${text}`),
      );
      figures[size] = figuresOf(measured, (name) =>
        CANDIDATES[name].isCold ? 'plain-cold' : 'plain',
      );
    }
  } finally {
    await browser.close();
    server.stop();
  }
  return { rounds: count, figures };
}

/** Processor time of each step, and the words that are shown at the end of each. */
async function measure(browser, origin, name, size, query) {
  const { kind, isCold = false, isFirst = false } = CANDIDATES[name];
  const calls = {
    'first paint': ['paint'],
    sort: ['sort'],
    filter: ['filter', query],
    back: ['filter', ''],
  };
  return inColdPage(browser, async (page, clock) => {
    await page.goto(`${origin}/page.html`);
    await page.evaluate((values) => globalThis.prepare(...values), [kind, size, isCold]);
    await clock.collectGarbage();
    const times = {};
    const shown = {};
    for (const step of isFirst ? STEPS.slice(0, 1) : STEPS) {
      times[step] = await clock.time(() =>
        page.evaluate((values) => globalThis.step(...values), calls[step]),
      );
      shown[step] = await page.evaluate(() => globalThis.rowsShown());
    }
    if (kind !== 'plain') assert.equal(await page.evaluate(() => globalThis.rowsInDom()), size);
    return { times, shown };
  });
}

/** The page, the built files and the data of this run. */
async function filesFor(data, cdn) {
  const files = {
    '/page.html': `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Comparison</title>
      <link rel="icon" href="data:,"><script type="module" src="/page.js"></script><body></body></html>`,
    '/page.js': await bundle(new URL('page.js', import.meta.url).pathname),
  };
  for (const name of ['data', 'comparison'])
    files[`/cdn/${name}.js`] = readFileSync(`${cdn}/${name}.js`);
  for (const [size, { collection, table }] of data) {
    files[`/documents-${size}.json`] = JSON.stringify(collection);
    files[`/table-${size}.json`] = JSON.stringify(table);
  }
  return files;
}
