/**
 * Takes out of the Lit in a single file what serves nobody there: the hooks through which polyfills of shadow DOM would
 * step in, since browsers without it do not read these files at all (they are written in ES2022); the list of versions
 * that only Lit's development mode reads; what standard decorators leave for it, since no element here has any
 * (docs/decisions/0002-no-decorators.md) and the files export nothing that could be given one; and the `<style>` that Lit
 * writes where style sheets cannot be adopted, with the nonce that it takes from the page's `window`: a browser that reads
 * the colours of these sheets (`light-dark()`) can.
 */
import MagicString from 'magic-string';

const SHARED = [
  [/[\w$]+\.(?:litHtml|reactiveElement)PolyfillSupport\b/g, 'void 0'],
  [/\([\w$]+\.(?:litHtml|reactiveElement)Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, 'void 0'],
];
const OF_DECORATORS = [
  [/Symbol\.metadata\?\?=Symbol\("metadata"\),[\w$]+\.litPropertyMetadata\?\?=new WeakMap;/g, ';'],
  [
    /const ([\w$]+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const ([\w$]+)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[([\w$]+),([\w$]+)\]of \2\)this\.elementProperties\.set\(\3,\4\)\}/g,
    ';',
  ],
];
const OF_OLD_SHEETS = [
  [
    /[\w$]+\.ShadowRoot&&\([^)]*\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/g,
    '!0',
  ],
];
const MODULES = {
  '/@lit/reactive-element/css-tag.js': OF_OLD_SHEETS,
  '/lit-html/lit-html.js': SHARED,
  '/@lit/reactive-element/reactive-element.js': [...SHARED, ...OF_DECORATORS],
};

export function withoutHooks() {
  return {
    name: 'without-hooks',
    transform(code, id) {
      const name = Object.keys(MODULES).find((each) => id.endsWith(each));
      if (!name) return null;
      const output = new MagicString(code);
      for (const [part, replacement] of MODULES[name]) {
        const found = [...code.matchAll(part)];
        if (found.length !== 1)
          this.error(`${name} has ${found.length} of ${part}: read its code and mend MODULES`);
        const [{ 0: text, index }] = found;
        output.update(index, index + text.length, replacement);
      }
      return { code: output.toString(), map: output.generateMap({ hires: 'boundary' }) };
    },
  };
}
