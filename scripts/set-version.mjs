/**
 * `npm version` runs this: it writes the version of package.json into the constant that the
 * elements carry.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const file = 'src/core/version.ts';
const source = readFileSync(file, 'utf8');
const constant = /(export const version = )'[^']*'/;

if (!constant.test(source)) throw new Error(`${file} has no line "export const version = '…'"`);
writeFileSync(file, source.replace(constant, `$1'${version}'`));
