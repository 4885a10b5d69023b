/**
 * Reading inspection JSON in a cold page: parsing 1 MB and 10 MB of real documents, and checking each, with all problems
 * listed. The limit is `JSON.parse` alone. Beside ours: the part that the badge checks, and ajv and Valibot on the same
 * rules. "first" is the first call, "later" the median of four more in the same page, all in processor time of the main
 * thread, less what asking the page costs. Each candidate has to refuse a document with a fault four levels down.
 */
import assert from 'node:assert/strict';

import { candidates, bundleOf } from '../schema/candidates.mjs';
import { brokenDocument, textOf } from '../schema/data.mjs';
import { inColdPage, launch } from '../shared/browser.mjs';
import { serve } from '../shared/serve.mjs';
import { figuresOf, median, rounds } from '../shared/statistics.mjs';

const SIZES = { '1 MB': 1e6, '10 MB': 1e7 };
const LATER = 4;
/** The candidates of `npm run bench:schema` by short names, and one that checks nothing. */
const NAMES = ['ours', 'ours-badge', 'ajv', 'valibot'];
const ALL = {
  parse: { source: 'export const check = () => {};' },
  ...Object.fromEntries(NAMES.map((name, index) => [name, candidates[index]])),
};

/** @returns {Promise<{ rounds: number, figures: object }>} */
export async function run({ quick, say }) {
  const count = quick ? 2 : 7;
  const sizes = quick ? ['1 MB'] : Object.keys(SIZES);
  const files = { '/broken.json': JSON.stringify(brokenDocument()) };
  for (const [name, candidate] of Object.entries(ALL)) {
    files[`/${name}.js`] = candidate.name ? await bundleOf(candidate) : candidate.source;
    files[`/${name}.html`] = `<!doctype html><meta charset="utf-8"><title>${name}</title>
      <link rel="icon" href="data:,"><script type="module">
      import { check } from '/${name}.js';
      globalThis.load = async (path) => { globalThis.text = await (await fetch(path)).text(); };
      globalThis.read = () => {
        const { documents } = JSON.parse(text);
        for (const document of documents) check(document);
      };
      globalThis.checkBroken = async () => check(await (await fetch('/broken.json')).json());
      </script>`;
  }
  for (const size of sizes) files[`/${size.replace(' ', '')}.json`] = textOf(SIZES[size]);
  const server = await serve(files);
  const browser = await launch();
  const figures = {};
  try {
    for (const size of sizes) {
      const path = `/${size.replace(' ', '')}.json`;
      const visit = (name) => measure(browser, server.origin, name, path);
      const measured = await rounds(count, Object.keys(ALL), visit, (text) =>
        say(`${size}: ${text}`),
      );
      figures[size] = figuresOf(measured, () => 'parse');
    }
  } finally {
    await browser.close();
    server.stop();
  }
  return { rounds: count, figures };
}

function measure(browser, origin, name, path) {
  return inColdPage(browser, async (page, clock) => {
    await page.goto(`${origin}/${name}.html`);
    await page.evaluate((address) => globalThis.load(address), path);
    await clock.collectGarbage();
    const timed = (expression) => clock.time(() => page.evaluate(expression));
    await timed('undefined');
    const asking = median([await timed('undefined'), await timed('undefined')]);
    const first = (await timed('read()')) - asking;
    const later = [];
    for (let call = 0; call < LATER; call += 1) later.push((await timed('read()')) - asking);
    if (ALL[name].outcome) {
      const { isValid } = ALL[name].outcome(await page.evaluate(() => globalThis.checkBroken()));
      assert.ok(!isValid, `${name} takes a broken document for a good one`);
    }
    return { first, later: median(later) };
  });
}
