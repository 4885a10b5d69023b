import assert from 'node:assert/strict';
import { test } from 'node:test';

import { assertValid, attributesIn } from '../../testing/markup.js';
import { attributesOf, escapeHtml } from '../../snippets/escape.js';
import { oembedLink, renderPage } from './index.js';

const page = renderPage({
  title: 'Bath & North East Somerset: <Good>',
  description: 'Said by "Ofsted"',
  lang: 'en-GB',
  sheets: ['../../assets/badge.0123.css'],
  links: [
    { rel: 'canonical', href: 'https://example.org/bath/?a=1&b=2' },
    { rel: 'alternate', hreflang: 'cy', href: 'https://example.org/cy/bath/' },
    oembedLink('https://example.org/bath/badge/oembed.json', 'Bath: Good'),
  ],
  metas: [{ name: 'robots', content: 'noindex' }],
  scripts: [{ src: 'search.js', type: 'module', async: true }],
  jsonLd: { '@context': 'https://schema.org' },
  htmlAttributes: { id: 'top' },
  bodyAttributes: { class: 'bare' },
  body: '<main><h1>Bath</h1></main>',
});

test('a page is a whole and valid document', () => {
  assertValid(page, 'page');
  assert.match(page, /^<!DOCTYPE html>\n<html lang="en-GB" id="top">\n<head>\n<meta charset/);
  assert.ok(page.endsWith('</body>\n</html>\n'));
  for (const line of [
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<title>Bath &amp; North East Somerset: &lt;Good&gt;</title>',
    '<meta name="description" content="Said by &quot;Ofsted&quot;">',
    '<link rel="canonical" href="https://example.org/bath/?a=1&amp;b=2">',
    '<link rel="alternate" hreflang="cy" href="https://example.org/cy/bath/">',
    '<link rel="alternate" type="application/json+oembed" href="https://example.org/bath/badge/oembed.json" title="Bath: Good">',
    '<link rel="stylesheet" href="../../assets/badge.0123.css">',
    '<meta name="robots" content="noindex">',
    '<script type="application/ld+json">{"@context":"https://schema.org"}</script>',
    '<script src="search.js" type="module" async></script>',
    '<body class="bare">',
  ])
    assert.ok(page.includes(line), line);
});

test('a page carries no style and no script of its own', () => {
  assert.doesNotMatch(page, /<style|<script>/);
  assert.deepEqual(
    attributesIn(page).filter((name) => /^(?:on.*|style)$/.test(name)),
    [],
  );
});

test('what is not given is not there', () => {
  const bare = renderPage({ title: 'A', lang: 'en', body: '<main><h1>A</h1></main>' });
  assertValid(bare, 'bare page');
  assert.doesNotMatch(bare, /description|<link|<script|undefined/);
});

test('text is escaped, and what no page can hold is replaced', () => {
  assert.equal(escapeHtml(`<a href="'">&`), '&lt;a href=&quot;&#39;&quot;&gt;&amp;');
  assert.equal(escapeHtml('a\0b\u009fc\uD800d\uFFFFe'), 'a\ufffdb\ufffdc\ufffdd\ufffde');
  assert.equal(escapeHtml('Môn, 北京, 😀\n\t'), 'Môn, 北京, 😀\n\t');
  assert.throws(() => attributesOf({ 'a b': 'c' }), TypeError);
});
