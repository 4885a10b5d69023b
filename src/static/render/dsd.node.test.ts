// That a browser shows it, and that the element takes over: in Chromium, with the elements' script held back and let go.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';

import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';

// @ts-expect-error: a script without types
import { findBrowser } from '../../../scripts/browser.mjs';
import * as language from '../../i18n/en-gb.js';
import type { InspectionDocument } from '../../model/index.js';
import { dsdSheet, dsdStyleHashes, renderDsd, renderPage, widgetKinds } from './index.js';

const json = readFileSync('data/islington.json', 'utf8');
const islington = JSON.parse(json) as InspectionDocument;
const src = 'inspection.json';
const ORIGIN = 'https://partner.example';

/** The elements in the order of the page. */
const body = widgetKinds
  .map(({ name }) => renderDsd(name, islington, { language, src, attributes: { theme: 'light' } }))
  .join('\n');

test('the hashes are those of the styles in the page', () => {
  const html = renderDsd('badge', islington, { language, src });
  const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text]) => text as string);
  assert.equal(styles.length, 2);
  assert.deepEqual(
    styles.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`),
    dsdStyleHashes(['badge']),
  );
  assert.equal(dsdStyleHashes().length, widgetKinds.length + 1);
});

test('a sheet stands for the styles where there is one', () => {
  const html = renderDsd('badge', islington, { language, src, sheets: ['badge.css'] });
  assert.doesNotMatch(html, /<style/);
  assert.equal(html.match(/<link rel="stylesheet" href="badge.css">/g)?.length, 2);
  assert.match(dsdSheet('badge'), /:host\{display:block\}.*\[part='card'\]/s);
});

describe('in a browser', () => {
  let browser: Browser;
  let script: string;

  before(async () => {
    const { outputFiles } = await build({
      entryPoints: ['src/define.ts'],
      bundle: true,
      format: 'esm',
      write: false,
      conditions: ['browser', 'production'],
      tsconfig: 'tsconfig.json',
    });
    script = outputFiles[0]?.text ?? '';
    browser = await chromium.launch(await (findBrowser as () => Promise<object>)());
  });
  after(() => browser.close());

  /** A page with all elements under a strict policy; their data come when `answer` is called. */
  async function open(options: { answer?: Promise<void>; status?: number } = {}): Promise<Page> {
    const page = await browser.newPage();
    // What the compiler of the tests puts around the functions that go to the page.
    await page.addInitScript('globalThis.__name = (each) => each');
    const policy = `default-src 'none'; connect-src 'self'; script-src 'self'; style-src ${dsdStyleHashes().join(' ')}`;
    await page.route(`${ORIGIN}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/') {
        const text = renderPage({ title: 'A partner', lang: 'en', body });
        await route.fulfill({
          contentType: 'text/html',
          headers: { 'Content-Security-Policy': policy },
          body: text,
        });
      } else if (pathname === '/define.js') {
        await route.fulfill({ contentType: 'text/javascript', body: script });
      } else {
        await options.answer;
        await route.fulfill({
          contentType: 'application/json',
          status: options.status ?? 200,
          body: json,
        });
      }
    });
    await page.goto(`${ORIGIN}/`);
    return page;
  }

  /** For each element how often its card is seen, how high it is, and whether its light text is seen. */
  const look = (page: Page) =>
    page.evaluate(() => {
      const isSeen = (element: Element) => element.checkVisibility();
      const seenIn = (root: ParentNode, selector: string): Element[] =>
        [...root.querySelectorAll('*')].flatMap((element) => [
          ...(element.matches(selector) && isSeen(element) ? [element] : []),
          ...(element.shadowRoot && isSeen(element) ? seenIn(element.shadowRoot, selector) : []),
        ]);
      return [...document.body.children].map((element) => ({
        tag: element.localName,
        isUpgraded: 'which' in element,
        cards: seenIn(element.shadowRoot!, '[part~=card], [part~=message]').length,
        rows: seenIn(element.shadowRoot!, 'tr').length,
        height: element.getBoundingClientRect().height,
        isTextSeen: isSeen(element.querySelector('p')!),
      }));
    });

  test('the result is there without script, and the light text is not', async () => {
    const page = await open();
    const all = await look(page);
    assert.equal(all.length, widgetKinds.length);
    for (const { tag, cards, isTextSeen, isUpgraded } of all)
      assert.deepEqual([tag, cards, isTextSeen, isUpgraded], [tag, 1, false, false]);
    await page.close();
  });

  test('the element takes over in one go when its data are there, and nothing is there twice', async () => {
    let answer = () => {};
    const page = await open({ answer: new Promise<void>((resolve) => (answer = resolve)) });
    const first = await look(page);
    await page.addScriptTag({ url: '/define.js', type: 'module' });
    await page.waitForFunction(() => customElements.get('inspection-timeline'));
    const waiting = await look(page);
    assert.deepEqual(
      waiting,
      first.map((each) => ({ ...each, isUpgraded: true })),
    );
    answer();
    await page.waitForFunction(() =>
      [...document.body.children].every((element) =>
        element.shadowRoot?.querySelector('.frame > [part~=card]'),
      ),
    );
    const live = await look(page);
    for (const [index, { tag, cards, rows, isTextSeen }] of live.entries())
      assert.deepEqual([tag, cards, rows, isTextSeen], [tag, 1, first[index]?.rows, false]);
    // It is the live one that is seen: its buttons are there.
    assert.ok(await page.getByRole('button', { name: 'Open all sections' }).isVisible());
    await page.close();
  });

  test('the result stays where the data do not come', async () => {
    const page = await open({ status: 500 });
    const first = await look(page);
    const failed = page.evaluate(
      () =>
        new Promise((resolve) => {
          document.body.lastElementChild?.addEventListener('inspection-error', resolve);
        }),
    );
    await page.addScriptTag({ url: '/define.js', type: 'module' });
    await failed;
    const after = await look(page);
    assert.deepEqual(
      after.map(({ cards, height, isTextSeen }) => [cards, height, isTextSeen]),
      first.map(({ cards, height, isTextSeen }) => [cards, height, isTextSeen]),
    );
    await page.close();
  });

  test('parts can be styled before the script is there as after', async () => {
    const page = await browser.newPage();
    const html = renderDsd('badge', islington, { language, src });
    await page.setContent(
      renderPage({
        title: 'A',
        lang: 'en',
        body: `<style>inspection-badge::part(grade) { text-transform: uppercase }</style>${html}`,
      }),
    );
    const transform = await page.evaluate(() => {
      const first = document
        .querySelector('inspection-badge')!
        .shadowRoot!.querySelector('.first')!;
      return getComputedStyle(first.shadowRoot!.querySelector('[part~=grade]')!).textTransform;
    });
    assert.equal(transform, 'uppercase');
    await page.close();
  });
});
