// Bundles the one script of a publication into a string, so that the publisher finds it wherever it runs: from its
// sources, or built into dist/. The sources stay TypeScript that is checked like all others.
import { mkdir, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const folder = 'src/static/pages/generated';

const { outputFiles } = await build({
  stdin: {
    contents: `import { startSearch } from './search.ts';\nstartSearch(document);`,
    resolveDir: 'src/static/pages',
  },
  bundle: true,
  write: false,
  minify: true,
  format: 'iife',
  target: 'es2022',
  // Files are served as UTF-8, but a script should not depend on it.
  charset: 'ascii',
});

await mkdir(folder, { recursive: true });
await writeFile(
  `${folder}/search-script.ts`,
  [
    '// Generated from search.ts by scripts/generate-search.mjs. Do not edit.\n',
    '/** The text of the script that searches the index. */',
    `export const searchScript = ${JSON.stringify(outputFiles[0].text)};\n`,
  ].join('\n'),
);
