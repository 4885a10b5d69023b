/** One badge on a page in every way that a site might have it: files by path. */
import { readFileSync } from 'node:fs';

import * as english from '../../src/i18n/en-gb.ts';
import { providerEntry, providerFiles, siteFiles } from '../../src/static/pages/index.ts';
import { renderDsd } from '../../src/static/render/index.ts';
import { bundle, peerPlugins } from '../shared/bundle.mjs';
import { themeOf } from '../shared/peers.mjs';
import { lightSheet, markupOf, shadowSheet, viewOf } from '../shared/results.mjs';

const escape = (json) => JSON.stringify(json).replaceAll('<', '\\u003c');
const script = (path) => `<script type="module" src="${path}"></script>`;
const data = (json, attributes = '') =>
  `<script type="application/json"${attributes}>${escape(json)}</script>`;

/** The page around a badge: something above it, and something below it that would jump. */
const pageOf = ({ head = '', badge }) => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Children’s services</title><link rel="icon" href="data:,">
<style>body{font:100%/1.5 sans-serif;max-width:60em;margin:auto;padding:1em}</style>
${head}</head><body><h1>Children’s services</h1>
<p>We look after children and young people, and help families who need it.</p>
${badge}
<h2>Contact us</h2><p>Tell us if you think that a child is not safe.</p></body></html>`;

/**
 * @returns {Promise<{ files: Record<string, string | Buffer>, expected: { words: string[], grade: string } }>} each page at
 *   its candidate's name
 */
export async function pages(document, cdn) {
  const { facts, overall } = viewOf('badge', document);
  const markup = markupOf('badge', document);
  const light = `<style>${lightSheet('badge')}</style>`;
  const fallback = `<a href="${facts.report.url}">${facts.provider.text}: ${overall.grade.text.text}</a>`;
  const views = data(
    { view: viewOf('badge', document), markup, sheet: shadowSheet('badge') },
    ' id="data"',
  );
  const withGrade = (tag, variant) =>
    markup.replace(
      /<span part="grade.*?<bdi>(.*?)<\/bdi><\/span>/,
      `<${tag} variant="${variant}">$1</${tag}>`,
    );
  const declared = renderDsd('badge', document, { language: english, src: '/inspection.json' });
  const library = script('/cdn/badge.js');
  const drawn = (name, badge) => pageOf({ head: script(`/${name}.js`), badge: badge + views });
  const dressed = (name, badge) =>
    pageOf({
      head: `${light}<link rel="stylesheet" href="/${name}.css">${script(`/${name}.js`)}`,
      badge,
    });
  const files = {
    '/static.html': pageOf({ head: light, badge: markup }),
    '/declared.html': pageOf({ badge: declared }),
    '/declared-script.html': pageOf({ head: library, badge: declared }),
    '/ours.html': pageOf({
      head: library,
      badge: `<inspection-badge src="/inspection.json">${fallback}</inspection-badge>`,
    }),
    '/ours-inline.html': pageOf({
      head: library,
      badge: `<inspection-badge>${fallback}${data(document)}</inspection-badge>`,
    }),
    '/vanilla.html': drawn('vanilla', '<vanilla-result></vanilla-result>'),
    '/lit.html': drawn('lit', '<lit-result></lit-result>'),
    '/preact.html': pageOf({
      head: light + script('/preact.js'),
      badge: `<div id="root"></div>${views}`,
    }),
    '/react.html': pageOf({
      head: light + script('/react.js'),
      badge: `<div id="root"></div>${views}`,
    }),
    '/shoelace.html': dressed('shoelace', withGrade('sl-badge', 'success')),
    '/web-awesome.html': dressed('web-awesome', withGrade('wa-badge', 'success')),
    '/inspection.json': JSON.stringify(document),
    '/cdn/badge.js': readFileSync(`${cdn}/badge.js`),
    ...published(document),
  };
  const plugins = await peerPlugins();
  for (const name of ['vanilla', 'lit', 'preact', 'react', 'shoelace', 'web-awesome']) {
    const input = new URL(`peers/${name}.js`, import.meta.url).pathname;
    files[`/${name}.js`] = await bundle(input, { plugins });
    files[`/${name}.css`] = await themeOf(name);
  }
  const plain = (text) => text.replace(/\s+/g, '');
  const words = [facts.inspectorate, facts.provider, facts.report].map(({ text }) => plain(text));
  return {
    files,
    expected: { words: [...words, ...facts.dataLines.map(plain)], grade: overall.grade.text.text },
  };
}

/** The badge's page as the command publishes it, and what it loads. */
function published(document) {
  const publication = {
    base: 'https://results.example.org/',
    title: 'Inspection results',
    languages: [english],
  };
  const slug = 'council';
  const all = [
    ...providerFiles(document, slug, publication, []),
    ...siteFiles(
      [providerEntry(document, slug, publication)],
      { sources: [], problems: [], conflicts: [] },
      publication,
    ),
  ];
  const files = all
    .filter(({ path }) => path.startsWith('assets/') || path === `${slug}/badge/index.html`)
    .map(({ path, body }) => [`/${path}`, body]);
  return Object.fromEntries(files);
}
