import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';

import type { Browser, Page } from 'playwright-core';

import { pageKinds, pagesOfAllKinds } from '../page-kinds.js';
import { servePages } from '../published-pages.js';
import { openBrowser, scriptOf } from '../stage.js';
import type * as checks from './checks.js';
import { looks } from './criteria.js';
import { lookAt, type Found } from './look.js';

let browser: Browser;
let page: Page;
let serving: Awaited<ReturnType<typeof servePages>>;

before(async () => {
  const opened = await openBrowser();
  browser = opened.browser;
  await opened.context.addInitScript({ content: scriptOf('./wcag/checks.ts', 'wcag') });
  page = await opened.context.newPage();
  serving = await servePages(pagesOfAllKinds());
});
after(async () => {
  await browser?.close();
  await serving?.stop();
});

for (const [name, path] of Object.entries(pageKinds()))
  suite(`the page ${name}`, () => {
    let found: Found;
    before(async () => {
      const open = async (stage: Page) => {
        await stage.goto('about:blank');
        await stage.goto(serving.address + path);
      };
      found = await lookAt(page, { name, states: [{ name: path, isWalked: true, open }] });
    });

    for (const [key, says] of Object.entries(looks))
      test(`the page ${name} ${says}`, () => assert.deepEqual(found.get(key), []));
  });

/** Pages with furniture: a widget alone on its page has none. */
const framed = Object.entries(pageKinds()).filter(([name]) => !/^(?:widget|welsh)-/.test(name));

test('the pages have the same furniture in the same order (3.2.3, 3.2.4, 3.2.6)', async () => {
  const furniture = new Map<string, string>();
  for (const [name, path] of framed) {
    await page.goto(serving.address + path);
    const links = await page
      .locator('.skip, header a, footer a')
      .evaluateAll((all) =>
        (all as HTMLAnchorElement[]).map(({ textContent, href }) => [textContent?.trim(), href]),
      );
    // The link to the same page in another language, and that from the index to itself, are not the same everywhere.
    const same = links.filter(([text]) => text !== 'Cymraeg' && text !== 'Inspection results');
    furniture.set(
      name,
      same.map(([text, href]) => `${text}: ${new URL(String(href)).pathname}`).join('\n'),
    );
  }
  const [first] = furniture.values();
  assert.ok(first && first.split('\n').length > 3, first);
  for (const [name, each] of furniture)
    assert.equal(withoutSkip(each), withoutSkip(first), `the page ${name}`);
});

/** Each page has its own address to skip to. */
const withoutSkip = (links: string) => links.split('\n').slice(1).join('\n');

declare const wcag: typeof checks;

test('the pages say in which language the names of others are (3.1.2)', async () => {
  for (const [name, path] of framed) {
    await page.goto(serving.address + path);
    const languages = await page.evaluate(() => wcag.languages());
    const other = languages.filter(([text]) => text === 'Cymraeg');
    assert.ok(other.length > 0, `the page ${name}`);
    for (const [text, language] of other) assert.equal(language, 'cy', `${name}: ${text}`);
  }
});

test('pages in Welsh say that what the data have in English is English (3.1.2)', async () => {
  const grades = ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'];
  const names = ['Overall effectiveness', 'Children’s services', 'Youth justice service', 'Ofsted'];
  const english = new Set([...grades, ...names]);
  const welsh = Object.entries(pageKinds()).filter(([name]) => name.startsWith('welsh-'));
  assert.equal(welsh.length, 6);
  let count = 0;
  for (const [name, path] of welsh) {
    await page.goto(serving.address + path);
    for (const [text, language] of await page.evaluate(() => wcag.languages())) {
      if (!english.has(text)) continue;
      count += 1;
      assert.match(language, /^en\b/, `${name}: ${text}`);
    }
  }
  assert.ok(count > 20, String(count));
});
