/** What someone gets who installs the package. It reads dist/, so build first. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';

const pkg = JSON.parse(readFileSync('package.json', 'utf8'));
const built = readdirSync('dist', { recursive: true, encoding: 'utf8' }).map(
  (file) => `./dist/${file.replaceAll('\\', '/')}`,
);

/** The tags that are registered after these imports, in a Node without a browser's globals. */
function tagsAfter(...modules) {
  const script = `
    const tags = [];
    globalThis.customElements = { define: (tag) => tags.push(tag), get() {} };
    for (const module of ${JSON.stringify(modules)}) await import(module);
    console.log(JSON.stringify(tags));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }),
  );
}

for (const [subpath, target] of Object.entries(pkg.exports)) {
  for (const path of typeof target === 'string' ? [target] : Object.values(target)) {
    test(`${subpath} leads to files: ${path}`, () => {
      const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`);
      assert.ok(existsSync(path) || built.some((file) => pattern.test(file)));
    });
  }
}

test('every module can be imported where there is no browser', () => {
  const modules = built.filter(
    (file) => file.endsWith('.js') && !/^\.\/dist\/(cdn|cli|site)\//.test(file),
  );
  tagsAfter(...modules);
});

test('the main entry registers no element', () => {
  assert.deepEqual(tagsAfter('inspection-widgets'), []);
});

test('define.js registers every element', () => {
  const tags = readdirSync('dist/elements').sort();
  assert.deepEqual(tagsAfter('inspection-widgets/define.js').sort(), tags);
});

test('a bundler keeps every element that define.js registers', async () => {
  const bundle = await rollup({
    input: 'dist/define.js',
    external: /^lit|^@lit/,
    plugins: [nodeResolve()],
    onwarn() {},
  });
  const { output } = await bundle.generate({ format: 'es' });
  for (const tag of readdirSync('dist/elements')) {
    assert.match(output[0].code, new RegExp(`defineElement\\(["']${tag}["']`));
  }
});
