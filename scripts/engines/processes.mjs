/** Programs that a run starts, and folders that it needs. Each program has a group of its own, so that what it starts ends with it. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const running = new Set();

// Also where the run ends by an error or by somebody's Ctrl+C.
process.on('exit', () => running.forEach((child) => signal(child, 'SIGKILL')));
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(name, () => {
    console.log(`Ended by ${name}`);
    process.exit(1);
  });

/** A folder that is there until the run ends. */
export function scratchFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  // A browser that is just ending may still write.
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** Starts a program. What it says is kept, to be shown where it ends before its time. */
export function start(program, args, { env, stdio = ['ignore', 'pipe', 'pipe'] } = {}) {
  const child = spawn(program, args, { env, stdio, detached: true });
  running.add(child);
  child.said = '';
  for (const stream of [child.stdout, child.stderr])
    stream
      ?.setEncoding('utf8')
      .on('data', (text) => (child.said = (child.said + text).slice(-4000)));
  child.ended = new Promise((done) => {
    child.on('close', done);
    child.on('error', (error) => {
      child.said += error.message;
      done(error);
    });
  });
  return child;
}

/** Ends all, and what does not end within two seconds by force. */
export async function stopAll() {
  const children = [...running];
  children.forEach((child) => signal(child, 'SIGTERM'));
  await Promise.race([Promise.all(children.map(({ ended }) => ended)), wait(2000)]);
  children.forEach((child) => signal(child, 'SIGKILL'));
  running.clear();
}

/** Waits until a port of this machine takes connections. */
export async function untilListening(child, port) {
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended:\n${child.said}`);
    if (await canConnect(port)) return;
    await wait(100);
  }
  throw new Error(`${child.spawnfile} does not listen after 30 seconds:\n${child.said}`);
}

function canConnect(port) {
  return new Promise((done) => {
    const socket = createConnection(port, '127.0.0.1');
    socket.on('connect', () => done(true)).on('error', () => done(false));
    socket.on('connect', () => socket.destroy());
  });
}

function signal(child, name) {
  try {
    process.kill(-child.pid, name);
  } catch {
    // It has ended, or never began.
  }
}
