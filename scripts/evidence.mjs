/**
 * npm run evidence: what a release shows of its accessibility, as a folder and as a zip of it. Fails where axe finds
 * anything, once all is written.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';

import { writeEvidence } from './evidence/write.mjs';
import { zip } from './zip.mjs';

const FOLDER = 'dist/evidence';

const started = performance.now();
const { version, axe, looks, conformance, checkedInPart } = await writeEvidence(FOLDER, {
  made: new Date().toISOString().slice(0, 10),
});
const archive = `dist/inspection-widgets-${version}-evidence.zip`;
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .map((file) => `${FOLDER}/${file}`)
  .filter((file) => statSync(file).isFile())
  .sort();
const packed = zip(files.map((file) => [file.slice('dist/'.length), readFileSync(file)]));
writeFileSync(archive, packed);

for (const { file, axe: found } of looks)
  for (const fault of found.faults) console.error(`${file}: ${fault}`);
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(
  `${FOLDER}: ${files.length} files; ${archive}: ${(packed.length / 1e6).toFixed(1)} MB; in ${seconds} s`,
);
console.log(
  `${conformance.criteria.length} criteria, in part only: ${checkedInPart.join(', ') || 'none'}; ${axe.looks} looks of axe, faults: ${axe.faults}, undecided: ${axe.undecided}`,
);
process.exitCode = axe.faults > 0 ? 1 : 0;
