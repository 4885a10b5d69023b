import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, suite, test } from 'node:test';

import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

import { allFiles, english, publication, servePages, welsh } from '../testing/published-pages.js';
import { cli } from '../testing/cli.js';

const checks = (await import(new URL('../../site/page-checks.mjs', import.meta.url).href)) as {
  assertNoViolations(page: Page): Promise<void>;
  overflowOf(page: Page): Promise<number>;
};
const { findBrowser } = (await import(
  new URL('../../scripts/browser.mjs', import.meta.url).href
)) as { findBrowser(): Promise<Parameters<typeof chromium.launch>[0]> };
const { freePort } = (await import(
  new URL('../../scripts/free-port.mjs', import.meta.url).href
)) as { freePort(wanted: number): Promise<number> };

const { builder } = english;

let serving: Awaited<ReturnType<typeof servePages>>;
let browser: Browser;

before(async () => {
  // Snippets say where the publication stands, so it has to know before it is served.
  const port = await freePort(0);
  const base = `http://localhost:${port}/`;
  serving = await servePages(allFiles({ ...publication, base }), port);
  assert.equal(serving.address, base);
  browser = await chromium.launch(await findBrowser());
});

after(async () => {
  await browser?.close();
  await serving?.stop();
});

interface Opened {
  page: Page;
  /** Whatever the page's policy blocks, or its script throws. */
  complaints: string[];
}

/** The builder, with the right to use the clipboard unless it is said otherwise. */
async function open(
  fragment = '',
  options: BrowserContextOptions = {},
  permissions = ['clipboard-read', 'clipboard-write'],
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  await context.grantPermissions(permissions, { origin: new URL(serving.address).origin });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(`${serving.address}builder/${fragment}`);
  return { page, complaints };
}

async function close({ page }: Opened): Promise<void> {
  await page.context().close();
}

const snippetField = (page: Page, words = builder) =>
  page.getByRole('textbox', { name: words.snippet });

/** The widget that is drawn in the preview; the link that stands in for it is not shown then. */
const live = (page: Page) => page.locator('#live [part=card]');

/** The snippet, when it is there and says what is wanted. */
async function snippetWith(page: Page, part: string, words = builder): Promise<string> {
  const field = snippetField(page, words);
  await page.waitForFunction(
    ([id, wanted]) =>
      (document.getElementById(id as string) as HTMLTextAreaElement | null)?.value.includes(
        wanted as string,
      ) && !document.getElementById('result')?.hidden,
    ['snippet', part],
  );
  return field.inputValue();
}

/** What is on the clipboard, by type. */
async function clipboard(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const types = item?.types ?? [];
    const texts = types.map(async (type) => [type, await (await item!.getType(type)).text()]);
    return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
  });
}

/** A page of another site under a policy of its own. */
async function withSite(
  files: Readonly<Record<string, string>>,
  policy: string,
  look: (address: string) => Promise<void>,
): Promise<void> {
  const server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('Content-Type', request.url?.endsWith('.css') ? 'text/css' : 'text/html');
    response.end(files[request.url ?? '/'] ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  try {
    await look(`http://127.0.0.1:${port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Goes on by keyboard until a control with a name has the focus. */
async function tabTo(page: Page, role: 'combobox' | 'radio' | 'button', name: string) {
  const wanted = page.getByRole(role, { name, exact: role !== 'radio' }).first();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await wanted.evaluate((control) => control === document.activeElement)) return wanted;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${role} "${name}" cannot be reached by keyboard`);
}

/** Moves within the radio buttons that have the focus to one. */
async function arrowTo(page: Page, name: string) {
  const wanted = page.getByRole('radio', { name }).first();
  for (let presses = 0; presses < 12; presses += 1) {
    if (await wanted.isChecked()) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`"${name}" cannot be chosen by keyboard`);
}

test('from the page to the live result on another site, by keyboard alone', async () => {
  const opened = await open();
  const { page, complaints } = opened;
  await tabTo(page, 'combobox', builder.provider);
  await page.keyboard.type('isling');
  await page.getByRole('option', { name: 'Islington' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await tabTo(page, 'radio', english.pages.widget('badge'));
  await arrowTo(page, english.pages.widget('judgements'));
  await tabTo(page, 'radio', builder.themes.auto);
  await arrowTo(page, builder.themes.dark);
  await tabTo(page, 'combobox', builder.cms);
  await page.keyboard.type('WordPress');
  const line = await snippetWith(page, '#theme=dark');
  await tabTo(page, 'button', builder.copySnippet);
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText(builder.copied).waitFor();
  const copied = await clipboard(page);
  const address = `${serving.address}islington/judgements/#theme=dark`;
  assert.ok(line.startsWith(`<a href="${address}">Islington, `), line);
  assert.equal(copied['text/plain'], `${line}\n`);
  assert.match(copied['text/html'] ?? '', /<p><a href="[^"]+">Islington, .*<\/a><\/p>/);
  // The preview is the live result, from the publication's own files.
  await live(page).getByText('Outstanding').first().waitFor();
  assert.deepEqual(complaints, []);

  const siteCode = await page.getByLabel(builder.pinned).inputValue();
  assert.match(siteCode, /integrity="sha384-[\w+/]{64}"/);
  const policy = [
    "default-src 'none'; style-src 'self'; require-trusted-types-for 'script';",
    await page.getByLabel(builder.policy).inputValue(),
    await page.getByLabel(builder.trustedTypes).inputValue(),
  ].join(' ');
  const html = `<!doctype html><html lang="en"><title>Council</title>${siteCode}<main>${copied['text/html']}</main>`;
  await withSite({ '/': html }, policy, async (site) => {
    const host = await page.context().newPage();
    const faults: string[] = [];
    host.on('console', (message) => faults.push(message.text()));
    host.on('pageerror', (error) => faults.push(String(error)));
    await host.goto(site);
    const result = host.locator('inspection-judgements[theme=dark] [part=card]');
    await result.getByText('Outstanding').first().waitFor();
    // Browsers ask for an icon by themselves.
    assert.deepEqual(
      faults.filter((fault) => !fault.includes('favicon')),
      [],
    );
  });
  await close(opened);
});

suite('copying', () => {
  const choice = '#provider=islington&widget=badge&theme=dark&compact=true';

  test('gives the address alone, and a link to the choice', async () => {
    const opened = await open(choice);
    const { page } = opened;
    await snippetWith(page, 'Islington');
    await page.getByRole('button', { name: builder.copyAddress }).click();
    await page.getByRole('status').getByText(builder.copied).waitFor();
    const address = `${serving.address}islington/badge/#compact=true&theme=dark`;
    assert.deepEqual(await clipboard(page), { 'text/plain': address });
    await page.getByRole('button', { name: builder.copyChoice }).click();
    await page.waitForFunction(
      async (base) => (await navigator.clipboard.readText()).startsWith(base),
      `${serving.address}builder/#provider=islington&widget=badge&`,
    );
    await close(opened);
  });

  test('works where the browser has no clipboard for scripts', async () => {
    const opened = await open();
    const { page } = opened;
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(`${serving.address}builder/?old${choice}`);
    const line = await snippetWith(page, 'Islington');
    await page.getByRole('button', { name: builder.copySnippet, exact: true }).click();
    await page.getByRole('status').getByText(builder.copied).waitFor();
    // Another page reads what this one has put there.
    const reader = await page.context().newPage();
    await reader.goto(serving.address);
    const copied = await clipboard(reader);
    assert.equal(copied['text/plain'], `${line}\n`);
    assert.match(copied['text/html'] ?? '', /<p><a href=/);
    await close(opened);
  });

  test('says so where the browser refuses, and selects the text', async () => {
    const opened = await open();
    const { page } = opened;
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await page.goto(`${serving.address}builder/?old${choice}`);
    const line = await snippetWith(page, 'Islington');
    await page.getByRole('button', { name: builder.copySnippet, exact: true }).click();
    await page.getByRole('status').getByText(builder.copyFailed).waitFor();
    const selected = await snippetField(page).evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    );
    assert.equal(selected, line);
    await close(opened);
  });

  test('gives every code of a provider’s page, which has no button without script', async () => {
    const opened = await open();
    const { page } = opened;
    await page.goto(`${serving.address}islington/`);
    const codes = page.locator('.use code');
    const buttons = page.locator('.use').getByRole('button', { name: builder.copy });
    assert.equal(await buttons.count(), await codes.count());
    const link = page.getByRole('button', { name: `${builder.copy}: ${builder.forms['link']}` });
    await link.click();
    await page.getByRole('status').getByText(builder.copied).waitFor();
    const copied = await clipboard(page);
    assert.match(copied['text/plain'] ?? '', /^<a href="[^"]+">Islington, .*<\/a>\n$/);
    assert.match(copied['text/html'] ?? '', /<p><a href/);
    await page.locator('.use a', { hasText: builder.linkForProvider }).click();
    await snippetWith(page, 'Islington');
    const context = await browser.newContext({ javaScriptEnabled: false });
    const quiet = await context.newPage();
    await quiet.goto(`${serving.address}islington/`);
    assert.equal(await quiet.locator('.use button').count(), 0);
    await context.close();
    await close(opened);
  });
});

suite('the choices', () => {
  test('stand in the address, and are there again after a reload', async () => {
    const opened = await open();
    const { page } = opened;
    await page.getByRole('combobox', { name: builder.provider }).fill('Halton');
    await page.getByRole('option', { name: 'Halton' }).click();
    await page.getByRole('radio', { name: english.pages.widget('summary') }).check();
    await page.getByRole('checkbox', { name: english.pages.widget('judgements') }).check();
    await page.getByRole('checkbox', { name: english.pages.widget('timeline') }).check();
    await page.getByLabel(builder.settings['heading-level'] as string).selectOption('2');
    await page.locator('summary', { hasText: builder.ownColours }).click();
    await page.getByLabel(builder.colours.surface, { exact: true }).fill('#FFE');
    const line = await snippetWith(page, 'heading-level=2');
    assert.match(line, /summary\/#parts=judgements%20timeline&amp;heading-level=2"/);
    const { hash } = new URL(page.url());
    const choice = new URLSearchParams(hash.slice(1));
    assert.deepEqual(choice.getAll('parts'), ['judgements', 'timeline']);
    await page.reload();
    assert.equal(await snippetWith(page, 'heading-level=2'), line);
    await page.waitForFunction(
      () => (document.getElementById('provider') as HTMLInputElement).value === 'Halton',
    );
    assert.equal(
      await page.getByLabel(builder.colours.surface, { exact: true }).inputValue(),
      '#ffffee',
    );
    assert.equal(new URL(page.url()).hash, hash.replace('%23FFE', '%23ffffee'));
    await close(opened);
  });

  test('are taken from the address with whatever else stands in it', async () => {
    const garbage =
      '#provider=islington&widget=nothing&theme=<b>&form=%E0%A4%A&parts=x&heading-level=99&surface=red;}&cms=../&&=&%';
    const opened = await open(garbage);
    const { page, complaints } = opened;
    const line = await snippetWith(page, 'Islington');
    assert.match(line, new RegExp(`^<a href="${serving.address}islington/badge/">`));
    assert.equal(await page.locator('#style').isVisible(), false);
    assert.deepEqual(complaints, []);
    await close(opened);
  });

  test('of a provider that is not there are said to be wrong, and can be made anew', async () => {
    for (const provider of ['nowhere', '..%2Fdata', 'Islington']) {
      const opened = await open(`#provider=${provider}&widget=score`);
      const { page } = opened;
      await page.getByRole('status').getByText(builder.chooseFirst).waitFor();
      if (provider === 'nowhere')
        await page
          .getByRole('status')
          .getByText(builder.unknownProvider.replace('{0}', 'nowhere'))
          .waitFor();
      assert.equal(await page.locator('#result').isVisible(), false);
      assert.ok(await page.getByRole('radio', { name: english.pages.widget('score') }).isChecked());
      await page.getByRole('combobox', { name: builder.provider }).fill('islington');
      await page.keyboard.press('Enter');
      await snippetWith(page, 'islington/score/');
      await close(opened);
    }
  });

  test('stand in the field again when somebody types what is no provider and goes on', async () => {
    const opened = await open('#provider=islington&widget=badge');
    const { page } = opened;
    await snippetWith(page, 'islington/badge/');
    const field = page.getByRole('combobox', { name: builder.provider });
    for (const typed of ['zzz', '']) {
      await field.fill(typed);
      await page.keyboard.press('Tab');
      assert.equal(await field.inputValue(), 'Islington');
    }
    await snippetWith(page, 'islington/badge/');
    await close(opened);
  });

  test('stay when somebody skips to the content', async () => {
    const opened = await open('#provider=halton&widget=timeline&order=oldest');
    const { page } = opened;
    const line = await snippetWith(page, 'order=oldest');
    await page.evaluate(() => (location.hash = 'main'));
    await page.waitForFunction(() => location.hash.startsWith('#provider=halton'));
    assert.equal(await snippetField(page).inputValue(), line);
    await close(opened);
  });

  test('of a system offer what suits it, best first', async () => {
    const opened = await open('#provider=islington&widget=badge');
    const { page } = opened;
    await snippetWith(page, 'Islington');
    const forms = () => page.locator('#forms label:visible').allInnerTexts();
    assert.equal((await forms())[0], builder.forms['link']);
    await page.getByLabel(builder.cms).selectOption('email');
    assert.equal((await forms())[0], builder.forms['email']);
    assert.match(await snippetWith(page, '<table'), /^<table role="presentation"/);
    await page.getByLabel(builder.cms).selectOption('wix');
    assert.ok(!(await forms()).includes(builder.forms['email'] as string));
    await close(opened);
  });

  test('of widgets say for which the provider has nothing', async () => {
    const opened = await open('#provider=halton&widget=badge');
    const { page } = opened;
    await snippetWith(page, 'Halton');
    const marked = page.locator('[data-empty]:visible');
    const names = await marked.evaluateAll((all) =>
      all.map((each) => (each as HTMLElement).dataset['empty']),
    );
    assert.ok(names.includes('quotes') && !names.includes('judgements'), String(names));
    await close(opened);
  });
});

suite('colours', () => {
  test('that are hard to read are named in words, with what they should be', async () => {
    const opened = await open('#provider=islington&widget=badge&surface=%23ffffff&text=%23999999');
    const { page } = opened;
    await snippetWith(page, 'Islington');
    const warnings = () => page.locator('#contrast').innerText();
    assert.match(
      await warnings(),
      /contrast is 2\.8 to 1 on light screens\. It should be at least 4\.5 to 1/,
    );
    // The rest of a dark look would stand on the white that was chosen.
    assert.match(await warnings(), /Links .* on dark screens/);
    await page.getByRole('radio', { name: builder.themes.light }).check();
    assert.doesNotMatch(await warnings(), /dark|Links/);
    await page.getByLabel(builder.colours.text, { exact: true }).fill('#333');
    assert.equal(await warnings(), builder.contrastFine);
    await page.getByLabel(builder.colours.line, { exact: true }).fill('reddish');
    assert.match(await warnings(), /Lines: “reddish” is no colour/);
    await close(opened);
  });

  test('become a rule for the style sheet, show in the preview, and stay out of the snippet', async () => {
    const opened = await open('#provider=islington&widget=badge&surface=%23ffffcc&theme=light');
    const { page } = opened;
    const line = await snippetWith(page, 'Islington');
    assert.doesNotMatch(line, /ffffcc/);
    const rule = await page.getByLabel(builder.style).inputValue();
    assert.equal(rule, ':root {\n  --inspection-surface: #ffffcc;\n}');
    const card = page.locator('#live inspection-badge [part=card]');
    await card.waitFor();
    const ground = await card.evaluate((each) => getComputedStyle(each).backgroundColor);
    assert.equal(ground, 'rgb(255, 255, 204)');
    await close(opened);
  });
});

test('says the same as the command, byte for byte', async () => {
  const all = ['link', 'address', 'element', 'div'];
  const cases: { widget: string; forms: string[]; choice: string; set: string[] }[] = [
    { widget: 'badge', forms: [...all, 'iframe', 'image', 'html', 'email'], choice: '', set: [] },
    {
      widget: 'badge',
      forms: [...all, 'image', 'html', 'email'],
      choice: '&theme=dark&compact=true',
      set: ['compact', 'theme=dark'],
    },
    { widget: 'judgements', forms: ['iframe', 'html'], choice: '&theme=dark', set: ['theme=dark'] },
    {
      widget: 'summary',
      forms: [...all, 'html'],
      choice: '&parts=judgements&parts=quotes&heading-level=4',
      set: ['parts=judgements quotes', 'heading-level=4'],
    },
    { widget: 'score', forms: [...all, 'iframe'], choice: '', set: [] },
    { widget: 'comparison', forms: all, choice: '&theme=light', set: ['theme=light'] },
    { widget: 'timeline', forms: all, choice: '&order=oldest', set: ['order=oldest'] },
  ];
  const opened = await open();
  const { page } = opened;
  for (const slug of ['islington', 'childrens-home-sc461865'])
    for (const { widget, forms, choice, set } of cases)
      for (const form of forms) {
        const settings = set.flatMap((each) => ['--set', each]);
        const args = [serving.folder, slug, '--widget', widget, '--as', form, ...settings];
        const { stdout, stderr } = await cli(['snippet', ...args]);
        const wanted = stdout.replace(/\n$/, '');
        assert.notEqual(wanted, '', stderr);
        await page.goto(
          `${serving.address}builder/#provider=${slug}&widget=${widget}&form=${form}${choice}`,
        );
        await page
          .waitForFunction(
            (text) => (document.getElementById('snippet') as HTMLTextAreaElement).value === text,
            wanted,
            { timeout: 5000 },
          )
          .catch(async () => {
            assert.equal(
              await snippetField(page).inputValue(),
              wanted,
              `${slug} ${widget} ${form}`,
            );
          });
      }
  await close(opened);
});

test('is in each language of the publication, and gives results in each', async () => {
  const opened = await open('#provider=islington&widget=badge&lang=cy');
  const { page } = opened;
  const line = await snippetWith(page, '/cy/islington/badge/');
  assert.match(line, /^<a href="[^"]+\/cy\/islington\/badge\/">/);
  await page.getByRole('radio', { name: builder.forms['element'] as string }).check();
  assert.match(await snippetWith(page, 'lang="cy"'), / src="[^"]+\/islington\/inspection\.json"/);
  await page.goto(`${serving.address}cy/builder/#provider=islington`);
  const inWelsh = await snippetWith(page, '/cy/islington/badge/', welsh.builder);
  assert.match(inWelsh, />Islington, [^<]+ arolygwyd 2 i 6 Rhagfyr 2024\.</);
  await live(page).getByText('Arolygwyd 2 i 6 Rhagfyr 2024').waitFor();
  await close(opened);
});

suite('the preview', () => {
  test('has three widths, and a frame where a frame is chosen', async () => {
    const opened = await open('#provider=islington&widget=judgements');
    const { page, complaints } = opened;
    await snippetWith(page, 'Islington');
    const widthOf = (selector: string) =>
      page.locator(selector).evaluate((each) => Math.round(each.getBoundingClientRect().width));
    await live(page).getByText('Outstanding').first().waitFor();
    await page.getByRole('radio', { name: builder.widths['320'] }).check();
    assert.equal(await widthOf('#live inspection-judgements'), 320);
    await page.getByRole('radio', { name: builder.widths['600'] }).check();
    assert.equal(await widthOf('#live inspection-judgements'), 600);
    await page.getByRole('radio', { name: builder.widths.full }).check();
    assert.ok((await widthOf('#live inspection-judgements')) > 600);
    await page.getByRole('radio', { name: builder.forms['iframe'] as string }).check();
    await page.frameLocator('#live iframe').getByText('Outstanding').first().waitFor();
    assert.deepEqual(complaints, []);
    await close(opened);
  });

  test('says in words what is left without the site code', async () => {
    const opened = await open('#provider=islington&widget=badge&form=html');
    const { page } = opened;
    const line = await snippetWith(page, '<ul>');
    const left = page.locator('#left');
    const points = await left.getByRole('listitem').allInnerTexts();
    assert.ok(points.length > 1);
    for (const point of points) assert.ok(line.includes(`<li>${point}</li>`), point);
    const sentence = (await left.getByRole('link').innerText()).trim();
    assert.ok(line.includes(`>${sentence}</a>`));
    await close(opened);
  });

  test('loads the widgets only when there is one to show', async () => {
    const opened = await open();
    const { page } = opened;
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.getByRole('radio', { name: english.pages.widget('score') }).check();
    assert.equal(requests.length, 0);
    await page.getByRole('combobox', { name: builder.provider }).fill('islington');
    await page.keyboard.press('Enter');
    await live(page).getByText('34 of 36').first().waitFor();
    assert.equal(requests.filter((url) => url.endsWith('inspection-widgets.js')).length, 1);
    assert.ok(requests.every((url) => url.startsWith(serving.address)));
    await close(opened);
  });
});

suite('the page', () => {
  const looks: BrowserContextOptions[] = [
    { colorScheme: 'light' },
    { colorScheme: 'dark' },
    { forcedColors: 'active' },
  ];
  for (const look of looks) {
    test(`has no fault that axe can find: ${JSON.stringify(look)}`, async () => {
      // axe comes from the test, which the policy of the page would keep out.
      const opened = await open('', { ...look, bypassCSP: true });
      const { page } = opened;
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`${serving.address}builder/`);
        await checks.assertNoViolations(page);
        for (const form of ['link', 'html', 'image', 'iframe']) {
          const fragment = `#provider=islington&widget=badge&form=${form}&text=%23999999&surface=%23ffffff`;
          await page.goto(`${serving.address}builder/${fragment}`);
          await snippetWith(page, 'Islington');
          assert.equal(await checks.overflowOf(page), 0, `${form} at ${width}`);
        }
        await page.goto(`${serving.address}builder/#provider=islington&widget=judgements`);
        await live(page).getByText('Outstanding').first().waitFor();
        await page.getByRole('combobox', { name: builder.provider }).fill('n');
        await page.getByRole('listbox').getByRole('option').first().waitFor();
        await checks.assertNoViolations(page);
        await page.getByRole('combobox', { name: builder.provider }).press('Escape');
        await page.setViewportSize({ width, height: 400 });
        assert.equal(await checks.overflowOf(page), 0, `at ${width}`);
      }
      await close(opened);
    });
  }

  test('says what to do without script, and what an administrator needs', async () => {
    const opened = await open('', { javaScriptEnabled: false });
    const { page } = opened;
    await page.getByText(builder.withoutScript).waitFor();
    assert.equal(await page.getByRole('button').count(), 0);
    assert.equal(await page.getByRole('radio').count(), 0);
    assert.match(
      await page.getByLabel(builder.simple).inputValue(),
      /loader\.js" defer><\/script>$/,
    );
    await page.locator('main').getByRole('link', { name: english.pages.allProviders }).click();
    await page.waitForURL(serving.address);
    await close(opened);
  });
});

suite('the field for the provider', () => {
  test('keeps the focus and tells a screen reader which option is marked', async () => {
    const opened = await open();
    const { page } = opened;
    const field = page.getByRole('combobox', { name: builder.provider });
    const marked = () =>
      field.evaluate((input) => {
        const id = input.getAttribute('aria-activedescendant');
        return id === null ? null : (document.getElementById(id)?.textContent ?? '');
      });
    await field.focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    const all = await page.getByRole('listbox').getByRole('option').count();
    assert.equal(all, 6);
    assert.equal(await field.getAttribute('aria-expanded'), 'true');
    await page.keyboard.press('ArrowUp');
    assert.match((await marked()) ?? '', /North Northamptonshire/);
    await page.keyboard.press('ArrowDown');
    assert.notEqual(await marked(), null);
    assert.ok(await field.evaluate((input) => input === document.activeElement));
    await page.keyboard.press('Escape');
    assert.equal(await field.getAttribute('aria-expanded'), 'false');
    assert.equal(await marked(), null);
    await page.keyboard.type('zzz');
    await page.getByRole('status').getByText(builder.noneFound).waitFor();
    await close(opened);
  });

  test('says so where the list cannot be loaded', async () => {
    const opened = await open();
    const { page } = opened;
    await page.route('**/providers.json', (route) => route.abort());
    await page.getByRole('combobox', { name: builder.provider }).fill('islington');
    await page.getByRole('status').getByText(builder.listFailed).waitFor();
    await close(opened);
  });
});
