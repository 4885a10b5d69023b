import { spawnSync } from 'node:child_process';

/** The folder of the publication. It is kept, so that publishing again writes only what has changed. */
export const PUBLISHED = 'published';

/**
 * Publishes the results of all councils with the built command; ends the program where that fails. The faults of the data
 * are known, and stand on a page of the publication.
 */
export function publishCouncils(base) {
  const publish = ['publish', '--config', 'data/publication.json', '--out', PUBLISHED];
  const { status, stderr } = spawnSync(
    process.execPath,
    ['dist/cli/bin.js', ...publish, '--base', base],
    { stdio: ['ignore', 'inherit', 'pipe'], encoding: 'utf8' },
  );
  if (status === 0) return;
  console.error(stderr);
  process.exit(status ?? 1);
}
