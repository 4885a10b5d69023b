/**
 * Builds the WordPress plugin into dist/wordpress: a folder to look at, and the zip that WordPress installs. It is the source
 * in integrations/wordpress with the scripts of dist/cdn, so build those first.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { zip } from './zip.mjs';

export const SLUG = 'inspection-widgets';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'integrations/wordpress', SLUG);

/** Where the version stands. */
const VERSIONED = {
  [`${SLUG}.php`]: [/(\* Version: +)\S+/, /(const VERSION +=) '[^']+'/],
  'readme.txt': [/(Stable tag: )\S+/],
};

/**
 * Builds the plugin.
 *
 * @param target folder that gets the plugin's folder and zip
 * @param scripts folder with the scripts
 * @returns the path of the zip
 */
export function buildPlugin(
  target = join(root, 'dist/wordpress'),
  scripts = join(root, 'dist/cdn'),
) {
  if (!existsSync(join(scripts, 'loader.js')))
    throw new Error(`${join(scripts, 'loader.js')} is not there: npm run build`);
  const folder = join(target, SLUG);
  rmSync(target, { recursive: true, force: true });
  cpSync(source, folder, { recursive: true });
  mkdirSync(join(folder, 'assets'));
  for (const name of readdirSync(scripts).filter(isShipped))
    cpSync(join(scripts, name), join(folder, 'assets', name));
  setVersion(folder);
  const archive = join(target, `${SLUG}.zip`);
  const files = filesIn(folder).map((path) => [
    `${SLUG}/${path}`,
    readFileSync(join(folder, path)),
  ]);
  writeFileSync(archive, zip(files));
  return archive;
}

/** Frames need no script of the page that they stand in, and maps are for whoever works on the sources. */
function isShipped(name) {
  return /\.(?:js|txt)$/.test(name) && name !== 'frames.js';
}

function setVersion(folder) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const [name, patterns] of Object.entries(VERSIONED)) {
    const file = join(folder, name);
    let text = readFileSync(file, 'utf8');
    for (const pattern of patterns) {
      if (!pattern.test(text)) throw new Error(`${name} says no version (${pattern})`);
      text = text.replace(pattern, (_, before) =>
        before.endsWith('=') ? `${before} '${version}'` : before + version,
      );
    }
    writeFileSync(file, text);
  }
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(buildPlugin());
