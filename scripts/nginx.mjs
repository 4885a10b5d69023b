/** Starts Debian's nginx on a free port with its own folders, as whoever runs the script. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { aptInstall } from './apt.mjs';

/** Debian keeps it where the path of an ordinary user does not lead. */
const PROGRAMS = ['nginx', '/usr/sbin/nginx'];

/** Finds nginx, or installs it where apt and the right to use it are there. Says on the console what it does. */
export function findNginx() {
  const found = PROGRAMS.find((program) => isThere(program));
  if (found) return found;
  aptInstall(['nginx-light']);
  const installed = PROGRAMS.find((program) => isThere(program));
  if (!installed) throw new Error('nginx is not there although apt-get installed it');
  return installed;
}

function isThere(program) {
  return spawnSync(program, ['-v']).status === 0;
}

/**
 * Serves a folder with the configuration that was published into it.
 *
 * @param program nginx
 * @param root what the server block has as its root
 * @param include the published configuration
 * @param scratch a folder of its own for logs and the like
 */
export async function startNginx(program, { root, include, scratch }) {
  const port = await freePort();
  const log = join(scratch, 'error.log');
  for (const name of ['body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'])
    mkdirSync(join(scratch, name), { recursive: true });
  const main = join(scratch, 'main.conf');
  writeFileSync(main, configuration({ port, root, include, scratch, log }));
  const child = spawn(program, ['-p', scratch, '-c', main, '-e', log], { stdio: 'inherit' });
  const ended = new Promise((done) => child.on('close', done));
  const address = `http://127.0.0.1:${port}/`;
  await untilItAnswers(address, child, log);
  return {
    address,
    log: () => readFileSync(log, 'utf8'),
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function configuration({ port, root, include, scratch, log }) {
  // As root its workers would run as somebody who may not read a folder that is ours alone.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `${user}
daemon off;
worker_processes 1;
pid ${scratch}/nginx.pid;
error_log ${log} warn;
events { worker_connections 64; }
http {
    access_log off;
    client_body_temp_path ${scratch}/body;
    proxy_temp_path ${scratch}/proxy;
    fastcgi_temp_path ${scratch}/fastcgi;
    uwsgi_temp_path ${scratch}/uwsgi;
    scgi_temp_path ${scratch}/scgi;
    server {
        listen 127.0.0.1:${port};
        root ${root};
        include ${include};
    }
}
`;
}

async function untilItAnswers(address, child, log) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error(`nginx ended:\n${readFileSync(log, 'utf8')}`);
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return;
    await wait(50);
  }
  child.kill();
  throw new Error('nginx did not answer within 5 seconds');
}

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
