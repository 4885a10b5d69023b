/**
 * Builds Storybook and opens each story in a browser. A story fails when it cannot be drawn, when
 * its play function throws, when axe finds anything in the light or the dark theme, or when the
 * console shows an error or a warning that the story does not expect
 * (`parameters.expects.console`). A page of documentation fails when the console shows one.
 * Arguments choose: `npm run test:stories -- badge` opens those of titles with "badge" in them.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

import { chromium } from 'playwright-core';
import sirv from 'sirv';

import { findBrowser } from './browser.mjs';
import { writeCounts } from './test-counts.mjs';
import { TEST_TIME_ZONE } from './test-time-zone.mjs';

const folder = 'storybook-static';
const pagesAtOnce = 3;

build();
const server = createServer(sirv(folder));
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

const counts = { passed: 0, failed: 0, skipped: 0 };
/** What the stories of a title expect in the console: their page of documentation shows them all. */
const expectedByTitle = new Map();
const [stories, docs] = ['story', 'docs'].map(entriesOf);
await checkAll(stories);
await checkAll(docs);
await browser.close();
server.close();

writeCounts('stories', counts);
console.log(
  `${stories.length} stories and ${docs.length} pages: ${counts.passed} passed, ${counts.failed} failed`,
);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;

function build() {
  const { status, stdout, stderr } = spawnSync(`storybook build --quiet --output-dir ${folder}`, {
    encoding: 'utf8',
    shell: true,
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', NO_COLOR: '1' },
  });
  if (status === 0) return;
  console.error(`${stdout}\n${stderr}`);
  process.exit(1);
}

function entriesOf(kind) {
  const { entries } = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8'));
  const wanted = process.argv.slice(2);
  return Object.values(entries).filter(
    ({ type, title }) =>
      type === kind && (wanted.length === 0 || wanted.some((part) => title.includes(part))),
  );
}

async function checkAll(entries) {
  const queue = [...entries];
  const work = async () => {
    const page = await context.newPage();
    for (let entry = queue.shift(); entry; entry = queue.shift()) {
      const problems = await check(page, entry).catch(({ message }) => [message]);
      counts[problems.length > 0 ? 'failed' : 'passed'] += 1;
      if (problems.length > 0)
        console.log(
          [`FAILED ${entry.id}`, ...problems.map((text) => text.slice(0, 1000))].join('\n  '),
        );
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: pagesAtOnce }, work));
}

async function check(page, { id, type, title }) {
  const said = [];
  const onConsole = (message) =>
    ['error', 'warning'].includes(message.type()) && said.push(message.text());
  const onError = (error) => said.push(error.stack);
  page.on('console', onConsole).on('pageerror', onError);
  try {
    // Storybook's own check of accessibility leaves a rule out: off, for the one below.
    await page.goto(`/iframe.html?id=${id}&viewMode=${type}&globals=a11y.manual:!true`);
    const { expected, missing, violations } =
      type === 'story' ? await finishStory(page, title, said) : await finishDocs(page, title);
    const unexpected = said.filter((text) => !expected.some((part) => text.includes(part)));
    return [...unexpected, ...missing, ...violations];
  } finally {
    page.off('console', onConsole).off('pageerror', onError);
  }
}

async function finishStory(page, title, said) {
  await page.waitForFunction(() => __STORYBOOK_PREVIEW__?.currentRender?.phase === 'finished');
  const { expected, violations } = await page.evaluate(async () => {
    const found = new Set();
    for (const theme of ['light', 'dark']) {
      document.querySelector('.story')?.setAttribute('data-theme', theme);
      for (const { help, nodes } of (await axe.run('#storybook-root')).violations)
        for (const { target } of nodes) found.add(`axe: ${help}: ${target.flat().join(' ')}`);
    }
    const { expects } = __STORYBOOK_PREVIEW__.currentRender.story.parameters;
    return { expected: expects?.console ?? [], violations: [...found] };
  });
  expectedByTitle.set(title, [...(expectedByTitle.get(title) ?? []), ...expected]);
  const missing = expected
    .filter((part) => !said.some((text) => text.includes(part)))
    .map((part) => `expected in the console and not there: ${part}`);
  return { expected, missing, violations };
}

async function finishDocs(page, title) {
  await page.locator('#storybook-docs h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  return { expected: expectedByTitle.get(title) ?? [], missing: [], violations: [] };
}
