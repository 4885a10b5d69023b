/** What tests in Node look for in HTML: no parser for browsers, since what is looked for is what a browser would get. */
import assert from 'node:assert/strict';

import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // The style sheets take the usual display of tables, and the marks of lists: with these go their roles in some
    // browsers, and the templates say them.
    'no-redundant-role': 'off',
    'prefer-native-element': ['error', { exclude: ['list'] }],
  },
});

/** Fails with each fault of a whole page. */
export function assertValid(page: string, what: string): void {
  const faults = validator
    .validateStringSync(page, what)
    .results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, line, column }) =>
          `${ruleId}: ${message}: ${page.split('\n')[line - 1]?.slice(Math.max(0, column - 60), column + 60)}`,
      ),
    );
  assert.deepEqual(faults, [], what);
}

/** The values of an attribute, in their order. */
export function valuesOf(html: string, attribute: string): string[] {
  return [...html.matchAll(new RegExp(`<[a-z][^<>]*? ${attribute}="([^"]*)"`, 'g'))].map(
    ([, value]) => value as string,
  );
}

/** The names of all attributes of all elements. */
export function attributesIn(html: string): string[] {
  return [...html.matchAll(/<[a-z][^<>]*>/g)].flatMap(([tag]) =>
    [...tag.replace(/="[^"]*"/g, '').matchAll(/ ([^\s>]+)/g)].map(([, name]) => name as string),
  );
}

const CHARACTERS: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** Escaped text as a browser shows it. */
export function unescape(text: string): string {
  return text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => CHARACTERS[entity] as string);
}

/** What stands between tags, in one line. */
export function textIn(html: string): string {
  return unescape(html.replace(/<[^<>]*>/g, ' ').replace(/\s+/g, ' ')).trim();
}
