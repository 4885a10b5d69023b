/**
 * The small program that puts the new folder in the place of the old one. It runs in a process and a process group of its
 * own, so that killing the one that publishes cannot come between its two renames.
 *
 * Arguments: the temporary folder, the target, the lock, the number of the process that publishes. It joins the lock and says so; without a go-ahead it does nothing.
 */
import { rmSync } from 'node:fs';

import { joinLock } from './lock.js';
import { swap, workFolderAt } from './work-folder.js';

/** @param between called between the two renames; for tests */
export async function runSwapProgram(between?: () => void): Promise<void> {
  const [work, target, lock, parent] = process.argv.slice(2) as [string, string, string, string];
  const isAlone = () => process.ppid !== Number(parent);
  // Whoever comes after the one that was killed need not wait for what will not be done.
  if (isAlone()) return;
  joinLock(lock);
  process.stdout.write('ready\n');
  let isGo = false;
  for await (const piece of process.stdin) isGo = (piece as Buffer).length > 0 || isGo;
  if (!isGo) return;
  try {
    swap(workFolderAt(work), target, between);
  } catch (error) {
    const { code, path, message } = error as NodeJS.ErrnoException;
    process.stderr.write(JSON.stringify({ code, path, message }));
    process.exitCode = 1;
  }
  // Without the one that took it, nobody else gives the lock back.
  if (isAlone()) rmSync(lock, { force: true });
}
