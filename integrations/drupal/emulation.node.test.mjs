import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';

import {
  additions,
  editorRules,
  filter,
  formats,
  parseAllowedHtml,
  withAdditions,
} from './emulation.mjs';

const [basic, wysiwyg, full] = formats;

function read(name) {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

suite('the emulation of Drupal', () => {
  test('reads a line as Drupal does: tags, attributes, values and wildcards', () => {
    const line = "<a href hreflang> <em> <ol start type='1 A I'> <h2 id='jump-*'> <div data-*>";
    assert.deepEqual(
      [...parseAllowedHtml(line)].map(([tag, attributes]) => [tag, Object.fromEntries(attributes)]),
      [
        ['a', { href: [], hreflang: [] }],
        ['em', {}],
        ['ol', { start: [], type: ['1', 'A', 'I'] }],
        ['h2', { id: ['jump-*'] }],
        ['div', { 'data-*': [] }],
      ],
    );
  });

  test('takes tags away and leaves their text, even that of a script', () => {
    const html = '<p class="x">a <u>b</u><script>c</script></p>';
    assert.equal(filter(html, basic), '<p>a bc</p>');
  });

  test('keeps language and direction on every tag, and never handlers, styles or addresses that run', () => {
    const html =
      '<p lang="cy" dir="rtl" style="color:red" onclick="x()"><a href="javascript:x()" data-x="1">a</a></p>';
    assert.equal(filter(html, basic), '<p lang="cy" dir="rtl"><a>a</a></p>');
  });

  test('keeps the classes that are named and no others', () => {
    assert.equal(filter('<p class="callout other">a</p>', wysiwyg), '<p class="callout">a</p>');
  });

  test('replaces pictures of other sites where a format says so', () => {
    const picture = '<p><img src="https://results.example.org/badge.svg" alt=""></p>';
    assert.match(filter(picture, basic), /Image removed\./);
    assert.doesNotMatch(filter(picture, wysiwyg), /Image removed\./);
  });

  test('leaves Full HTML as it is', () => {
    const html = '<inspection-badge src="x"></inspection-badge><script src="y"></script>';
    assert.equal(filter(html, full), html);
  });

  test('derives rules for the editor from what its plugins do not know', () => {
    const rules = editorRules({ allowedHtml: '<p> <a href hreflang> <div class="x y" data-src>' });
    assert.deepEqual(rules, [
      { name: 'a', attributes: [{ key: 'hreflang', value: true }] },
      { name: 'div', attributes: [{ key: 'data-src', value: true }], classes: ['x', 'y'] },
      { name: { pattern: '^(p|a|div)$' }, attributes: [{ key: 'lang', value: true }] },
    ]);
  });
});

suite('what administrators are told to add', () => {
  test('is in the page as it was tried', () => {
    const page = read('README.md');
    for (const line of Object.values(additions)) assert.ok(page.includes(line), line);
  });

  test('has every attribute of every widget that a page may set', () => {
    const { modules } = JSON.parse(read('../../custom-elements.json'));
    const names = modules
      .flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName = '' }) => tagName.startsWith('inspection-'))
      .flatMap(({ attributes = [] }) => attributes.map(({ name }) => name));
    const allowed = parseAllowedHtml(additions.div).get('div');
    // These two would let an editor change where data come from.
    const kept = new Set(names.filter((name) => name !== 'for' && name !== 'allow-hosts'));
    assert.deepEqual(
      [...kept].filter((name) => !allowed.has(`data-${name}`)),
      [],
    );
    assert.equal(allowed.size, kept.size + 1);
  });

  test('adds to a format, and takes nothing away', () => {
    const { allowedHtml } = withAdditions(basic, ['div', 'iframe']);
    assert.ok(allowedHtml.startsWith(basic.allowedHtml));
    assert.equal(
      filter('<div data-src="x" data-x="y">a</div>', { ...basic, allowedHtml }),
      '<div data-src="x">a</div>',
    );
  });

  test('names a provider by an address that is the publication’s own', () => {
    for (const { provider_name, provider_url, endpoints } of JSON.parse(
      read('oembed-provider.json'),
    ))
      for (const { url, schemes } of endpoints) {
        assert.ok(provider_name);
        assert.match(url, /\/badge\/oembed\.json$/);
        for (const address of [url, ...schemes]) assert.ok(address.startsWith(provider_url));
      }
  });
});
