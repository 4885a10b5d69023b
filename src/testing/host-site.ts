/** The pages of another site, for tests of what is embedded in them: on a port of its own, so of another origin. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { chromium, type Browser, type Page } from 'playwright-core';

const { findBrowser } = (await import(
  new URL('../../scripts/browser.mjs', import.meta.url).href
)) as { findBrowser(): Promise<Parameters<typeof chromium.launch>[0]> };

/** A page as the site sends it. */
export interface HostPage {
  /** All between the tags of `body`. */
  body: string;
  /** What stands in `head` besides the title. */
  head?: string;
  /** Content Security Policy. */
  policy?: string;
  /** Of the element `html`. */
  lang?: string;
}

/** What a browser has made of a page. */
export interface Opened {
  page: Page;
  /** Addresses that were asked for, in order, without the page's own. */
  requests: string[];
  /** What stands in the console. */
  messages: string[];
  /** What was thrown and caught by nobody. */
  errors: string[];
}

export class HostSite {
  readonly #pages = new Map<string, HostPage>();
  readonly #server = createServer((request, response) => {
    const page = this.#pages.get(request.url ?? '');
    if (!page) return void response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
    if (page.policy) response.setHeader('Content-Security-Policy', page.policy);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!DOCTYPE html><html lang="${page.lang ?? 'en'}"><head><title>Host</title>${page.head ?? ''}</head><body>${page.body}</body></html>`,
    );
  });
  browser!: Browser;

  /** Starts the site and a browser. */
  static async start(): Promise<HostSite> {
    const site = new HostSite();
    await new Promise<void>((done) => site.#server.listen(0, '127.0.0.1', done));
    site.browser = await chromium.launch(await findBrowser());
    return site;
  }

  async stop(): Promise<void> {
    await this.browser?.close();
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  /** Puts a page at a path of its own, and returns its address. */
  put(page: HostPage): string {
    const path = `${this.#pages.size}.html`;
    this.#pages.set(`/${path}`, page);
    return this.address + path;
  }

  /** Opens a page, and closes it when it has been looked at. */
  async open<Seen>(
    host: HostPage,
    look: (opened: Opened) => Promise<Seen>,
    options: Parameters<Browser['newPage']>[0] & { prepare?(page: Page): Promise<unknown> } = {},
  ): Promise<Seen> {
    const { prepare, ...settings } = options;
    const page = await this.browser.newPage(settings);
    page.setDefaultTimeout(8000);
    const opened: Opened = { page, requests: [], messages: [], errors: [] };
    page.on('request', (request) => {
      if (!request.url().startsWith(this.address)) opened.requests.push(request.url());
    });
    page.on('console', (message) => opened.messages.push(message.text()));
    page.on('pageerror', (error) => opened.errors.push(String(error)));
    try {
      await prepare?.(page);
      await page.goto(this.put(host));
      return await look(opened);
    } finally {
      await page.close();
    }
  }
}
