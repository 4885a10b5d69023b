/** The built elements in Chromium, with data from a server that misbehaves: what a visitor sees, and how often it is asked. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, suite, test } from 'node:test';

import type { Page } from 'playwright-core';

import { common } from '../i18n/en-gb.js';
import type { InspectionErrorCode } from '../model/index.js';
import { FaultyServer, type Exchange } from '../testing/faulty-server.js';
import { HostSite, type Opened } from '../testing/host-site.js';

const text = readFileSync('data/islington.json', 'utf8');
const json = Buffer.from(text);
const half = json.subarray(0, json.length / 2);

/** The author's words, which are a dated result by themselves. */
const FALLBACK = 'Islington children’s services: Outstanding, inspected December 2024';

/** Milliseconds that elements wait for an answer in place of 15,000: long enough for one that comes after a second. */
const PATIENCE = 2500;

/** Makes the page as patient as that, and tries that are put off by chance come after a moment. */
const hurry = (patience: number) => `{
  const { timeout } = AbortSignal;
  AbortSignal.timeout = () => timeout.call(AbortSignal, ${patience});
  Math.random = () => 0.02;
}`;

let site: HostSite;
let server: FaultyServer;

before(async () => {
  [site, server] = await Promise.all([HostSite.start(), FaultyServer.start()]);
});
after(async () => {
  await site?.stop();
  await server?.stop();
});

type Answer = (exchange: Exchange) => void;

/** Answers with good data, of some type. */
const good =
  (type = 'application/json', headers: Record<string, string> = {}): Answer =>
  ({ response }) =>
    response.writeHead(200, { 'Content-Type': type, ...headers }).end(json);

const bodyOf = (address: string, attributes = '') =>
  `<h1>A page</h1><inspection-badge src="${address}" ${attributes}><a href="https://www.islington.gov.uk/">${FALLBACK}</a></inspection-badge>`;

/** Opens a page with a badge whose data are at an address, and looks at it. */
function open(
  address: string,
  look: (opened: Opened) => Promise<void>,
  { patience = PATIENCE, attributes = '' } = {},
): Promise<void> {
  const head = `<script type="module" src="${server.fileOf('badge.js')}"></script>`;
  return site.open({ head, body: bodyOf(address, attributes) }, look, {
    prepare: (page: Page) => page.addInitScript(hurry(patience)),
  });
}

/** The result is there, with what dates it, and nothing of the fallback or of an error. */
async function expectResult(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Full report/ }).waitFor();
  const words = await page.locator('inspection-badge').innerText();
  const card = await page.locator('inspection-badge [part=card]').innerText();
  assert.match(card, /Outstanding/);
  assert.match(card, /Inspected 2 to 6 December 2024/);
  assert.doesNotMatch(words, /could not be/);
  assert.equal(await page.getByRole('link', { name: FALLBACK }).count(), 0);
}

/** The author's words are there, and below them why there is no more, told as a status. */
async function expectFallback(page: Page, code: InspectionErrorCode): Promise<void> {
  await page
    .getByRole('status')
    .filter({ hasText: common.failed(code) })
    .waitFor();
  assert.ok(await page.getByRole('link', { name: FALLBACK }).isVisible());
  assert.equal(await page.getByRole('status').count(), 1);
  assert.equal(await page.locator('inspection-badge [part=card]').count(), 0);
}

/** Long enough for another try, if there were one: they are put off by 20 ms. */
const afterwards = (page: Page) => page.waitForTimeout(200);

/** A fault: what the server does, what is told, and how often it is asked at most. */
interface Fault {
  what: string;
  answer: Answer;
  code: InspectionErrorCode;
  hits: number;
  /** What the console says of it. */
  says: RegExp;
  patience?: number;
}

const head = (status: string, ...lines: string[]) =>
  `HTTP/1.1 ${status}\r\nAccess-Control-Allow-Origin: *\r\nConnection: close\r\n${lines.map((line) => `${line}\r\n`).join('')}\r\n`;

const redirect =
  (to: string): Answer =>
  ({ response }) =>
    response.writeHead(302, { Location: to }).end();

const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  ({ response }) =>
    response.writeHead(code, headers).end('Sorry');

const faults: Fault[] = [
  {
    what: 'takes the request and says nothing',
    answer: () => {},
    code: 'timeout',
    hits: 1,
    says: /No answer from/,
    patience: 300,
  },
  {
    what: 'drips one byte after the other without end',
    answer({ response }) {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    },
    code: 'timeout',
    hits: 1,
    says: /No answer from/,
    patience: 400,
  },
  {
    what: 'drips its headers',
    answer({ socket }) {
      const drip = setInterval(() => socket.write('HTTP/1.1 200 OK\r\n'.slice(0, 1)), 50);
      socket.on('error', () => {}).on('close', () => clearInterval(drip));
    },
    code: 'timeout',
    hits: 1,
    says: /No answer from/,
    patience: 400,
  },
  {
    what: 'breaks the connection at once, each time',
    answer: ({ socket }) => socket.resetAndDestroy(),
    code: 'network',
    // The browser itself asks again where a connection that it kept turns out to be dead.
    hits: 6,
    says: /Could not load/,
  },
  {
    what: 'breaks the connection within the answer',
    answer({ response, socket }) {
      response.writeHead(200, { 'Content-Length': json.length }).write(half, () => {
        setTimeout(() => socket.resetAndDestroy(), 20);
      });
    },
    code: 'network',
    hits: 1,
    says: /Could not load/,
  },
  {
    what: 'announces more bytes than come',
    answer({ socket }) {
      socket.end(head('200 OK', `Content-Length: ${json.length + 1000}`) + text);
    },
    code: 'network',
    hits: 1,
    says: /Could not load/,
  },
  {
    what: 'announces fewer bytes than the data have',
    answer({ socket }) {
      socket.end(head('200 OK', `Content-Length: ${half.length}`) + text);
    },
    code: 'invalid',
    hits: 1,
    says: /Expected JSON from/,
  },
  {
    what: 'compresses, and not as it says',
    answer: good('application/json', { 'Content-Encoding': 'gzip' }),
    code: 'network',
    hits: 3,
    says: /Could not load/,
  },
  {
    what: 'is no server for the web',
    answer: ({ socket }) => socket.end('220 mail.example.org ready\r\n'),
    code: 'network',
    hits: 6,
    says: /Could not load/,
  },
  {
    what: 'sends a page to sign in, as if all were well',
    answer({ response }) {
      response.writeHead(200, { 'Content-Type': 'text/html' });
      response.end('<!doctype html><title>Sign in</title><h1>Sign in</h1>');
    },
    code: 'invalid',
    hits: 1,
    says: /found "<!doctype html>/,
  },
  {
    what: 'sends nothing, as if all were well',
    answer: ({ response }) => response.writeHead(200).end(),
    code: 'invalid',
    hits: 1,
    says: /Expected JSON from/,
  },
  {
    what: 'sends no content',
    answer: status(204),
    code: 'invalid',
    hits: 1,
    says: /./,
  },
  {
    what: 'sends 50 MB',
    answer({ response }) {
      let left = 50;
      const more = (): void => {
        if (left-- === 0) response.end(']');
        else response.write(`"${'x'.repeat(1_000_000)}",`, more);
      };
      response.writeHead(200);
      response.write('[', more);
    },
    code: 'too-large',
    hits: 1,
    says: /has more than 2000000 bytes/,
  },
  {
    what: 'sends the same in UTF-16',
    answer: ({ response }) =>
      response
        .writeHead(200, { 'Content-Type': 'application/json; charset=utf-16' })
        .end(Buffer.from(text, 'utf16le')),
    code: 'invalid',
    hits: 1,
    says: /Expected JSON from/,
  },
  ...[
    'data:application/json,{}',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'ftp://127.0.0.1/',
  ].map((to): Fault => ({
    what: `leads to ${to}`,
    answer: redirect(to),
    code: 'network',
    hits: 3,
    says: /Could not load/,
  })),
  {
    what: 'leads round in circles',
    answer: ({ response, request }) =>
      response.writeHead(302, { Location: `${request.url}` }).end(),
    code: 'network',
    // The browser itself follows 20 times.
    hits: 3 * 21,
    says: /Could not load/,
  },
  {
    what: 'says that nothing has changed, though nobody asked',
    answer: status(304),
    code: 'http',
    hits: 1,
    says: /answered 304/,
  },
  {
    what: 'has too many visitors for an hour',
    answer: status(429, {
      'Retry-After': '3600',
      'Access-Control-Expose-Headers': 'Retry-After',
    }),
    code: 'timeout',
    hits: 1,
    says: /No answer from/,
    patience: 400,
  },
  ...['soon', '-5', 'Thu, 01 Jan 1970 00:00:00 GMT'].map((when): Fault => ({
    what: `wants to be asked again: "${when}"`,
    answer: status(503, { 'Retry-After': when }),
    code: 'http',
    hits: 3,
    says: /answered 503/,
  })),
  { what: 'is out of order', answer: status(500), code: 'http', hits: 3, says: /answered 500/ },
  { what: 'has gone', answer: status(410), code: 'http', hits: 1, says: /answered 410/ },
  { what: 'forbids it', answer: status(403), code: 'http', hits: 1, says: /answered 403/ },
  {
    what: 'does not let other sites have the data',
    answer({ response }) {
      response.removeHeader('Access-Control-Allow-Origin');
      response.end(json);
    },
    code: 'network',
    hits: 3,
    says: /Could not load/,
  },
];

suite('a server that', () => {
  for (const { what, answer, code, hits, says, patience } of faults)
    test(`${what} leaves the fallback, and is not asked for ever`, async () => {
      const address = server.put(answer);
      await open(
        address,
        async ({ page, messages, errors }) => {
          await expectFallback(page, code);
          await afterwards(page);
          assert.ok(server.hitsOf(address) >= 1);
          assert.ok(server.hitsOf(address) <= hits, `asked ${server.hitsOf(address)} times`);
          const own = messages.filter((message) => message.startsWith('<inspection-badge>'));
          assert.equal(own.length, 1, messages.join('\n'));
          assert.match(own[0] ?? '', says);
          assert.deepEqual(errors, []);
        },
        { ...(patience !== undefined && { patience }) },
      );
    });
});

suite('a server that recovers, or only seems ill:', () => {
  /** What the server does, and how often it is asked until the result is there. */
  const cases: [what: string, answer: Answer, hits: number][] = [
    ['calls it text', good('text/plain'), 1],
    ['calls it a page', good('text/html'), 1],
    [
      'calls it bytes, and forbids to guess',
      good('application/octet-stream', { 'X-Content-Type-Options': 'nosniff' }),
      1,
    ],
    ['says no type', ({ socket }) => socket.end(head('200 OK') + text), 1],
    ['says another encoding than the data have', good('application/json; charset=utf-16'), 1],
    ['begins with a byte order mark', ({ response }) => response.end(`\uFEFF${text}`), 1],
    [
      'comes in drops, but comes',
      ({ response }) => {
        let at = 0;
        const drip = setInterval(() => {
          response.write(json.subarray(at, (at += 4000)));
          if (at >= json.length) response.end(() => clearInterval(drip));
        }, 5);
        response.on('close', () => clearInterval(drip));
      },
      1,
    ],
    [
      '503, then 200',
      (exchange) => (exchange.hit === 1 ? status(503)(exchange) : good()(exchange)),
      2,
    ],
    [
      '502 and 504, then 200',
      (exchange) =>
        [502, 504][exchange.hit - 1]
          ? status([502, 504][exchange.hit - 1] as number)(exchange)
          : good()(exchange),
      3,
    ],
  ];
  for (const [what, answer, hits] of cases)
    test(what, async () => {
      const address = server.put(answer);
      await open(address, async ({ page, messages, errors }) => {
        await expectResult(page);
        assert.equal(server.hitsOf(address), hits);
        assert.deepEqual(
          messages.filter((message) => message.startsWith('<inspection-badge>')),
          [],
        );
        assert.deepEqual(errors, []);
      });
    });

  test('a 429 with Retry-After is asked again then, and not before', async () => {
    const address = server.put((exchange) =>
      exchange.hit === 1
        ? status(429, { 'Retry-After': '1', 'Access-Control-Expose-Headers': 'Retry-After' })(
            exchange,
          )
        : good()(exchange),
    );
    await open(address, async ({ page }) => {
      await expectResult(page);
      const [first = 0, second = 0, ...more] = server.timesOf(address);
      assert.ok(second - first >= 990, `after ${second - first} ms`);
      assert.deepEqual(more, []);
    });
  });

  test('a connection that breaks once is tried again', async () => {
    const address = server.put((exchange) =>
      exchange.hit === 1 ? exchange.socket.resetAndDestroy() : good()(exchange),
    );
    await open(address, ({ page }) => expectResult(page));
    assert.equal(server.hitsOf(address), 2);
  });

  test('data of another host say from where they are', async () => {
    const address = server.put(good());
    const first = server.put(redirect(address));
    await open(first, async ({ page }) => {
      await expectResult(page);
      await page.getByText(`Data from ${server.host}`).waitFor();
    });
  });

  test('a redirect away from the allowed hosts is not followed to its data', async () => {
    const other = await FaultyServer.start();
    const address = other.put(good());
    await open(server.put(redirect(address)), async ({ page }) => expectFallback(page, 'blocked'), {
      attributes: `allow-hosts="${server.host}"`,
    });
    await other.stop();
  });
});

suite('the last good result', () => {
  let ill: FaultyServer | undefined;
  afterEach(() => ill?.stop().catch(() => {}));

  test('is asked for anew with what is known of it, and 304 shows it', async () => {
    const asked: (string | undefined)[] = [];
    const address = server.put(({ request, response }) => {
      asked.push(request.headers['if-none-match']);
      const isKnown = request.headers['if-none-match'] === '"1"';
      response.writeHead(isKnown ? 304 : 200, { ETag: '"1"', 'Cache-Control': 'no-cache' });
      response.end(isKnown ? undefined : json);
    });
    await open(address, async ({ page }) => {
      await expectResult(page);
      await page.reload();
      await expectResult(page);
      assert.deepEqual(asked, [undefined, '"1"']);
    });
  });

  for (const age of ['max-age=300', 'max-age=0, stale-while-revalidate=3600'])
    test(`is shown with its dates while the server is away, for as long as it said: ${age}`, async () => {
      ill = await FaultyServer.start();
      const address = ill.put(good('application/json', { 'Cache-Control': age }));
      await open(address, async ({ page }) => {
        await expectResult(page);
        await ill?.stop();
        await page.reload();
        await expectResult(page);
      });
    });

  test('stays on the page, and comes back with an element that is moved or put in again', async () => {
    const address = server.put((exchange) =>
      exchange.hit === 1 ? good()(exchange) : status(503)(exchange),
    );
    await open(address, async ({ page }) => {
      await expectResult(page);
      await page.evaluate(`{
        const badge = document.querySelector('inspection-badge');
        badge.remove();
        setTimeout(() => document.body.append(badge.cloneNode(true)));
      }`);
      await expectResult(page);
      assert.equal(server.hitsOf(address), 1);
    });
  });
});

suite('a visitor who is offline', () => {
  test('sees the fallback, and the result as soon as there is a connection', async () => {
    const address = server.put(good());
    await open('about:blank', async ({ page, errors }) => {
      await page.context().setOffline(true);
      await page.evaluate(`document.querySelector('inspection-badge').src = '${address}'`);
      await expectFallback(page, 'network');
      assert.equal(server.hitsOf(address), 0);
      await page.context().setOffline(false);
      await expectResult(page);
      assert.equal(server.hitsOf(address), 1);
      assert.deepEqual(errors, []);
    });
  });

  test('does not have a server asked for ever that is ill still', async () => {
    const address = server.put(status(503));
    await open(address, async ({ page }) => {
      await expectFallback(page, 'http');
      for (const isOffline of [true, false, true, false])
        await page.context().setOffline(isOffline);
      await afterwards(page);
      await expectFallback(page, 'http');
      await afterwards(page);
      assert.ok(server.hitsOf(address) <= 9, `asked ${server.hitsOf(address)} times`);
    });
  });

  test('has nothing asked for again of what is there', async () => {
    const address = server.put(good());
    await open(address, async ({ page }) => {
      await expectResult(page);
      await page.context().setOffline(true);
      await page.context().setOffline(false);
      await afterwards(page);
      await expectResult(page);
      assert.equal(server.hitsOf(address), 1);
    });
  });
});
