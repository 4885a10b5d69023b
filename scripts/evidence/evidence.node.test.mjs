/** What a release shows of its accessibility is whole, leads nowhere that is not there, and can itself be read by all. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { chromium } from 'playwright-core';

import { criteria } from '../../accessibility/criteria.mjs';
import { inPlainText, statements } from '../../accessibility/statement.mjs';
import { assertNoViolations, overflowOf } from '../../site/page-checks.mjs';
import { findBrowser } from '../browser.mjs';
import { writeEvidence } from './write.mjs';

const PAGES = ['index.html', 'conformance.html', 'pictures.html', 'transcripts.html'];
const elements = readdirSync(new URL('../../src/elements/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
const read = (file) => readFileSync(join(folder, file), 'utf8');
let facts;
let browser;

before(async () => {
  // The pictures of one element: all of them are taken by the command.
  facts = await writeEvidence(folder, { made: '2026-11-22', isWanted: (name) => name === 'badge' });
  browser = await chromium.launch(await findBrowser());
});

after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(file, options = {}) {
  const page = await browser.newPage(options);
  await page.goto(pathToFileURL(join(folder, file)).href);
  return page;
}

test('has every criterion for every element, in words and as data', async () => {
  const page = await open('conformance.html');
  const { conformance } = JSON.parse(read('summary.json'));
  for (const { number, name, level } of criteria) {
    const title = `${number} ${name} (${level})`;
    assert.equal(await page.getByRole('heading', { name: title, exact: true }).count(), 1, title);
    const { cells } = conformance.criteria.find((each) => each.number === number);
    const words = await page.locator(`[id="c${number}"] + dl`).innerText();
    for (const element of elements) {
      assert.ok(words.includes(element), `${title}: ${element}`);
      assert.ok(
        cells[element].length > 0 && cells[element].every((each) => conformance.evidence[each]),
      );
    }
  }
  await page.close();
});

test('has what screen readers say of every element that shows something, and of pages', async () => {
  const page = await open('transcripts.html');
  const headings = await page.locator('h2').allInnerTexts();
  const shown = elements.filter((element) => element !== 'inspection-data');
  assert.deepEqual(new Set(headings), new Set([...shown, 'pages']));
  assert.match(read('transcripts/inspection-badge/graded.txt'), /Outstanding/);
  await page.close();
});

test('has a picture of an element narrow and wide, light, dark and in forced colours, and what axe found in it', () => {
  const seen = facts.looks.map(({ element, width, scheme }) => `${element} ${width} ${scheme}`);
  const wanted = [320, 1280].flatMap((width) =>
    ['light', 'dark', 'forced colours'].map((scheme) => `inspection-badge ${width} ${scheme}`),
  );
  assert.deepEqual(seen, wanted);
  const pictures = facts.looks.map(({ file }) => read(`pictures/${file}`));
  assert.equal(new Set(pictures).size, 6);
  for (const { axe, height } of facts.looks) {
    assert.deepEqual([axe.faults, axe.undecided], [[], []]);
    assert.ok(axe.rulesPassed > 0 && height > 100);
  }
});

test('says what was not done, and of each check by hand how far it went', async () => {
  const page = await open('index.html');
  const words = await page.locator('main').innerText();
  for (const item of facts.notDone) assert.ok(words.includes(item), item);
  assert.ok(facts.notDone.length >= 4);
  for (const { how, result, left } of facts.checksByHand)
    for (const part of [how, result, left]) assert.ok(words.includes(part), part);
  const partly = facts.checksByHand.filter(({ left }) => left !== '');
  assert.equal((words.match(/In part only/g) ?? []).length, partly.length);
  for (const { criteria } of partly)
    for (const each of criteria) assert.ok(facts.checkedInPart.includes(each), each);
  for (const each of [facts.version, facts.made, facts.tools.browser, facts.tools['axe-core']])
    assert.ok(words.includes(each), each);
  for (const { file, checked } of facts.data)
    assert.ok(words.includes(file) && words.includes(checked), file);
  for (const { file, brotli } of facts.sizes)
    assert.ok(words.includes(file) && words.includes(brotli.toLocaleString('en-GB')), file);
  await page.close();
});

test('has a part of a statement to paste, in English and in Welsh, that hides nothing of that', async () => {
  const page = await open('index.html');
  for (const [language, lang] of Object.entries({ en: 'en-GB', cy: 'cy' })) {
    const shown = await page.locator(`blockquote[lang="${lang}"]`).innerText();
    const text = read(`statement-${language}.txt`);
    for (const line of text.split('\n').filter(Boolean))
      assert.ok(shown.includes(line.replace(/^- /, '')), line);
    for (const fact of [
      facts.version,
      'WCAG',
      '2.2',
      '2018',
      'JAWS',
      facts.checkedInPart.join(', '),
      'Safari',
      'Firefox',
      'PDF',
      '[',
    ])
      assert.ok(text.includes(fact), `${language}: ${fact}`);
  }
  assert.match(await page.locator('#statement').innerText(), /has not been read by a translator/);
  await page.close();
});

test('does not say of itself that there is no fault where there are some', () => {
  const measured = { version: '1.0.0', made: '2026-11-22', looks: 72, partial: [] };
  for (const [language, none, some] of [
    ['en', 'found no fault', 'found 3 faults'],
    ['cy', 'ni chanfu unrhyw fai', 'nifer y beiau a ganfu: 3'],
  ]) {
    const [clean, faulty] = [0, 3].map((faults) =>
      inPlainText(statements[language]({ ...measured, faults })),
    );
    assert.ok(clean.includes(none) && !clean.includes(some));
    assert.ok(faulty.includes(some) && !faulty.includes(none));
  }
});

test('has no link that leads to nothing', async () => {
  for (const file of PAGES) {
    const page = await open(file);
    const addresses = await page
      .locator('[href], [src]')
      .evaluateAll((all) =>
        all.map((each) => each.getAttribute('href') ?? each.getAttribute('src')),
      );
    assert.ok(addresses.length > 2, file);
    for (const address of addresses.filter((each) => !each.startsWith('data:')))
      assert.ok(existsSync(join(folder, address)), `${file}: ${address}`);
    await page.close();
  }
  const index = read('index.html');
  for (const file of [...PAGES.slice(1), 'summary.json', 'statement-en.txt', 'statement-cy.txt'])
    assert.ok(index.includes(`href="${file}"`), file);
});

for (const file of PAGES) {
  test(`${file} has no fault that axe can find and fits, at 320 and 1280 px, light and dark`, async () => {
    for (const width of [320, 1280]) {
      for (const colorScheme of ['light', 'dark']) {
        const page = await open(file, { viewport: { width, height: 900 }, colorScheme });
        assert.equal(await overflowOf(page), 0, `${width} px, ${colorScheme}`);
        await assertNoViolations(page);
        await page.close();
      }
    }
  });
}
