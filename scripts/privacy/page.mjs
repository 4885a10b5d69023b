/** The table of docs/privacy.md. `npm run privacy` writes it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { withTables } from '../tables-in-page.mjs';
import { recordAll, startRecorder } from './record.mjs';

const PAGE = new URL('../../docs/privacy.md', import.meta.url);

/** @returns what the page is, and what it should be with these rows */
export function pageWith(rows) {
  const present = readFileSync(PAGE, 'utf8');
  return { present, wanted: withTables(present, { record: tableOf(rows) }) };
}

function tableOf(rows) {
  const head = [
    'what was opened',
    'requests to its own site',
    'to the address that the page names',
    'to anybody else',
    'cookies, storage, databases, caches, workers',
  ];
  const named = ({ named, told }) =>
    named === 0
      ? '0'
      : `${named}, with ${told.length === 0 ? 'no cookie or referrer' : told.join(', ')}`;
  const cells = rows.map((row) => [
    row.what,
    row.own,
    named(row),
    row.others.length === 0 ? 'none' : row.others.join(),
    row.kept.length === 0 ? 'none' : row.kept.join(),
  ]);
  return [head, head.map(() => '---'), ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const recorder = await startRecorder();
  writeFileSync(PAGE, pageWith(await recordAll(recorder)).wanted);
  await recorder.stop();
  console.log('docs/privacy.md has what was recorded now');
}
