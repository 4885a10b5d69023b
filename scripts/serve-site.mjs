/** Serves the gallery alone, or a publication with the gallery beside it; Storybook is in the gallery where it was built. */
import { existsSync } from 'node:fs';

import { serveFolder } from '../dist/cli/serve/server.js';
import { languageFolders } from '../dist/static/headers.js';
import { widgetKinds } from '../dist/static/index.js';
import { storybookHeaders } from './storybook.mjs';

/** The gallery, with what the strictest of our users' sites send: it has to run under that. */
const gallery = {
  folder: 'dist/site',
  headers: {
    'Cache-Control': 'no-cache',
    'Content-Security-Policy': [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
      "img-src 'self' data:",
      "require-trusted-types-for 'script'",
      'trusted-types inspection-widgets',
    ].join('; '),
    'Access-Control-Allow-Origin': '*',
  },
};

const storybook = 'dist/site/storybook';

/** The folders of the gallery by their paths, below the path of the gallery. The longer path comes first: it counts. */
function galleryAt(path) {
  return {
    ...(existsSync(storybook) && {
      [`${path}/storybook`]: { folder: storybook, headers: storybookHeaders(storybook) },
    }),
    [path || '/']: gallery,
  };
}

const names = { widgets: widgetKinds.map(({ name }) => name), languages: languageFolders() };

/** Serves the gallery on a port, or on the next free one where somebody else has it. */
export function serveSite(port) {
  return serveFolder({ folder: gallery.folder, port, names, mounts: galleryAt('') });
}

/** Serves a publication with the gallery at `/gallery/`. */
export function servePublication(folder, port) {
  return serveFolder({ folder, port, names, mounts: galleryAt('/gallery') });
}
