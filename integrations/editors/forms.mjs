/** What is pasted: each form of a badge's snippet, as the builder copies it, and the form that other widgets have. */
import { readFileSync } from 'node:fs';

import { languageWith } from '../../src/cli/shell/choices.ts';
import { parseDocument, readJson } from '../../src/model/index.ts';
import { addressOf, copyOf, snippetForms, snippetOf } from '../../src/snippets/index.ts';
import { sentenceOf, widgetKinds } from '../../src/static/index.ts';
import { inputOf } from '../../src/static/render/sentence.ts';

/** Options in the fragment: they have to come through as well, the ampersand between them, too. */
export const SETTINGS = { theme: 'dark', compact: true };

/** What an editor writes by hand before making a link of it. */
export const OWN_WORDS = 'What Ofsted said about us';

/**
 * @typedef {object} Form
 * @property {string} id
 * @property {string} name
 * @property {string | undefined} html what is pasted into the editor as HTML
 * @property {string} text what is pasted as text: into the editor, or into its source view
 * @property {string} [address] what is given to the editor's command for links, in place of pasting
 */

/** @returns {Form[]} for the badge of a provider in a publication */
export function formsOf({ folder, base, slug }) {
  const snippet = snippetFor({ folder, base, slug });
  const names = {
    link: 'link',
    address: 'address alone',
    element: 'element',
    div: '`div`',
    iframe: 'frame',
    image: 'picture',
    html: 'HTML',
    email: 'e-mail',
  };
  const own = snippetForms.map((id) => ({ id, name: names[id], ...copyOf(id, snippet) }));
  const siteCode = `<script src="${base}loader.js" defer></script>${snippetOf('element', snippet)}`;
  return [
    ...own,
    {
      id: 'address-as-link',
      name: 'address as link',
      html: undefined,
      text: OWN_WORDS,
      address: addressOf(snippet),
    },
    {
      id: 'script',
      name: 'script',
      html: siteCode,
      text: `${siteCode}\n`,
    },
  ];
}

function snippetFor({ folder, base, slug }) {
  const path = `${folder}/${slug}/inspection.json`;
  const { document } = parseDocument(readJson(readFileSync(path, 'utf8'), path));
  const language = languageWith('en');
  const widget = widgetKinds.find(({ name }) => name === 'badge');
  const { width, height } = JSON.parse(readFileSync(`${folder}/${slug}/badge/oembed.json`, 'utf8'));
  return {
    widget,
    input: inputOf(document, language, undefined),
    sentence: sentenceOf(document, language),
    page: `${base}${slug}/badge/`,
    provider: `${base}${slug}/`,
    pictures: `${base}${slug}/badge/`,
    data: `${base}${slug}/inspection.json`,
    size: { width, height },
    settings: SETTINGS,
  };
}
