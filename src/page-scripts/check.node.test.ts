/** "What survived?" as an editor uses it, in a browser, under the policy that the publication is sent with. */
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';

import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

import { frameLine, linkLine } from '../snippets/index.js';
import { sentenceOf } from '../static/render/sentence.js';
import {
  allFiles,
  english,
  publication,
  published,
  servePages,
} from '../testing/published-pages.js';

const checks = (await import(new URL('../../site/page-checks.mjs', import.meta.url).href)) as {
  assertNoViolations(page: Page): Promise<void>;
  overflowOf(page: Page): Promise<number>;
};
const { findBrowser } = (await import(
  new URL('../../scripts/browser.mjs', import.meta.url).href
)) as { findBrowser(): Promise<Parameters<typeof chromium.launch>[0]> };

const { check: words, builder } = english;
const base = 'https://results.example.org/';
const badge = `${base}islington/badge/`;
const islington = published.get('islington') ?? assert.fail();
const sentence = sentenceOf(islington, english);
const link = linkLine(badge, sentence);

let serving: Awaited<ReturnType<typeof servePages>>;
let browser: Browser;

before(async () => {
  serving = await servePages(allFiles({ ...publication, base }));
  browser = await chromium.launch(await findBrowser());
});

after(async () => {
  await browser?.close();
  await serving?.stop();
});

async function open(options: BrowserContextOptions = {}) {
  const page = await browser.newPage(options);
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${serving.address}check/`);
  const field = page.getByLabel(words.saved, { exact: true });
  const outcome = page.getByRole('region', { name: words.result });
  const ask = async (text: string, form = builder.forms['link'] as string, cms = '') => {
    await page.getByLabel(words.form).selectOption({ label: form });
    await page.getByLabel(words.cms).selectOption(cms);
    await field.fill(text);
    await page.getByRole('button', { name: words.check, exact: true }).click();
    await outcome.getByRole('heading', { name: words.next }).waitFor();
    return (await outcome.innerText()).replace(/\s+/g, ' ');
  };
  return { page, complaints, requests, field, outcome, ask };
}

/** What is copied from a page or from a field of source, as clipboards have it. */
async function paste(page: Page, kinds: Record<string, string>): Promise<boolean> {
  return await page.locator('#saved').evaluate((field, all) => {
    const clipboardData = new DataTransfer();
    for (const [kind, text] of Object.entries(all)) clipboardData.setData(kind, text);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    return field.dispatchEvent(event);
  }, kinds);
}

suite('the answer', () => {
  test('says that all survived, and whose result it is', async () => {
    const { page, complaints, requests, ask } = await open();
    const told = await ask(`<p>${link}</p>`);
    assert.match(told, new RegExp(words.standings.whole));
    assert.ok(told.includes('It is the result of Islington: Latest result.'), told);
    assert.ok(told.includes(words.sameWords));
    assert.ok(told.includes(words.noChanges));
    assert.ok(told.includes(words.nothingToDo));
    assert.deepEqual(complaints, []);
    for (const address of requests) assert.ok(address.startsWith(serving.address), address);
    await page.close();
  });

  test('names the rule, and what is left', async () => {
    const { page, ask } = await open();
    const told = await ask(
      `<!-- wp:paragraph --><p>${link}</p><!-- /wp:paragraph -->`,
      builder.forms['element'],
      'wordpress',
    );
    assert.ok(told.includes(words.standings.live), told);
    assert.ok(told.includes(words.changed['element-gone'] ?? ''));
    assert.ok(
      told.includes(words.because.trace.replace('{0}', words.rules['wordpress-kses'] ?? '')),
    );
    await page.close();
  });

  test('gives the next form to copy, for the same result with its options', async () => {
    const { page, outcome, ask } = await open();
    const cut = linkLine('../islington/judgements/#theme=dark', 'Our result');
    const told = await ask(cut, builder.forms['link'], 'umbraco');
    assert.ok(told.includes(words.standings.broken), told);
    assert.ok(told.includes(words.steps['address'] ?? ''));
    assert.equal(
      await outcome.locator('.code').innerText(),
      `${base}islington/judgements/#theme=dark`,
    );
    assert.ok(told.includes('Our result'));
    assert.ok(told.includes(sentence));
    await page.close();
  });

  test('finds the provider by the words alone', async () => {
    const { page, outcome, ask } = await open();
    await page.getByLabel(words.kinds.shown).check();
    const told = await ask(`Before ${sentence} After`);
    assert.ok(told.includes(words.standings.words), told);
    assert.ok(told.includes('It is the result of Islington'));
    assert.equal(await outcome.locator('.code').innerText(), badge);
    const shown = await ask('Something else entirely');
    assert.ok(shown.includes(words.standings.other), shown);
    assert.equal(await outcome.getByRole('link', { name: words.chooseAgain }).count(), 1);
    await page.close();
  });

  test('tells markup that is shown as text, and takes a source for one', async () => {
    const { page, ask } = await open();
    const escaped = link.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    assert.ok((await ask(`<p>${escaped}</p>`)).includes(words.standings.code));
    await page.getByLabel(words.kinds.shown).check();
    assert.ok((await ask(link)).includes(words.standings.code));
    await page.close();
  });

  test('reads an address alone, and compares with the snippet as it was', async () => {
    const { page, ask } = await open();
    assert.ok(
      (await ask(badge, builder.forms['address'])).includes(
        words.changed['address-unlinked'] ?? '',
      ),
    );
    await page.getByText(words.snippet).click();
    await page
      .getByRole('textbox', { name: words.snippet })
      .fill(linkLine(`${badge}#theme=dark`, sentence));
    const told = await ask(linkLine(badge, sentence));
    assert.ok(told.includes((words.changed['options-gone'] ?? '').replace('{0}', 'theme')), told);
    await page.close();
  });

  test('says so where nothing is published by that name, and where nothing can be loaded', async () => {
    const { page, ask } = await open();
    const other = await ask(linkLine(`${base}croydon/badge/`, 'Croydon'));
    assert.ok(other.includes(words.notPublished.replace('{0}', 'croydon')), other);
    await page.route('**/inspection.json', (route) => route.abort());
    assert.ok((await ask(`<p>${link}</p>`)).includes(words.notCompared));
    await page.close();
  });
});

suite('what is pasted', () => {
  test('from a page is taken as HTML', async () => {
    const { page, outcome, field } = await open();
    await page.getByLabel(words.kinds.shown).check();
    const html = `<!--StartFragment--><p>${link}</p><!--EndFragment-->`;
    assert.equal(await paste(page, { 'text/html': html, 'text/plain': sentence }), false);
    await page.getByText(words.takenAsHtml).waitFor();
    assert.equal(await field.inputValue(), html);
    await page.getByRole('button', { name: words.check, exact: true }).click();
    await outcome.getByText(words.standings.whole).waitFor();
    await page.close();
  });

  test('from an editor of source is taken as that source', async () => {
    const { page, field } = await open();
    const coloured = `<pre><span>${link.replaceAll('<', '&lt;')}</span></pre>`;
    assert.equal(await paste(page, { 'text/html': coloured, 'text/plain': link }), true);
    assert.equal(await field.inputValue(), '');
    await page.close();
  });

  test('runs nothing, loads nothing and becomes no part of the page', async () => {
    const { page, complaints, requests, ask } = await open();
    const evil = `<img src="https://evil.example.org/a.png" onerror="document.title='x'"><script>document.title='y'</script><style>body{display:none}</style><p>${link}</p><a href="${badge}"><img src=x onerror=alert(1)>&lt;b&gt;${sentence}&lt;/b&gt;</a>`;
    const title = await page.title();
    await ask(evil);
    assert.equal(await page.title(), title);
    assert.equal(await page.locator('main b, main img, main script[src]').count(), 0);
    for (const address of requests) assert.ok(address.startsWith(serving.address), address);
    // The policy of the page holds in what is read, and says so.
    assert.deepEqual(
      complaints.filter((each) => !each.startsWith('Applying inline style')),
      [],
    );
    await page.close();
  });

  test('may be empty, garbage or very long', async () => {
    const { page, field, outcome, complaints, ask } = await open();
    await page.getByRole('button', { name: words.check, exact: true }).click();
    await page.getByRole('alert').getByText(words.empty).waitFor();
    assert.equal(await field.getAttribute('aria-invalid'), 'true');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'saved');
    for (const garbage of ['<', '<<<>', '\u0001', '<a href="', '<p></p>'])
      assert.ok(await ask(garbage), garbage);
    assert.equal(await field.getAttribute('aria-invalid'), null);
    await field.fill('');
    const long = `${'<p class="x"><span>Words of the page</span></p>\n'.repeat(21_000)}<p>${link}</p>`;
    assert.ok(long.length > 1_000_000);
    const start = performance.now();
    assert.equal(await paste(page, { 'text/plain': long }), false);
    assert.equal((await field.inputValue()).length, long.length);
    await page.getByRole('button', { name: words.check, exact: true }).click();
    await outcome.getByText(words.standings.whole).waitFor();
    assert.ok(performance.now() - start < 15_000);
    assert.deepEqual(complaints, []);
    await page.close();
  });
});

suite('the page', () => {
  test('works by keyboard: the answer gets the focus', async () => {
    const { page, field } = await open();
    await field.focus();
    await page.keyboard.insertText(`<p>${sentence}</p>`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: words.next }).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'outcome');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), words.copy);
    await page.close();
  });

  test('has no fault that axe can find, before and after, narrow and wide, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, ask } = await open({ bypassCSP: true, colorScheme });
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await checks.assertNoViolations(page);
        assert.equal(await checks.overflowOf(page), 0);
      }
      await ask(
        frameLine(badge, 'Ofsted: Good, 2017', 400).replace(/sandbox="[^"]*"/, 'sandbox=""'),
        builder.forms['iframe'],
      );
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        assert.equal(await checks.overflowOf(page), 0);
        await checks.assertNoViolations(page);
      }
      await page.close();
    }
  });

  test('says what it needs where no script runs', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${serving.address}check/`);
    await page.getByText(words.withoutScript).waitFor();
    assert.equal(await page.getByRole('button').count(), 0);
    await page.close();
  });
});
