/**
 * Templates for what pages have around the widgets: every value in them is escaped unless it is markup from another such
 * template. Lit's server renderer draws the widgets; for lists of thousands of lines plain strings are many times faster.
 */
import { escapeHtml } from '../../snippets/escape.js';

/** Markup that needs no escaping. */
export class Markup {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

/** What may stand in a template: nothing is written for `undefined`, `false` and the empty list. */
export type MarkupValue = Markup | string | number | undefined | false | readonly MarkupValue[];

const pieces = new WeakMap<TemplateStringsArray, readonly string[]>();

/** Markup with escaped values. Attributes that take a value have to stand in double quotation marks. */
export function markup(strings: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  const [first = '', ...rest] = piecesOf(strings);
  let text = first;
  values.forEach((value, index) => {
    text += textOf(value) + (rest[index] as string);
  });
  return new Markup(text);
}

/** Markup of our own renderers, which have escaped what comes from data. */
export function rendered(text: string): Markup {
  return new Markup(text);
}

/** What a template says itself, without the indentation of its source. */
function piecesOf(strings: TemplateStringsArray): readonly string[] {
  const known = pieces.get(strings) ?? strings.map((text) => text.replace(/\s*\n\s*/g, '\n'));
  pieces.set(strings, known);
  return known;
}

function textOf(value: MarkupValue): string {
  if (value instanceof Markup) return value.text;
  if (value === undefined || value === false) return '';
  if (typeof value === 'object') return value.map(textOf).join('');
  return escapeHtml(String(value));
}
