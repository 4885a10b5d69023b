import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import type { Browser, Page } from 'playwright-core';

import { pageKinds, pagesOfAllKinds } from '../page-kinds.js';
import { servePages } from '../published-pages.js';
import { openBrowser, scriptOf } from '../stage.js';
import type * as checks from './preferences.js';

let browser: Browser;
let page: Page;
let serving: Awaited<ReturnType<typeof servePages>>;

before(async () => {
  const opened = await openBrowser();
  browser = opened.browser;
  await opened.context.addInitScript({ content: scriptOf('./wcag/preferences.ts', 'preferences') });
  page = await opened.context.newPage();
  serving = await servePages(pagesOfAllKinds());
});
after(async () => {
  await browser?.close();
  await serving?.stop();
});

declare const preferences: typeof checks;

/** A widget alone on its page has nothing around it. */
const framed = Object.entries(pageKinds()).filter(([name]) => !name.includes('widget'));

for (const colorScheme of ['light', 'dark'] as const)
  test(`${colorScheme} pages have words of 7:1 and lines of 4.5:1 for who prefers more contrast`, async () => {
    await page.emulateMedia({ colorScheme, contrast: 'more' });
    for (const [name, path] of framed) {
      await page.goto(serving.address + path);
      const words = await page.evaluate(() => preferences.faintWords());
      assert.deepEqual(words, [], `the page ${name}`);
      const lines = await page.evaluate(() => preferences.faintLines());
      assert.deepEqual(lines, [], `the page ${name}`);
    }
  });

test('nothing on a page moves, also for who has not asked for that', async () => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  for (const [name, path] of Object.entries(pageKinds())) {
    await page.goto(serving.address + path);
    const moving = await page.evaluate(() => preferences.moving());
    assert.deepEqual(moving, [], `the page ${name}`);
  }
});
