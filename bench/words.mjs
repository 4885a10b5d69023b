/** What the figures are called in tables. */

const OURS = '**ours**';
const PEERS = {
  vanilla: 'plain custom element',
  lit: 'bare Lit',
  preact: 'Preact component',
  react: 'React component',
  shoelace: 'Shoelace',
  'web-awesome': 'Web Awesome',
  ours: OURS,
};
const CPU = { unit: 'ms' };

/**
 * Of each bench what its tables are about, the names of their rows (with those that a table has of its own in `rowsOf`), and
 * their columns: with a unit, where a figure is told as a ratio and with its unit; else the number alone.
 */
export const words = {
  bytes: {
    subjects: { pieces: '' },
    columns: { brotli: {}, gzip: {}, bytes: { title: 'minified' } },
    rows: {
      badge: '**ours**: `badge.js`',
      four: '**ours**: four files, `badge.js`, `judgements.js`, `quotes.js` and `timeline.js`',
      'four-bundled': '**ours**: the same four elements in the bundle of an application',
      all: '**ours**: everything, `inspection-widgets.js`',
      loader: '**ours**: `loader.js`',
      quotes: '**ours**: `quotes.js`, which has the carousel',
      vanilla: 'plain custom element, same output as our badge',
      lit: 'bare Lit, same output',
      preact: 'Preact, same output',
      react: 'React, same output',
      'shoelace-badge': 'Shoelace badge and theme: one word in a pill',
      'web-awesome-badge': 'Web Awesome badge and theme: one word in a pill',
      'shoelace-carousel': 'Shoelace carousel and theme',
      'web-awesome-carousel': 'Web Awesome carousel and theme',
      swiper: 'Swiper element',
    },
  },
  'first-picture': {
    subjects: { badge: 'One badge', carousel: 'One carousel of twelve quotes' },
    rowsOf: {
      carousel: {
        static: 'a list that scrolls, without controls (limit)',
        ours: '**ours**: drawn by script, data in the page',
        shoelace: 'Shoelace carousel, quotes as markup',
        'web-awesome': 'Web Awesome carousel, quotes as markup',
        swiper: 'Swiper element, quotes as markup',
      },
    },
    columns: {
      picture: { title: 'time to the picture', ...CPU },
      cpu: { title: 'main-thread time', ...CPU },
      shift: { title: 'layout shift' },
      requests: {},
      data: { title: 'for data' },
      bytes: {},
    },
    rows: {
      ...PEERS,
      static: 'static HTML (limit)',
      declared: '**ours**: declarative shadow root, no script',
      'declared-script': '**ours**: the same with the element’s script',
      published: '**ours**: the badge’s page as published',
      ours: '**ours**: drawn by script, data from an address',
      'ours-inline': '**ours**: drawn by script, data in the page',
      shoelace: 'static HTML with the grade in Shoelace’s badge',
      'web-awesome': 'static HTML with the grade in Web Awesome’s badge',
    },
  },
  instances: {
    subjects: {
      badges: '1,000 badges',
      grids: '200 grids of judgements, an overall and four areas each',
      pills: '1,000 pills: one word on a coloured ground',
    },
    columns: {
      create: CPU,
      update: { title: 'new data', ...CPU },
      bytes: { title: 'memory each', unit: 'bytes' },
    },
    // Alone, nothing is around them.
    rowsOf: { pills: { shoelace: 'Shoelace’s badge', 'web-awesome': 'Web Awesome’s badge' } },
    rows: {
      ...PEERS,
      native: 'plain markup (limit)',
      'native-lazy': 'plain markup, `content-visibility: auto`',
      'lit-lazy': 'bare Lit, `content-visibility: auto`',
      shoelace: 'plain markup, Shoelace’s badge for the grades',
      'web-awesome': 'plain markup, Web Awesome’s badge for the grades',
    },
  },
  comparison: {
    subjects: { 153: '153 rows', 1000: '1,000 rows', 10000: '10,000 rows' },
    columns: { 'first paint': CPU, sort: CPU, filter: CPU, back: { title: 'back to all', ...CPU } },
    rows: {
      plain: 'plain table (limit)',
      element: OURS,
      working: '**ours**, working out its rows',
      'plain-cold': 'plain table, cold (limit of the two below)',
      'element-cold': '**ours**, cold',
      unread: '**ours**, cold, from JSON that nobody has read',
    },
  },
  reading: {
    subjects: { '1 MB': '1 MB', '10 MB': '10 MB' },
    columns: { first: { title: 'first call', ...CPU }, later: { title: 'later calls', ...CPU } },
    rows: {
      parse: '`JSON.parse` alone (limit)',
      ours: OURS,
      'ours-badge': '**ours**: the part that the badge checks',
      ajv: 'ajv, compiled at build time, same rules',
      valibot: 'Valibot, same rules',
    },
  },
};
