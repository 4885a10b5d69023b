/** Takes the pictures: one for each element, width and colour scheme, with all themes in it. */
import { readFileSync } from 'node:fs';

import { build } from 'esbuild';
import { chromium } from 'playwright-core';

import { allThemes } from '../../src/themes/generated/all.ts';
import { sheetOf } from '../../src/themes/sheet/sheet.ts';
import { findBrowser } from '../browser.mjs';
import { TEST_TIME_ZONE } from '../test-time-zone.mjs';
import { cases, schemes, themes, widths } from './cases.mjs';
import { decode } from './pictures.mjs';

const ORIGIN = 'https://widgets.example';

/** Only the browser that comes with the packages draws the same on every machine: its fonts come with it. */
async function findPinnedBrowser() {
  const options = await findBrowser();
  if (/[\\/]\.cache[\\/]chromium-[\d.]+[\\/]/.test(options.executablePath)) return options;
  throw new Error(
    `Pictures are compared in the Chromium of @sparticuz/chromium alone (Linux on x64), and ${options.executablePath} is not that`,
  );
}

/** @param {(name: string) => boolean} isWanted */
export async function* takePictures(isWanted) {
  const browser = await chromium.launch(await findPinnedBrowser());
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: TEST_TIME_ZONE,
    reducedMotion: 'reduce',
  });
  const page = await openPage(context);
  for (const each of cases) {
    for (const scheme of schemes) {
      for (const place of widths) {
        const name = `${each.name}-${place.width}-${scheme}`;
        if (isWanted(name)) yield { name, picture: decode(await take(page, each, place, scheme)) };
      }
    }
  }
  await browser.close();
}

async function openPage(context) {
  const { outputFiles } = await build({
    entryPoints: ['src/define.ts'],
    bundle: true,
    format: 'esm',
    write: false,
    conditions: ['browser', 'production'],
    tsconfig: 'tsconfig.json',
  });
  await context.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname.startsWith('/data/'))
      return route.fulfill({
        contentType: 'application/json',
        body: readFileSync(pathname.slice(1)),
      });
    return route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Pictures</title>
        <style>body { margin: 0; font: 16px/1.5 sans-serif } main { display: grid }
        section { overflow: hidden } ${allThemes.map(sheetOf).join('')}</style><main></main></html>`,
    });
  });
  const page = await context.newPage();
  await page.goto(`${ORIGIN}/`);
  await page.addScriptTag({ type: 'module', content: outputFiles[0].text });
  return page;
}

async function take(page, { tag, attributes = {}, data }, place, scheme) {
  const { width, columns } = place;
  await page.setViewportSize({ width: width * columns, height: 900 });
  await page.evaluate(draw, { tag, attributes, data, place, scheme, themes });
  const { height } = await page.locator('main').boundingBox();
  // Rows that are out of view are not laid out: the window grows to what is taken.
  await page.setViewportSize({ width: width * columns, height: Math.ceil(height) });
  return page.locator('main').screenshot({ animations: 'disabled' });
}

/** Runs in the page: the element once in each theme, side by side or below each other. */
async function draw({ tag, attributes, data, place, scheme, themes }) {
  const { width, columns, first, others } = place;
  const main = document.querySelector('main');
  document.documentElement.style.colorScheme = scheme;
  main.style.gridTemplateColumns = `repeat(${columns}, ${width}px)`;
  const sections = themes.map((theme, index) => {
    const section = document.createElement('section');
    section.className = `inspection-theme-${theme}`;
    section.style.maxHeight = `${index === 0 ? first : others}px`;
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries({ ...attributes, src: `/data/${data}` }))
      element.setAttribute(name, value);
    section.append(element);
    return { section, element };
  });
  const loaded = sections.map(
    ({ element }) =>
      new Promise((resolve) => {
        element.addEventListener('inspection-loaded', resolve, { once: true });
      }),
  );
  main.replaceChildren(...sections.map(({ section }) => section));
  await Promise.all(loaded);
  await Promise.all(sections.map(({ element }) => element.updateComplete));
}
