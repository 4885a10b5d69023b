/** The built files in a browser that goes back and forward, that changes pages in place, and that has a long day. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, suite, test } from 'node:test';

import { chromium, type Browser, type Page } from 'playwright-core';

const { findBrowser } = (await import(
  new URL('../../../scripts/browser.mjs', import.meta.url).href
)) as { findBrowser(): Promise<NonNullable<Parameters<typeof chromium.launch>[0]>> };

const ROOT = new URL('../../../', import.meta.url);
const TURBO = 'node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js';
const WIDGETS = 'dist/cdn/inspection-widgets.js';

/** Pages by path; what is not among them is a file of the project. */
const pages = new Map<string, string>();
let server: Server;
let address: string;
let browser: Browser;
let page: Page;
let errors: string[];
let asked: string[];

const html = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
const script = `<script type="module" src="/${WIDGETS}"></script>`;
const widgets = `
  <inspection-badge src="/data/islington.json">Fallback</inspection-badge>
  <inspection-data src="/data/islington.json"><inspection-judgements>Fallback</inspection-judgements></inspection-data>
  <inspection-quotes src="/data/islington.json" layout="carousel">Fallback</inspection-quotes>`;
const SHOWN = 'inspection-badge, inspection-judgements, inspection-quotes';

before(async () => {
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://x').pathname;
    asked.push(path);
    const isPage = pages.has(path);
    const type = isPage ? 'text/html; charset=utf-8' : TYPES[/\.\w+$/.exec(path)?.[0] ?? ''];
    if (!type) return void response.writeHead(204).end();
    response.setHeader('Content-Type', type);
    const content = pages.get(path) ?? readFileSync(new URL(`.${path}`, ROOT));
    setTimeout(() => response.end(content), request.url?.endsWith('?slow') ? 400 : 0);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const options = await findBrowser();
  browser = await chromium.launch({
    ...options,
    // Tools that drive a browser switch this off, and visitors have it.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
});

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
};

after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

async function open(path: string): Promise<void> {
  errors = [];
  asked = [];
  page = await browser.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  await page.goto(address + path);
}

/** Waits until all widgets of a page are drawn, and gives their words. */
async function words(): Promise<string[]> {
  const end = Date.now() + 10_000;
  for (;;) {
    const found = await page
      .locator(SHOWN)
      .evaluateAll((all) =>
        all.map((each) =>
          (each.shadowRoot?.querySelector('[part~=card]')?.textContent ?? '').replace(/\s+/g, ' '),
        ),
      );
    const isDrawn = found.length > 0 && found.every((each) => each.includes('Islington'));
    if (isDrawn || Date.now() > end) return found;
    await page.waitForTimeout(20);
  }
}

const assertDrawn = (found: string[], count: number) => {
  assert.equal(found.filter((each) => each.includes('Islington')).length, count, found.join('\n'));
};

suite('back and forward', () => {
  /** Leaves the page that is open and comes back: whether it was kept, and else what spoke against it. */
  async function leaveAndComeBack(): Promise<{ isKept: boolean; reasons: string[] }> {
    const client = await page.context().newCDPSession(page);
    await client.send('Page.enable');
    const reasons: string[] = [];
    client.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) =>
      reasons.push(...notRestoredExplanations.map(({ type, reason }) => `${type} ${reason}`)),
    );
    await page.evaluate(() => Object.assign(window, { isKept: true }));
    await page.goto(`${address}/next.html`);
    await page.goBack();
    const isKept = await page.evaluate(() => 'isKept' in window);
    await client.detach();
    return { isKept, reasons: reasons.sort() };
  }

  /** What becomes of a page with nothing in it. A browser without windows, such as the one of the tests, keeps none. */
  async function ofPlainPage(): ReturnType<typeof leaveAndComeBack> {
    pages.set('/next.html', html('Next', '<p>Next</p>'));
    pages.set('/plain.html', html('Plain', '<p>Plain</p>'));
    await open('/plain.html');
    const plain = await leaveAndComeBack();
    await page.close();
    return plain;
  }

  test('a page with widgets is kept as a plain page is, and is whole when it comes back', async () => {
    const plain = await ofPlainPage();
    pages.set('/bf.html', html('Page', widgets, script));
    await open('/bf.html');
    const before = await words();
    assertDrawn(before, 3);
    assert.deepEqual(await leaveAndComeBack(), plain);
    assert.deepEqual(await words(), before);
    await page
      .locator('inspection-badge')
      .evaluate((badge) => badge.setAttribute('src', '/data/councils/devon.json'));
    await page.getByText('Devon').first().waitFor();
    assert.deepEqual(errors, []);
    await page.close();
  });

  test('a page that would not be kept is noticed', async () => {
    const { reasons } = await ofPlainPage();
    pages.set(
      '/unload.html',
      html(
        'Page',
        widgets,
        `${script}<script>new BroadcastChannel('x').onmessage = () => {}; navigator.locks.request('x', () => new Promise(() => {}))</script>`,
      ),
    );
    await open('/unload.html');
    await words();
    assert.notDeepEqual((await leaveAndComeBack()).reasons, reasons);
    await page.close();
  });

  test('a page that is left while its data load comes back whole', async () => {
    pages.set('/next.html', html('Next', '<p>Next</p>'));
    const slow = widgets.replaceAll('.json"', '.json?slow"');
    pages.set('/bf-early.html', html('Page', slow, script));
    await open('/bf-early.html');
    assert.equal(await page.getByText('Outstanding').count(), 0, 'nothing is drawn yet');
    await page.goto(`${address}/next.html`);
    await page.goBack();
    assertDrawn(await words(), 3);
    assert.deepEqual(errors, []);
    await page.close();
  });
});

suite('Turbo', () => {
  const head = `<script src="/${TURBO}"></script>${script}`;
  const visit = (path: string, action = 'advance') =>
    page.evaluate(
      async ([to, how]) => {
        const loaded = new Promise((resolve) => {
          addEventListener('turbo:load', resolve, { once: true });
        });
        const { Turbo } = window as unknown as {
          Turbo: { visit(to: string, options: object): void };
        };
        Turbo.visit(to!, { action: how });
        await loaded;
      },
      [path, action],
    );

  test('goes to a page, shows it from its snapshot, and comes back: one set of widgets, one request', async () => {
    pages.set('/turbo.html', html('One', `<h1>One</h1>${widgets}`, head));
    pages.set('/turbo-2.html', html('Two', `<h1>Two</h1>${widgets}`, head));
    await open('/turbo.html');
    const before = await words();
    assertDrawn(before, 3);
    for (let round = 0; round < 3; round++) {
      for (const name of ['/turbo-2.html', '/turbo.html']) {
        await visit(name);
        assert.deepEqual(await words(), before);
      }
    }
    await page.goBack();
    await page.getByText('Two', { exact: true }).waitFor();
    assert.deepEqual(await words(), before);
    assert.equal(asked.filter((each) => each.endsWith('islington.json')).length, 1);
    assert.deepEqual(
      await page
        .locator('inspection-badge')
        .evaluateAll((all) => all.map((each) => each.innerHTML)),
      ['Fallback'],
    );
    assert.deepEqual(errors, []);
    await page.close();
  });

  test('morphs a page that is refreshed: widgets stay, with the quote that was reached', async () => {
    const morph = `<meta name="turbo-refresh-method" content="morph"><meta name="turbo-refresh-scroll" content="preserve">${head}`;
    pages.set('/morph.html', html('One', `<p>First</p>${widgets}`, morph));
    await open('/morph.html');
    const before = await words();
    assertDrawn(before, 3);
    await page.evaluate(() => {
      Object.assign(window, { badge: document.querySelector('inspection-badge') });
      document
        .querySelector('inspection-quotes')!
        .shadowRoot!.querySelector<HTMLElement>('[part=next]')!
        .click();
    });
    await page.getByText('Quote 2 of 12').first().waitFor();
    pages.set(
      '/morph.html',
      html(
        'One',
        `<p>Second</p>${widgets.replace('islington.json"', 'councils/devon.json"')}`,
        morph,
      ),
    );
    await visit('/morph.html', 'replace');
    await page.getByText('Second').waitFor();
    await page.getByText('Devon').first().waitFor();
    const seen = await page.evaluate(() => ({
      isSame:
        (window as unknown as { badge: Element }).badge ===
        document.querySelector('inspection-badge'),
      quotes: document
        .querySelector('inspection-quotes')!
        .shadowRoot!.textContent.includes('Quote 2 of 12'),
      theme: document.querySelector('inspection-badge')!.getAttribute('src'),
    }));
    assert.deepEqual(seen, { isSame: true, quotes: true, theme: '/data/councils/devon.json' });
    assert.deepEqual(errors, []);
    await page.close();
  });
});

test('an application that changes its address and its content in place', async () => {
  pages.set('/app.html', html('App', '<main></main>', script));
  await open('/app.html');
  for (let view = 0; view < 10; view++) {
    await page.evaluate(
      ([markup, path]) => {
        history.pushState({}, '', path);
        const view = document.createElement('section');
        view.innerHTML = markup!;
        document.querySelector('main')!.replaceChildren(view);
      },
      [widgets, `/app.html?view=${view}`],
    );
    if (view % 3 === 0) assertDrawn(await words(), 3);
  }
  assertDrawn(await words(), 3);
  assert.equal(asked.filter((each) => each.endsWith('islington.json')).length, 1);
  assert.deepEqual(errors, []);
  await page.close();
});

suite('ten thousand connects and disconnects', () => {
  const counts = async () => {
    const client = await page.context().newCDPSession(page);
    await client.send('HeapProfiler.enable');
    for (let round = 0; round < 3; round++) await client.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners, documents } = await client.send('Memory.getDOMCounters');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    await client.detach();
    return { nodes, jsEventListeners, documents, usedSize };
  };

  /** Connects and disconnects elements so many times: the same, moved at once or later; and new ones. */
  const live = (rounds: number) =>
    page.evaluate(
      async ([count, markup]) => {
        const place = document.querySelector('main')!;
        const same = document.createElement('div');
        same.innerHTML = markup as string;
        for (let round = 0; round < (count as number); round++) {
          place.append(same);
          if (round % 2) await Promise.resolve();
          same.remove();
          if (round % 50 === 0) {
            const fresh = document.createElement('div');
            fresh.innerHTML = markup as string;
            place.replaceChildren(fresh);
            await new Promise((resolve) => setTimeout(resolve));
          }
        }
        place.replaceChildren();
        await new Promise((resolve) => setTimeout(resolve, 50));
      },
      [rounds, widgets],
    );

  test('leave nothing behind: no nodes, no listeners, no memory', async (context) => {
    pages.set('/long.html', html('Long', '<main></main>', script));
    await open('/long.html');
    await live(500);
    const first = await counts();
    await live(10_000);
    const last = await counts();
    context.diagnostic(`${JSON.stringify(first)} then ${JSON.stringify(last)}`);
    assert.equal(last.documents, first.documents);
    assert.ok(last.nodes <= first.nodes + 20, `nodes: ${first.nodes}, then ${last.nodes}`);
    assert.ok(
      last.jsEventListeners <= first.jsEventListeners + 5,
      `listeners: ${first.jsEventListeners}, then ${last.jsEventListeners}`,
    );
    assert.ok(
      last.usedSize < first.usedSize + 300_000,
      `heap: ${first.usedSize}, then ${last.usedSize} bytes`,
    );
    assert.deepEqual(errors, []);
    await page.close();
  });
});
