// Bundles the scripts of published pages into strings, so that the publisher finds them wherever it runs: from its
// sources, or built into dist/. The sources stay TypeScript that is checked like all others. Each file in
// src/page-scripts is one script, which exports `start`; what a larger one is made of stands in a folder beside it.
import { readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const from = 'src/page-scripts';
const folder = 'src/static/pages/generated';

const names = readdirSync(from)
  .filter((file) => /^[a-z-]+\.ts$/.test(file))
  .map((file) => file.slice(0, -'.ts'.length))
  .sort();

const scripts = await Promise.all(names.map(async (name) => [name, await bundled(name)]));

await mkdir(folder, { recursive: true });
await writeFile(
  `${folder}/page-scripts.ts`,
  [
    `// Generated from ${from} by scripts/generate-page-scripts.mjs. Do not edit.\n`,
    '/** The texts of the scripts of pages, by name. */',
    'export const pageScripts = {',
    ...scripts.map(([name, text]) => `  ${JSON.stringify(name)}: ${JSON.stringify(text)},`),
    '};\n',
  ].join('\n'),
);

async function bundled(name) {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { start } from './${name}.ts';\nstart(document);`,
      resolveDir: from,
    },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    // Files are served as UTF-8, but a script should not depend on it.
    charset: 'ascii',
    conditions: ['production'],
    // Parts of the library that do something when they are imported say so in package.json.
    treeShaking: true,
  });
  return outputFiles[0].text;
}
