/** Style sheets and scripts: named by their content, so that browsers and networks may keep them for ever. */
import { createHash } from 'node:crypto';

import { widgetKinds } from '../render/kinds.js';
import { widgetSheet } from '../render/sheet.js';
import { builderSheet } from './builder-sheet.js';
import { checkSheet } from './check-sheet.js';
import { pageScripts } from './generated/page-scripts.js';
import { groundSheet, pageSheet } from './page-sheet.js';
import type { PublishedFile } from './publication.js';

/** Makes an asset when it is first asked for. */
function asset(name: string, ending: string, text: () => string): () => PublishedFile {
  let made: PublishedFile | undefined;
  return () => {
    if (!made) {
      const body = text();
      const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
      made = { path: `assets/${name}.${hash}.${ending}`, body };
    }
    return made;
  };
}

/** The furniture of pages. */
const page = asset('page', 'css', () => `${groundSheet.cssText}\n${pageSheet.cssText}\n`);

/** The builder, on top of that. */
const builder = asset('builder', 'css', () => `${builderSheet.cssText}\n`);

/** The page that tells what survived, likewise. */
const check = asset('check', 'css', () => `${checkSheet.cssText}\n`);

/** All widgets, for pages that show several. */
const all = asset('widgets', 'css', () => `${widgetSheet()}\n`);

const scripts = new Map(
  Object.entries(pageScripts).map(([name, text]) => [name, asset(name, 'js', () => text)]),
);

/** One widget and the ground that it stands on: all that a bare page needs, in one file. */
const single = new Map(
  widgetKinds.map(({ name }) => [
    name,
    asset(name, 'css', () => `${groundSheet.cssText}\n${widgetSheet([name])}\n`),
  ]),
);

/** The script of a page by its name. */
export type PageScript = keyof typeof pageScripts;

/** Paths of assets from the root of a publication. */
export const assetPaths = {
  page: () => page().path,
  builder: () => builder().path,
  check: () => check().path,
  widgets: () => all().path,
  script: (name: PageScript) => (scripts.get(name) as () => PublishedFile)().path,
  widget(name: string): string {
    const sheet = single.get(name);
    if (!sheet) throw new RangeError(`"${name}" is no widget`);
    return sheet().path;
  },
};

/** All assets of a publication. */
export function assetFiles(): PublishedFile[] {
  return [page, builder, check, all, ...scripts.values(), ...single.values()].map((each) => each());
}
