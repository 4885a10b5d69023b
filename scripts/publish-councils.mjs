import { spawnSync } from 'node:child_process';

/** The folder of the publication. It is kept, so that publishing again writes only what has changed. */
export const PUBLISHED = 'published';

/** Publishes the results of all councils with the built command; ends the program where that fails. */
export function publishCouncils(base) {
  const publish = ['publish', '--config', 'data/publication.json', '--out', PUBLISHED];
  const { status } = spawnSync(process.execPath, ['dist/cli/bin.js', ...publish, '--base', base], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
