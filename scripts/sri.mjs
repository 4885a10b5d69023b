/**
 * Writes dist/cdn/integrity.json: for each single file the value of its `integrity` attribute, and
 * its sizes.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

import { measure } from './measure.mjs';

const folder = 'dist/cdn';

const integrity = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => {
      const hash = createHash('sha384')
        .update(readFileSync(`${folder}/${name}`))
        .digest('base64');
      return [name, { integrity: `sha384-${hash}`, ...measure(`${folder}/${name}`) }];
    }),
);

writeFileSync(`${folder}/integrity.json`, `${JSON.stringify(integrity, null, 2)}\n`);
console.table(integrity);
