import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import { fromHtml } from '../cli/audit/from-parse5.js';
import { widgetKinds } from '../static/render/kinds.js';
import { findEmbeds, fromText, pathTo, readAddress, readTree, textOf } from './index.js';

const base = 'https://results.example.org/inspections/';
const widgets = widgetKinds.map(({ name }) => name);
const known = { bases: [base], widgets };
const sentence =
  'Islington, Children’s services: Outstanding. Ofsted, inspected 2 to 6 December 2024.';
const link = `<a href="${base}islington/badge/">${sentence}</a>`;

/** A node of some tree. */
interface Plain {
  name: string;
  href?: string;
  below: Plain[];
}

const found = (html: string, options = {}) =>
  findEmbeds(fromHtml(html), { ...known, ...options }).map(
    ({ form, state, slug, widget, language }) =>
      [form, state, [language, slug, widget].filter(Boolean).join('/')].join(' '),
  );

suite('an address', () => {
  const read = (href: string, more = {}) => {
    const address = readAddress(href, { ...known, ...more });
    return address && { ...address, options: Object.fromEntries(address.options) };
  };

  test('says provider, widget, language and options', () => {
    assert.deepEqual(
      read(`${base}cy/islington/badge/index.html?which=ofsted-sif#theme=dark&heading-level=3`),
      {
        state: 'whole',
        base,
        page: `${base}cy/islington/badge/`,
        language: 'cy',
        slug: 'islington',
        widget: 'badge',
        file: undefined,
        options: { which: 'ofsted-sif', theme: 'dark', 'heading-level': '3' },
      },
    );
    assert.equal(read(`${base}islington/badge/badge.svg`)?.file, 'badge.svg');
    assert.equal(read(`${base}islington/`)?.widget, undefined);
    assert.equal(read(`${base}islington/bagde/`)?.widget, 'bagde');
    assert.equal(read(`${base}islington/badge`)?.page, `${base}islington/badge/`);
    assert.equal(read('badge/', { pageUrl: `${base}islington/` })?.state, 'whole');
  });

  test('that is none of a result is not taken for one', () => {
    for (const href of [
      base,
      `${base}cy/`,
      `${base}data/`,
      `${base}assets/page.css`,
      `${base}check/`,
      `${base}a/b/c/d/`,
      `${base}islington/Badge/`,
      'https://www.islington.gov.uk/news/',
      'https://www.islington.gov.uk/council/badges/',
      'javascript:alert(1)',
      'mailto:a@islington.gov.uk',
      '#islington/badge/',
      '',
      `${base}${'x'.repeat(5000)}/badge/`,
    ])
      assert.equal(readAddress(href, known), undefined, href);
  });

  test('is known in what editors, filters and mail programs make of it', () => {
    const state = (href: string) => readAddress(href, known)?.state;
    assert.equal(state(`${base.replace('https', 'http')}islington/badge/`), 'scheme');
    assert.equal(state('../inspections/islington/badge/#theme=dark'), 'relative');
    assert.equal(state('../islington/badge/'), 'relative');
    assert.equal(state('//results.example.org/inspections/islington/badge/'), 'cut');
    assert.equal(state('https://intranet.example.org/proxy/islington/badge/'), 'host');
    const gateway = 'https://eur01.safelinks.protection.outlook.com/?url=';
    const inner = readAddress(
      `${gateway}${encodeURIComponent(`${base}islington/badge/#theme=dark`)}&data=05`,
      known,
    );
    assert.equal(inner?.state, 'wrapped');
    assert.equal(inner?.page, `${base}islington/badge/`);
    assert.equal(inner?.options.get('theme'), 'dark');
  });
});

suite('results in a page', () => {
  test('are found in every form', () => {
    const html = `
      <p>${link}</p>
      <inspection-judgements src="${base}islington/inspection.json">${link}</inspection-judgements>
      <div data-inspection-widget="score" data-src="${base}islington/inspection.json">${link}</div>
      <iframe src="${base}cy/islington/letter/" title="${sentence}"></iframe>
      <a href="${base}islington/badge/"><img src="${base}islington/badge/badge.png" alt="${sentence}"></a>
      <img src="${base}islington/badge/badge.svg" alt="${sentence}">
      <p>${base}islington/timeline/</p>
      <p>So it is: ${sentence}</p>`;
    const published = { page: `${base}islington/badge/`, base, slug: 'islington', widget: 'badge' };
    assert.deepEqual(found(html, { sentences: new Map([[sentence, published]]) }), [
      'link whole islington/badge',
      'element whole islington/judgements',
      'div whole islington/score',
      'iframe whole cy/islington/letter',
      'image whole islington/badge',
      'image whole islington/badge',
      'address whole islington/timeline',
      'words whole islington/badge',
    ]);
  });

  test('carry text, alternative text, options and their place', () => {
    const html = `<main>\n<p>One</p>\n<p><a href="${base}islington/badge/#theme=dark"><img alt=" The&nbsp;result " src="/badge.png"><br>${sentence}</a></p></main>`;
    const [embed] = findEmbeds(fromHtml(html), known);
    assert.ok(embed);
    assert.equal(embed.text, sentence);
    assert.equal(embed.alt, 'The result');
    assert.equal(embed.picture, '/badge.png');
    assert.equal(embed.options.get('theme'), 'dark');
    assert.equal(embed.where, 'html > body > main > p:2 > a');
    assert.equal(embed.line, 3);
  });

  test('that have lost their source are known by the link inside', () => {
    assert.deepEqual(found(`<inspection-badge>${link}</inspection-badge>`), [
      'element whole islington/badge',
    ]);
    assert.deepEqual(found(`<div data-inspection-widget="badge"></div><inspection-badge>`), []);
  });

  test('are read where scripts are off, and not in scripts, templates or forms', () => {
    assert.deepEqual(found(`<noscript>${link}</noscript>`), ['link whole islington/badge']);
    assert.deepEqual(found(`<script>"${base}islington/badge/"</script>`), []);
    assert.deepEqual(found(`<template>${link}</template>`), []);
    assert.deepEqual(found(`<textarea>${link}</textarea>`), []);
  });

  test('are found in pages that are nested deeper than calls can be', () => {
    const top: Plain = { name: 'div', below: [] };
    let inner = top;
    for (let depth = 0; depth < 200_000; depth += 1) {
      const next: Plain = { name: 'div', below: [] };
      inner.below.push(next);
      inner = next;
    }
    inner.below.push({ name: 'a', href: `${base}islington/badge/`, below: [] });
    const root = readTree(top, ({ name, href, below }) => {
      const attributes = new Map(href === undefined ? [] : [['href', href]]);
      return { name, attributes, text: '', line: undefined, children: below };
    });
    assert.equal(findEmbeds(root, known).length, 1);
    assert.equal(textOf(root), '');
  });

  test('cost time in proportion to the page', () => {
    const html = `<p>${'<b>a</b>'.repeat(5)} https://x </p>`.repeat(20_000) + link;
    const start = performance.now();
    assert.equal(found(html).length, 1);
    assert.ok(performance.now() - start < 20_000, `${performance.now() - start} ms for 1 MB`);
  });
});

test('text is read as people see it', () => {
  const root = fromHtml(
    '<ul><li>One<li>Two</ul><p>a<br>b<b>c</b>&nbsp;\u200bd</p><script>x</script>',
  );
  assert.equal(textOf(root), 'One Two a bc d');
  assert.equal(textOf(fromText(' a \n b ')), 'a b');
  assert.equal(pathTo(root), '');
});
