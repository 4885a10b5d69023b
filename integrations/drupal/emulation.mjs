/**
 * What Drupal does to the text of an editor, by the documentation of its text formats: an emulation, since no Drupal runs
 * here. It takes a format's line "Allowed HTML tags" and gives the filter that is applied when a page is shown, and the
 * rules for CKEditor 5 that Drupal derives from the same line.
 *
 * https://api.drupal.org/api/drupal/core%21modules%21filter%21src%21Plugin%21Filter%21FilterHtml.php/class/FilterHtml
 * https://api.drupal.org/api/drupal/core%21modules%21ckeditor5%21src%21HTMLRestrictions.php/class/HTMLRestrictions
 */
import { readFileSync } from 'node:fs';

import sanitizeHtml from 'sanitize-html';

/** @typedef {{ id: string, name: string, of: string, allowedHtml: string | null, ownImagesOnly: boolean }} TextFormat */
/** @typedef {Map<string, Map<string, string[]>>} Restrictions values by attribute by tag; no values mean any */

/** @type {{ formats: TextFormat[], additions: Record<string, string> }} */
export const { formats, additions } = JSON.parse(
  readFileSync(new URL('text-formats.json', import.meta.url), 'utf8'),
);

/** What the plugins of Drupal's editor know by themselves: no rule for General HTML Support is derived for that. */
const OF_PLUGINS = parseAllowedHtml(
  '<br> <p> <h1> <h2> <h3> <h4> <h5> <h6> <strong> <em> <u> <code> <pre> <blockquote> <a href> <ul> <ol reversed start> <li> <table> <tr> <td rowspan colspan> <th rowspan colspan> <thead> <tbody> <tfoot> <caption> <img src alt height width data-entity-uuid data-entity-type data-caption data-align>',
);

/** @returns {Restrictions} the tags and attributes of a line "Allowed HTML tags" */
export function parseAllowedHtml(line) {
  const restrictions = new Map();
  for (const [, tag, rest] of line.matchAll(/<([a-z][\da-z-]*)([^>]*)>/g)) {
    const attributes = restrictions.get(tag) ?? new Map();
    for (const [, name, values = ''] of rest.matchAll(/([a-z][\da-z*-]*)(?:=["']([^"']*)["'])?/g))
      attributes.set(name, values.split(/\s+/).filter(Boolean));
    restrictions.set(tag, attributes);
  }
  return restrictions;
}

/** A format with further tags, as an administrator adds them to both of its lists. */
export function withAdditions(format, rungs) {
  const added = rungs.map((rung) => additions[rung]).filter(Boolean);
  return { ...format, allowedHtml: [format.allowedHtml, ...added].join(' ') };
}

/** The filters of a format, as they are applied to what was saved whenever it is shown. */
export function filter(html, { allowedHtml, ownImagesOnly }) {
  const limited = allowedHtml === null ? html : limit(html, parseAllowedHtml(allowedHtml));
  return ownImagesOnly ? withoutForeignImages(limited) : limited;
}

/** Every tag may have it, and `lang`, whatever the line says. */
const DIRECTION = { name: 'dir', multiple: false, values: ['ltr', 'rtl'] };

/** "Limit allowed HTML tags": tags go, and their text stays, even that of scripts. */
function limit(html, restrictions) {
  const attributesOf = ([tag, attributes]) => [
    tag,
    ['lang', DIRECTION, ...[...attributes].map(attributeRule)],
  ];
  return sanitizeHtml(html, {
    allowedTags: [...restrictions.keys()],
    allowedAttributes: Object.fromEntries([...restrictions].map(attributesOf)),
    allowedSchemes: ['http', 'https', 'ftp', 'mailto', 'tel'],
    allowProtocolRelative: true,
    nonTextTags: [],
    // The tags are the line's, whatever a sanitizer thinks of them.
    allowVulnerableTags: true,
  });
}

function attributeRule([name, values]) {
  return values.length > 0 ? { name, multiple: true, values } : name;
}

/** "Restrict images to this site": all others become the picture of a warning. */
function withoutForeignImages(html) {
  return html.replace(
    /<img\b[^>]*\bsrc="https?:[^>]*>/g,
    '<img src="/core/misc/icons/e32700/error.svg" alt="Image removed." title="This image has been removed. For security reasons, only images from the local domain are allowed." height="16" width="16" class="filter-image-invalid">',
  );
}

/** Rules for CKEditor 5's General HTML Support, as JSON: `{ pattern }` stands for a regular expression. */
export function editorRules({ allowedHtml }) {
  if (allowedHtml === null)
    return [{ name: { pattern: '.*' }, attributes: true, classes: true, styles: true }];
  const restrictions = parseAllowedHtml(allowedHtml);
  const own = [...restrictions].flatMap(([tag, attributes]) => ruleOf(tag, attributes));
  const anywhere = [{ key: 'lang', value: true }];
  return [
    ...own,
    { name: { pattern: `^(${[...restrictions.keys()].join('|')})$` }, attributes: anywhere },
  ];
}

function ruleOf(tag, attributes) {
  const known = OF_PLUGINS.get(tag);
  const further = [...attributes].filter(([name]) => !known?.has(name));
  if (known && further.length === 0) return [];
  const classes = attributes.get('class');
  return [
    {
      name: tag,
      attributes: further.filter(([name]) => name !== 'class').map(keyAndValue),
      ...(classes && { classes: classes.length > 0 ? classes : true }),
    },
  ];
}

function keyAndValue([name, values]) {
  const key = name.includes('*') ? { pattern: `^${name.replaceAll('*', '.*')}$` } : name;
  return { key, value: values.length > 0 ? { pattern: `^(${values.join('|')})$` } : true };
}

const ALWAYS = 'Essentials Paragraph Bold Italic Code Link List BlockQuote Heading PasteFromOffice';

/** The plugins of CKEditor 5 that Drupal loads for a format; its own for pictures and media have no counterpart here. */
export function editorPlugins({ allowedHtml }) {
  const has = (tag) => allowedHtml === null || parseAllowedHtml(allowedHtml).has(tag);
  return [
    ALWAYS,
    'SourceEditing GeneralHtmlSupport',
    ...(has('table') ? ['Table TableToolbar TableCaption PlainTableOutput'] : []),
    ...(has('img') ? ['Image LinkImage ImageCaption ImageStyle ImageToolbar'] : []),
    ...(has('u') ? ['Underline'] : []),
  ].join(' ');
}
