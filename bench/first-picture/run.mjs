/**
 * One badge on a page, and one carousel of quotes, from the navigation to the first right picture, on a slow phone: a
 * processor four times slower, a network with 150 ms to every answer and 1.6 Mb/s. The limit is the same page as static
 * HTML, with the same style rules.
 *
 * "picture" is the time of day from the navigation, "cpu" processor time of the main thread until then, from the start of
 * the page's process. "shift" is the sum of all layout shifts, "requests" and "data" how often the server was asked,
 * and "bytes" what it sent. Peers that are drawn by script have their words in the page.
 */
import { inColdPage, launch } from '../shared/browser.mjs';
import { bundle } from '../shared/bundle.mjs';
import { councilsOfOneShape, islington } from '../shared/results.mjs';
import { serve } from '../shared/serve.mjs';
import { figuresOf, rounds } from '../shared/statistics.mjs';
import { badgePages } from './badge-pages.mjs';
import { carouselPages } from './carousel-pages.mjs';

const SLOW = { offline: false, latency: 150, downloadThroughput: 2e5, uploadThroughput: 2e5 };
const BADGES = [
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
const CAROUSELS = ['static', 'ours', 'shoelace', 'web-awesome', 'swiper'];
const PATHS = { 'badge/published': '/council/badge/index.html' };

/** @returns {Promise<{ rounds: number, figures: object }>} */
export async function run({ quick, cdn, say }) {
  const count = quick ? 2 : 9;
  const subjects = {
    badge: { names: BADGES, ...(await badgePages(councilsOfOneShape()[0], cdn)) },
    carousel: { names: CAROUSELS, ...(await carouselPages(islington(), cdn)) },
  };
  const code = await bundle(new URL('probe.js', import.meta.url).pathname);
  const browser = await launch();
  const figures = {};
  try {
    for (const [subject, { names, files, expected }] of Object.entries(subjects)) {
      const probe = `(() => { const EXPECTED = ${JSON.stringify(expected)}; ${code} })()`;
      const server = await serve(files);
      const visitOne = (name) =>
        visit(browser, server, PATHS[`${subject}/${name}`] ?? `/${subject}/${name}.html`, probe);
      const measured = await rounds(count, names, visitOne, (text) => say(`${subject}: ${text}`));
      server.stop();
      figures[subject] = figuresOf(measured, () => 'static');
    }
  } finally {
    await browser.close();
  }
  return { rounds: count, figures };
}

function visit(browser, server, path, probe) {
  server.forget();
  return inColdPage(browser, async (page, clock) => {
    const { client } = clock;
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', SLOW);
    await page.addInitScript({ content: probe });
    // From here on: the page gets a process of its own, whose clock starts when the navigation does.
    await clock.start();
    await page.goto(server.origin + path, { waitUntil: 'commit' });
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
