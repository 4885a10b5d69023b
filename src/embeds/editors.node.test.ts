/** What survives in real editors and sanitizers, as the page "What survived?" tells it. */
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';

import { chromium, type Browser, type Page } from 'playwright-core';

import { fromHtml } from '../cli/audit/from-parse5.js';
import { snippetOf, type Snippet } from '../snippets/index.js';
import { widgetKinds } from '../static/render/kinds.js';
import { inputOf, sentenceOf } from '../static/render/sentence.js';
import { english, published } from '../testing/published-pages.js';
import { judgeSurvival } from './index.js';

interface Column {
  id: string;
  clean?(html: string): string;
  afterwards?(html: string): string;
}

const scripts = async <Module>(path: string) =>
  (await import(new URL(`../../${path}`, import.meta.url).href)) as Module;
const { columns } = await scripts<{ columns: Column[] }>('integrations/editors/columns.mjs');
const { serveEditors } = await scripts<{
  serveEditors(columns: Column[]): Promise<{ port: number; stop(): Promise<void> }>;
}>('integrations/editors/servers.mjs');
const { openEditor } = await scripts<{
  openEditor(context: unknown, origin: string, column: Column): Promise<Page>;
}>('integrations/editors/saving.mjs');
const { findBrowser } = await scripts<{
  findBrowser(): Promise<Parameters<typeof chromium.launch>[0]>;
}>('scripts/browser.mjs');

/** What the adapter of an editor puts onto its page. */
declare const underTest: {
  load(html: string): void;
  save(): string;
  clean?(html: string): string;
};

const base = 'https://results.example.org/';
const document = published.get('islington') ?? assert.fail();
const snippet: Snippet = {
  widget: { name: 'badge', tag: 'inspection-badge' },
  input: inputOf(document, english),
  sentence: sentenceOf(document, english),
  page: `${base}islington/badge/`,
  provider: `${base}islington/`,
  pictures: `${base}islington/badge/`,
  data: `${base}islington/inspection.json`,
  settings: { theme: 'dark' },
  size: { width: 360, height: 316 },
};
const known = { bases: [base], widgets: widgetKinds.map(({ name }) => name) };

let editors: Awaited<ReturnType<typeof serveEditors>>;
let browser: Browser;

before(async () => {
  editors = await serveEditors(columns);
  browser = await chromium.launch(await findBrowser());
});

after(async () => {
  await browser?.close();
  await editors?.stop();
});

/** What a column makes of each of the sources. */
async function savedBy(column: Column, sources: readonly string[]): Promise<string[]> {
  if (column.clean) return sources.map((source) => column.clean?.(source) ?? '');
  const page = await openEditor(
    await browser.newContext(),
    `http://localhost:${editors.port}`,
    column,
  );
  const saved: string[] = [];
  for (const source of sources) {
    const html = await page.evaluate(async (given) => {
      if (underTest.clean) return underTest.clean(given);
      underTest.load(given);
      await new Promise((settled) => setTimeout(settled, 80));
      return underTest.save();
    }, source);
    saved.push(column.afterwards?.(html) ?? html);
  }
  await page.context().close();
  return saved;
}

const forms = ['link', 'element', 'div', 'iframe', 'image', 'html'] as const;

/** What is told of each form: how it stands, and what changed by which rule. All else is whole. */
const gone = 'live, element-gone (allowed-elements)';
const expected: Readonly<Record<string, Partial<Record<(typeof forms)[number], string>>>> = {
  'tinymce-8': { element: gone, iframe: 'frame, frame-sandboxed (tinymce-sandbox)' },
  'tinymce-6': { element: gone, iframe: 'frame' },
  'ckeditor-5': {
    element: gone,
    div: 'live, div-gone (allowed-elements)',
    iframe: 'live, frame-gone (allowed-elements)',
  },
  'drupal-basic-html': {
    element: 'live, element-gone (drupal-filter)',
    div: 'live, div-gone (drupal-filter)',
    iframe: 'live, frame-gone (drupal-filter)',
    image: 'live, picture-copied (drupal-images)',
  },
  'drupal-wysiwyg': {
    element: 'live, element-gone (drupal-filter)',
    div: 'live, div-gone (drupal-filter)',
    iframe: 'live, frame-gone (drupal-filter)',
  },
  'drupal-full-html': { iframe: 'frame' },
  'drupal-basic-html-with-additions': {
    element: 'live, element-gone (drupal-filter)',
    iframe: 'frame',
    image: 'live, picture-copied (drupal-images)',
  },
  tiptap: {
    link: 'live, attributes-added (new-window)',
    element: `${gone}, attributes-added (new-window)`,
    div: 'live, div-gone (allowed-elements), attributes-added (new-window)',
    iframe: 'live, frame-gone (allowed-elements), attributes-added (new-window)',
    image: 'live, picture-gone (allowed-elements), attributes-added (new-window)',
    html: 'live, attributes-added (new-window)',
  },
  'quill-2': {
    link: 'live, attributes-added (new-window)',
    element: `${gone}, attributes-added (new-window)`,
    div: 'live, div-gone (allowed-elements), attributes-added (new-window)',
    iframe: 'live, frame-gone (allowed-elements)',
    image: 'live, attributes-added (new-window)',
    html: 'live, attributes-added (new-window)',
  },
  dompurify: { element: gone, iframe: 'live, frame-gone (allowed-elements)' },
  'sanitize-html': {
    element: gone,
    div: 'live, data-gone (allowed-attributes)',
    iframe: 'live, frame-gone (allowed-elements)',
    image: 'live, picture-gone (allowed-elements)',
  },
};

suite('snippets in', () => {
  for (const column of columns)
    test(column.id, async () => {
      const sources = forms.map((form) => snippetOf(form, snippet));
      const told = (await savedBy(column, sources)).map((source, index) => {
        const form = forms[index] as (typeof forms)[number];
        const cms = column.id.startsWith('drupal') ? 'drupal' : undefined;
        const before = { form, cms, snippet: fromHtml(sources[index] as string) };
        const { standing, embed, changes } = judgeSurvival(
          before,
          { tree: fromHtml(source), source },
          known,
        );
        assert.equal(embed?.slug, 'islington');
        const list = changes.map(({ id, explanations: [first] }) => `${id} (${first?.rule})`);
        return [form, [standing, ...list].join(', ')];
      });
      const whole = Object.fromEntries(forms.map((form) => [form, 'live']));
      assert.deepEqual(Object.fromEntries(told), { ...whole, ...expected[column.id] });
    });
});
