import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, suite, test } from 'node:test';

import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

import {
  allFiles,
  english,
  welsh,
  manyEntries,
  provenance,
  publication,
  published,
  servePages,
} from '../../testing/published-pages.js';
import { widgetKinds } from '../render/kinds.js';
import { sentenceOf } from '../render/sentence.js';
import { siteFiles } from './index.js';

const checks = (await import(new URL('../../../site/page-checks.mjs', import.meta.url).href)) as {
  assertNoViolations(page: Page): Promise<void>;
  overflowOf(page: Page): Promise<number>;
};
const { findBrowser } = (await import(
  new URL('../../../scripts/browser.mjs', import.meta.url).href
)) as { findBrowser(): Promise<Parameters<typeof chromium.launch>[0]> };

/** What axe-core puts onto a page. */
declare const axe: {
  run(options: { runOnly: string[] }): Promise<{ violations: { nodes: { html: string }[] }[] }>;
};

type Serving = Awaited<ReturnType<typeof servePages>>;

let few: Serving;
let many: Serving;
let browser: Browser;

before(async () => {
  // At the root of its host, as it is served here: the page for what is not found has addresses from there.
  const atRoot = { ...publication, base: 'https://results.example.org/' };
  few = await servePages(allFiles(atRoot));
  many = await servePages(siteFiles(manyEntries(1001, atRoot), provenance(), atRoot));
  browser = await chromium.launch(await findBrowser());
});

after(async () => {
  await browser?.close();
  await few?.stop();
  await many?.stop();
});

/** Opens a page; whatever its policy blocks or its script throws is a complaint. */
async function open(address: string, options: BrowserContextOptions = {}) {
  const page = await browser.newPage(options);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(address);
  return { page, complaints };
}

/** Enough of them to see all that pages can have. */
const slugs = [...published.keys()].filter((slug) => slug !== 'devon');
const bare = slugs.flatMap((slug) => widgetKinds.map(({ name }) => `${slug}/${name}/`));
const framed = ['', 'data/', 'cy/', ...slugs.map((slug) => `${slug}/`)];

suite('every page', () => {
  /** Looks at pages one after the other, narrow and wide, in light and dark colours. */
  async function inspect(addresses: readonly string[]) {
    // axe comes from the test, which the policy of the pages would keep out.
    const context = await browser.newContext({ bypassCSP: true, colorScheme: 'light' });
    const page = await context.newPage();
    for (const address of addresses) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(address);
      assert.equal(await checks.overflowOf(page), 0, `${address} at 1280`);
      await page.setViewportSize({ width: 320, height: 640 });
      assert.equal(await checks.overflowOf(page), 0, `${address} at 320`);
      await checks.assertNoViolations(page);
      // Nothing else depends on the colours.
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await page.evaluate(() => axe.run({ runOnly: ['color-contrast'] }));
      assert.deepEqual(
        dark.violations.flatMap(({ nodes }) => nodes.map(({ html }) => html)),
        [],
        `${address} in dark colours`,
      );
    }
    await context.close();
  }

  test('has no fault that axe can find, in light and dark colours, narrow and wide', async () => {
    const addresses = [
      ...[...framed, ...bare, 'no-such-page/'].map((path) => few.address + path),
      ...['', 'a-z/b/'].map((path) => many.address + path),
    ];
    const half = Math.ceil(addresses.length / 2);
    await Promise.all([inspect(addresses.slice(0, half)), inspect(addresses.slice(half))]);
  });

  test('keeps to its policy, and says the same without script', async () => {
    for (const path of [...framed, 'no-such-page/', 'islington/letter/']) {
      const { page, complaints } = await open(few.address + path);
      const isMissing = path === 'no-such-page/';
      assert.equal(complaints.length, isMissing ? 1 : 0, `${path}: ${complaints.join()}`);
      // Buttons that copy are there for whoever has script.
      await page.evaluate(() => {
        for (const button of document.querySelectorAll('.use button')) button.remove();
      });
      const text = await page.locator('main').innerText();
      const { page: quiet } = await open(few.address + path, { javaScriptEnabled: false });
      const inIndex = ['', 'cy/'].includes(path);
      const searches = inIndex ? await page.locator('.search').innerText() : '';
      assert.equal(
        (await quiet.locator('main').innerText()).replace(/\s+/g, ' '),
        text.replace(searches, '').replace(/\s+/g, ' '),
        path,
      );
      await page.close();
      await quiet.close();
    }
  });

  test('can be skipped through to its content by keyboard', async () => {
    const { page } = await open(`${few.address}islington/`);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: english.pages.skip });
    assert.ok(await skip.evaluate((link) => link === document.activeElement));
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'main');
    await page.close();
  });
});

suite('the page of a widget', () => {
  /** A page of another site that shows the addresses in frames. */
  async function withHost(frames: string, look: (page: Page) => Promise<void>, scheme?: 'dark') {
    const server = createServer((_, response) =>
      response
        .setHeader('Content-Type', 'text/html')
        .end(`<!doctype html><title>Host</title>${frames}`),
    );
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const page = await browser.newPage(scheme ? { colorScheme: scheme } : {});
    try {
      await page.goto(`http://127.0.0.1:${port}/`);
      await look(page);
    } finally {
      await page.close();
      server.close();
    }
  }

  test('shows the whole result with its styles in a frame with sandbox=""', async () => {
    const paths = bare.filter((path) => /^(?:islington|bedford-send)\//.test(path));
    const frames = paths.map(
      (path) => `<iframe sandbox="" src="${few.address}${path}" width="600" height="300"></iframe>`,
    );
    const { page: alone } = await open(few.address, { viewport: { width: 600, height: 300 } });
    await withHost(frames.join(''), async (page) => {
      for (const path of paths) {
        const frame = page.frames().find((each) => each.url() === few.address + path);
        assert.ok(frame, path);
        await alone.goto(few.address + path);
        const text = await alone.locator('main').innerText();
        assert.ok(text.length > 20, path);
        assert.equal(await frame.locator('main').innerText(), text, path);
        const looks = () => {
          const widget = document.querySelector('[class^="inspection-"]') as Element;
          const { lineHeight, fontFamily, containerType } = getComputedStyle(widget);
          return { lineHeight, fontFamily, containerType, sheets: document.styleSheets.length };
        };
        const look = await frame.evaluate(looks);
        assert.deepEqual(look, await alone.evaluate(looks), path);
        assert.equal(look.containerType, 'inline-size', path);
      }
    });
    await alone.close();
  });

  test('takes its colours from the fragment of its address, without script', async () => {
    const grounds = async (fragment: string, colorScheme: 'light' | 'dark') => {
      const address = `${few.address}islington/badge/${fragment}`;
      const { page } = await open(address, { colorScheme, javaScriptEnabled: false });
      const ground = await page
        .locator('[part=card]')
        .evaluate((card) => getComputedStyle(card).backgroundColor);
      await page.close();
      return ground;
    };
    const [light, dark] = ['rgb(255, 255, 255)', 'rgb(25, 25, 25)'];
    assert.equal(await grounds('', 'light'), light);
    assert.equal(await grounds('', 'dark'), dark);
    assert.equal(await grounds('#theme=dark', 'light'), dark);
    assert.equal(await grounds('#theme=light', 'dark'), light);
  });

  test('takes its colours from the fragment in a frame with sandbox="" as well', async () => {
    const frame = `<iframe sandbox="" src="${few.address}islington/badge/#theme=light"></iframe>`;
    await withHost(
      frame,
      async (page) => {
        const card = page.frameLocator('iframe').locator('[part=card]');
        const ground = await card.evaluate((each) => getComputedStyle(each).backgroundColor);
        assert.equal(ground, 'rgb(255, 255, 255)');
      },
      'dark',
    );
  });

  test('leads out of the frame, but for what is on the page', async () => {
    await withHost(`<iframe src="${few.address}islington/letter/"></iframe>`, async (page) => {
      const links = page.frameLocator('iframe').locator('a');
      const targets = await links.evaluateAll((all) =>
        (all as HTMLAnchorElement[]).map((link) => [
          link.getAttribute('href')?.startsWith('#'),
          link.target || document.querySelector('base')?.target,
        ]),
      );
      assert.ok(targets.some(([isOnPage]) => isOnPage));
      for (const [isOnPage, target] of targets) assert.equal(target, isOnPage ? '_self' : '_top');
      const address = page.url();
      await links.first().click();
      assert.equal(page.url(), address);
    });
  });
});

suite('the search', () => {
  const searchOf = async (serving: Serving, path = '', words = english.pages) => {
    const opened = await open(serving.address + path);
    const { page } = opened;
    const field = page.getByRole('searchbox', { name: words.search });
    const status = page.getByRole('status');
    const names = () => page.locator('.providers a:visible, .results a:visible').allInnerTexts();
    return { ...opened, field, status, names };
  };

  test('filters the list by keyboard and says how many are left', async () => {
    const { page, field, status, names, complaints } = await searchOf(few);
    const all = await names();
    assert.equal(all.length, published.size);
    await field.focus();
    await page.keyboard.type('HALT');
    await status.getByText(english.pages.found('1', String(all.length))).waitFor();
    assert.deepEqual(await names(), ['Halton']);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Halton');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${few.address}halton/`);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test('finds by service, region and part of a word, and nothing where there is nothing', async () => {
    const { page, field, status, names } = await searchOf(few);
    await field.fill('childrens services north west');
    await status.getByText(english.pages.found('1', '6')).waitFor();
    assert.deepEqual(await names(), ['Halton']);
    // Its line is about children's services.
    await field.fill('adult social');
    await status.getByText(english.pages.found('1', '6')).waitFor();
    assert.deepEqual(await names(), ['Islington']);
    await field.fill('zzz');
    await status.getByText(english.pages.found('0', '6')).waitFor();
    assert.deepEqual(await names(), []);
    await field.fill('');
    await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent === '');
    assert.equal((await names()).length, published.size);
    await page.close();
  });

  test('is not there without script', async () => {
    const { page } = await open(few.address, { javaScriptEnabled: false });
    assert.equal(await page.getByRole('searchbox').count(), 0);
    await page.close();
  });

  test('loads the list of many when it is used, not before', async () => {
    const { page, field, status, names, complaints } = await searchOf(many, 'cy/', welsh.pages);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await field.focus();
    assert.deepEqual(requests, []);
    await page.keyboard.type('islington');
    // 153 councils again and again are 1001 entries.
    const count = manyEntries(1001, publication).filter(({ name }) => name === 'Islington').length;
    await status.getByText(welsh.pages.found(String(count), '1001')).waitFor();
    assert.deepEqual(requests, [`${many.address}cy/search.json`]);
    assert.deepEqual(await names(), Array(count).fill('Islington'));
    const item = await page.locator('.results li').first().innerText();
    assert.match(
      item.replace(/\s+/g, ' '),
      /^Islington ?, Children’s services: Outstanding\. Ofsted/,
    );
    const href = await page.locator('.results a').first().getAttribute('href');
    assert.match(href ?? '', /^\.\/council-\d+\/$/);
    await field.fill('services');
    await status.getByText(welsh.pages.foundFirst('50', '1001', '1001')).waitFor();
    assert.equal((await names()).length, 50);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test('says so where the list cannot be loaded', async () => {
    const { page, field, status } = await searchOf(many);
    await page.route('**/search.json', (route) => route.abort());
    await field.fill('islington');
    await status.getByText(english.pages.searchFailed).waitFor();
    await page.close();
  });
});

test('a sentence of the index is read out as it is told everywhere', async () => {
  const { page } = await open(few.address);
  const texts = await page
    .locator('.providers li')
    .evaluateAll((items) =>
      items.map((item) => (item.textContent ?? '').replace(/\s+/g, ' ').trim()),
    );
  for (const document of published.values()) {
    const sentence = sentenceOf(document, english);
    assert.ok(
      texts.some((text) => text.startsWith(sentence)) || document.provider?.name === undefined,
      sentence,
    );
  }
  await page.close();
});
