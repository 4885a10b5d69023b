/** The one way in which text becomes markup in what Lit templates do not write: snippets, the frame of a page, an e-mail. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that HTML has no way to write, and for which text has no use. */
export const CONTROLS = /[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text for the content of an element or for an attribute in quotation marks. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
    .replace(CONTROLS, '\ufffd');
}

/** Attributes with a space before each. What is `undefined` or `false` is left out; names are ours, values from anywhere. */
export function attributesOf(
  attributes: Readonly<Record<string, string | boolean | undefined>>,
): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (value === undefined || value === false) return '';
      if (!/^[a-z][a-z-]*$/.test(name)) throw new TypeError(`"${name}" is no name of an attribute`);
      return value === true ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`;
    })
    .join('');
}

/** JSON for a script element: no text in it can close the element or begin a comment. */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
