/**
 * That what is taken out of Lit in the single files serves nobody: with and without it, the elements draw the same
 * from the same data, and go on doing so when data and attributes change and visitors use them.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';

import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { parseAst } from 'rollup/parseAst';

import { findBrowser } from './browser.mjs';
import { withoutHooks } from './rollup-plugin-without-hooks.mjs';

const LIT_HTML = './node_modules/lit-html/lit-html.js';
const context = {
  error(message) {
    throw new Error(message);
  },
};
const cut = (code, name = LIT_HTML) => withoutHooks().transform.call(context, code, name).code;

test('what is left of lit-html is a script, and smaller', () => {
  const code = readFileSync(LIT_HTML, 'utf8');
  parseAst(cut(code));
  assert.ok(cut(code).length < 0.75 * code.length);
});

test('the build stops where lit-html has become another', () => {
  assert.throws(() => cut('const a = 1;'), /another now/);
});

test('no template uses what is taken out', () => {
  const used =
    /'lit[/-]|\b(?:svg|mathml)`|\bnoChange\b|<(?:textarea|title|style|script)\b|<!--|\bpassive\b/;
  for (const folder of ['core', 'elements', 'templates']) {
    const files = readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => /(?<!\.test)\.ts$/.test(name))) {
      const code = readFileSync(`src/${folder}/${file}`, 'utf8').replace(/\/\*.*?\*\//gs, '');
      assert.doesNotMatch(code, used, file);
    }
  }
});

const CUT_MODULES = /\/(?:lit-html|reactive-element|css-tag)\.js$/;
const DOCUMENTS = ['islington', 'councils/devon', 'councils/halton'].map((name) =>
  JSON.parse(readFileSync(`data/${name}.json`, 'utf8')),
);

let browser;
before(async () => {
  browser = await chromium.launch(await findBrowser());
});
after(() => browser.close());

/** A page with all elements. */
async function open(onLoad) {
  const { outputFiles } = await build({
    entryPoints: ['src/define.ts'],
    bundle: true,
    format: 'iife',
    write: false,
    conditions: ['browser', 'production'],
    tsconfig: 'tsconfig.json',
    plugins: [{ name: 'cut', setup: (build) => build.onLoad({ filter: CUT_MODULES }, onLoad) }],
  });
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.setContent('<!doctype html><html lang="en"><title>A page</title><body></body></html>');
  // What a page sets before it knows the elements.
  await page.evaluate(() => {
    const tags =
      'badge comparison findings judgements letter quotes recommendations score summary timeline';
    for (const name of tags.split(' ')) {
      const element = document.createElement(`inspection-${name}`);
      Object.assign(element, { which: 'ofsted-ilacs', compact: true, headingLevel: 2 });
      element.setAttribute('theme', 'light');
      document.body.append(element);
    }
  });
  await page.addScriptTag({ content: outputFiles[0].text });
  return { page, faults };
}

/** What all elements have drawn, step by step. */
async function walk({ page, faults }) {
  assert.deepEqual(faults, []);
  const steps = await page.evaluate(async (documents) => {
    const elements = [...document.body.querySelectorAll('*')].filter((each) => each.shadowRoot);
    const seen = [];
    const take = async () => {
      for (const element of elements) await element.updateComplete;
      // A comment of lit-html bears a number that is another on each page.
      for (const element of elements) {
        const { innerHTML, adoptedStyleSheets } = element.shadowRoot;
        const rules = adoptedStyleSheets.map(({ cssRules }) => cssRules.length);
        seen.push([
          element.cloneNode(false).outerHTML,
          `${rules}`,
          innerHTML.replace(/lit\$\d+\$/g, ''),
        ]);
      }
    };
    const all = async (change) => {
      elements.forEach(change);
      await take();
    };
    await take();
    for (const document of [...documents, undefined, documents[0]])
      await all((element) => (element.document = document));
    await all((element) => element.setAttribute('layout', 'carousel'));
    await all((element) => element.toggleAttribute('compact'));
    await all((element) => Object.assign(element, { compact: true, theme: 'dark' }));
    await all((element) => Object.assign(element, { compact: false, theme: undefined }));
    await all((element) => element.setAttribute('heading-level', '5'));
    await all((element) => (element.which = 'ofsted-sif'));
    await all((element) => (element.which = 'nowhere'));
    await all((element) => element.removeAttribute('which'));
    await all((element) => (element.document = { documents }));
    await all(({ shadowRoot }) => {
      for (const button of shadowRoot.querySelectorAll('button, summary')) button.click();
      for (const select of shadowRoot.querySelectorAll('select')) {
        select.selectedIndex = select.options.length - 1;
        select.dispatchEvent(new Event('change'));
      }
      for (const list of shadowRoot.querySelectorAll('[part=slides]'))
        list.dispatchEvent(new Event('scroll'));
    });
    await all((element) => element.setAttribute('layout', 'list'));
    await all(({ shadowRoot }) =>
      shadowRoot.querySelector('[part=slides]')?.dispatchEvent(new Event('scrollend')),
    );
    await all((element) => (element.document = { provider: 1 }));
    return seen;
  }, DOCUMENTS);
  assert.deepEqual(faults, []);
  return steps;
}

test('the elements draw the same without it', async () => {
  const read = ({ path }) => readFileSync(path, 'utf8');
  const whole = await walk(await open((file) => ({ contents: read(file) })));
  const less = await walk(await open((file) => ({ contents: cut(read(file), file.path) })));
  const different = new Set(whole.map(([, , html]) => html)).size;
  assert.ok(different > 40, `only ${different} of ${whole.length} steps differ`);
  assert.deepEqual(less, whole);
});
