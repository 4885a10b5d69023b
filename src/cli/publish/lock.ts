/**
 * One publish at a time for a folder: a file beside it that names the processes at work. One that was left by a process
 * that died is recognised by its number and the time at which it started; one of another machine, as with a shared disk
 * or containers, by the time at which it was last touched.
 */
import {
  appendFileSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

import { PublishError } from './errors.js';

const TOUCH_EVERY = 30_000;
const DEAD_AFTER = 4 * TOUCH_EVERY;

interface Holder {
  pid: number;
  host: string;
  /** When the process started, where the system says it. */
  started?: string | undefined;
}

export function lockPathOf(target: string): string {
  return join(dirname(target), `.${basename(target)}.lock`);
}

/** Takes the lock of a folder, calls `work`, and gives it back. Fails where someone else has it. */
export async function withLock<T>(target: string, work: () => Promise<T>): Promise<T> {
  const path = lockPathOf(target);
  take(path, target);
  const touching = setInterval(() => touch(path), TOUCH_EVERY);
  touching.unref();
  try {
    return await work();
  } finally {
    clearInterval(touching);
    rmSync(path, { force: true });
  }
}

/** Makes this process one of those that hold the lock. */
export function joinLock(path: string): void {
  appendFileSync(path, lineOf(process.pid));
}

/** Whether a process that still runs holds the lock of a folder. */
export function isLocked(target: string): boolean {
  const path = lockPathOf(target);
  const text = textOf(path);
  return text !== undefined && holderIn(text, path) !== undefined;
}

function take(path: string, target: string): void {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(path, lineOf(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const text = textOf(path);
    const holder = text === undefined ? undefined : holderIn(text, path);
    if (holder) throw busy(target, path, holder);
    if (text !== undefined) takeAway(path, text);
  }
  throw busy(target, path);
}

function busy(target: string, path: string, holder?: Holder): PublishError {
  const who = holder ? ` by process ${holder.pid} on ${holder.host}` : '';
  return new PublishError(
    'busy',
    `${target} is being published${who}. Wait until that is done; if it is not so, remove ${path}`,
  );
}

/** Removes a lock whose holders are dead, unless it has become another's in the meantime. */
function takeAway(path: string, text: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (textOf(aside) === text) rmSync(aside, { force: true });
  else renameSync(aside, path);
}

function holderIn(text: string, path: string): Holder | undefined {
  const holders = text
    .split('\n')
    .filter((line) => line !== '')
    .map(parsed);
  // Between making the file and writing into it, it says nothing.
  if (holders.length === 0) holders.push(undefined);
  for (const holder of holders) {
    const isHere = holder?.host === hostname();
    if (isHere ? isRunning(holder) : wasTouched(path)) return holder ?? { pid: 0, host: 'unknown' };
  }
  return undefined;
}

function parsed(line: string): Holder | undefined {
  try {
    return JSON.parse(line) as Holder;
  } catch {
    return undefined;
  }
}

function isRunning({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // A process of another user.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  // A number is used again, in containers at once.
  const now = startOf(pid);
  return started === undefined || now === undefined || started === now;
}

function wasTouched(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs < DEAD_AFTER;
}

function touch(path: string): void {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // Whoever removed it has been told what that means.
  }
}

function lineOf(pid: number): string {
  const holder: Holder = { pid, host: hostname(), started: startOf(pid) };
  return `${JSON.stringify(holder)}\n`;
}

/** When a process started, in the words of Linux; `undefined` on other systems. */
function startOf(pid: number): string | undefined {
  // The name of the program stands in brackets and may have spaces and brackets in it.
  const fields = textOf(`/proc/${pid}/stat`)
    ?.replace(/^.*\) /s, '')
    .split(' ');
  // The 22nd of all, of which two stood before.
  return fields?.[19];
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
