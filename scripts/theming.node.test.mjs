import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const styles = readdirSync(new URL('../src/styles', import.meta.url))
  .map((name) => read(`src/styles/${name}`))
  .join('\n');
const pages = ['theming', 'tokens', 'grade-tones', 'embedding']
  .map((name) => read(`stories/${name}.mdx`))
  .join('\n');
const propertiesIn = (text) => new Set(text.match(/--inspection-[a-z-]+/g));

test('the pages for designers name the custom properties that the styles read, and no others', () => {
  assert.deepEqual(propertiesIn(pages), propertiesIn(styles));
});

test('the default colours that the page on tokens gives are those of the styles', () => {
  const rows = read('stories/tokens.mdx').matchAll(/\['(--[\w-]+)', .*'(#\w+)', '(#\w+)'\]/g);
  const told = [...rows].map(
    ([, name, light, dark]) => `var(${name}, light-dark(${light}, ${dark}))`,
  );
  assert.notEqual(told.length, 0);
  assert.deepEqual(
    told.filter((rule) => !styles.includes(rule)),
    [],
  );
});
