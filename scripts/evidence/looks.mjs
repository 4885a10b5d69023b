/** Looks at every element as pages get it, from dist/cdn: a picture, and what axe finds. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { chromium } from 'playwright-core';

import { findBrowser } from '../browser.mjs';
import { TEST_TIME_ZONE } from '../test-time-zone.mjs';
import { cases } from '../visual/cases.mjs';

export const widths = [320, 1280];
export const schemes = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
};

/** Pictures of longer elements end here. */
export const LONGEST = 4000;

const ORIGIN = 'https://council.example';
/** Headings of elements are of level 3 unless a page says otherwise: so one of level 2 stands above. */
const PAGE = `<!doctype html><html lang="en-GB"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>A council</title>
<style>:root { color-scheme: light dark } body { margin: 0; font: 16px/1.5 sans-serif }</style>
<main><h1>A council</h1><h2>Inspections</h2></main><script type="module" src="/inspection-widgets.js"></script></html>`;
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/**
 * @param {(name: string) => boolean} isWanted which of the cases
 * @param {(file: string, picture: Buffer) => void} keep
 * @returns what was seen, and the version of the browser
 */
export async function lookAtElements(isWanted, keep) {
  const browser = await chromium.launch(await findBrowser());
  const looks = [];
  for (const width of widths) {
    for (const [scheme, emulated] of Object.entries(schemes)) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        locale: 'en-GB',
        timezoneId: TEST_TIME_ZONE,
        reducedMotion: 'reduce',
        ...emulated,
      });
      await context.route(`${ORIGIN}/**`, serve);
      const page = await context.newPage();
      for (const each of cases.filter(({ name }) => isWanted(name))) {
        const { picture, height, axe } = await lookAt(page, each);
        const file = `${each.name}-${width}-${scheme.replace(' ', '-')}.png`;
        keep(file, picture);
        looks.push({ element: each.tag, name: each.name, width, scheme, file, height, axe });
      }
      await context.close();
    }
  }
  const version = browser.version();
  await browser.close();
  return { looks, browser: `Chromium ${version}` };
}

function serve(route) {
  const { pathname } = new URL(route.request().url());
  if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: PAGE });
  const isScript = pathname === '/inspection-widgets.js';
  return route.fulfill({
    contentType: isScript ? 'text/javascript' : 'application/json',
    body: readFileSync(isScript ? `dist/cdn${pathname}` : pathname.slice(1)),
  });
}

async function lookAt(page, { tag, attributes = {}, data }) {
  await page.goto(`${ORIGIN}/`);
  await page.evaluate(
    async ({ name, given }) => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(given)) element.setAttribute(key, value);
      const loaded = new Promise((resolve) => {
        element.addEventListener('inspection-loaded', resolve, { once: true });
      });
      document.querySelector('main').append(element);
      await loaded;
      await element.updateComplete;
    },
    { name: tag, given: { ...attributes, src: `/data/${data}` } },
  );
  await growToShow(page, tag);
  await page.evaluate(axeSource);
  const axe = await page.evaluate(runAxe, tag);
  const { x, y, width, height } = await page.locator(tag).boundingBox();
  const clip = { x, y, width, height: Math.min(Math.ceil(height), LONGEST) };
  const picture = await page.screenshot({ clip, animations: 'disabled' });
  return { picture, height: Math.ceil(height), axe };
}

/** The window grows to what is looked at: rows of tables that are out of view are not drawn, and then are higher. */
async function growToShow(page, tag) {
  const { width } = page.viewportSize();
  let before = 0;
  for (let now = await bottomOf(page, tag); now > before; now = await bottomOf(page, tag)) {
    await page.setViewportSize({ width, height: now });
    before = now;
  }
}

/** Once the page is drawn. */
async function bottomOf(page, tag) {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  const { y, height } = await page.locator(tag).boundingBox();
  return Math.ceil(y + height);
}

/** Runs in the page, with every rule but those of level AAA and those that axe calls experimental. */
async function runAxe(tag) {
  const { axe } = globalThis;
  const rules = Object.fromEntries(
    axe
      .getRules()
      .filter(
        ({ tags }) => !tags.some((each) => /^(wcag\d+aaa|experimental|deprecated)$/.test(each)),
      )
      .map(({ ruleId }) => [ruleId, { enabled: true }]),
  );
  const { passes, violations, incomplete } = await axe.run(tag, { rules });
  return {
    rulesPassed: passes.length,
    faults: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    undecided: incomplete.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
  };
}
