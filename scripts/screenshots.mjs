/**
 * Takes pictures of the gallery and its pages at three widths, light, dark and in forced colours, for people to look
 * at: `npm run screenshots` writes them to dist/screenshots, and those that the README shows to docs/images.
 */
import { mkdir } from 'node:fs/promises';

import { chromium } from 'playwright-core';

import { openPage, overflowOf } from '../site/page-checks.mjs';
import { rebuiltPages } from '../site/rebuilt/pages.mjs';
import { findBrowser } from './browser.mjs';
import { freePort } from './free-port.mjs';
import { PUBLISHED, publishCouncils } from './publish-councils.mjs';
import { servePublication, serveSite } from './serve-site.mjs';

const WIDTHS = [320, 768, 1280];
const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active' },
};
const FOLDER = 'dist/screenshots';

const { stop, address } = await serveSite(0);
const browser = await chromium.launch(await findBrowser());
await mkdir(FOLDER, { recursive: true });
await mkdir('docs/images', { recursive: true });

async function open(file, width, look) {
  const { page } = await openPage(browser, `${address}${file}`, {
    viewport: { width, height: 900 },
    ...look,
  });
  const overflow = await overflowOf(page);
  if (overflow > 0) throw new Error(`${file || 'The gallery'} scrolls sideways at ${width} px`);
  return page;
}

let count = 0;

/** The window grows to what is taken: rows of tables that are out of view are not drawn. */
async function take(locator, path) {
  const page = locator.page();
  const { width } = page.viewportSize();
  const { height } = await locator.boundingBox();
  await page.setViewportSize({ width, height: Math.max(900, Math.ceil(height) + 100) });
  await locator.screenshot({ path });
  count++;
}

for (const width of WIDTHS) {
  for (const [name, look] of Object.entries(LOOKS)) {
    const gallery = await open('', width, look);
    await take(gallery.locator('header'), `${FOLDER}/header-${width}-${name}.png`);
    for (const section of await gallery.locator('section').all())
      await take(section, `${FOLDER}/${await section.getAttribute('id')}-${width}-${name}.png`);
    await gallery.close();

    for (const { file } of rebuiltPages) {
      const page = await open(file, width, look);
      const path = `${FOLDER}/${file.replace('/', '-').replace('.html', '')}-${width}-${name}.png`;
      await take(page.locator('.page'), path);
      await page.close();
    }
  }
}

for (const scheme of ['light', 'dark']) {
  const page = await open('', 1280, LOOKS[scheme]);
  const path = `docs/images/judgements-${scheme}.png`;
  await take(page.locator('#judgements inspection-judgements').first(), path);
  await take(page.locator('#badge .pair'), `docs/images/badges-${scheme}.png`);
  const comparison = page.locator('#comparison inspection-comparison').first();
  await take(comparison, `docs/images/comparison-${scheme}.png`);
  await page.close();
}

await stop();

const PUBLISHED_PAGES = {
  index: '',
  islington: 'islington/',
  data: 'data/',
  halton: 'halton/',
  builder: 'builder/#provider=islington&widget=judgements&cms=wordpress',
};
const port = await freePort(8000);
publishCouncils(`http://localhost:${port}/`);
const publication = await servePublication(PUBLISHED, port);
for (const width of WIDTHS) {
  for (const [look, options] of Object.entries(LOOKS)) {
    for (const [name, path] of Object.entries(PUBLISHED_PAGES)) {
      const page = await browser.newPage({ viewport: { width, height: 1200 }, ...options });
      await page.goto(publication.address + path);
      // The preview of the builder is the live widget.
      if (name === 'builder') await page.locator('#live [part=card]').waitFor();
      await page.screenshot({ path: `${FOLDER}/published-${name}-${width}-${look}.png` });
      count++;
      if (name === 'islington' && width === 1280 && look !== 'forced')
        await page.screenshot({ path: `docs/images/published-${look}.png` });
      if (name === 'builder' && width === 1280 && look !== 'forced')
        await page.screenshot({ path: `docs/images/builder-${look}.png` });
      await page.close();
    }
  }
}
await publication.stop();
await browser.close();
console.log(`${count} pictures in ${FOLDER} and docs/images`);
