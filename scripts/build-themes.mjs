/**
 * Writes the style sheet of each theme beside its module, for the pages that choose it: dist/themes/<name>.css. Reads what
 * the bundler has made of src/themes; another folder to write to may be given.
 */
import { mkdirSync, writeFileSync } from 'node:fs';

import { allThemes } from '../dist/themes/generated/all.js';
import { sheetOf } from '../dist/themes/sheet/sheet.js';

const [folder = 'dist/themes'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
for (const theme of allThemes) writeFileSync(`${folder}/${theme.name}.css`, sheetOf(theme));
console.log(`${allThemes.length} themes`);
