/** The gallery shows all of its widgets under the strictest policy, and what it says of the data is what they say. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';

import { chromium } from 'playwright-core';

import { findBrowser } from '../scripts/browser.mjs';
import { serveSite } from '../scripts/serve-site.mjs';
import { checkClaim, claimInWords } from './claim.mjs';
import { assertNoViolations, openPage, overflowOf } from './page-checks.mjs';
import { accessibleText, squash } from './rebuilt/accessible-text.mjs';

const councils = JSON.parse(
  readFileSync(new URL('../data/councils.json', import.meta.url), 'utf8'),
);

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

const open = (options) => openPage(browser, site.address, options);

test('shows every element, and says nothing in the console', async () => {
  const { page, complaints } = await open();
  const shown = await page
    .locator('article > *')
    .evaluateAll((all) => all.map((each) => each.localName));
  const elements = readdirSync(new URL('../src/elements', import.meta.url));
  for (const tag of elements.filter((each) => each !== 'inspection-data'))
    assert.ok(shown.includes(tag), tag);
  assert.deepEqual(complaints, []);
  await page.close();
});

test('every link within the gallery leads somewhere', async () => {
  const { page } = await open();
  // Of the page itself: what leads within a widget is tested there.
  const links = await page.evaluate(() =>
    [...document.querySelectorAll('a[href]:not([href^="http"])')].map((each) => each.href),
  );
  assert.ok(links.length > 20);
  for (const link of new Set(links)) {
    const { hash } = new URL(link);
    if (hash) assert.equal(await page.locator(`[id="${hash.slice(1)}"]`).count(), 1, link);
    else assert.equal((await page.request.get(link)).status(), 200, link);
  }
  await page.close();
});

test('every snippet is the markup that is shown, with a hash that fits its file', async () => {
  const { page } = await open();
  const snippets = await page.locator('pre[id^="snippet-"]').allTextContents();
  for (const snippet of snippets) {
    const [, tag] = /^<inspection-(\w+) src="http/.exec(snippet) ?? [];
    const [, file, integrity] = /src="([^"]+)" integrity="([^"]+)"/.exec(
      snippet.slice(snippet.indexOf('<script')),
    );
    assert.ok(file.endsWith(`/cdn/${tag}.js`), snippet);
    const bytes = await (await page.request.get(file)).body();
    const hash = await crypto.subtle.digest('SHA-384', bytes);
    assert.equal(integrity, `sha384-${Buffer.from(hash).toString('base64')}`, file);
  }
  await page.close();
});

test('each widget has its sentence where no script runs', async () => {
  const { page } = await open({ javaScriptEnabled: false });
  const text = await accessibleText(page, 'main');
  assert.ok(
    text.includes(
      squash(
        'Islington, Children’s services: Outstanding. Ofsted, inspected 2 to 6 December 2024.',
      ),
    ),
  );
  for (const sentence of claimInWords(councils)) assert.ok(text.includes(squash(sentence)));
  await page.close();
});

test('axe finds nothing with any of its rules', async () => {
  const { page } = await open({ bypassCSP: true });
  await assertNoViolations(page);
  await page.close();
});

test('axe finds nothing in the dark around the widgets, which have tests of their own', async () => {
  const { page } = await open({ bypassCSP: true, colorScheme: 'dark' });
  const tags = await page
    .locator('article > *')
    .evaluateAll((all) => [
      ...new Set(all.map(({ localName }) => localName).filter((name) => name.includes('-'))),
    ]);
  await assertNoViolations(page, tags);
  await page.close();
});

test('does not scroll sideways at 320 px', async () => {
  const { page } = await open({ viewport: { width: 320, height: 640 } });
  assert.equal(await overflowOf(page), 0);
  await page.close();
});

test('says of the claim what the comparison beside it says', async () => {
  const { page } = await open();
  const { all, both, unknown, topElsewhere } = checkClaim(councils);
  const comparison = page.locator('#claim inspection-comparison');
  const shown = squash((await comparison.locator('[part="counts"]').allTextContents()).join(' '));
  for (const words of [
    `Outstanding in Children’s services and Youth justice service: ${both.length} of ${all.length} in London.`,
    `For ${topElsewhere.length} more the data cannot tell`,
  ])
    assert.ok(shown.includes(squash(words)), `not there: ${words}`);

  const rows = await comparison
    .locator('tbody tr:not([hidden])')
    .evaluateAll((all) => all.map((each) => each.textContent));
  assert.equal(rows.length, all.length);
  const without = rows.filter((row) => row.includes('No result in this data'));
  assert.equal(without.length, unknown.length);
  for (const name of unknown)
    assert.ok(
      without.some((row) => row.includes(name)),
      name,
    );
  await page.close();
});
