/** Held against what real programs make of the snippets. Editors that need a browser are run by the tests of the page. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import sanitizeHtml from 'sanitize-html';

import { fromHtml } from '../cli/audit/from-parse5.js';
import { frameLine, linkLine, snippetOf, type Snippet } from '../snippets/index.js';
import { inputOf, sentenceOf } from '../static/render/sentence.js';
import { widgetKinds } from '../static/render/kinds.js';
import { english, published } from '../testing/published-pages.js';
import {
  fromText,
  GENERAL_RULES,
  HARMS,
  isUnharmed,
  judgeSurvival,
  nextForm,
  RULES,
  type PastedForm,
} from './index.js';

const base = 'https://results.example.org/';
const document = published.get('islington') ?? assert.fail();
const sentence = sentenceOf(document, english);
const known = { bases: [base], widgets: widgetKinds.map(({ name }) => name) };
const snippet: Snippet = {
  widget: { name: 'badge', tag: 'inspection-badge' },
  input: inputOf(document, english),
  sentence,
  page: `${base}islington/badge/`,
  provider: `${base}islington/`,
  pictures: `${base}islington/badge/`,
  data: `${base}islington/inspection.json`,
  size: { width: 360, height: 316 },
};

interface More {
  cms?: string;
  snippet?: string;
}

function judge(form: PastedForm, source: string, { cms, snippet: before }: More = {}) {
  const pasted = { form, cms, snippet: before === undefined ? undefined : fromHtml(before) };
  return judgeSurvival(pasted, { tree: fromHtml(source), source }, known);
}

/** How it stands, what changed, and by which rules. */
function told(form: PastedForm, source: string, more: More = {}): string[] {
  const { standing, changes } = judge(form, source, more);
  return [
    standing,
    ...changes.map(
      ({ id, names, explanations }) =>
        `${[id, ...names].join(' ')}: ${explanations.map(({ rule }) => rule).join(', ')}`,
    ),
  ];
}

suite('a snippet that nobody has changed', () => {
  const standings: Partial<Record<PastedForm, string>> = { iframe: 'live', address: 'words' };
  for (const form of ['link', 'element', 'div', 'iframe', 'image', 'html', 'email'] as const)
    test(`as ${form} is whole, alone and in a page`, () => {
      const source = snippetOf(form, snippet);
      for (const html of [source, `<html><body><p>Before</p>${source}<p>After</p></body></html>`]) {
        const survival = judge(form, html, { snippet: source });
        assert.deepEqual(survival.changes, []);
        assert.equal(
          survival.standing === 'frame' ? 'live' : survival.standing,
          standings[form] ?? 'live',
        );
        assert.ok(isUnharmed(survival));
        assert.equal(nextForm(survival, form), undefined);
        assert.equal(survival.embed?.slug, 'islington');
      }
    });

  test('as an address is words until it is made a link', () => {
    const survival = judgeSurvival(
      { form: 'address' },
      { tree: fromText(snippet.page), source: snippet.page },
      known,
    );
    assert.equal(survival.standing, 'words');
    assert.deepEqual(
      survival.changes.map(({ id }) => id),
      ['address-unlinked'],
    );
    assert.deepEqual(told('address', linkLine(snippet.page, snippet.page)), ['live']);
  });
});

suite('what sanitize-html leaves', () => {
  const saved = (form: PastedForm) => sanitizeHtml(snippetOf(form as never, snippet));
  const expected: [PastedForm, string[]][] = [
    ['link', ['live']],
    ['html', ['live']],
    ['element', ['live', 'element-gone: allowed-elements']],
    ['div', ['live', 'data-gone: allowed-attributes']],
    ['iframe', ['live', 'frame-gone: allowed-elements']],
    ['image', ['live', 'picture-gone: allowed-elements']],
    ['email', ['live', 'styles-gone: allowed-attributes']],
  ];
  for (const [form, result] of expected)
    test(`of ${form}`, () => assert.deepEqual(told(form, saved(form)), result));
});

suite('what is known of editors and filters', () => {
  const link = snippetOf('link', snippet);

  test('is told by the system that was named', () => {
    assert.deepEqual(told('element', `<p>${link}</p>`, { cms: 'wordpress' }), [
      'live',
      'element-gone: wordpress-kses',
    ]);
    assert.deepEqual(told('div', `<p>${link}</p>`, { cms: 'drupal' }), [
      'live',
      'div-gone: drupal-filter, ckeditor5-schema',
    ]);
  });

  test('is told by the traces in the source before all else', () => {
    const blocks = `<!-- wp:paragraph --><p>${link}</p><!-- /wp:paragraph -->`;
    assert.deepEqual(told('element', blocks, { cms: 'drupal' }), [
      'live',
      'element-gone: wordpress-kses',
    ]);
    const tiptap = link.replace('<a ', '<a target="_blank" rel="noopener noreferrer nofollow" ');
    assert.deepEqual(told('link', `<p>${tiptap}</p>`), [
      'live',
      'attributes-added target rel: new-window',
    ]);
    assert.ok(isUnharmed(judge('link', `<p>${tiptap}</p>`)));
  });

  test('sandboxed frames', () => {
    const frame = frameLine(snippet.page, sentence, 400).replace(/sandbox="[^"]*"/, 'sandbox=""');
    assert.deepEqual(told('iframe', frame), ['frame', 'frame-sandboxed: tinymce-sandbox']);
    const bare = `<iframe src="${snippet.page}"></iframe>`;
    assert.deepEqual(told('iframe', bare), [
      'frame',
      'frame-untitled: allowed-attributes',
      'fallback-gone: empty-elements',
    ]);
    assert.equal(nextForm(judge('iframe', bare), 'iframe'), 'link');
  });

  test('addresses that lead elsewhere', () => {
    const cut = linkLine('//results.example.org/islington/badge/', sentence);
    assert.deepEqual(told('link', cut, { cms: 'wordpress' }), [
      'broken',
      'address-cut: wordpress-kses-protocol',
    ]);
    const relative = linkLine('../islington/badge/', sentence);
    assert.deepEqual(told('link', `<p class="mceNonEditable">${relative}</p>`), [
      'broken',
      'address-relative: tinymce-relative',
    ]);
    const gateway = `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(snippet.page)}`;
    assert.deepEqual(told('link', linkLine(gateway, sentence)), [
      'broken',
      'address-wrapped: mail-gateway',
    ]);
    assert.equal(nextForm(judge('link', relative), 'link'), 'address');
  });

  test('ampersands that were written twice', () => {
    const twice = linkLine(`${snippet.page}#theme=dark&compact=true`, sentence).replace(
      '&amp;',
      '&amp;amp;',
    );
    assert.deepEqual(told('link', twice, { cms: 'wordpress' }), [
      'live',
      'entities-doubled: wordpress-kses-entities',
    ]);
  });

  test('markup that is shown as text', () => {
    const shown = link.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    for (const html of [`<p>${shown}</p>`, `<p>${shown.replaceAll('&', '&amp;')}</p>`])
      assert.deepEqual(told('link', html), ['code', 'markup-shown: pasted-as-text']);
    assert.equal(nextForm(judge('link', shown), 'link'), 'address');
  });

  test('pictures that were copied', () => {
    const copied = snippetOf('image', snippet).replace(
      /src="[^"]*"/,
      'src="/sites/default/files/badge.svg"',
    );
    assert.deepEqual(told('image', copied, { cms: 'drupal' }), [
      'live',
      'picture-copied: drupal-images',
    ]);
  });

  test('words and nothing', () => {
    assert.deepEqual(told('link', `<p>${sentence}</p>`), ['words', 'link-gone: pasted-as-text']);
    assert.deepEqual(told('iframe', '<p></p>', { cms: 'wordpress' }), [
      'lost',
      'frame-gone: wordpress-kses',
      'link-gone: pasted-as-text',
    ]);
    assert.equal(nextForm(judge('iframe', ''), 'iframe', ['iframe', 'html', 'link']), 'html');
  });

  test('that the site code is gone', () => {
    const code = `<script src="${base}loader.js" defer></script>`;
    assert.deepEqual(told('script', `${code}${link}`), ['live']);
    assert.deepEqual(told('script', link, { cms: 'wordpress' }), [
      'live',
      'script-gone: wordpress-kses',
    ]);
  });
});

suite('held against the snippet as it was copied', () => {
  const before = linkLine(`${snippet.page}#theme=dark&compact=true`, sentence);

  test('options, attributes and words that are gone are named', () => {
    assert.deepEqual(
      told('link', linkLine(`${snippet.page}#theme=dark`, 'Ofsted'), { snippet: before }),
      ['live', 'options-gone compact: edited', 'text-changed: edited'],
    );
    const element = snippetOf('element', snippet);
    assert.deepEqual(told('element', element.replace(/ lang="[^"]*"/, ''), { snippet: element }), [
      'live',
      'attributes-gone lang: allowed-attributes',
    ]);
  });
});

test('every change is explained by some rule, and every rule explains one', () => {
  const all = [...RULES, ...GENERAL_RULES];
  const general = new Set(GENERAL_RULES.flatMap(({ changes }) => changes));
  assert.deepEqual([...general].sort(), Object.keys(HARMS).sort());
  assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
});

test('garbage is no result and no fault', () => {
  for (const source of [
    '',
    '<',
    '<<<>>>',
    '\0\0',
    '<a href="',
    '&#0;&#x110000;',
    '<p>'.repeat(2000),
  ])
    assert.equal(judge('link', source).embed, undefined, source.slice(0, 20));
});
