/** For tests of publishing: whether a publication is as its manifest says, and the program compiled. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { buildSync } from 'esbuild';

import { hashOf } from '../cli/publish/hashes.js';
import { MANIFEST, manifestOf, type FileLine } from '../cli/publish/manifest.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What is wrong in a folder, a line each: files that are missing, changed or too many, or a manifest that is not whole. */
export function faultsIn(folder: string): string[] {
  const faults: string[] = [];
  const expected = new Map<string, FileLine>();
  let hasEnd = false;
  for (const line of manifestOf(folder)) {
    if (line.kind === 'end') hasEnd = true;
    if (line.kind === 'provider' || line.kind === 'site')
      for (const file of line.files) expected.set(file.path, file);
  }
  if (!hasEnd) faults.push(`${MANIFEST} is not whole`);
  for (const path of filesIn(folder)) {
    const file = expected.get(path);
    expected.delete(path);
    if (path === MANIFEST) continue;
    if (!file) faults.push(`${path} is not in the manifest`);
    else if (hashOf(readFileSync(join(folder, path))) !== file.sha256)
      faults.push(`${path} is changed`);
  }
  return [...faults, ...[...expected.keys()].map((path) => `${path} is missing`)];
}

/** The paths of all files in a folder, in order. */
export function filesIn(folder: string, under = ''): string[] {
  return readdirSync(join(folder, under))
    .sort()
    .flatMap((name) => {
      const path = `${under}${name}`;
      return lstatSync(join(folder, path)).isDirectory() ? filesIn(folder, `${path}/`) : [path];
    });
}

/**
 * Compiles the modules of `src`, one file each as the build does, so that processes of tests start fast and as they do for
 * users. Returns the folder, which stands inside the project so that packages are found; whoever asked removes it.
 */
export function compileModules(): string {
  const out = join(root, '.cache', `modules-${process.pid}`);
  const files = filesIn(join(root, 'src')).filter(
    (file) => file.endsWith('.ts') && !/\.test\.ts$|\.d\.ts$/.test(file),
  );
  buildSync({
    entryPoints: files.map((file) => join(root, 'src', file)),
    outbase: join(root, 'src'),
    outdir: out,
    format: 'esm',
    target: 'es2022',
    tsconfig: join(root, 'tsconfig.json'),
  });
  return out;
}
