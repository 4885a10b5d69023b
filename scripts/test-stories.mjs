/**
 * Builds Storybook and opens each story in a browser. A story fails when it cannot be drawn, when its play function throws,
 * when axe finds anything, or when the console shows an error or a warning that the story does not expect
 * (`parameters.expects.console`). A page of documentation fails when the console shows one. Then everything that
 * custom-elements.json offers has to have been seen in a story.
 *
 * axe runs light and dark at two widths: in the theme "neutral", and for the overview of each element in all themes.
 * `--full` takes all themes for every story. Other arguments choose: `npm run test:stories -- badge` opens those of titles
 * with "badge" in them.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { availableParallelism } from 'node:os';

import { chromium } from 'playwright-core';
import sirv from 'sirv';

import { allThemes } from '../src/themes/generated/all.js';
import { findBrowser } from './browser.mjs';
import { offersByTag, purposeProblems, unusedOf, useOf, usesOnPage } from './stories/coverage.mjs';
import { checkEverywhere, SCHEMES, WIDTHS } from './stories/everywhere.mjs';
import { buildStorybook, storybookHeaders } from './storybook.mjs';
import { writeCounts } from './test-counts.mjs';
import { TEST_TIME_ZONE } from './test-time-zone.mjs';

const folder = 'storybook-static';
const themeNames = allThemes.filter(({ colours }) => colours).map(({ name }) => name);
const pagesAtOnce = availableParallelism() + 1;
const wanted = process.argv.slice(2).filter((each) => each !== '--full');
const isFull = process.argv.includes('--full');
const isWanted = (title) => wanted.length === 0 || wanted.some((part) => title.includes(part));

buildStorybook(folder);
// With the headers of the published one, so that what they forbid shows in the console.
const headers = Object.entries(storybookHeaders(folder));
const server = createServer(
  sirv(folder, {
    setHeaders: (response) => headers.forEach(([name, value]) => response.setHeader(name, value)),
  }),
);
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const browser = await chromium.launch(await findBrowser());
const context = await browser.newContext({
  baseURL: `http://127.0.0.1:${server.address().port}`,
  locale: 'en-GB',
  timezoneId: TEST_TIME_ZONE,
  // Nothing is still on its way when it is looked at.
  reducedMotion: 'reduce',
});
await context.addInitScript({ path: 'node_modules/axe-core/axe.min.js' });

const started = performance.now();
const counts = { passed: 0, failed: 0, skipped: 0 };
/** What the stories of a title expect in the console: their page of documentation shows them all. */
const expectedByTitle = new Map();
const offers = Object.fromEntries(
  Object.entries(offersByTag(JSON.parse(readFileSync('custom-elements.json', 'utf8')))).filter(
    ([tag]) => isWanted(tag),
  ),
);
const uses = new Set();
const axe = { checks: 0, due: 0, violations: 0 };

const [stories, docs] = ['story', 'docs'].map(entriesOf);
await checkAll(stories);
await checkAll(docs);
count('the frame around the stories', await checkFrame().catch(({ message }) => [message]));
await browser.close();
server.close();
checkOffers();
checkSum();

writeCounts('stories', counts);
console.log(
  `${stories.length} stories and ${docs.length} pages: ${counts.passed} passed, ${counts.failed} failed`,
);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;

function entriesOf(kind) {
  const { entries } = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8'));
  return Object.values(entries).filter(({ type, title }) => type === kind && isWanted(title));
}

async function checkAll(entries) {
  const queue = [...entries];
  const work = async () => {
    const page = await context.newPage();
    for (let entry = queue.shift(); entry; entry = queue.shift())
      count(entry.id, await check(page, entry).catch(({ message }) => [message]));
    await page.close();
  };
  await Promise.all(Array.from({ length: pagesAtOnce }, work));
}

/** The list, the bar and the panels, which load the stories into a frame. */
async function checkFrame() {
  const page = await context.newPage();
  const said = [];
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.stack));
  await page.goto('/');
  await page
    .frameLocator('#storybook-preview-iframe')
    .locator('#storybook-docs h1')
    .first()
    .waitFor();
  await page.close();
  return said;
}

function count(name, problems) {
  counts[problems.length > 0 ? 'failed' : 'passed'] += 1;
  if (problems.length === 0) return;
  const first = problems.slice(0, 12).map((text) => text.slice(0, 1000));
  const others = problems.length - first.length;
  console.log(
    [`FAILED ${name}`, ...first, ...(others > 0 ? [`and ${others} more`] : [])].join('\n  '),
  );
}

async function check(page, entry) {
  const said = [];
  const onConsole = (message) =>
    ['error', 'warning'].includes(message.type()) && said.push(message.text());
  const onError = (error) => said.push(error.stack);
  page.on('console', onConsole).on('pageerror', onError);
  try {
    await page.setViewportSize({ width: WIDTHS[0], height: 800 });
    // The addon's own check would run axe at the same time as ours: off.
    await page.goto(`/iframe.html?id=${entry.id}&viewMode=${entry.type}&globals=a11y.manual:!true`);
    const { expected, missing, violations } =
      entry.type === 'story' ? await finishStory(page, entry, said) : await finishDocs(page, entry);
    const unexpected = said.filter((text) => !expected.some((part) => text.includes(part)));
    return [...unexpected, ...missing, ...violations];
  } finally {
    page.off('console', onConsole).off('pageerror', onError);
  }
}

async function finishStory(page, { title, tags }, said) {
  await page.waitForFunction(() => __STORYBOOK_PREVIEW__?.currentRender?.phase === 'finished');
  for (const use of await page.evaluate(usesOnPage, offers)) uses.add(useOf(...use));
  const themes = isFull || tags.includes('overview') ? themeNames : ['neutral'];
  axe.due += themes.length * SCHEMES.length * WIDTHS.length;
  const { checks, violations } = await checkEverywhere(page, themes);
  axe.checks += checks;
  axe.violations += violations.length;

  const expected = await page.evaluate(
    () => __STORYBOOK_PREVIEW__.currentRender.story.parameters.expects?.console ?? [],
  );
  expectedByTitle.set(title, [...(expectedByTitle.get(title) ?? []), ...expected]);
  const missing = expected
    .filter((part) => !said.some((text) => text.includes(part)))
    .map((part) => `expected in the console and not there: ${part}`);
  return { expected, missing, violations };
}

async function finishDocs(page, { title }) {
  await page.locator('#storybook-docs h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  return { expected: expectedByTitle.get(title) ?? [], missing: [], violations: [] };
}

/** What no story uses, and purposes that an element has no story for. */
function checkOffers() {
  const tags = Object.keys(offers);
  count('what the elements offer', [...unusedOf(offers, uses), ...purposeProblems(stories, tags)]);
  const offered = Object.values(offers).flatMap((kinds) => Object.values(kinds).flat()).length;
  console.log(
    `${tags.length} elements offer ${offered} attributes, properties, slots, parts, custom properties and events: ${offered - unusedOf(offers, uses).length} seen in stories`,
  );
}

/** That every check which was due was made, and how many those are. */
function checkSum() {
  count('axe', axe.checks === axe.due ? [] : [`${axe.checks} of ${axe.due} checks were made`]);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const what = isFull
    ? `${stories.length} stories x ${themeNames.length} themes x light, dark x ${WIDTHS.join(', ')} px`
    : `light, dark x ${WIDTHS.join(', ')} px, all themes for overviews alone`;
  console.log(
    `axe: ${axe.checks} checks (${what}), ${axe.violations} violations, in ${seconds} s on ${pagesAtOnce} pages at once`,
  );
}
