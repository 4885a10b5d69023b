/**
 * The files that pages of others load to show widgets, as a publication has them. They stand in a folder that is named by
 * their content, for who wants to pin one by its hash, and the two that sites load by themselves at the root as well, where
 * they are always the newest.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { PublishedFile } from './publication.js';

/** A file of a publication that a page of others may load, with the value of the `integrity` attribute for it. */
export interface PinnedFile {
  /** Path from the root of the publication. */
  path: string;
  integrity: string;
}

/** What the snippets for a site's template need to know. */
export interface WidgetAssets {
  /** The folder with all of them, with a slash at its end: it changes with every change of any of them. */
  folder: string;
  /** The loader as it stands in that folder. */
  loader: PinnedFile;
  frames: PinnedFile;
}

/** Where they are at the root, revalidated: a site that uses these gets the newest by itself. */
export const newestPaths = { loader: 'loader.js', frames: 'frames.js' } as const;

/**
 * What the build leaves in a script for the folders around it, which the publisher knows: of the loader the widgets' files
 * and the publication, of the frames' script the publication.
 */
const PLACES = {
  'loader.js': { built: '"./ ./ "', inFolder: '"./ ../../ "' },
  'frames.js': { built: '"./ "', inFolder: '"../../ "' },
} as const;

type HostScript = keyof typeof PLACES;

const LICENCES = 'third-party-licences.txt';
const FOLDER = /^assets\/widgets\.[0-9a-f]{12}\//;

/** Whether a path leads into such a folder, of this publication or of an earlier one. */
export function isWidgetFile(path: string): boolean {
  return FOLDER.test(path);
}

let made: { files: PublishedFile[]; assets: WidgetAssets } | undefined;

/** The files of this version. Fails with an error that says what to do where the library is not built. */
export function widgetFiles(): PublishedFile[] {
  return (made ??= make()).files;
}

/** Where the files are, and their hashes. */
export function widgetAssets(): WidgetAssets {
  return (made ??= make()).assets;
}

function make(): { files: PublishedFile[]; assets: WidgetAssets } {
  const built = builtFiles();
  const folder = `assets/widgets.${hashOf(built)}/`;
  const pinned = [...built].map(([name, body]) => ({
    path: folder + name,
    body: isHostScript(name) ? placed(name, body, PLACES[name].inFolder) : body,
  }));
  const script = (name: HostScript) => built.get(name) as Buffer;
  const pin = (name: HostScript): PinnedFile => {
    const { path, body } = pinned.find((each) => each.path === folder + name) as PublishedFile;
    const hash = createHash('sha384').update(body).digest('base64');
    return { path, integrity: `sha384-${hash}` };
  };
  return {
    files: [
      ...pinned,
      {
        path: newestPaths.loader,
        body: placed('loader.js', script('loader.js'), `"${folder} ./ "`),
      },
      { path: newestPaths.frames, body: script('frames.js') },
    ],
    assets: { folder, loader: pin('loader.js'), frames: pin('frames.js') },
  };
}

function isHostScript(name: string): name is HostScript {
  return name in PLACES;
}

/** A script with the folders around it. */
function placed(name: HostScript, body: Buffer, places: string): Buffer {
  const { built } = PLACES[name];
  const parts = body.toString().split(built);
  if (parts.length !== 2)
    throw new Error(`dist/cdn/${name} does not have its places: run npm run build`);
  return Buffer.from(parts.join(places));
}

/** The files of `dist/cdn` by name, without what is only for who looks into them. */
function builtFiles(): Map<string, Buffer> {
  const folder = join(packageFolder(), 'dist', 'cdn');
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.js') || name === LICENCES)
    : [];
  for (const name of [...Object.keys(PLACES), LICENCES])
    if (!names.includes(name))
      throw new Error(`${join(folder, name)} is missing: run npm run build`);
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name))]));
}

/** The package that this module is part of: built into `dist`, from its sources, or compiled for tests. */
function packageFolder(): string {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let folder = start; folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(join(folder, 'package.json'))) return folder;
  throw new Error(`${start} is not in the package inspection-widgets`);
}

function hashOf(files: ReadonlyMap<string, Buffer>): string {
  const hash = createHash('sha256');
  for (const [name, body] of files) hash.update(`${name}\n${body.length}\n`).update(body);
  return hash.digest('hex').slice(0, 12);
}
