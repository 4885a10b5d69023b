/** The pictures in Chromium: as XML, by role and name, in its own fonts, and as an <img> under a strict policy. */
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';

import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

import * as language from '../../i18n/en-gb.js';
import { realDocuments } from '../../testing/real-documents.js';
import { sentenceOf } from '../render/sentence.js';
import { badgePicture } from './index.js';

const { findBrowser } = (await import(
  new URL('../../../scripts/browser.mjs', import.meta.url).href
)) as { findBrowser(): Promise<Parameters<typeof chromium.launch>[0]> };

const pictures = realDocuments().map((document) => {
  const sentence = sentenceOf(document, language);
  return { ...badgePicture(document, language, { sentence }), sentence };
});
const [islington = assert.fail()] = pictures;
const svgs = pictures.map(({ svg }) => svg);
const SITE = 'http://results.test';

let browser: Browser;
before(async () => {
  browser = await chromium.launch(await findBrowser());
});
after(() => browser?.close());

/** A page on which the one picture stands as an image, and nothing but images may be loaded. */
async function openImage(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await page.route(`${SITE}/badge.svg`, (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: islington.svg }),
  );
  await page.route(`${SITE}/`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': "default-src 'none'; img-src 'self'" },
      body: '<!doctype html><meta name="color-scheme" content="light dark"><img src="badge.svg" alt="">',
    }),
  );
  await page.goto(`${SITE}/`);
  return page;
}

/** Colours of pixels of the image as it is on the screen: red, green and blue at places within it. */
async function coloursAt(page: Page, places: readonly (readonly [x: number, y: number])[]) {
  const shot = await page.locator('img').screenshot();
  // The page with the image may not load what is read here.
  const reader = await browser.newPage();
  const colours = await reader.evaluate(
    async ([address, points]) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
      canvas?.drawImage(image, 0, 0);
      return points.map(([x, y]) => [...(canvas?.getImageData(x, y, 1, 1).data ?? [])].slice(0, 3));
    },
    [`data:image/png;base64,${shot.toString('base64')}`, places] as const,
  );
  await reader.close();
  return colours;
}

/** On the card, and on the ground of the grade beside its word. */
const CARD = [330, 60] as const;
const GROUND = [22, 156] as const;
const hex = (text: string) => [1, 3, 5].map((at) => parseInt(text.slice(at, at + 2), 16));

suite('as markup', () => {
  test('all are XML to a parser of XML, with the sentence as title', async () => {
    const page = await browser.newPage();
    const titles = await page.evaluate(
      (texts) =>
        texts.map((text) => {
          const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
          const isSvg = parsed.documentElement instanceof SVGSVGElement;
          return isSvg && !parsed.querySelector('parsererror')
            ? parsed.querySelector('title')?.textContent
            : 'not an SVG';
        }),
      svgs,
    );
    assert.deepEqual(
      titles,
      pictures.map(({ sentence }) => sentence),
    );
    await page.close();
  });

  test('two on one page are two images, each with its own sentence and nothing inside', async () => {
    const page = await browser.newPage();
    const [one, other] = pictures as [typeof islington, typeof islington];
    await page.setContent(one.svg + other.svg);
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const told = nodes.filter(({ ignored, name }) => !ignored && name?.value);
    assert.deepEqual(
      told.map(({ role, name }) => [role?.value as string, name?.value as string]),
      [one, other].map(({ sentence }) => ['image', sentence]),
    );
    await page.close();
  });

  test('no line leaves its place in the fonts that are here, which need not be as wide as Arial', async () => {
    const page = await browser.newPage();
    const faults = await page.evaluate(
      (texts) =>
        texts.flatMap((text) => {
          document.body.innerHTML = text;
          const ground = document.querySelector('.iw-g') as SVGGraphicsElement;
          const chip = ground.getBBox();
          return [...document.querySelectorAll('text')].flatMap((line) => {
            const { x, width } = line.getBBox();
            const end = line.closest('.iw-k') ? chip.x + chip.width : 360 - 8;
            return x + width < end ? [] : [`${line.textContent}: ${x + width} of ${end}`];
          });
        }),
      svgs,
    );
    assert.deepEqual(faults, []);
    await page.close();
  });
});

suite('as an image under a strict policy', () => {
  test('is as large as it says', async () => {
    const page = await openImage();
    assert.deepEqual(
      await page.locator('img').evaluate(({ naturalWidth, naturalHeight }: HTMLImageElement) => ({
        width: naturalWidth,
        height: naturalHeight,
      })),
      { width: islington.width, height: islington.height },
    );
    await page.close();
  });

  for (const [colorScheme, card, ground] of [
    ['light', '#ffffff', '#d5f5de'],
    ['dark', '#191919', '#1f3a29'],
  ] as const) {
    test(`is ${colorScheme} where the reader wants it`, async () => {
      const page = await openImage({ colorScheme });
      assert.deepEqual(await coloursAt(page, [CARD, GROUND]), [hex(card), hex(ground)]);
      await page.close();
    });
  }

  test('keeps to the reader’s own colours', async () => {
    const page = await openImage({ forcedColors: 'active', colorScheme: 'dark' });
    const [card, ground] = await coloursAt(page, [CARD, GROUND]);
    // The grade stands on the card itself, which has the colour of any page.
    assert.deepEqual(card, ground);
    assert.notDeepEqual(card, hex('#191919'));
    await page.close();
  });
});
