/** Kills the program that publishes at every moment: whatever happens, a folder that is whole stands there, old or new. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import { compileModules, faultsIn } from '../../testing/publications.js';
import { councilData } from '../../testing/workshop.js';
import { isLocked, lockPathOf } from './lock.js';
import { MANIFEST } from './manifest.js';
import type { PublishOptions } from './options.js';
import type { Step } from './run.js';
import { recover } from './work-folder.js';

const KILLS = 50;
const SEED = 20261122;

const sources = readdirSync(councilData).map((name) => ({ file: join(councilData, name) }));

/** Two publications with hardly a file in common. The second has one provider less. */
const EDITIONS = {
  A: { title: 'Edition A', sources },
  B: { title: 'Edition B', sources: sources.slice(1) },
};
type Edition = keyof typeof EDITIONS;

let modules: string;
let folder: string;
let out: string;
before(() => (modules = compileModules()));
after(() => rmSync(modules, { recursive: true }));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kill-'));
  out = join(folder, 'site');
});
afterEach(() => rmSync(folder, { recursive: true }));

function start(edition: Edition, ...args: (Step | '' | 'plain')[]): ChildProcess {
  const base = 'https://results.example.org/';
  const options: PublishOptions = { ...EDITIONS[edition], out, base };
  const program = join(modules, 'testing', 'publish-program.js');
  return spawn(process.execPath, [program, JSON.stringify(options), ...args], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

type Ended = [code: number | null, signal: NodeJS.Signals | null];

async function run(edition: Edition, ...args: (Step | '' | 'plain')[]): Promise<Ended> {
  const child = start(edition, ...args);
  child.stdout?.resume();
  return (await once(child, 'exit')) as Ended;
}

const runPlain = (edition: Edition, step: Step | '' = '') => run(edition, step, 'plain');

/** Lets the swap stop between its two renames until `release` is called. */
function holdSwap(): { release: () => void } {
  writeFileSync(`${out}.hold`, '');
  return { release: () => rmSync(`${out}.hold`) };
}

/** Until a swap that goes on without the one that was killed has come to its end. */
async function untilQuiet(): Promise<void> {
  while (isLocked(out)) await sleep(5);
}

/** Which edition stands there, whole. */
async function whatStands(): Promise<Edition> {
  await untilQuiet();
  assert.deepEqual(faultsIn(out), []);
  const index = readFileSync(join(out, 'index.html'), 'utf8');
  const found = (['A', 'B'] as const).filter((name) => index.includes(EDITIONS[name].title));
  assert.equal(found.length, 1);
  return found[0] as Edition;
}

const other = (edition: Edition): Edition => (edition === 'A' ? 'B' : 'A');

/** Until the program says that it has come to a step, or has ended. */
async function hears(child: ChildProcess, step: Step): Promise<void> {
  let said = '';
  const heard = new Promise<void>((resolve) => {
    child.stdout?.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.includes(`${step}\n`)) resolve();
    });
  });
  await Promise.race([heard, once(child, 'exit')]);
}

/** How long a run takes, and its end from when all is written, in milliseconds. */
async function timesOf(edition: Edition): Promise<{ whole: number; swap: number }> {
  const begin = performance.now();
  const child = start(edition);
  const ended = once(child, 'exit');
  await hears(child, 'written');
  const written = performance.now();
  await ended;
  return { whole: performance.now() - begin, swap: performance.now() - written };
}

/** Numbers from 0 to 1 that are the same each time. */
function* random(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    yield state / 2 ** 32;
  }
}

test(`killed at ${KILLS} moments, it leaves the old or the new folder whole`, async (context) => {
  await run('A');
  assert.equal(await whatStands(), 'A');
  const { whole, swap } = await timesOf('B');
  const numbers = random(SEED);
  const ends = { old: 0, new: 0 };
  for (let kill = 0; kill < KILLS; kill += 1) {
    const old = await whatStands();
    // Three over the whole run, then two over its end, which is short; a little longer than either takes.
    const isAtEnd = kill % 5 > 2;
    const child = start(other(old), '', ...(isAtEnd ? (['plain'] as const) : []));
    const ended = once(child, 'exit');
    if (isAtEnd) await hears(child, 'written');
    const moment = numbers.next().value * 1.2 * (isAtEnd ? swap : whole);
    await Promise.race([sleep(moment), ended]);
    child.kill('SIGKILL');
    await ended;
    ends[(await whatStands()) === old ? 'old' : 'new'] += 1;
  }
  context.diagnostic(`${ends.old} times the old one, ${ends.new} times the new one`);
  assert.ok(ends.old > 0 && ends.new > 0);
  await run(other(await whatStands()));
  assert.deepEqual(readdirSync(folder), ['site']);
});

describe('killed at a step', () => {
  const before: Step[] = ['locked', 'read', 'merged', 'written', 'ready-to-swap'];
  for (const step of before) {
    test(`${step}: the old folder stands, and the next run removes the remains`, async () => {
      await runPlain('A');
      assert.deepEqual(await runPlain('B', step), [null, 'SIGKILL']);
      assert.equal(await whatStands(), 'A');
      assert.deepEqual(await runPlain('B'), [0, null]);
      assert.equal(await whatStands(), 'B');
      assert.deepEqual(readdirSync(folder), ['site']);
    });
  }

  for (const step of ['swapping', 'swapped'] as const) {
    test(`${step}: the new folder comes to stand all the same`, async () => {
      await runPlain('A');
      const { release } = holdSwap();
      const killed = runPlain('B', step);
      if (step === 'swapped') release();
      assert.deepEqual(await killed, [null, 'SIGKILL']);
      if (step !== 'swapped') release();
      assert.equal(await whatStands(), 'B');
      assert.deepEqual(await runPlain('B'), [0, null]);
      assert.deepEqual(readdirSync(folder), ['site']);
    });
  }

  test('in the first run of all: nothing or the new folder', async () => {
    for (const step of before) {
      await runPlain('A', step);
      await untilQuiet();
      assert.ok(!existsSync(out));
    }
    await runPlain('A', 'swapping');
    assert.equal(await whatStands(), 'A');
    assert.deepEqual(readdirSync(folder), ['site']);
  });
});

test('while the swap of a killed run goes on, nobody else begins', async () => {
  await runPlain('A');
  const { release } = holdSwap();
  await runPlain('B', 'swapping');
  assert.ok(isLocked(out));
  assert.deepEqual(await runPlain('A'), [1, null]);
  release();
  assert.equal(await whatStands(), 'B');
});

test('the machine crashes between the two renames: the next run, or whoever reads, mends it', async () => {
  for (const mend of [() => recover(out), () => runPlain('B')]) {
    await runPlain('A');
    const { release } = holdSwap();
    await runPlain('B', 'swapping');
    while (existsSync(join(out, MANIFEST))) await sleep(5);
    const holders = readFileSync(lockPathOf(out), 'utf8').trim().split('\n');
    const { pid } = JSON.parse(holders.at(-1) ?? '') as { pid: number };
    process.kill(pid, 'SIGKILL');
    await untilQuiet();
    release();
    assert.ok(!existsSync(out));
    await mend();
    assert.equal(await whatStands(), 'B');
    assert.deepEqual(
      readdirSync(folder).filter((name) => !name.endsWith('.lock')),
      ['site'],
    );
  }
});

describe('asked to stop', () => {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    test(`${signal} to the group: the old folder stands, nothing is left, and the exit code is ${code}`, async () => {
      await runPlain('A');
      const child = start('B', '', 'plain');
      const ended = once(child, 'exit');
      await once(child.stdout as NodeJS.ReadableStream, 'data');
      process.kill(-(child.pid as number), signal);
      assert.deepEqual(await ended, [code, null]);
      assert.equal(await whatStands(), 'A');
      assert.deepEqual(readdirSync(folder), ['site']);
    });
  }

  test('once the swap has begun it is done, though the whole group is killed', async () => {
    await runPlain('A');
    const { release } = holdSwap();
    const child = start('B', '', 'plain');
    await hears(child, 'swapping');
    process.kill(-(child.pid as number), 'SIGKILL');
    release();
    assert.equal(await whatStands(), 'B');
  });
});
