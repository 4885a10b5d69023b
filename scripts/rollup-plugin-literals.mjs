/**
 * Takes the indentation and the comments out of `html`, `svg` and `css` template literals. It does
 * so in the npm build as well as in the single files, because a page rendered on the server can be
 * hydrated only by exactly the same template.
 */
import { transform as esbuild } from 'esbuild';
import { walk } from 'estree-walker';
import MagicString from 'magic-string';

/** Line breaks next to the tags of blocks, where no browser shows a space. */
const AROUND_BLOCKS =
  /(?<=<\/?(?:p|div|ul|ol|li|h[1-6]|blockquote)\b[^<>]*>)\s*\n\s*|\s*\n\s*(?=<\/?(?:p|div|ul|ol|li|h[1-6]|blockquote)\b)/g;
const MARKUP_TAGS = new Set(['html', 'svg', 'mathml']);

/** @param {{ include: RegExp }} options which modules to work on */
export function minifyLiterals({ include }) {
  return {
    name: 'minify-literals',
    async transform(code, id) {
      if (!include.test(id) || !/\b(?:html|svg|mathml|css)`/.test(code)) return null;
      const output = new MagicString(code);
      const tree = this.parse(code);
      const templates = taggedTemplates(tree);
      for (const { tag, quasi } of templates) {
        const minified =
          tag.name === 'css'
            ? await minifyCss(quasi, (text) => this.warn(`${id}: ${text}`))
            : minifyMarkup(quasi);
        quasi.quasis.forEach(({ start, end }, index) => {
          if (end > start) output.update(start, end, minified[index]);
        });
      }
      replaceCssTag(tree, templates, output);
      return { code: output.toString(), map: output.generateMap({ hires: 'boundary' }) };
    },
  };
}

function taggedTemplates(tree) {
  const found = [];
  walk(tree, {
    enter(node) {
      const name = node.type === 'TaggedTemplateExpression' && node.tag.name;
      if (name === 'css' || MARKUP_TAGS.has(name)) found.push(node);
    },
  });
  return found;
}

/**
 * A whole sheet has no expressions that the tag `css` could check, and Lit's `unsafeCSS` makes the same of it. That
 * function is in every file that uses Lit, so a file of whole sheets does without the tag.
 */
function replaceCssTag(tree, templates, output) {
  const sheets = templates.filter(({ tag }) => tag.name === 'css');
  if (sheets.some(({ quasi }) => quasi.expressions.length > 0)) return;
  walk(tree, {
    enter({ type, imported }) {
      if (type === 'ImportSpecifier' && imported.name === 'css')
        output.update(imported.start, imported.end, 'unsafeCSS');
    },
  });
  for (const { tag, quasi } of sheets)
    output.update(tag.start, tag.end, 'unsafeCSS(').appendLeft(quasi.end, ')');
}

/**
 * A literal without expressions is a whole style sheet; one with expressions is pieces that only
 * fit together later.
 */
async function minifyCss(quasi, warn) {
  const raw = quasi.quasis.map(({ value }) => value.raw);
  if (raw.length > 1) return raw.map(squeeze);
  const { code, warnings } = await esbuild(quasi.quasis[0].value.cooked, {
    loader: 'css',
    minify: true,
  });
  if (warnings.length > 0) {
    warn(warnings.map(({ text }) => text).join('; '));
    return raw.map(squeeze);
  }
  return [shortenPrivate(squeezeValues(code.trimEnd())).replace(/[\\`]|\$\{/g, '\\$&')];
}

const privateNames = new Map();

/** Custom properties that begin with an underscore are nobody else's: their first two letters will do. */
function shortenPrivate(code) {
  return code.replace(/--_([a-z]{2})[a-z-]*/g, (name, start) => {
    const first = privateNames.get(start) ?? name;
    if (first !== name) throw new Error(`${name} and ${first} begin alike: rename one of them`);
    privateNames.set(start, name);
    return `--_${start}`;
  });
}

/** Takes out the spaces that esbuild leaves in `var()` and custom properties; those in strings stay. */
function squeezeValues(code) {
  return code.replace(/"(?:[^"\\]|\\.)*"|(?<=--[\w-]+:|[,(])\s+|\s+(?=\))/g, (found) =>
    found.trim(),
  );
}

function minifyMarkup(quasi) {
  const raw = quasi.quasis.map(({ value }) => value.raw);
  // Line breaks count in these.
  if (/<(?:pre|textarea)\b/i.test(raw.join(''))) return raw;
  // A comment that holds an expression is spread over two pieces, so it does not match and stays.
  return raw.map((text) =>
    squeeze(text.replace(/<!--(?:(?!-->)[\s\S])*-->/g, '').replace(AROUND_BLOCKS, '')),
  );
}

/**
 * Turns each line break and the indentation around it into one space: a space may separate two
 * words or two selectors.
 */
function squeeze(text) {
  return /\\\r?\n/.test(text) ? text : text.replace(/\s*\n\s*/g, ' ');
}
