/** The tables of docs/browsers.md. */
import { readFileSync, writeFileSync } from 'node:fs';

import { withTables } from '../tables-in-page.mjs';
import { exceptions } from './exceptions.mjs';

const PAGE = new URL('../../docs/browsers.md', import.meta.url);

/** The engines of a run. They are written where somebody asks for it: Debian's versions change with every update. */
export function writeRun(engines) {
  const day = new Date().toISOString().slice(0, 10);
  const rows = engines.map(({ name, version }) => [name, version, day]);
  const run = tableOf(['engine', 'version', 'all that is not left out passed on'], rows);
  const page = readFileSync(PAGE, 'utf8');
  writeFileSync(PAGE, withTables(page, { run, exceptions: tableOfExceptions() }));
}

/** @returns {boolean} whether the page has the exceptions as they are */
export function hasExceptions() {
  const page = readFileSync(PAGE, 'utf8');
  return page === withTables(page, { exceptions: tableOfExceptions() });
}

function tableOfExceptions() {
  const rows = exceptions.map(({ engines, which, reason, seen }) => [
    engines.join(', '),
    which,
    reason,
    seen,
  ]);
  return tableOf(['engine', 'tests', 'reason', 'seen'], rows);
}

function tableOf(head, rows) {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
