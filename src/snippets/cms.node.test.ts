import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';

import { cmsList } from './cms.js';
import { snippetForms } from './index.js';

const recipes = new URL('../../docs/recipes/', import.meta.url);

function read(name: string): string {
  return readFileSync(new URL(name, recipes), 'utf8');
}

suite('the list of content management systems', () => {
  test('names each once, with forms that there are, none of them twice', () => {
    assert.equal(new Set(cmsList.map(({ id }) => id)).size, cmsList.length);
    for (const { id, forms } of cmsList) {
      assert.ok(forms.length > 0, id);
      assert.equal(new Set(forms).size, forms.length, id);
      for (const form of forms) assert.ok(snippetForms.includes(form), `${id}: ${form}`);
    }
  });

  test('has a recipe for each, which says what was tested, and none besides', () => {
    const index = read('README.md');
    for (const { name, recipe } of cmsList) {
      assert.ok(existsSync(new URL(recipe, recipes)), recipe);
      const text = read(recipe);
      assert.ok(text.startsWith(`# ${name}`), `${recipe} is about ${name}`);
      assert.match(text, /^## Tested$/m, recipe);
      assert.ok(index.includes(`(${recipe})`), `${recipe} is in the index`);
    }
    const files = readdirSync(recipes).filter((file) => file !== 'README.md');
    assert.deepEqual(files.sort(), cmsList.map(({ recipe }) => recipe).sort());
  });

  test('calls nothing tested of which the recipe says that it was not', () => {
    for (const { recipe, tested } of cmsList)
      assert.equal(/^Nothing of .* was tested/m.test(read(recipe)) && tested, false, recipe);
  });

  test('has no link in a recipe to a file that is not there', () => {
    for (const file of readdirSync(recipes))
      for (const [, link = ''] of read(file)
        .replace(/`[^`]*`/g, '')
        .matchAll(/\]\((?!https?:)([^)#]+)/g))
        assert.ok(existsSync(new URL(link, new URL(file, recipes))), `${file}: ${link}`);
  });
});
