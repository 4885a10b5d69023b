/**
 * One badge on a page, from the navigation to the first right picture of it, on a slow phone: a processor four times slower, a network
 * with 150 ms to every answer and 1.6 Mb/s. The limit is the same page as static HTML, with the same style rules.
 *
 * "picture" is the time of day from the navigation, "cpu" processor time of the main thread until then, from the start of
 * the page's process. "shift" is the sum of all layout shifts, "requests" and "data" how often the server was asked,
 * and "bytes" what it sent. Peers that are drawn by script have their words in the page.
 */
import { inColdPage, launch } from '../shared/browser.mjs';
import { bundle } from '../shared/bundle.mjs';
import { councilsOfOneShape } from '../shared/results.mjs';
import { serve } from '../shared/serve.mjs';
import { figuresOf, rounds } from '../shared/statistics.mjs';
import { pages } from './pages.mjs';

const SLOW = { offline: false, latency: 150, downloadThroughput: 2e5, uploadThroughput: 2e5 };
const CANDIDATES = [
  'static',
  'declared',
  'declared-script',
  'published',
  'ours',
  'ours-inline',
  'vanilla',
  'lit',
  'preact',
  'react',
  'shoelace',
  'web-awesome',
];
const PATHS = { published: '/council/badge/index.html' };

/** @returns {Promise<{ rounds: number, figures: object }>} */
export async function run({ quick, cdn, say }) {
  const count = quick ? 2 : 9;
  const { files, expected } = await pages(councilsOfOneShape()[0], cdn);
  const code = await bundle(new URL('probe.js', import.meta.url).pathname);
  const probe = `(() => { const EXPECTED = ${JSON.stringify(expected)}; ${code} })()`;
  const server = await serve(files);
  const browser = await launch();
  try {
    const measured = await rounds(
      count,
      CANDIDATES,
      (name) => visit(browser, server, name, probe),
      say,
    );
    return { rounds: count, figures: { badge: figuresOf(measured, () => 'static') } };
  } finally {
    await browser.close();
    server.stop();
  }
}

function visit(browser, server, name, probe) {
  server.forget();
  return inColdPage(browser, async (page, clock) => {
    const { client } = clock;
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', SLOW);
    await page.addInitScript({ content: probe });
    // From here on: the page gets a process of its own, whose clock starts when the navigation does.
    await clock.start();
    await page.goto(server.origin + (PATHS[name] ?? `/${name}.html`), { waitUntil: 'commit' });
    const picture = await page.evaluate(() => globalThis.styled);
    const cpu = await clock.now();
    // What comes later may still push things about, or ask for more.
    await page.waitForLoadState('networkidle');
    return {
      picture,
      cpu,
      shift: await page.evaluate(() => globalThis.layoutShift()),
      requests: server.requests.length,
      data: server.requests.filter((path) => path.endsWith('.json')).length,
      bytes: server.bytes,
    };
  });
}
