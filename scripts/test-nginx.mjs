/**
 * The published nginx.conf in Debian's own nginx: publishes a council with the built program, serves the folder with nginx
 * and with `serve`, and asks both the same questions over HTTP. Build first. The last line counts what passed.
 */
import './ensure-installed.mjs';

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

import { register } from 'tsx/esm/api';

import { findNginx, startNginx } from './nginx.mjs';

register();
const { ask, expectations, faultsOf, faultsOfAskingAgain } =
  await import('../src/testing/serving.ts');

const program = 'dist/cli/bin.js';
const scratch = mkdtempSync(join(tmpdir(), 'nginx-'));
const counts = { passed: 0, failed: 0 };
const slug = 'islington';

try {
  if (!existsSync(program)) throw new Error(`${program} is not there: npm run build`);
  const nginx = findNginx();
  // Below a path of its host, and at its root: the configuration is another.
  for (const path of ['', 'inspections/']) {
    const folder = publishAt(path);
    const server = await startNginx(nginx, {
      root: join(scratch, 'root'),
      include: join(folder, 'nginx.conf'),
      scratch: join(scratch, 'nginx'),
    });
    const served = servedFrom(server.address + path, folder);
    await askAll(`nginx, /${path}`, served);
    await server.stop();
    const complaints = server.log().match(/\[(?:warn|emerg|crit|alert)\].*/g) ?? [];
    tell(`nginx, /${path}: no warning about the configuration`, complaints);
    if (path === '') await withServe(folder, (address) => askAll('serve', { ...served, address }));
    rmSync(join(scratch, 'root'), { recursive: true });
  }
} catch (error) {
  tell('the suite runs to its end', [error.stack]);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;

/** Publishes to where the server will look for it, and puts what must not be served beside. */
function publishAt(path) {
  const folder = join(scratch, 'root', path);
  mkdirSync(dirname(folder), { recursive: true });
  mkdirSync(join(scratch, 'nginx'), { recursive: true });
  const base = `https://results.example.org/${path}`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      program,
      'publish',
      'data/islington.json',
      '--out',
      folder,
      '--base',
      base,
      '--title',
      'Inspection results',
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`publish ended with ${status}:\n${stdout}${stderr}`);
  writeFileSync(join(folder, '.hidden'), 'secret');
  mkdirSync(join(folder, slug, '.hidden'));
  writeFileSync(join(folder, slug, '.hidden', 'secret.txt'), 'secret');
  return folder;
}

function servedFrom(address, folder) {
  const [asset] = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.css'));
  return { address, slug, asset };
}

async function askAll(server, served) {
  for (const expected of expectations(served))
    tell(`${server}: ${expected.what}`, await faultsOf(expected, served));
  for (const path of ['', `${slug}/`, `${slug}/inspection.json`, `${slug}/badge/badge.png`])
    tell(
      `${server}: /${path} is not sent again while it is the same`,
      await faultsOfAskingAgain(path, served),
    );
  tell(
    `${server}: the publication's own page for what is not there`,
    await faultsOfMissing(served),
  );
}

async function faultsOfMissing({ address }) {
  const { body } = await ask(address, { path: 'no-such-provider/' });
  const page = await ask(address, { path: '404.html' });
  return body.equals(page.body) ? [] : [`found ${body.toString().slice(0, 80)}`];
}

/** Runs the built `serve` while something is done with its address. */
async function withServe(folder, work) {
  const child = spawn(process.execPath, [program, 'serve', folder, '--port', '0', '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((done) => child.on('close', done));
  try {
    const [line] = await Promise.race([
      createInterface(child.stdout)
        [Symbol.asyncIterator]()
        .next()
        .then(({ value }) => [value]),
      ended.then((code) => {
        throw new Error(`serve ended with ${code}`);
      }),
    ]);
    await work(JSON.parse(line).address);
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

function tell(what, faults) {
  counts[faults.length > 0 ? 'failed' : 'passed'] += 1;
  console.log([`${faults.length > 0 ? 'FAILED' : 'ok    '} ${what}`, ...faults].join('\n       '));
}
