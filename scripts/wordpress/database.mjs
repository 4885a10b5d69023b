/** A MariaDB of its own: its files in a folder of the test, reached by a socket in it and by nothing else. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** What is lost in a power cut does not matter to a test, and waiting for the disk takes most of the time. */
const FAST = [
  '--innodb-flush-log-at-trx-commit=0',
  '--innodb-doublewrite=0',
  '--innodb-buffer-pool-size=64M',
  '--skip-log-bin',
  '--skip-name-resolve',
];

/** Starts a server with empty databases. */
export async function startDatabase(scratch, databases) {
  const data = join(scratch, 'mysql');
  const socket = join(scratch, 'mysql.sock');
  const log = join(scratch, 'mysql.log');
  mkdirSync(data);
  // As root it only starts when it is told that this is meant.
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const where = ['--no-defaults', `--datadir=${data}`, ...user];
  run('/usr/bin/mariadb-install-db', [
    ...where,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  const output = openSync(log, 'w');
  const child = spawn(
    '/usr/sbin/mariadbd',
    [...where, `--socket=${socket}`, '--skip-networking', ...FAST],
    { stdio: ['ignore', output, output] },
  );
  const ended = new Promise((done) => child.on('close', done));
  const server = {
    socket,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
  try {
    await untilItListens(child, socket, log);
    for (const name of databases)
      run('/usr/bin/mariadb', [
        '--no-defaults',
        `--socket=${socket}`,
        '--user=root',
        `--execute=CREATE DATABASE ${name} CHARACTER SET utf8mb4`,
      ]);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

function run(program, args) {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ended with ${status}:\n${stdout}${stderr}`);
}

async function untilItListens(child, socket, log) {
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error(`mariadbd ended:\n${readFileSync(log, 'utf8')}`);
    if (existsSync(socket)) return;
    await wait(100);
  }
  throw new Error('mariadbd did not listen within 30 seconds');
}
