/**
 * What every element and every kind of published page asks for, keeps and sends, as a browser sees it: for the table of
 * docs/privacy.md. Needs tsx, since the published pages are made by the sources.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';

import { chromium } from 'playwright-core';

import { allFiles, servePages } from '../../src/testing/published-pages.ts';
import { findBrowser } from '../browser.mjs';

const ROOT = new URL('../../', import.meta.url);

/** Pages of a publication, by what they are. */
const PUBLISHED = {
  'front page': '',
  'page of a provider': 'islington/',
  'page of a widget, also in a frame': 'islington/quotes/',
  'page of the data': 'data/',
  'builder, with a preview': 'builder/',
  '“What survived?”': 'check/',
  'page that is not there': 'no-such-page/',
};

/**
 * @typedef {{
 *   what: string,
 *   own: number, // requests to the site whose page it is
 *   named: number, // requests to the host that the page names as that of the data
 *   others: string[], // addresses of anybody else
 *   told: string[], // what of the visitor or the page went with a request to that host
 *   kept: string[], // cookies, storage, databases, caches, workers
 * }} Row
 */

/** A site with pages of its own, the built files, and nothing else. */
async function startSite() {
  const pages = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://site');
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (pages.has(pathname)) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(pages.get(pathname));
    } else if (/^\/(?:dist\/cdn|data)\/[\w/.-]+\.js(?:on)?$/.test(pathname)) {
      response.setHeader(
        'Content-Type',
        pathname.endsWith('.js') ? 'text/javascript' : 'application/json',
      );
      response.end(readFileSync(new URL(`.${pathname}`, ROOT)));
    } else response.writeHead(204).end();
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { pages, server, stop, address: `http://127.0.0.1:${server.address().port}/` };
}

/** Starts what is needed to record pages. */
export async function startRecorder() {
  const [site, data, publication] = await Promise.all([
    startSite(),
    startSite(),
    servePages(allFiles()),
  ]);
  const browser = await chromium.launch(await findBrowser());
  /** The headers of what the hosts of data were asked. */
  const heard = [];
  for (const { server } of [data, publication])
    server.on('request', ({ headers }) => heard.push(headers));
  let count = 0;

  /**
   * Opens an address, uses what can be used in it, and notes all that leaves the page or stays in the browser.
   *
   * @returns {Promise<Row>}
   */
  async function record(what, address, named = '', isReady = () => true) {
    // By this name the hosts know which page asked.
    const name = `Page ${count++}`;
    const context = await browser.newContext({ userAgent: name });
    // A cookie that the host of the data set some other day, which must not be sent to it.
    if (named) await context.addCookies([{ name: 'known', value: 'yes', url: named }]);
    const requests = [];
    context.on('request', (request) => requests.push(request));
    const page = await context.newPage();
    page.on('websocket', (socket) => requests.push({ url: () => socket.url() }));
    await page.goto(address);
    await page.waitForFunction(isReady);
    await page.evaluate(useAll);
    await page.waitForLoadState('networkidle');
    const kept = await page.evaluate(whatIsKept);
    for (const cookie of await context.cookies())
      if (cookie.name !== 'known') kept.push(`cookie ${cookie.name} of ${cookie.domain}`);
    const addresses = requests
      .map((request) => request.url())
      .filter((url) => /^(?:https?|wss?):/.test(url) && !url.endsWith('/favicon.ico'));
    const own = new URL(address).origin;
    const isOf = (origin) => (url) => origin !== '' && url.startsWith(origin);
    // As the hosts see it: the browser's own tools do not tell every cookie.
    const told = heard
      .filter((headers) => named && headers['user-agent'] === name)
      .flatMap(({ cookie, referer }) => [
        ...(cookie ? [`cookie ${cookie}`] : []),
        ...(referer === `${own}/` ? ['origin of the page'] : []),
        ...(referer?.startsWith(own) && referer !== `${own}/` ? ['address of the page'] : []),
      ]);
    await context.close();
    return {
      what,
      own: addresses.filter(isOf(own)).length,
      named: addresses.filter((url) => isOf(named)(url) && !isOf(own)(url)).length,
      others: addresses.filter((url) => !isOf(own)(url) && !isOf(named)(url)),
      told: [...new Set(told)],
      kept,
    };
  }

  /** Puts a page on the site and records it. */
  async function recordPage(what, body, named, isReady) {
    const path = `${site.pages.size}.html`;
    site.pages.set(
      `/${path}`,
      `<!doctype html><html lang="en-GB"><head><title>Page</title></head><body>${body}</body></html>`,
    );
    return record(what, site.address + path, named, isReady);
  }

  async function stop() {
    await browser.close();
    site.stop();
    data.stop();
    await publication.stop();
  }

  return { record, recordPage, stop, site, data, publication };
}

/** @returns {Promise<Row[]>} a row for each element, each way to embed a result, and each kind of published page */
export async function recordAll(recorder) {
  const { data, publication } = recorder;
  const { address } = publication;
  const link = `<p><a href="${address}islington/badge/">Islington: Outstanding</a></p>`;
  const ways = {
    'a link with the loader': `${link}<script src="${address}loader.js" defer></script>`,
    'a frame': `<iframe src="${address}islington/badge/"></iframe><script src="${address}frames.js"></script>`,
    'a picture': `<img alt="" src="${address}islington/badge/badge.svg">`,
  };
  const all = [
    ...readdirSync(new URL('src/elements/', ROOT)).map(
      (tag) => () =>
        recorder.recordPage(`\`${tag}\``, pageOf(tag, data.address), data.address, isDrawn),
    ),
    ...Object.entries(ways).map(
      ([what, body]) =>
        () =>
          recorder.recordPage(what, body, address, body.includes('loader') ? isDrawn : undefined),
    ),
    ...Object.entries(PUBLISHED).map(
      ([what, path]) =>
        () =>
          recorder.record(`publication: ${what}`, address + path),
    ),
  ];
  return severalAtOnce(all);
}

/** A page with one element from its own file; the provider of data has a badge to provide to. */
function pageOf(tag, host) {
  const isProvider = tag === 'inspection-data';
  const files = [tag, ...(isProvider ? ['inspection-badge'] : [])];
  const scripts = files.map(
    (each) =>
      `<script type="module" src="/dist/cdn/${each.replace('inspection-', '')}.js"></script>`,
  );
  const inside = isProvider ? '<inspection-badge></inspection-badge>' : '';
  return `${scripts.join('')}<${tag} src="${host}data/islington.json" layout="carousel">${inside}</${tag}>`;
}

/** Pages wait more than they work. */
async function severalAtOnce(all) {
  const results = [];
  for (let from = 0; from < all.length; from += 7)
    results.push(...(await Promise.all(all.slice(from, from + 7).map((each) => each()))));
  return results;
}

// The functions below run in the page.

function isDrawn() {
  return [...document.querySelectorAll('*')].some((each) =>
    each.shadowRoot?.querySelector('[part~=card]'),
  );
}

/** Scrolls, presses every button, opens what is folded and tries every choice. */
function useAll() {
  const roots = [
    document,
    ...[...document.querySelectorAll('*')].flatMap((each) => each.shadowRoot ?? []),
  ];
  scrollTo(0, document.documentElement.scrollHeight);
  for (const root of roots) {
    for (const fold of root.querySelectorAll('details')) fold.open = true;
    for (const select of root.querySelectorAll('select')) {
      select.selectedIndex = select.options.length - 1;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
    for (const button of root.querySelectorAll('button[type=button]')) button.click();
  }
}

async function whatIsKept() {
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  const caches = 'caches' in window ? await window.caches.keys() : [];
  const databases = await indexedDB.databases();
  return [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...databases.map(({ name }) => `database ${name}`),
    ...caches.map((name) => `cache ${name}`),
    ...workers.map(({ scope }) => `worker ${scope}`),
    ...[...document.querySelectorAll('link[rel~=preconnect], link[rel~=dns-prefetch]')].map(
      ({ href }) => `connection ahead to ${href}`,
    ),
  ];
}
