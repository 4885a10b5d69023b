/**
 * What a server of a publication has to answer, as a list of questions: asked of `serve` in its tests and of nginx in
 * scripts/test-nginx.mjs, so that both keep the same rules.
 */
import { request } from 'node:http';

/** What a served publication is asked with. Paths are without the slash at their start. */
export interface Served {
  /** With a slash at its end. */
  address: string;
  /** A provider of the publication: "islington". */
  slug: string;
  /** A file in `assets/`: "sheet.1a2b3c4d.css". */
  asset: string;
}

/** One question and what the answer has to be. A value of `null` is a header that must not be there. */
export interface Expectation {
  what: string;
  path: string;
  method?: string;
  ask?: Readonly<Record<string, string>>;
  status: number;
  headers?: Readonly<Record<string, string | RegExp | null>>;
  /** Length of the body in bytes. */
  length?: number;
}

export interface Answer {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  body: Buffer;
}

const SHORT = 'public, max-age=300, stale-while-revalidate=3600';
const SAFE = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'access-control-allow-origin': '*',
};

/** A file of each kind: its type, how long it may be kept, and who may frame it. */
function kinds({ slug, asset }: Served): Expectation[] {
  const page = (what: string, path: string, frames: RegExp): Expectation => ({
    what,
    path,
    status: 200,
    headers: {
      ...SAFE,
      'content-type': /^text\/html; ?charset=utf-8$/i,
      'cache-control': SHORT,
      'content-security-policy': frames,
    },
  });
  const file = (path: string, type: string, headers: Expectation['headers'] = {}): Expectation => ({
    what: `the type, age and openness of ${path}`,
    path,
    status: 200,
    headers: {
      ...SAFE,
      'content-type': new RegExp(`^${type.replace(/[+.]/g, '\\$&')}(; ?charset=utf-8)?$`, 'i'),
      'cache-control': SHORT,
      ...headers,
    },
  });
  const own = /^default-src 'none';.*frame-ancestors 'self'/;
  return [
    page('the front page may be framed by its own site alone', '', own),
    page('so may the page of a provider', `${slug}/`, own),
    page('and under its full name', `${slug}/index.html`, own),
    page(
      'any site may frame the page of a widget',
      `${slug}/badge/`,
      /^default-src 'none'; script-src 'self';.*frame-ancestors \*;.*trusted-types 'none'/,
    ),
    file(`${slug}/inspection.json`, 'application/json'),
    file(`${slug}/badge/oembed.json`, 'application/json'),
    file('data/problems.csv', 'text/csv'),
    file('manifest.ndjson', 'application/x-ndjson'),
    file(`${slug}/badge/badge.svg`, 'image/svg+xml', { 'content-security-policy': /sandbox/ }),
    file(`${slug}/badge/badge.png`, 'image/png'),
    file(`${slug}/badge/badge.txt`, 'text/plain'),
    file(`${slug}/badge/badge.html`, 'text/html', { 'content-security-policy': /sandbox/ }),
    file('sitemap.xml', 'application/xml'),
    file('robots.txt', 'text/plain'),
    file('nginx.conf', 'text/plain'),
    file('_headers', 'text/plain'),
    file('loader.js', 'text/javascript'),
    file('frames.js', 'text/javascript'),
    file(`assets/${asset}`, asset.endsWith('.css') ? 'text/css' : 'text/javascript', {
      'cache-control': 'public, max-age=31536000, immutable',
    }),
  ];
}

/** What is not there, and what must not be. */
function refusals({ slug }: Served): Expectation[] {
  const missing = (path: string): Expectation => ({
    what: `nothing is at /${path}`,
    path,
    status: 404,
    headers: { 'x-content-type-options': 'nosniff', 'cache-control': null },
  });
  return [
    missing('no-such-provider/'),
    missing('no-such-file.json'),
    missing('assets/'),
    missing('assets/no-such-sheet.css'),
    missing('.hidden'),
    missing(`${slug}/.hidden/secret.txt`),
    missing(`${slug}/inspection.json/`),
    ...['..%2f..%2f..%2fetc/passwd', '%2e%2e/%2e%2e/etc/passwd', '../../../../etc/passwd'].map(
      (path): Expectation => ({ what: `nothing outside: ${path}`, path, status: 0 }),
    ),
    { what: 'nothing can be written', path: '', method: 'POST', status: 405 },
  ];
}

function connections({ slug }: Served): Expectation[] {
  const json = `${slug}/inspection.json`;
  return [
    {
      what: 'a folder without its slash is redirected, by a relative address',
      path: slug,
      status: 301,
      headers: { location: new RegExp(`^/(.*/)?${slug}/$`) },
    },
    {
      what: 'data are compressed',
      path: json,
      ask: { 'accept-encoding': 'gzip' },
      status: 200,
      headers: { 'content-encoding': 'gzip', vary: /accept-encoding/i },
    },
    {
      what: 'pictures of points are not compressed again',
      path: `${slug}/badge/badge.png`,
      ask: { 'accept-encoding': 'gzip' },
      status: 200,
      headers: { 'content-encoding': null },
    },
    {
      what: 'the head alone',
      path: json,
      method: 'HEAD',
      status: 200,
      headers: { 'content-type': /^application\/json/, 'content-length': /^\d+$/ },
      length: 0,
    },
    {
      what: 'a part of a file',
      path: json,
      ask: { range: 'bytes=10-29' },
      status: 206,
      headers: { 'content-range': /^bytes 10-29\/\d+$/ },
      length: 20,
    },
    {
      what: 'no part beyond the end',
      path: json,
      ask: { range: 'bytes=99999999-' },
      status: 416,
    },
  ];
}

/** All questions that do not depend on an answer before them. */
export function expectations(served: Served): Expectation[] {
  return [...kinds(served), ...refusals(served), ...connections(served)];
}

/** What is wrong with the answer to a question; empty where it is as expected. */
export async function faultsOf(expected: Expectation, { address }: Served): Promise<string[]> {
  const { status, headers, body } = await ask(address, expected);
  const faults: string[] = [];
  // "Nothing outside" may be refused or not be found, as long as nothing is given.
  const isRight = expected.status ? status === expected.status : status === 400 || status === 404;
  if (!isRight) faults.push(`status ${status}, expected ${expected.status || '400 or 404'}`);
  for (const [name, value] of Object.entries(expected.headers ?? {})) {
    const found = headers[name];
    const isMet =
      value === null
        ? found === undefined
        : typeof value === 'string'
          ? found === value
          : value.test(String(found ?? ''));
    if (!isMet) faults.push(`${name}: ${String(found ?? 'none')}, expected ${value ?? 'none'}`);
  }
  if (expected.length !== undefined && body.length !== expected.length)
    faults.push(`${body.length} bytes, expected ${expected.length}`);
  return faults;
}

/** Asks again with the mark of an answer: what has not changed is not sent again. */
export async function faultsOfAskingAgain(path: string, { address }: Served): Promise<string[]> {
  const faults: string[] = [];
  for (const encoding of ['identity', 'gzip']) {
    const first = await ask(address, { path, ask: { 'accept-encoding': encoding } });
    const etag = String(first.headers['etag'] ?? '');
    if (!etag) return [`no ETag (${encoding})`];
    for (const given of [etag, `"other", ${etag}`]) {
      const again = await ask(address, {
        path,
        ask: { 'accept-encoding': encoding, 'if-none-match': given },
      });
      if (again.status !== 304 || again.body.length > 0)
        faults.push(`${given} (${encoding}): ${again.status}, ${again.body.length} bytes`);
      if (again.headers['cache-control'] !== first.headers['cache-control'])
        faults.push(`${given} (${encoding}): another Cache-Control`);
    }
  }
  return faults;
}

/** One request, with its path sent as it is: `fetch` would tidy it, follow redirects and unpack. */
export function ask(
  address: string,
  { path, method = 'GET', ask: headers = {} }: Pick<Expectation, 'path' | 'method' | 'ask'>,
): Promise<Answer> {
  const { hostname, port, pathname } = new URL(address);
  return new Promise((resolve, reject) => {
    request(
      { hostname, port, method, headers, path: pathname + path, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
      },
    )
      .on('error', reject)
      .end();
  });
}
