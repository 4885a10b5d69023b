/** Has the new folder put in the place of the old one by a process that outlives this one. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { lockPathOf } from './lock.js';
import type { WorkFolder } from './work-folder.js';

/** Where the program is: beside this file, compiled or not. */
export function swapProgram(): URL {
  return new URL(
    import.meta.url.endsWith('.ts') ? './swap-bin.ts' : './swap-bin.js',
    import.meta.url,
  );
}

/**
 * Swaps, and returns when the old folder has been deleted. Fails with what the file system said, and then the old folder
 * is where it was.
 *
 * @param beforeGo called when the other process is ready and has not been told to begin
 * @param afterGo called when it has been told
 */
export async function swapInProcess(
  work: WorkFolder,
  target: string,
  program: URL = swapProgram(),
  { beforeGo = () => {}, afterGo = () => {} } = {},
): Promise<void> {
  await flush(work.site);
  const loader = program.pathname.endsWith('.ts') ? ['--import', import.meta.resolve('tsx')] : [];
  const args = [
    ...loader,
    fileURLToPath(program),
    work.path,
    target,
    lockPathOf(target),
    `${process.pid}`,
  ];
  const child = spawn(process.execPath, args, {
    detached: true,
    stdio: 'pipe',
    windowsHide: true,
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (said += piece));
  // If it ends before it is told to begin, that is no error of the pipe.
  child.stdin.on('error', () => {});
  const ended = once(child, 'close') as Promise<[code: number | null]>;
  await Promise.race([once(child.stdout, 'data'), ended]);
  beforeGo();
  child.stdin.end('go');
  afterGo();
  const [code] = await ended;
  if (code !== 0) throw errorOf(said);
}

function errorOf(said: string): Error {
  try {
    const { message, ...fields } = JSON.parse(said) as NodeJS.ErrnoException;
    return Object.assign(new Error(message), fields);
  } catch {
    return new Error(`The new folder could not be put in place: ${said.trim()}`);
  }
}

/**
 * Has the system write what it still holds in memory, or a failing power supply could leave a new folder of empty files
 * where the old one was deleted.
 */
async function flush(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  try {
    await promisify(execFile)('sync', process.platform === 'linux' ? ['-f', folder] : [], {
      timeout: 120_000,
    });
  } catch {
    // Some small systems have no such program, or not with this option.
  }
}
