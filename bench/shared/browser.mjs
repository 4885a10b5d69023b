/** A real Chromium, pages in a profile of their own, and the clock of a page's main thread. */
import { chromium } from 'playwright-core';

import { findBrowser } from '../../scripts/browser.mjs';

/** As on a small laptop. */
const VIEWPORT = { width: 1280, height: 720 };

export async function launch(...args) {
  const options = await findBrowser();
  return chromium.launch({ ...options, args: [...options.args, ...args] });
}

/**
 * Opens a page in a new profile, so that nothing is cached or compiled, hands it on, and closes it. Whatever the page
 * throws fails the run.
 *
 * @template T
 * @param {import('playwright-core').Browser} browser
 * @param {(page: import('playwright-core').Page, clock: Clock) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function inColdPage(browser, use) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error));
    const result = await use(page, new Clock(await context.newCDPSession(page)));
    if (errors.length > 0) throw errors[0];
    return result;
  } finally {
    await context.close();
  }
}

/**
 * Processor time of the page's main thread (script, style, layout, paint) by the thread's own clock, which work of others
 * on the machine does not move as it moves the time of day.
 */
export class Clock {
  constructor(client) {
    this.client = client;
  }

  /** The clock begins with the first call, and anew in a page that gets another process. */
  start() {
    return this.client.send('Performance.enable');
  }

  /** @returns {Promise<number>} milliseconds so far */
  async now() {
    await this.start();
    const { metrics } = await this.client.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ThreadTime').value * 1000;
  }

  /** @returns {Promise<number>} milliseconds that a step takes */
  async time(step) {
    const before = await this.now();
    await step();
    return (await this.now()) - before;
  }

  /** @returns {Promise<number>} bytes of script and of the document that are still needed */
  async memory() {
    await this.collectGarbage();
    const { usedSize, embedderHeapUsedSize } = await this.client.send('Runtime.getHeapUsage');
    return usedSize + embedderHeapUsedSize;
  }

  collectGarbage() {
    return this.client.send('HeapProfiler.collectGarbage');
  }
}
