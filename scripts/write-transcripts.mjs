/** npm run transcripts: writes accessibility/transcripts anew, as a screen reader reads now, without what is no more. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { TEST_TIME_ZONE } from './test-time-zone.mjs';

rmSync(new URL('../accessibility/transcripts/', import.meta.url), { recursive: true, force: true });
const test = fileURLToPath(
  new URL('../src/testing/transcripts/transcripts.node.test.ts', import.meta.url),
);
const { status } = spawnSync(process.execPath, ['--import', 'tsx', '--test', test], {
  stdio: 'inherit',
  env: { ...process.env, TZ: TEST_TIME_ZONE, WRITE_TRANSCRIPTS: '1' },
});
process.exitCode = status ?? 1;
