/** WordPress itself: one copy of Debian's files, and a site or network in it that PHP's own server shows. */
import { execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { WORDPRESS } from './packages.mjs';

export const PASSWORD = 'correct horse battery staple';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Without a cache of compiled code each page would compile all of WordPress again. */
const PHP = [
  '-d',
  'opcache.enable_cli=1',
  '-d',
  'opcache.validate_timestamps=1',
  '-d',
  'memory_limit=256M',
];

/** Copies Debian's WordPress, links followed, with the configuration of the test. */
export function copyWordPress(folder) {
  cpSync(WORDPRESS, folder, { recursive: true, dereference: true });
  cpSync(here('wp-config.php'), join(folder, 'wp-config.php'));
  mkdirSync(join(folder, 'wp-content/uploads'), { recursive: true });
  mkdirSync(join(folder, 'wp-content/mu-plugins'));
  cpSync(here('allow-local.php'), join(folder, 'wp-content/mu-plugins/allow-local.php'));
}

/**
 * Sets a site up and serves it.
 *
 * @param name of its database, too
 * @param multisite whether it is a network; its roles are then those of the site `services/`
 * @param publicationPort the one port of this machine that it may fetch from
 */
export async function startSite({ name, folder, scratch, socket, multisite, publicationPort }) {
  const port = await freePort();
  const log = join(scratch, `${name}.log`);
  const env = {
    PATH: process.env.PATH,
    TEST_ROOT: folder,
    TEST_HOST: `localhost:${port}`,
    TEST_DATABASE: name,
    TEST_SOCKET: socket,
    TEST_LOG: log,
    TEST_PUBLICATION_PORT: String(publicationPort),
    TEST_MULTISITE: multisite ? '1' : '',
  };
  // Not waited for by standing still: what it asks the publication for, this process answers.
  const php = async (script, more) => {
    const args = ['-d', 'display_errors=1', here(script)];
    const options = { env: { ...env, ...more } };
    try {
      const { stdout } = await promisify(execFile)('php', [...PHP, ...args], options);
      return stdout;
    } catch (error) {
      throw new Error(`${error.message}\n${error.stdout}`, { cause: error });
    }
  };
  for (const step of ['site', ...(multisite ? ['network'] : []), 'users']) {
    const installing = { TEST_STEP: step, TEST_INSTALLING: step === 'users' ? '' : '1' };
    const said = await php('install.php', installing);
    if (said.trim()) throw new Error(`${name}, ${step}: ${said}`);
  }
  const server = await serve({ folder, port, env, output: join(scratch, `${name}-server.log`) });
  const home = `http://localhost:${port}/${multisite ? 'services/' : ''}`;
  return {
    name,
    home,
    multisite,
    network: `http://localhost:${port}/`,
    /** What PHP and WordPress complained about so far. */
    complaints: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
    /** Runs PHP within the site, as WP-CLI's `eval` does; gives what it prints as JSON. */
    async evaluate(code, input) {
      const said = await php('evaluate.php', {
        TEST_CODE: code,
        TEST_INPUT: JSON.stringify(input ?? null),
        TEST_PATH: multisite ? '/services/' : '/',
      });
      try {
        return JSON.parse(said);
      } catch {
        throw new Error(`No JSON from ${code}:\n${said}`);
      }
    },
    stop: server.stop,
  };
}

async function serve({ folder, port, env, output }) {
  const log = openSync(output, 'w');
  const child = spawn(
    'php',
    [...PHP, '-S', `localhost:${port}`, '-t', folder, here('router.php')],
    {
      env: { ...env, PHP_CLI_SERVER_WORKERS: '4' },
      stdio: ['ignore', log, log],
      // The workers are a group with their parent, so that all of them are ended.
      detached: true,
    },
  );
  const ended = new Promise((done) => child.on('close', done));
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null)
      process.kill(-Number(child.pid), 'SIGTERM');
    await ended;
  };
  for (let tries = 0; tries < 100; tries += 1) {
    const answered = await fetch(`http://localhost:${port}/readme.html`).then(
      () => true,
      () => false,
    );
    if (answered) return { stop };
    await wait(100);
  }
  await stop();
  throw new Error(`PHP did not answer within 10 seconds:\n${readFileSync(output, 'utf8')}`);
}

export function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, 'localhost', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
