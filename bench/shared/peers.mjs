/** Other people's libraries, installed for the benchmarks alone, and bundled with the style that they cannot do without. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

const folder = new URL('../', import.meta.url);

/** Installs what `bench/package-lock.json` lists, where that is missing or older. */
export function installPeers() {
  const modified = (file) =>
    statSync(new URL(file, folder), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (modified('node_modules/.package-lock.json') >= modified('package-lock.json')) return;
  process.stderr.write('Installing what the library is measured against (npm ci in bench/) …\n');
  const { status } = spawnSync('npm ci --no-audit --no-fund --loglevel=error', {
    cwd: fileURLToPath(folder),
    shell: true,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('npm ci failed in bench/');
}

const THEMES = {
  shoelace: '@shoelace-style/shoelace/dist/themes/light.css',
  'web-awesome': '@awesome.me/webawesome/dist/styles/themes/default.css',
};

/** The theme without which a library's elements have no colours, in one file; nothing where there is none. */
export async function themeOf(name) {
  if (!THEMES[name]) return '';
  const { outputFiles } = await build({
    stdin: {
      contents: `@import '${THEMES[name]}';`,
      loader: 'css',
      resolveDir: fileURLToPath(folder),
    },
    bundle: true,
    minify: true,
    write: false,
  });
  return outputFiles[0].text;
}
