/**
 * Lit templates as plain HTML, by Lit's server renderer. They become its templates for the server alone, which leave no
 * marks for a script to take the page over, since none does; and which refuse to bind an event or a property: a template
 * that throws here draws what only a script can serve, and has to leave it out (`isStatic`).
 */
import { html as serverHtml, renderThunked } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { isTemplateResult } from 'lit/directive-helpers.js';

import { CONTROLS } from '../../snippets/escape.js';

/** Attributes that hold ids, one or several with spaces between them; and links within the page. */
const IDS =
  / (?:(id|for|headers|aria-(?:labelledby|describedby|controls|details|owns))="|(href)="#)([^"]+)/g;

/** Lit's own end of a template that ends with a value. */
const END = '<?>';

/** Elements beside which no browser shows a space. */
const BLOCK =
  '(?:p|div|ul|ol|li|h[1-6]|dl|dt|dd|blockquote|nav|table|caption|thead|tbody|tr|th|td|details|summary)';

/**
 * Spaces that an attribute or a piece of text has left which is not there. Looked for from the first of them only: from
 * each of the thousands that data may have would take their square.
 */
const LEFT = new RegExp(
  `(?<! ) +(?=>|</?${BLOCK}\\b)|(?<=") +(?= [\\w-]+=")|(?<=<${BLOCK}(?: [^<>]*)?>) +`,
  'g',
);

const AROUND_BLOCKS = new RegExp(
  `(?<=</?${BLOCK}(?: [^<>]*)?>)\\s*\\n\\s*|\\s*\\n\\s*(?=</?${BLOCK}\\b)`,
  'g',
);

/**
 * A template, or whatever may stand in one, as HTML. All ids get the prefix, and with them whatever refers to them, so
 * that several templates can stand on one page.
 */
export function markupOf(template: unknown, idPrefix = ''): string {
  const html = collectResultSync(renderThunked(forServer(template)));
  // In what was rendered, angle brackets and quotation marks are markup: those of data are escaped.
  return html
    .replaceAll(END, '')
    .replace(CONTROLS, '\ufffd')
    .replace(LEFT, '')
    .replace(IDS, (_, name: string | undefined, href: string | undefined, ids: string) =>
      name
        ? ` ${name}="${ids.replace(/\S+/g, (id) => idPrefix + id)}`
        : ` ${href}="#${idPrefix}${ids}`,
    );
}

/** The same for the server alone, with whatever templates are in it. */
function forServer(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(forServer);
  if (!isTemplateResult(value) || !('strings' in value)) return value;
  return serverHtml(withoutIndentation(value.strings), ...value.values.map(forServer));
}

const known = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

/** The text of a template as the built files have it: without its indentation. */
function withoutIndentation(strings: TemplateStringsArray): TemplateStringsArray {
  const short =
    known.get(strings) ??
    templateStrings(
      strings.map((text) =>
        text
          .replace(AROUND_BLOCKS, '')
          .replace(/\s*\n\s*/g, ' ')
          .replace(/ +>/g, '>'),
      ),
    );
  known.set(strings, short);
  return short;
}

/** Lit takes strings only as the language makes them of a template, with what was written. */
function templateStrings(texts: string[]): TemplateStringsArray {
  return Object.assign(texts, { raw: texts });
}
