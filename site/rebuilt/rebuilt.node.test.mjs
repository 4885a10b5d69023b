/** Each fact of the three documents is found in the accessible text of the page that rebuilds it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, suite, test } from 'node:test';

import { chromium } from 'playwright-core';

import { findBrowser } from '../../scripts/browser.mjs';
import { serveSite } from '../../scripts/serve-site.mjs';
import { assertNoViolations, openPage, overflowOf, unfold } from '../page-checks.mjs';
import { accessibleText, squash } from './accessible-text.mjs';
import { rebuiltPages } from './pages.mjs';

let site;
let browser;

before(async () => {
  site = await serveSite(0);
  browser = await chromium.launch(await findBrowser());
});

after(async () => {
  await browser?.close();
  site?.server.close();
});

const open = ({ file }, options) => openPage(browser, `${site.address}${file}`, options);

async function textOf(rebuilt, options) {
  const { page } = await open(rebuilt, options);
  if (!options) await unfold(page);
  const text = await accessibleText(page, 'main');
  await page.close();
  return text;
}

for (const rebuilt of rebuiltPages) {
  const { file, facts, leftOut, lines, widgets } = rebuilt;

  suite(file, () => {
    let text;
    before(async () => {
      text = await textOf(rebuilt);
    });

    for (const { id, line, fact, text: wanted } of facts)
      test(`line ${line}, ${id}: ${fact}`, () => {
        for (const words of wanted) assert.ok(text.includes(squash(words)), `not there: ${words}`);
      });

    test('each line of the document is a fact or is left out for a reason', () => {
      const considered = new Set([...facts, ...leftOut].map(({ line }) => line));
      assert.deepEqual(
        lines.filter((line) => !considered.has(line)),
        [],
      );
      assert.equal(new Set(facts.map(({ id }) => id)).size, facts.length);
    });

    test('is made of nothing but widgets, and says nothing in the console', async () => {
      const { page, complaints } = await open(rebuilt);
      const children = await page
        .locator('main > *')
        .evaluateAll((all) => all.map((each) => each.localName));
      assert.deepEqual(
        children,
        widgets.map(({ tag }) => `inspection-${tag}`),
      );
      assert.deepEqual(complaints, []);
      await page.close();
    });

    test('shows the fallbacks, each with its link, where no script runs', async () => {
      const shown = await textOf(rebuilt, { javaScriptEnabled: false });
      for (const { fallback } of widgets) {
        assert.ok(shown.includes(squash(fallback.replace(/<[^>]*>/g, ''))), fallback);
        assert.match(fallback, /<a href="https:/);
      }
    });

    for (const colorScheme of ['light', 'dark'])
      test(`axe finds nothing with any of its rules (${colorScheme})`, async () => {
        const { page } = await open(rebuilt, { bypassCSP: true, colorScheme });
        await unfold(page);
        await assertNoViolations(page);
        await page.close();
      });

    test('does not scroll sideways at 320 px', async () => {
      const { page } = await open(rebuilt, { viewport: { width: 320, height: 640 } });
      await unfold(page);
      assert.equal(await overflowOf(page), 0);
      await page.close();
    });
  });
}

test('the letter is there in full: every line of its text is in the page', async () => {
  const shown = await textOf(rebuiltPages.find(({ file }) => file.includes('letter')));
  const source = new URL(
    '../../data/islington/2022-11-28-focused-visit-letter.txt',
    import.meta.url,
  );
  // The first line is a note on the copy.
  const [, ...lines] = readFileSync(source, 'utf8').split('\n');
  for (const line of lines) assert.ok(shown.includes(squash(line.replaceAll('**', ''))), line);
});
