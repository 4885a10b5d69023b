/** The markup of a widget, as an author writes it. */
import { escape } from './html.mjs';

/**
 * @typedef {object} Widget
 * @property {string} tag The name without "inspection-".
 * @property {string} src Path of the data from the gallery's folder.
 * @property {Record<string, string | true>} [attributes] `true` for one without a value.
 * @property {string} fallback HTML for whoever has no script.
 */

/**
 * @param {Widget} widget
 * @param {string} root What stands before the path of the data.
 */
export function widgetHtml({ tag, src, attributes = {}, fallback }, root) {
  const names = Object.entries({ src: `${root}${src}`, ...attributes }).map(([name, value]) =>
    value === true ? name : `${name}="${escape(value)}"`,
  );
  return `<inspection-${tag} ${names.join(' ')}>${fallback}</inspection-${tag}>`;
}

/** A link, for fallbacks. */
export const link = (url, text) => `<a href="${escape(url)}">${escape(text)}</a>`;
