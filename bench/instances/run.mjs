/**
 * Many instances on one page: 1,000 badges and 200 grids of judgements, and 1,000 pills of one word, which is what
 * libraries call a badge. Each is created and painted, given new data, and counted in memory.
 *
 * The limit of each kind is the same visible DOM as plain markup with the same style rules: created by one `innerHTML`,
 * and changed by writing the texts and attributes that differ. All others start from words or markup that are ready; the
 * library starts from one parsed document for each instance, which it has not seen, and checks it.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { inColdPage, launch } from '../shared/browser.mjs';
import { bundle, peerPlugins } from '../shared/bundle.mjs';
import { themeOf } from '../shared/peers.mjs';
import { serve } from '../shared/serve.mjs';
import { figuresOf, rounds } from '../shared/statistics.mjs';
import { instanceData } from './data.mjs';

const KINDS = {
  pills: ['native', 'vanilla', 'lit', 'shoelace', 'web-awesome'],
  badges: ['native', 'vanilla', 'lit', 'preact', 'react', 'shoelace', 'web-awesome', 'ours'],
  grids: ['native', 'native-lazy', 'vanilla', 'lit', 'lit-lazy', 'preact', 'react', 'ours'],
};

/** @returns {Promise<{ rounds: number, figures: object }>} */
export async function run({ quick, cdn, say }) {
  const count = quick ? 2 : 7;
  const data = instanceData();
  const server = await serve({
    ...(await pages()),
    ...Object.fromEntries(
      Object.entries(data).map(([kind, each]) => [`/${kind}.json`, JSON.stringify(each)]),
    ),
    ...Object.fromEntries(
      ['badge', 'judgements'].map((name) => [`/cdn/${name}.js`, readFileSync(`${cdn}/${name}.js`)]),
    ),
  });
  const browser = await launch();
  const figures = {};
  try {
    for (const [kind, names] of Object.entries(KINDS)) {
      const shown = {};
      const visit = async (name) => {
        const result = await measure(
          browser,
          `${server.origin}/${name}.html`,
          kind,
          data[kind].count,
        );
        shown[name] = result.shown;
        if (shown.native) checkShown(name, shown[name], shown.native);
        return result.steps;
      };
      // Once before the rounds, to know what is right.
      await visit('native');
      const measured = await rounds(count, names, visit, (text) => say(`${kind}: ${text}`));
      figures[kind] = figuresOf(measured, () => 'native');
    }
  } finally {
    await browser.close();
    server.stop();
  }
  return { rounds: count, figures };
}

async function measure(browser, address, kind, count) {
  return inColdPage(browser, async (page, clock) => {
    await page.goto(address);
    await page.evaluate((name) => globalThis.prepare(name), kind);
    const steps = {};
    const shown = {};
    const before = await clock.memory();
    for (const step of ['create', 'update']) {
      await clock.collectGarbage();
      steps[step] = await clock.time(() => page.evaluate((name) => globalThis.step(name), step));
      shown[step] = await page.evaluate((name) => globalThis.shown(name), step);
    }
    // Layout is taken out of memory by hiding all: it is the most, and the same for all, and would make ratios smaller.
    await page.evaluate(() => globalThis.hide());
    steps.bytes = ((await clock.memory()) - before) / count;
    return { steps, shown };
  });
}

/** The same words in the same places, and each grade on a ground of its own. */
function checkShown(name, shown, native) {
  for (const step of Object.keys(native))
    for (const [index, { text, ground }] of shown[step].entries()) {
      assert.equal(text, native[step][index].text, `${name}, ${step}: another text`);
      assert.ok(ground, `${name}, ${step}: a grade has no ground`);
    }
}

/** A page for each candidate. */
async function pages() {
  const plugins = await peerPlugins();
  const files = {};
  for (const name of new Set(Object.values(KINDS).flat())) {
    const input = new URL(`peers/${name}.js`, import.meta.url).pathname;
    files[`/${name}.js`] = await bundle(input, { plugins });
    files[`/${name}.css`] = await themeOf(name);
    files[`/${name}.html`] = `<!doctype html><html lang="en-GB"><meta charset="utf-8">
      <title>${name}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/${name}.css">
      <script type="module" src="/${name}.js"></script><main></main></html>`;
  }
  return files;
}
