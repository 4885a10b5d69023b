/** That the looks at elements and pages see what is wrong: a page with a fault for each. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import type { Browser, Page } from 'playwright-core';

import { openBrowser, scriptOf } from '../stage.js';
import type * as checks from './checks.js';
import { looks } from './criteria.js';
import { lookAt, passive, type Found } from './look.js';

let browser: Browser;
let page: Page;

before(async () => {
  const opened = await openBrowser();
  browser = opened.browser;
  await opened.context.addInitScript({ content: scriptOf('./wcag/checks.ts', 'wcag') });
  page = await opened.context.newPage();
});
after(() => browser?.close());

/** A page with a body and a style sheet, at an address. */
async function show(stage: Page, body: string, style = ''): Promise<void> {
  await stage.goto('about:blank');
  await stage.unroute('**/*');
  await stage.route('**/*', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title><style>:focus-visible { outline: 3px solid black } ${style}</style><body>${body}</body></html>`,
    }),
  );
  await stage.goto('https://page.example/');
}

const sound = `<main><h1>A page</h1><h2>A part</h2>
<p>Words with a <a href="/a">link to a page</a> and a grade: <b data-tone="good">Good</b></p>
<p><label>Search <input></label> <button style="padding: 1em">Go</button></p>
<p><label>Order <select><option>Newest<option>Oldest</select></label></p></main>`;

/** What a body or its style has to be like for a look to find something. */
const faults: Readonly<Record<string, readonly [body: string, style?: string]>> = {
  pictures: ['<svg viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'],
  media: ['<video controls width="99" height="99"></video>'],
  headings: ['<h4>Two levels down</h4>'],
  landmarks: ['<main>A second main part</main>'],
  purposes: ['<label>Your name <input></label>'],
  colourAlone: ['<b data-tone="good">●</b>'],
  enlarge: [
    '<p style="width: 4em; height: 2em; overflow: hidden; font: 1rem/1 serif; max-height: 20px">Cut off</p>',
  ],
  fit: ['<p style="width: 2000px">Wide</p>'],
  loss: [
    '<p class="wide">Only for wide windows</p>',
    '@media (max-width: 600px) { .wide { display: none } }',
  ],
  controls: ['<label>Pale <input style="border: 1px solid #ddd"></label>'],
  space: [
    '<p style="width: 8ch; height: 1.2em; overflow: hidden; white-space: nowrap; font: 16px/1.2 monospace">12345678</p>',
  ],
  hover: [
    '<a href="/tip" class="tip">A link <span>with a tip</span></a>',
    '.tip span { display: none } .tip:hover span { display: inline }',
  ],
  order: [
    '<div style="padding: 1em"><button tabindex="2" style="padding: 1em">First of all</button></div>',
  ],
  keys: [
    '<p id="keys">Nothing</p><script>onkeydown = ({ key }) => { if (key === "s") document.querySelector("#keys").textContent = "Searched"; }</script>',
  ],
  movement: [
    '<p style="animation: blink 1s infinite">Blinks</p>',
    '@keyframes blink { to { opacity: 0 } }',
  ],
  head: ['<script>document.documentElement.removeAttribute("lang")</script>'],
  links: ['<a href="/other" style="display: inline-block; padding: 1em">link to a page</a>'],
  ring: ['<button style="outline: none; padding: 1em">No ring</button>'],
  cover: [
    '<a href="/low" style="display: block">A link below</a>',
    'a[href="/low"] { position: fixed; top: 0 } body::after { content: ""; position: fixed; inset: 0; z-index: 2; background: white }',
  ],
  cancel: [
    '<button onmousedown="this.textContent = \'Pressed\'" style="padding: 1em">Press</button>',
  ],
  names: ['<button aria-label="Something else" style="padding: 1em">Send</button>'],
  sizes: [
    '<button style="all: unset; font-size: 8px">a</button><button style="all: unset; font-size: 8px">b</button>',
  ],
  change: ['<button onfocus="this.after(\'Help\')" style="padding: 1em">Focus</button>'],
  choice: [
    '<label>Go <select onchange="location.pathname = \'/elsewhere\'"><option>One<option>Two</select></label>',
  ],
  labels: ['<input aria-label="Unseen">'],
};

declare const wcag: typeof checks;

async function look(isWalked: boolean, body: string, style?: string): Promise<Found> {
  const open = (stage: Page) => show(stage, body, style);
  return lookAt(page, { name: 'page', states: [{ name: 'page', isWalked, open }] });
}

/** What is seen of a page as it stands needs no walk. */
async function faultsOf(key: string, body: string, style?: string): Promise<string[]> {
  const check = passive.find((each) => each === key);
  if (!check) {
    const isWalked = !['loss', 'space', 'enlarge'].includes(key);
    return (await look(isWalked, body, style)).get(key) ?? [];
  }
  await show(page, body, style);
  return page.evaluate((name) => wcag[name](), check);
}

test('a page without faults has none', async () => {
  const found = await look(true, sound);
  for (const key of Object.keys(looks)) assert.deepEqual(found.get(key), [], key);
});

test('there is a fault for each look', () => {
  assert.deepEqual(Object.keys(faults).sort(), Object.keys(looks).sort());
});

for (const [key, [fault, style]] of Object.entries(faults))
  test(`a fault is found: ${key}`, async () => {
    assert.notDeepEqual(await faultsOf(key, sound + fault, style), []);
  });
