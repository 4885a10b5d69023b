/**
 * The editors and sanitizers that snippets are held against, with what each is set to. A new one is one entry here and, for
 * an editor, one file in `in-browser/`.
 */
import { readFileSync } from 'node:fs';

import sanitizeHtml from 'sanitize-html';

import {
  editorPlugins,
  editorRules,
  filter,
  formats,
  withAdditions,
} from '../drupal/emulation.mjs';

const modules = new URL('../../node_modules/', import.meta.url);

function versionOf(name) {
  return JSON.parse(readFileSync(new URL(`${name}/package.json`, modules), 'utf8')).version;
}

const CKEDITOR = {
  editor: 'ckeditor',
  files: ['ckeditor5/dist/browser/ckeditor5.umd.js', 'ckeditor5/dist/browser/ckeditor5.css'],
  source: {
    toggle: '.ck-source-editing-button',
    text: '.ck-source-editing-area textarea',
    apply: '.ck-source-editing-button',
  },
  links: {
    open: '.ck-toolbar [data-cke-tooltip-text^="Link"]',
    address: '.ck-link-form input[inputmode="url"]',
    apply: '.ck-link-form .ck-button-action',
  },
};
const TINYMCE = {
  editor: 'tinymce',
  source: {
    text: '.tox-dialog textarea',
    apply: '.tox-dialog__footer button:has-text("Save")',
  },
  links: {
    open: '.tox-editor-header button[aria-label="Insert/edit link"]',
    address: '.tox-dialog input[type="url"]',
    apply: '.tox-dialog__footer button:has-text("Save")',
  },
};
const USUAL_PLUGINS =
  'Essentials Paragraph Bold Italic Underline Link AutoLink List ListProperties BlockQuote Heading Indent Table TableToolbar Image LinkImage ImageCaption ImageStyle ImageToolbar MediaEmbed PasteFromOffice Autoformat SourceEditing';

/**
 * `kind` is `editor` or `sanitizer`. An editor has the files that its page loads, settings that stand on its place in the
 * page as `data-*`, and where its source view and its dialog for links are, if it has them. `afterwards` is what the system does to what the
 * editor saved. A sanitizer has `clean`, or `page: true` where it runs in a browser.
 */
export const columns = [
  {
    id: 'tinymce-8',
    name: 'TinyMCE',
    kind: 'editor',
    version: versionOf('tinymce'),
    ...TINYMCE,
    files: ['tinymce/tinymce.min.js'],
  },
  {
    id: 'tinymce-6',
    name: 'TinyMCE',
    kind: 'editor',
    version: versionOf('tinymce-6'),
    ...TINYMCE,
    files: ['tinymce-6/tinymce.min.js'],
  },
  {
    id: 'ckeditor-5',
    name: 'CKEditor',
    kind: 'editor',
    version: versionOf('ckeditor5'),
    ...CKEDITOR,
    settings: { plugins: USUAL_PLUGINS },
  },
  ...formats.map((format) => drupal(format, format)),
  drupal(withAdditions(formats[0], ['div', 'iframe']), {
    id: 'basic_html-with-additions',
    name: 'Basic HTML with our lines',
  }),
  {
    id: 'tiptap',
    name: 'Tiptap StarterKit',
    kind: 'editor',
    version: versionOf('@tiptap/starter-kit'),
    editor: 'tiptap',
    isBundled: true,
    files: [],
  },
  {
    id: 'quill-2',
    name: 'Quill',
    kind: 'editor',
    version: versionOf('quill'),
    editor: 'quill',
    files: ['quill/dist/quill.js', 'quill/dist/quill.snow.css'],
    links: {
      open: '.ql-toolbar .ql-link',
      address: '.ql-tooltip input',
      apply: '.ql-tooltip .ql-action',
    },
  },
  {
    id: 'dompurify',
    name: 'DOMPurify',
    kind: 'sanitizer',
    version: versionOf('dompurify'),
    editor: 'dompurify',
    files: ['dompurify/dist/purify.min.js'],
  },
  {
    id: 'sanitize-html',
    name: 'sanitize-html',
    kind: 'sanitizer',
    version: versionOf('sanitize-html'),
    clean: (html) => sanitizeHtml(html),
  },
];

/** CKEditor 5 as Drupal sets it up for a text format, then the format's filter. */
function drupal(format, { id, name }) {
  return {
    id: `drupal-${id.replaceAll('_', '-')}`,
    name: `Drupal’s ${name}, emulated, with CKEditor`,
    kind: 'editor',
    version: versionOf('ckeditor5'),
    ...CKEDITOR,
    settings: { plugins: editorPlugins(format), rules: JSON.stringify(editorRules(format)) },
    afterwards: (html) => filter(html, format),
  };
}
