/** A browser for tests in Node, and a page like a council's on which elements stand in all their states. */
import { readdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { buildSync } from 'esbuild';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

import { documents } from '../../stories/documents.js';
import type { ShowingTag } from './elements.js';
import type { State } from './states.js';

const { findBrowser } = (await import(
  new URL('../../scripts/browser.mjs', import.meta.url).href
)) as { findBrowser(): Promise<Parameters<typeof chromium.launch>[0]> };

/** All that show something: `inspection-data` has nothing to say. */
export const tags = readdirSync(new URL('../elements/', import.meta.url)).filter(
  (name) => name !== 'inspection-data',
) as ShowingTag[];

const HOST = 'https://council.example/';
const PAGE = `<!doctype html><html lang="en-GB"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>A council</title>
<style>body { font-family: sans-serif } :focus-visible { outline: 3px solid }</style>
<main></main><script src="widgets.js"></script><script src="welsh.js"></script></html>`;
const FALLBACK = '<a href="https://reports.ofsted.gov.uk/">Inspection reports of Islington</a>';

/** A browser and a context in which the policies of published pages do not keep out what looks at them. */
export async function openBrowser(): Promise<{ browser: Browser; context: BrowserContext }> {
  const browser = await chromium.launch(await findBrowser());
  const context = await browser.newContext({
    bypassCSP: true,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
  });
  return { browser, context };
}

/** A module of src/testing with all that it imports, as a script that leaves one name on the page. */
export function scriptOf(path: string, globalName: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL(path, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName,
    // Playwright runs scripts in a function, where a variable is none of the page.
    footer: { js: `globalThis.${globalName} = ${globalName};` },
    target: 'es2022',
    conditions: ['production', 'browser'],
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}

/** Makes a page of the browser one on which elements can be shown. */
export async function prepareForElements(stage: Page): Promise<void> {
  const scripts: Record<string, string> = {
    '/widgets.js': scriptOf('../define.ts', 'everything'),
    '/welsh.js': scriptOf('../generated/languages/cy.ts', 'welsh'),
  };
  await stage.route(`${HOST}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: PAGE });
    const body = scripts[pathname];
    if (body !== undefined) return route.fulfill({ contentType: 'text/javascript', body });
    if (pathname === '/never.json') return;
    if (pathname !== '/late.json') return route.fulfill({ status: 404 });
    await wait(200);
    return route.fulfill({ json: documents.Islington.json });
  });
}

/** Opens the page anew with an element in a state, alone in its main part. */
export async function showState(stage: Page, tag: ShowingTag, state: State): Promise<void> {
  const { attributes = {}, json, answer } = state;
  await stage.goto(HOST);
  await stage.evaluate(
    async ({ name, attributes: given, json: document_, answer: address, fallback }) => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(given)) element.setAttribute(key, value);
      element.innerHTML = fallback;
      if (address) element.setAttribute('src', `${address}.json`);
      element.document = document_ as typeof element.document;
      const failed = new Promise((resolve) => {
        element.addEventListener('inspection-error', resolve, { once: true });
      });
      document.querySelector('main')?.replaceChildren(element);
      if (address === 'missing') await failed;
      await element.updateComplete;
      // What depends on sizes, such as a carousel, is known after it was drawn.
      await new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      });
    },
    { name: tag, attributes: { ...attributes }, json, answer, fallback: FALLBACK },
  );
}
