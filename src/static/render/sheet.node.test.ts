import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { transform } from 'esbuild';

import { classOf } from './kinds.js';
import { widgetKinds, widgetSheet } from './index.js';
import { inLightDom, textOf } from './sheet.js';

const names = widgetKinds.map(({ name }) => name);

/** The blocks of a sheet in their order: to whom they belong, and what is in them. */
function blocksOf(sheet: string): { widgets: string[]; rules: string }[] {
  return [
    ...sheet.matchAll(/^((?:\.inspection-[\w-]+(?:,\n)?)+) \{\n(.*?)\n\}\n(?=\.inspection|$)/gms),
  ].map(([, selector = '', rules = '']) => ({
    widgets: selector.split(',\n').map((each) => each.slice('.inspection-'.length)),
    rules,
  }));
}

describe('the style sheet for pages', () => {
  for (const of of [...names.map((name) => [name]), names])
    test(`of ${of.length > 1 ? 'all widgets' : of[0]} is valid, and all in the class of a widget`, async () => {
      const sheet = widgetSheet(of);
      const { warnings } = await transform(sheet, { loader: 'css', logLevel: 'silent' });
      assert.deepEqual(warnings, []);
      assert.equal(blocksOf(sheet).reduce((sum, { rules }) => sum + rules.length, 0) > 1000, true);
      // Nothing of it stands outside the blocks.
      assert.equal(
        sheet.replace(/^(?:\.inspection-[\w-]+(?:,\n)?)+ \{\n.*?\n\}\n(?=\.inspection|$)/gms, ''),
        '',
      );
      assert.doesNotMatch(sheet, /:host|\.frame \{|\/\*/);
    });

  test('gives each widget its element’s sheets in their order, and shared ones once', () => {
    const blocks = blocksOf(widgetSheet());
    for (const name of names) {
      const own = blocks.filter(({ widgets }) => widgets.includes(name)).map(({ rules }) => rules);
      const alone = blocksOf(widgetSheet([name])).map(({ rules }) => rules);
      assert.deepEqual(own, alone, name);
      assert.equal(own.length, classOf(name).elementStyles.length, name);
    }
    const ofAll = blocks.filter(({ widgets }) => widgets.length === names.length);
    assert.equal(ofAll.length, 1);
    const sum = names.reduce((length, name) => length + widgetSheet([name]).length, 0);
    assert.ok(widgetSheet().length < sum / 2, `${widgetSheet().length} of ${sum}`);
  });

  test('knows the widget for its host, with attributes for data', () => {
    const sheet = widgetSheet(['badge']);
    assert.match(sheet, /\n&\[data-theme='dark'\] \[part='card'\] \{\ncolor-scheme: dark;/);
    assert.match(sheet, /\n&\[data-compact\] \{\n--_big/);
    assert.match(sheet, /\n&\[hidden\] \{\ndisplay: none/);
    assert.match(widgetSheet(['quotes']), /\[data-layout='carousel'\]/);
  });

  test('is the same from the shortened sheets of the built files', async () => {
    const shorten = async (css: string) =>
      (await transform(css, { loader: 'css', minify: true })).code.trim();
    const nested = (css: string) => shorten(`.inspection-badge {${css}}`);
    for (const name of names)
      for (const sheet of classOf(name).elementStyles) {
        const css = textOf(sheet);
        assert.equal(await nested(inLightDom(await shorten(css))), await nested(inLightDom(css)));
      }
    assert.match(
      inLightDom(':host{container:host/inline-size}'),
      /^&\{container:host\/inline-size\}$/,
    );
  });

  test('has a way to write every host selector of the elements', () => {
    for (const name of names)
      for (const sheet of classOf(name).elementStyles)
        for (const [selector] of textOf(sheet).matchAll(/:host[^\s,{]*/g))
          assert.match(selector, /^:host(?:\(\[[\w-]+(?:='[\w-]+')?\]\))?$/);
  });
});
