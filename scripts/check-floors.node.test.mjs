import assert from 'node:assert/strict';
import { test } from 'node:test';

import { checkSource } from './check-floors.mjs';

const badge = 'elements/inspection-badge/inspection-badge.ts';

const allowed = [
  ['own folder', 'model/parse.ts', `import { a } from './check.js';`],
  ['lower floor', 'views/badge.ts', `import type { A } from '../model/index.js';`],
  ['a package, from an element', badge, `import { html } from 'lit';`],
  [
    'the parser of CSV, from its one file',
    'importers/reading/csv.ts',
    `import { parse } from 'csv-parse/browser/esm/sync';`,
  ],
  [
    'the parser of JSON, from its one file',
    'importers/reading/json.ts',
    `import { Tokenizer } from '@streamparser/json';`,
  ],
  [
    'own class, from define',
    'elements/inspection-badge/define.ts',
    `import './inspection-badge.js';`,
  ],
  [
    'element definitions, from the loader',
    'loader/load.ts',
    `await import('../elements/inspection-badge/define.js');`,
  ],
  ['what a host page has, from the loader', 'loader/files.ts', `import '../host-page/a.js';`],
  ['all definitions, from a single file', 'define.ts', `import './generated/define.js';`],
  ['a generated list', 'define.ts', `import './generated/define.js';`],
  [
    'all elements, from a list',
    'generated/define.ts',
    `import '../elements/inspection-badge/define.js';`,
  ],
  ['a test, anything', 'model/parse.node.test.ts', `import { a } from '../views/badge.js';`],
  ['a comment', 'model/parse.ts', `// import { a } from '../views/badge.js' and no innerHTML`],
  ['a word like it', 'views/badge.ts', `const fontStyle = 'x'; const style = 1;`],
];

const refused = [
  ['upward', 'model/parse.ts', `import { a } from '../views/badge.js';`],
  ['upward for a type', 'model/parse.ts', `import type { A } from '../views/badge.js';`],
  ['upward in a re-export', 'model/parse.ts', `export * from '../views/badge.js';`],
  ['upward over several lines', 'model/parse.ts', `import {\n  a,\n} from '../views/badge.js';`],
  ['upward on demand', 'model/parse.ts', `const a = await import('../views/badge.js');`],
  ['upward inside a type', 'model/parse.ts', `let a: import('../views/badge.js').A;`],
  ['sideways', 'views/badge.ts', `import { a } from '../importers/ofsted.js';`],
  ['another element', badge, `import { a } from '../inspection-data/inspection-data.js';`],
  ['its own definition', badge, `import './define.js';`],
  ['Lit in a pure floor', 'views/badge.ts', `import { html } from 'lit';`],
  [
    'the parser of CSV in an importer',
    'importers/jtai.ts',
    `import { parse } from 'csv-parse/browser/esm/sync';`,
  ],
  ['another build of it', 'importers/reading/csv.ts', `import { parse } from 'csv-parse/sync';`],
  ['test helpers', badge, `import { a } from '../../testing/fixtures.js';`],
  ['a folder without a floor', 'misc/a.ts', ''],
  ['outside src', 'model/parse.ts', `import a from '../../package.json';`],
  ['raw markup', badge, `this.innerHTML = text;`],
  ['a style attribute', badge, 'html`<p style=${a}></p>`;'],
];

for (const [name, file, source] of allowed) {
  test(`allows ${name}`, () => assert.deepEqual(checkSource(file, source), []));
}

for (const [name, file, source] of refused) {
  test(`refuses ${name}`, () => {
    const breaches = checkSource(file, `\n${source}`);
    assert.equal(breaches.length, 1);
    assert.match(breaches[0], /^src\/\S+:[12] /);
  });
}
