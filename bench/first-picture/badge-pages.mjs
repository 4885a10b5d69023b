/** One badge on a page in every way that a site might have it: files by path. */
import { readFileSync } from 'node:fs';

import * as english from '../../src/i18n/en-gb.ts';
import { providerEntry, providerFiles, siteFiles } from '../../src/static/pages/index.ts';
import { renderDsd } from '../../src/static/render/index.ts';
import { bundle, peerPlugins } from '../shared/bundle.mjs';
import { themeOf } from '../shared/peers.mjs';
import { lightSheet, markupOf, shadowSheet, viewOf } from '../shared/results.mjs';
import { data, pageOf, plain, script, style } from './page.mjs';

const HOSTS = 'inspection-badge, .inspection-badge, vanilla-result, lit-result';

/**
 * @returns {Promise<{ files: Record<string, string | Buffer>, expected: object }>} a page at each candidate's name, and what
 *   has to be seen on it
 */
export async function badgePages(document, cdn) {
  const { facts, overall } = viewOf('badge', document);
  const markup = markupOf('badge', document);
  const light = style(lightSheet('badge'));
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
  const drawn = (name, badge) => pageOf({ head: script(`/${name}.js`), result: badge + views });
  const dressed = (name, badge) =>
    pageOf({
      head: `${light}<link rel="stylesheet" href="/${name}.css">${script(`/${name}.js`)}`,
      result: badge,
    });
  const files = {
    '/badge/static.html': pageOf({ head: light, result: markup }),
    '/badge/declared.html': pageOf({ result: declared }),
    '/badge/declared-script.html': pageOf({ head: library, result: declared }),
    '/badge/ours.html': pageOf({
      head: library,
      result: `<inspection-badge src="/inspection.json">${fallback}</inspection-badge>`,
    }),
    '/badge/ours-inline.html': pageOf({
      head: library,
      result: `<inspection-badge>${fallback}${data(document)}</inspection-badge>`,
    }),
    '/badge/vanilla.html': drawn('vanilla', '<vanilla-result></vanilla-result>'),
    '/badge/lit.html': drawn('lit', '<lit-result></lit-result>'),
    '/badge/preact.html': pageOf({
      head: light + script('/preact.js'),
      result: `<div id="root"></div>${views}`,
    }),
    '/badge/react.html': pageOf({
      head: light + script('/react.js'),
      result: `<div id="root"></div>${views}`,
    }),
    '/badge/shoelace.html': dressed('shoelace', withGrade('sl-badge', 'success')),
    '/badge/web-awesome.html': dressed('web-awesome', withGrade('wa-badge', 'success')),
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
  const words = [facts.inspectorate, facts.provider, facts.report].map(({ text }) => plain(text));
  return {
    files,
    expected: {
      host: HOSTS,
      words: [...words, ...facts.dataLines.map(plain)],
      grade: overall.grade.text.text,
    },
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
