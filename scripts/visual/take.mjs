/** Takes the pictures: one for each element, width and colour scheme, with all themes in it. */
import { readFileSync } from 'node:fs';

import { build } from 'esbuild';
import { chromium } from 'playwright-core';

import { allThemes } from '../../src/themes/generated/all.ts';
import { sheetOf } from '../../src/themes/sheet/sheet.ts';
import { findBrowser } from '../browser.mjs';
import { TEST_TIME_ZONE } from '../test-time-zone.mjs';
import { cases, schemes, themes, whole, widths } from './cases.mjs';
import { decode } from './pictures.mjs';

const ORIGIN = 'https://widgets.example';

/** The browser that comes with the packages has no Arabic letters. */
const FONTS = 'node_modules/@fontsource/noto-sans-arabic/files';
const FACES = [400, 700]
  .map(
    (weight) => `@font-face { font-family: 'Arabic'; font-weight: ${weight};
      src: url('/fonts/noto-sans-arabic-arabic-${weight}-normal.woff2') }`,
  )
  .join(' ');

/** All widgets, and the languages that are on the pictures. */
const SCRIPT = `
  import './src/define.ts';
  import './src/generated/languages/cy.ts';
  import { registerLanguage } from './src/i18n/index.ts';
  import { arabic } from './src/testing/arabic.ts';
  registerLanguage(arabic);`;

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
  for (const { name, element, sheet } of pictures())
    if (isWanted(name)) yield { name, picture: decode(await take(page, element, sheet)) };
  await browser.close();
}

/** Each picture by its name: the element on it, and the sheet of places where it stands. */
function* pictures() {
  for (const element of cases) {
    for (const scheme of schemes)
      for (const place of widths)
        yield {
          name: `${element.name}-${place.width}-${scheme}`,
          element,
          sheet: sheetOfThemes(scheme, place),
        };
    yield { name: `${element.name}-${whole.name}`, element, sheet: sheetOfWays() };
  }
}

function sheetOfThemes(scheme, { width, columns, first, others }) {
  const places = themes.map((theme, index) => ({
    theme,
    height: index === 0 ? first : others,
  }));
  return { scheme, width, columns, places };
}

function sheetOfWays() {
  const { width, limit, ways } = whole;
  const places = ways.map((way) => ({ ...way, theme: themes[0], height: limit }));
  return { scheme: 'light', width, columns: ways.length, places };
}

async function openPage(context) {
  const { outputFiles } = await build({
    stdin: { contents: SCRIPT, resolveDir: '.', loader: 'ts' },
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
    if (pathname.startsWith('/fonts/'))
      return route.fulfill({
        contentType: 'font/woff2',
        body: readFileSync(`${FONTS}/${pathname.slice('/fonts/'.length)}`),
      });
    return route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Pictures</title>
        <style>${FACES} body { margin: 0; font: 16px/1.5 sans-serif }
        [lang='ar'] { font-family: sans-serif, 'Arabic' } main { display: grid }
        section { overflow: hidden } ${allThemes.map(sheetOf).join('')}</style><main></main></html>`,
    });
  });
  const page = await context.newPage();
  await page.goto(`${ORIGIN}/`);
  await page.addScriptTag({ type: 'module', content: outputFiles[0].text });
  return page;
}

async function take(page, element, sheet) {
  const width = sheet.width * sheet.columns;
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate(draw, { ...element, ...sheet });
  const { height } = await page.locator('main').boundingBox();
  // Rows that are out of view are not laid out: the window grows to what is taken.
  await page.setViewportSize({ width, height: Math.ceil(height) });
  return page.locator('main').screenshot({ animations: 'disabled' });
}

/** Runs in the page: the element once in each place, side by side or below each other. */
async function draw({ tag, attributes = {}, data, scheme, width, columns, places }) {
  const main = document.querySelector('main');
  document.documentElement.style.colorScheme = scheme;
  main.style.gridTemplateColumns = `repeat(${columns}, ${width}px)`;
  const sections = places.map(({ theme, height, lang = 'en-GB', dir = 'ltr', density }) => {
    const section = Object.assign(document.createElement('section'), { lang, dir });
    section.className = `inspection-theme-${theme}`;
    if (density) section.dataset.inspectionTheme = `${theme} ${density}`;
    section.style.maxHeight = `${height}px`;
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
  await document.fonts.ready;
}
