import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';

import { isLocked, lockPathOf, withLock } from './lock.js';

let folder: string;
let target: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  target = join(folder, 'site');
});
afterEach(() => rmSync(folder, { recursive: true }));

const work = () => Promise.resolve('done');
const isBusy = { name: 'PublishError', code: 'busy' };

/** A process that was, and is no more. */
function deadProcess(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

test('the second of two is told who is at work', async () => {
  await withLock(target, async () => {
    assert.ok(isLocked(target));
    await assert.rejects(withLock(target, work), (error: Error) => {
      assert.match(error.message, new RegExp(`by process ${process.pid} on ${hostname()}`));
      return true;
    });
  });
  assert.ok(!isLocked(target));
  assert.equal(await withLock(target, work), 'done');
});

test('the lock is given back when the work fails', async () => {
  await assert.rejects(withLock(target, () => Promise.reject(new Error('no'))));
  assert.ok(!existsSync(lockPathOf(target)));
});

test('the lock of a dead process counts for nothing', async () => {
  const holder = { pid: deadProcess(), host: hostname() };
  writeFileSync(lockPathOf(target), `${JSON.stringify(holder)}\n`);
  assert.equal(await withLock(target, work), 'done');
});

test('a process of the same number that started at another time is another', async (context) => {
  if (process.platform !== 'linux') return context.skip('only Linux says when processes started');
  const holder = { pid: process.pid, host: hostname(), started: '1' };
  writeFileSync(lockPathOf(target), `${JSON.stringify(holder)}\n`);
  assert.equal(await withLock(target, work), 'done');
});

test('one of several living holders is enough', async () => {
  const lines = [deadProcess(), process.pid].map((pid) =>
    JSON.stringify({ pid, host: hostname() }),
  );
  writeFileSync(lockPathOf(target), `${lines.join('\n')}\n`);
  await assert.rejects(withLock(target, work), isBusy);
});

test('a lock of another machine holds for as long as it is touched', async () => {
  const path = lockPathOf(target);
  writeFileSync(path, `${JSON.stringify({ pid: 1, host: 'elsewhere' })}\n`);
  await assert.rejects(withLock(target, work), isBusy);
  const longAgo = new Date(Date.now() - 600_000);
  utimesSync(path, longAgo, longAgo);
  assert.equal(await withLock(target, work), 'done');
});
