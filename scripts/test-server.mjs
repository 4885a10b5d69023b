/**
 * Addresses under /__test/ that behave as badly as servers do, for the tests of loading and of
 * strict pages.
 */
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { extname, resolve, sep } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const TYPES = { '.json': 'application/json', '.html': 'text/html', '.js': 'text/javascript' };

const { version: OWN } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));

const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types inspection-widgets',
].join('; ');

/** How often each `key` was asked for. A test takes a key of its own. */
const hits = new Map();

/** `file` is a path from the root of the project. */
const ENDPOINTS = {
  /** ?file=…&delay=ms */
  async json(ctx, { file, delay = 0 }) {
    await wait(Number(delay));
    send(ctx, file);
  },
  /** status/404 */
  status(ctx, _query, code) {
    ctx.status = Number(code);
    ctx.body = `Status ${code}`;
  },
  /** A sign-in page that says it is JSON. */
  html(ctx) {
    ctx.type = 'application/json';
    ctx.body = '<!doctype html><title>Sign in</title><h1>Sign in</h1>';
  },
  /** Begins and never ends; with ?at=headers it never even begins. */
  slow(ctx, { at }) {
    if (at === 'headers') {
      ctx.respond = false;
      return;
    }
    const body = new PassThrough();
    body.write('{"provider":');
    ctx.req.once('close', () => body.destroy());
    ctx.type = 'application/json';
    ctx.body = body;
  },
  /** How many documents the tests with random data make, and from which seed: as `npm run fuzz` says. */
  fuzz(ctx) {
    const { FUZZ_RUNS = '500', FUZZ_SEED = '1' } = process.env;
    ctx.body = { runs: Number(FUZZ_RUNS), seed: Number(FUZZ_SEED) };
  },
  /** 3 MB that begin like JSON */
  huge(ctx) {
    const chunk = `"${'x'.repeat(1021)}",`;
    ctx.type = 'application/json';
    ctx.body = Readable.from(['[', ...Array(3 * 1024).fill(chunk), '1]']);
  },
  'bad-json'(ctx) {
    ctx.type = 'application/json';
    ctx.body = '{"provider": {"name": "Islington",}';
  },
  /** ?key=…&file=… : the file, counted */
  count(ctx, { key, file }) {
    hit(key);
    send(ctx, file);
  },
  /** ?key=… : how often `count` or `flaky` was asked for that key */
  hits(ctx, { key }) {
    ctx.body = String(hits.get(key) ?? 0);
  },
  /** ?to=… */
  redirect(ctx, { to }) {
    ctx.redirect(to);
  },
  /** ?key=…&times=n&file=… : 503 n times, then the file */
  flaky(ctx, { key, times = 1, file }) {
    if (hit(key) > Number(times)) send(ctx, file);
    else ctx.status = 503;
  },
  /** ?html=…&policy=… : a page of its own */
  page(ctx, { html, policy }) {
    if (policy) ctx.set('Content-Security-Policy', policy);
    ctx.type = 'html';
    ctx.body = html;
  },
  /** version/0.0.9/badge.js : a built file as it would be if it were another version */
  version(ctx, _query, path) {
    const [version, file] = path.split('/');
    ctx.type = 'js';
    ctx.body = readFileSync(resolve(root, 'dist/cdn', file), 'utf8').replaceAll(OWN, version);
  },
  /**
   * csp/page.html : a page of src/testing/pages under the strictest policy that the elements
   * promise to run with
   */
  csp(ctx, _query, page) {
    ctx.set('Content-Security-Policy', STRICT_POLICY);
    send(ctx, `src/testing/pages/${page}`);
  },
};

/** Middleware of the test runner's server. */
export async function testServer(ctx, next) {
  const [, name, rest] = /^\/__test\/([\w-]+)\/?(.*)$/.exec(ctx.path) ?? [];
  if (!name) return next();
  ctx.set('Cache-Control', 'no-store');
  if (!Object.hasOwn(ENDPOINTS, name)) return missing(ctx, `endpoint ${name}`);
  return ENDPOINTS[name](ctx, ctx.query, rest);
}

function hit(key) {
  const count = (hits.get(key) ?? 0) + 1;
  hits.set(key, count);
  return count;
}

function send(ctx, file = '') {
  const path = resolve(root, file);
  if (!path.startsWith(resolve(root) + sep) || !existsSync(path)) return missing(ctx, file);
  ctx.type = TYPES[extname(path)] ?? 'application/octet-stream';
  ctx.body = createReadStream(path);
}

function missing(ctx, what) {
  ctx.status = 404;
  ctx.body = `There is no ${what}`;
}
