/**
 * Bytes on the wire after brotli, first load: the JavaScript of a piece, and the style that it cannot do without. Peers are
 * bundled by Rollup and Terser without what is not used. No browser is needed.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { measure } from '../../scripts/measure.mjs';
import { bundle, peerPlugins } from '../shared/bundle.mjs';
import { themeOf } from '../shared/peers.mjs';

const peer = (name) => new URL(`../first-picture/peers/${name}.js`, import.meta.url).pathname;
const imports = (...paths) => paths.map((path) => `import '${path}';`).join('\n');
const SHOELACE = '@shoelace-style/shoelace/dist/components';
const WEB_AWESOME = '@awesome.me/webawesome/dist/components';
const FOUR = ['badge', 'judgements', 'quotes', 'timeline'];

/** Files of ours, or what a peer's bundle is made from, and whose theme it needs. */
const PIECES = {
  badge: { files: ['badge'] },
  four: { files: FOUR },
  'four-bundled': {
    source: imports(...FOUR.map((name) => `../dist/elements/inspection-${name}/define.js`)),
  },
  all: { files: ['inspection-widgets'] },
  loader: { files: ['loader'] },
  quotes: { files: ['quotes'] },
  vanilla: { entry: peer('vanilla') },
  lit: { entry: peer('lit') },
  preact: { entry: peer('preact') },
  react: { entry: peer('react') },
  'shoelace-badge': { source: imports(`${SHOELACE}/badge/badge.js`), theme: 'shoelace' },
  'web-awesome-badge': { source: imports(`${WEB_AWESOME}/badge/badge.js`), theme: 'web-awesome' },
  'shoelace-carousel': {
    source: imports(
      `${SHOELACE}/carousel/carousel.js`,
      `${SHOELACE}/carousel-item/carousel-item.js`,
    ),
    theme: 'shoelace',
  },
  'web-awesome-carousel': {
    source: imports(
      `${WEB_AWESOME}/carousel/carousel.js`,
      `${WEB_AWESOME}/carousel-item/carousel-item.js`,
    ),
    theme: 'web-awesome',
  },
  swiper: { source: `import { register } from 'swiper/element'; register();` },
};

/** @returns {Promise<{ rounds: number, figures: object }>} */
export async function run({ cdn, say }) {
  const plugins = await peerPlugins();
  const folder = mkdtempSync(join(tmpdir(), 'bench-bytes-'));
  const sizeOf = (text) => {
    if (text === '') return { bytes: 0, gzip: 0, brotli: 0 };
    writeFileSync(join(folder, 'file'), text);
    return measure(join(folder, 'file'));
  };
  const figures = {};
  try {
    for (const [name, { files, entry, source, theme }] of Object.entries(PIECES)) {
      const sizes = files
        ? files.map((file) => measure(`${cdn}/${file}.js`))
        : [sizeOf(await bundled(entry, source, plugins)), sizeOf(await themeOf(theme))];
      const sum = (of) => sizes.reduce((total, size) => total + size[of], 0);
      figures[name] = Object.fromEntries(
        ['bytes', 'gzip', 'brotli'].map((of) => [of, { median: sum(of), spread: 0 }]),
      );
      say(name);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return { rounds: 1, figures: { pieces: figures } };
}

/** A piece from a file, or from lines that import it as a site would. */
function bundled(entry, source, plugins) {
  const name = new URL('../piece.js', import.meta.url).pathname;
  return entry
    ? bundle(entry, { plugins })
    : bundle(name, { modules: { [name]: source }, plugins });
}
