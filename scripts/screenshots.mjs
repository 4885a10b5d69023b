/**
 * Takes pictures of the gallery at three widths, light, dark and in forced colours, for people to look at:
 * `npm run screenshots` writes them to dist/screenshots, and the two that the README shows to docs/images.
 */
import { mkdir } from 'node:fs/promises';

import { chromium } from 'playwright-core';

import { findBrowser } from './browser.mjs';
import { serveSite } from './serve-site.mjs';

const WIDTHS = [320, 768, 1280];
const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active' },
};
const SECTIONS = ['badge', 'judgements', 'quotes', 'recommendations', 'north-northamptonshire'];

const { server, address } = await serveSite(0);
const browser = await chromium.launch(await findBrowser());
await mkdir('dist/screenshots', { recursive: true });
await mkdir('docs/images', { recursive: true });

async function open(width, look) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, ...look });
  await page.goto(address);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('inspection-badge')].every(
      ({ shadowRoot }) => shadowRoot?.querySelector('[part~="grade"]') !== null,
    ),
  );
  return page;
}

for (const width of WIDTHS) {
  for (const [name, look] of Object.entries(LOOKS)) {
    const page = await open(width, look);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (overflow > 0) throw new Error(`The gallery scrolls sideways at ${width} px (${name})`);
    for (const id of SECTIONS) {
      const path = `dist/screenshots/${id}-${width}-${name}.png`;
      await page.locator(`#${id}`).screenshot({ path });
    }
    await page.close();
  }
}

for (const scheme of ['light', 'dark']) {
  const page = await open(1280, LOOKS[scheme]);
  const path = `docs/images/judgements-${scheme}.png`;
  await page.locator('#judgements inspection-judgements').first().screenshot({ path });
  await page.locator('#badge .pair').screenshot({ path: `docs/images/badges-${scheme}.png` });
  await page.close();
}

await browser.close();
server.close();
console.log(
  `${WIDTHS.length * Object.keys(LOOKS).length * SECTIONS.length} pictures in dist/screenshots`,
);
