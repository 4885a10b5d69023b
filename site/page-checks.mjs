/** What every page of the gallery is tested for. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/**
 * Opens a page and waits until each widget shows its result.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {import('playwright-core').BrowserContextOptions} [options]
 * @returns the page, and what went wrong on it: it grows while the page is open
 */
export async function openPage(browser, address, options = {}) {
  const page = await browser.newPage(options);
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => {
    const { errorText } = request.failure();
    // So Chromium calls many a request whose whole body was read as a stream.
    if (errorText !== 'net::ERR_ABORTED') complaints.push(`${request.url()}: ${errorText}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(address);
  if (options.javaScriptEnabled !== false)
    await page.waitForFunction(() =>
      [...document.querySelectorAll('main *')]
        .filter(({ localName }) => localName.startsWith('inspection-'))
        .every(({ shadowRoot }) => shadowRoot?.querySelector('[part~="source"]')),
    );
  return { page, complaints };
}

/** Opens what is folded, as a reader would. */
export async function unfold(page) {
  const folded = page.locator('main details:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
}

/**
 * Runs axe with all of its rules. The page has to be open with `bypassCSP`: axe comes from the test.
 *
 * @param {import('playwright-core').Page} page
 * @param {string[]} [exclude] Selectors of what is left out.
 */
export async function assertNoViolations(page, exclude = []) {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    (left) => globalThis.axe.run({ include: [['html']], exclude: left.map((each) => [each]) }),
    exclude,
  );
  assert.deepEqual(
    violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
    [],
  );
}

/** How many pixels the page is wider than its window. */
export function overflowOf(page) {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
