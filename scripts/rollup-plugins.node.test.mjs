import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createContext, runInContext } from 'node:vm';

import { parseAst } from 'rollup/parseAst';

import { minifyLiterals } from './rollup-plugin-literals.mjs';
import { ownTrustedTypesPolicy } from './rollup-plugin-trusted-types.mjs';
import { withoutHooks } from './rollup-plugin-without-hooks.mjs';

const context = {
  parse: parseAst,
  warn() {},
  error(message) {
    throw new Error(message);
  },
};

async function minify(code) {
  const result = await minifyLiterals({ include: /./ }).transform.call(context, code, 'a.ts');
  return result?.code ?? code;
}

const literals = [
  ['indentation', 'html`\n  <p>\n    ${a}\n    b\n  </p>`', 'html`<p>${a} b</p>`'],
  ['a comment', 'html`<p><!-- x\n y --></p>`', 'html`<p></p>`'],
  [
    'a style sheet',
    'css`\n  /* x */\n  a::after {\n    content: "\\`";\n  }`',
    'unsafeCSS(`a:after{content:"\\`"}`)',
  ],
  ['an escape', "css`a { content: '\\\\201c' }`", 'unsafeCSS(`a{content:"\\\\201c"}`)'],
];

const untouched = [
  ['a comment with an expression', 'html`<!-- ${a} -->`'],
  ['preformatted text', 'html`<pre>\n  a\n</pre>`'],
  ['other literals', 'text`\n  a`; `\n  html`'],
];

for (const [name, source, expected] of literals) {
  test(`squeezes ${name}`, async () => assert.equal(await minify(source), expected));
}

for (const [name, source] of untouched) {
  test(`leaves ${name}`, async () => assert.equal(await minify(source), source));
}

test('squeezes nested templates once each', async () => {
  const source = 'html`\n <p>${a ? html`\n <b>x</b>` : ""}</p>`';
  assert.equal(await minify(source), 'html`<p>${a ? html` <b>x</b>` : ""}</p>`');
});

test('needs no css tag for whole sheets', async () => {
  assert.equal(
    await minify("import { css } from 'lit'; const a = css`a {}`, b = css`b { top: 0 }`;"),
    "import { unsafeCSS } from 'lit'; const a = unsafeCSS(``), b = unsafeCSS(`b{top:0}`);",
  );
});

test('squeezes pieces of a style sheet without reading them', async () => {
  const source = 'css`\n  a {\n    color: ${b};\n  }`';
  assert.equal(await minify(source), 'css` a { color: ${b}; }`');
});

const litHtml = readFileSync('node_modules/lit-html/lit-html.js', 'utf8');
const transform = (code) =>
  ownTrustedTypesPolicy({ name: 'our-name' }).transform.call(
    context,
    code,
    '/lit-html/lit-html.js',
  );

test('gives the installed Lit a policy of our name', () => {
  const { code } = transform(litHtml);
  assert.match(code, /=sharedPolicy\("our-name"\),/);
  assert.doesNotMatch(code, /createPolicy\("lit-html"/);
});

test('stops at a Lit that it does not know', () => {
  assert.throws(() => transform(litHtml.replace('createPolicy(', 'makePolicy(')), /LIT_POLICY/);
});

/** What the bundle would do on a page with these globals. */
function runOn(page) {
  const { code } = transform(litHtml);
  const warnings = [];
  page.console = { warn: (text) => warnings.push(text) };
  const script = `${code.slice(code.indexOf('function sharedPolicy'))}; sharedPolicy('our-name')`;
  return { policy: runInContext(script, createContext(page)), warnings };
}

test('shares one policy among the copies on a page', () => {
  const created = [];
  const page = { trustedTypes: { createPolicy: (name) => created.push(name) && { name } } };
  assert.equal(runOn(page).policy, runOn(page).policy);
  assert.deepEqual(created, ['our-name']);
});

test('names the policy that a page refuses, and goes on', () => {
  const refuse = () => {
    throw new TypeError('Policy "our-name" disallowed.');
  };
  const { policy, warnings } = runOn({ trustedTypes: { createPolicy: refuse } });
  assert.equal(policy, undefined);
  assert.match(warnings.join(), /trusted-types our-name/);
});

test('does without a policy where there are no Trusted Types', () => {
  assert.deepEqual(runOn({}), { policy: undefined, warnings: [] });
});

for (const name of [
  '@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/css-tag.js',
]) {
  const file = `node_modules/${name}`;

  test(`takes out of ${name} what serves nobody in a single file`, () => {
    const code = readFileSync(file, 'utf8');
    const result = withoutHooks().transform.call(context, code, `/${file}`).code;
    assert.match(code, /PolyfillSupport|adoptedStyleSheets"in/);
    assert.doesNotMatch(result, /PolyfillSupport|Versions|metadata|"in Document/);
    parseAst(result);
  });

  test(`stops where ${name} has become another`, () => {
    assert.throws(
      () => withoutHooks().transform.call(context, 'const a = 1;', `/${file}`),
      /another now/,
    );
  });
}
