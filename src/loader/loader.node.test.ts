/** The built loader on pages of another site, in a browser. */
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';

import type { Locator, Page } from 'playwright-core';

import { HostSite, type Opened } from '../testing/host-site.js';
import { allFiles, servePages } from '../testing/published-pages.js';

let publication: Awaited<ReturnType<typeof servePages>>;
let site: HostSite;
let base: string;
let classic: string;

before(async () => {
  publication = await servePages(allFiles());
  base = publication.address;
  classic = `<script src="${base}loader.js" defer></script>`;
  site = await HostSite.start();
});

after(async () => {
  await site?.stop();
  await publication?.stop();
});

/** A link to a widget as an editor pastes it. */
const link = (path = 'islington/badge/', text = 'Islington: Outstanding') =>
  `<a href="${base}${path}">${text}</a>`;

/** Waits until a widget is drawn. */
async function drawn(page: Page, selector = 'inspection-badge'): Promise<Locator> {
  const card = page.locator(selector).first();
  await card.locator('[part=card]').first().waitFor();
  return card;
}

/** The markup of the page's body, without scripts. */
const bodyOf = (page: Page) =>
  page.evaluate(() =>
    [...document.body.childNodes]
      .filter((node) => node.nodeName !== 'SCRIPT')
      .map((node) => (node as Element).outerHTML ?? node.textContent)
      .join(''),
  );

const filesIn = ({ requests }: Opened) =>
  requests.map((address) => address.slice(base.length).replace(/widgets\.\w+/, 'widgets'));

const BADGE = [
  'loader.js',
  'assets/widgets/badge.js',
  'assets/widgets/place.js',
  'islington/inspection.json',
];

suite('a link to a widget becomes the widget', () => {
  const ways: Record<string, () => string> = {
    'classic script with defer': () => classic,
    'classic script with async': () => `<script src="${base}loader.js" async></script>`,
    'classic script that waits for nothing': () => `<script src="${base}loader.js"></script>`,
    module: () => `<script type="module" src="${base}loader.js"></script>`,
    'with a version in its address': () => `<script src="${base}loader.js?ver=6.1" defer></script>`,
  };
  for (const [way, head] of Object.entries(ways)) {
    test(`by a ${way}`, () =>
      site.open({ head: head(), body: `<p>${link()}</p>` }, async (opened) => {
        const badge = await drawn(opened.page);
        assert.match(await badge.locator('[part=card]').innerText(), /Outstanding/);
        const files = filesIn(opened).map((file) => file.replace(/\?.*/, ''));
        assert.deepEqual(files.sort(), [...BADGE].sort());
        assert.deepEqual([...opened.messages, ...opened.errors], []);
      }));
  }

  test('by a script of the pinned folder, with its integrity', async () => {
    const { widgetAssets } = await import('../static/pages/widget-files.js');
    const { path, integrity } = widgetAssets().loader;
    const head = `<script src="${base}${path}" integrity="${integrity}" crossorigin="anonymous" defer></script>`;
    await site.open({ head, body: link() }, async ({ page, messages }) => {
      await drawn(page);
      assert.deepEqual(messages, []);
    });
  });

  test('by a script that a page adds later', () =>
    site.open({ body: link() }, async ({ page }) => {
      await page.evaluate((src) => {
        document.head.append(Object.assign(document.createElement('script'), { src }));
      }, `${base}loader.js`);
      await drawn(page);
    }));

  test('with the address in every way that it can be written', async () => {
    const addresses = [
      'islington/badge/',
      'islington/badge/index.html',
      'islington/badge',
      'cy/islington/badge/',
    ].flatMap((path) =>
      ['', '?utm_source=news', '#theme=dark', '?which=latest#theme=dark'].map((end) => path + end),
    );
    const body = addresses.map((path) => `<p>${link(path)}</p>`).join('');
    await site.open({ head: classic, body }, async ({ page, messages }) => {
      await drawn(page);
      const made = await page.locator('inspection-badge').evaluateAll((all) =>
        all.map((each) => ({
          src: each.getAttribute('src'),
          lang: each.getAttribute('lang'),
          theme: each.getAttribute('theme'),
          names: each.getAttributeNames().sort().join(' '),
        })),
      );
      assert.equal(made.length, addresses.length);
      made.forEach(({ src, lang, theme, names }, index) => {
        const address = addresses[index] as string;
        assert.equal(src, `${base}islington/inspection.json`);
        assert.equal(lang, address.startsWith('cy/') ? 'cy' : null);
        assert.equal(theme, address.includes('dark') ? 'dark' : null);
        assert.ok(!names.includes('utm'), names);
      });
      assert.deepEqual(messages, []);
    });
  });
});

suite('what is no address of a widget stays a link', () => {
  test('under the base and elsewhere', async () => {
    const hrefs = [
      base,
      `${base}islington/`,
      `${base}data/`,
      `${base}cy/data/`,
      `${base}islington/badge/badge.svg`,
      `${base}islington/badge/oembed.json`,
      `${base}islington/nothing/`,
      `${base}islington/constructor/`,
      `${base}islington/place/`,
      `${base}a/b/islington/badge/`,
      `${base}%69slington/badge/x/../../badge/`,
      base.replace('//', '//user@') + 'islington/badge/',
      base.replace('localhost', 'localhost.example.org') + 'islington/badge/',
      'https://example.org/islington/badge/',
      '/islington/badge/',
      'javascript:islington/badge/',
      '#islington/badge/',
    ];
    const body = `${hrefs.map((href) => `<p><a href="${href}">Text</a></p>`).join('')}<p><a name="x">No address</a></p><svg><a href="${base}islington/badge/"><text>SVG</text></a></svg>`;
    await site.open({ head: classic, body }, async (opened) => {
      const before = await bodyOf(opened.page);
      await opened.page.waitForTimeout(300);
      assert.equal(await bodyOf(opened.page), before);
      assert.deepEqual(filesIn(opened), ['loader.js']);
      assert.deepEqual([...opened.messages, ...opened.errors], []);
    });
  });

  test('an attribute that only looks like an address of ours', () =>
    site.open(
      {
        head: `<base href="https://example.org/">${classic}`,
        body: '<p><a href="islington/badge/">Text</a></p>',
      },
      async (opened) => {
        await opened.page.waitForTimeout(200);
        assert.deepEqual(filesIn(opened), ['loader.js']);
      },
    ));

  test('and an attribute that does not, with a base that makes it one', () =>
    site.open(
      {
        head: `<base href="${base}cy/data/">${classic}`,
        body: '<p><a href="../../islington/badge/">Text</a></p>',
      },
      async ({ page }) => void (await drawn(page)),
    ));
});

test('a page without a widget makes one request of ours, and none to anybody else', () =>
  site.open(
    { head: classic, body: '<p>Text with <a href="https://example.org/">a link</a></p>' },
    async (opened) => {
      await opened.page.waitForLoadState('networkidle');
      assert.deepEqual(opened.requests, [`${base}loader.js`]);
      const names = await opened.page.evaluate(() => {
        const frame = document.body.appendChild(document.createElement('iframe'));
        const usual = new Set(Object.getOwnPropertyNames(frame.contentWindow));
        return Object.getOwnPropertyNames(window).filter(
          (name) => !usual.has(name) && !/^\d+$/.test(name),
        );
      });
      assert.deepEqual(names, []);
    },
  ));

suite('the loader leaves the page as its editor made it', () => {
  /** Each with what holds the widget in the end: the wrapper is gone, or it stays. */
  const wrappers: [html: (link: string) => string, path: string][] = [
    [(a) => `<p>${a}</p>`, 'body'],
    [(a) => `<p>&nbsp;${a}<br></p>`, 'body'],
    [(a) => `<p class="wp-block-paragraph"><strong><em>${a}</em></strong></p>`, 'body'],
    [(a) => `<div><!--block-->${a}<br></div>`, 'body'],
    [(a) => `<p dir="ltr"><span data-lexical="x">${a}</span></p>`, 'body'],
    [(a) => `<blockquote><p>Said</p><p>${a}</p></blockquote>`, 'blockquote'],
    [(a) => `<ul><li>One</li></ul><p>${a}</p>`, 'body'],
    [(a) => `<ul><li>${a}</li><li>Two</li></ul>`, 'li'],
    [(a) => `<div class="content"><p>${a}</p></div>`, 'div.content'],
    [(a) => `<div id="app"><p>${a}</p></div>`, 'div#app'],
    [(a) => `<p id="anchor">${a}</p>`, 'p#anchor'],
    [(a) => `<p>Result: ${a}.</p>`, 'p'],
    [(a) => `<p><img src="data:," alt="">${a}</p>`, 'p'],
    [
      (a) => `<figure><div class="wp-block-embed__wrapper">${a}</div></figure>`,
      'div.wp-block-embed__wrapper',
    ],
    [(a) => `<table><tr><td>${a}</td></tr></table>`, 'td'],
    [(a) => `<main><article>${a}</article></main>`, 'article'],
  ];
  for (const [html, parent] of wrappers) {
    const shown = html('<a>…</a>');
    test(`climbs out of what holds nothing else: ${shown}`, () =>
      site.open({ head: classic, body: html(link()) }, async ({ page, errors }) => {
        const badge = await drawn(page);
        assert.equal(
          await badge.evaluate((each) => {
            const { localName, id, className } = each.parentElement as HTMLElement;
            return localName + (id && `#${id}`) + (className && `.${className}`);
          }),
          parent,
        );
        assert.equal(
          await badge.locator('a[href*="/islington/badge/"]').count(),
          1,
          'the fallback',
        );
        assert.deepEqual(errors, []);
      }));

    test(`puts all back where there are no data: ${shown}`, () =>
      site.open({ head: '', body: html(link('islington/badge/')) }, async ({ page, errors }) => {
        await page.route('**/inspection.json', (route) => route.fulfill({ status: 404 }));
        const before = await bodyOf(page);
        const link = await page.locator('a[href]').first().elementHandle();
        await page.addScriptTag({ url: `${base}loader.js` });
        await page.waitForFunction(() => customElements.get('inspection-badge'));
        await page.waitForTimeout(300);
        assert.equal(await bodyOf(page), before);
        assert.ok(await page.evaluate((each) => each?.isConnected, link), 'the same link');
        assert.deepEqual(errors, []);
      }));
  }

  test('in a line of text a badge is compact, and what cannot be takes lines of its own', () =>
    site.open(
      { head: classic, body: `<p>A ${link()} b</p><p>C ${link('islington/judgements/')} d</p>` },
      async ({ page }) => {
        await drawn(page);
        await drawn(page, 'inspection-judgements');
        const looks = await page
          .locator('inspection-badge, inspection-judgements')
          .evaluateAll((all) =>
            all.map((each) => [each.hasAttribute('compact'), getComputedStyle(each).display]),
          );
        assert.deepEqual(looks, [
          [true, 'inline-block'],
          [false, 'block'],
        ]);
      },
    ));

  test('a picture in the link is a fallback like any other', () =>
    site.open(
      {
        head: classic,
        body: `<p>${link('islington/badge/', '<img src="data:," alt="Islington: Outstanding" width="10" height="10">')}</p>`,
      },
      async ({ page }) => {
        const badge = await drawn(page);
        assert.equal(await badge.locator('img').count(), 1);
      },
    ));

  test('below a frame that shows the same it stays a link, and what is hidden stays hidden', () =>
    site.open(
      {
        head: classic,
        body: `<iframe src="${base}islington/badge/" title="Result"></iframe><p>${link()}</p><p hidden>${link('islington/judgements/')}</p>`,
      },
      async ({ page }) => {
        await page.locator('inspection-judgements').waitFor({ state: 'attached' });
        assert.equal(await page.locator('inspection-badge').count(), 0);
        assert.equal(await page.getByRole('link', { name: /Outstanding/ }).count(), 1);
        assert.equal(await page.locator('inspection-judgements').isVisible(), false);
      },
    ));

  test('what an editor is writing in stays a link', () =>
    site.open(
      { head: classic, body: `<div contenteditable="true"><p>${link()}</p></div>` },
      async (opened) => {
        await opened.page.waitForTimeout(300);
        assert.deepEqual(filesIn(opened), ['loader.js']);
      },
    ));

  test('the link that has the focus stays until it is left', () =>
    site.open({ body: `<p>${link()}</p><button>Next</button>` }, async ({ page }) => {
      await page.locator('a').focus();
      await page.addScriptTag({ url: `${base}loader.js` });
      await page.waitForFunction(() => customElements.get('inspection-badge'));
      await page.waitForTimeout(200);
      assert.equal(await page.evaluate(() => document.activeElement?.localName), 'a');
      await page.keyboard.press('Tab');
      await drawn(page);
      assert.equal(await page.evaluate(() => document.activeElement?.localName), 'button');
    }));
});

suite('options', () => {
  test('become the attributes that the widget knows, and none that says where data come from', async () => {
    const evil = encodeURIComponent('https://example.org/evil.json');
    const path = `islington/judgements/#heading-level=2&theme=dark&which=latest&src=${evil}&for=x&allow-hosts=example.org&onclick=alert(1)&style=color:red&class=x&lang=en`;
    await site.open(
      { head: classic, body: `<p>${link(path.replaceAll('&', '&amp;'))}</p>` },
      async (opened) => {
        const widget = await drawn(opened.page, 'inspection-judgements');
        const attributes = await widget.evaluate((each) =>
          Object.fromEntries([...each.attributes].map(({ name, value }) => [name, value])),
        );
        assert.deepEqual(attributes, {
          lang: 'en',
          which: 'latest',
          theme: 'dark',
          'heading-level': '2',
          src: `${base}islington/inspection.json`,
        });
        assert.ok(opened.requests.every((address) => address.startsWith(base)));
      },
    );
  });

  test('may be false, and are decoded once', () =>
    site.open(
      { head: classic, body: `<p>${link('islington/badge/#compact=false&amp;which=%2526')}</p>` },
      async ({ page }) => {
        // There is no such inspection, so the link comes back: the attributes are seen in between.
        const seen = await page.evaluate(
          () =>
            new Promise((done) => {
              document.addEventListener(
                'inspection-error',
                ({ target }) => {
                  const element = target as Element;
                  done([element.getAttribute('which'), element.hasAttribute('compact')]);
                },
                true,
              );
            }),
        );
        assert.deepEqual(seen, ['%26', false]);
      },
    ));

  test('a comparison has the data of all, and its provider first', () =>
    site.open(
      { head: classic, body: `<p>${link('islington/comparison/')}</p>` },
      async ({ page }) => {
        const comparison = await drawn(page, 'inspection-comparison');
        assert.equal(
          await comparison.getAttribute('src'),
          `${base}islington/comparison/collection.json`,
        );
        assert.match(await comparison.locator('tbody tr').first().innerText(), /Islington/);
      },
    ));
});

suite('a div', () => {
  const div = (src: string, more = '') =>
    `<div data-inspection-widget="badge" data-src="${src}" data-theme="dark" data-compact="true" lang="en-GB" ${more}>${link()}</div>`;

  test('becomes the widget that it asks for, and the link in it stays its fallback', () =>
    site.open({ head: classic, body: div(`${base}islington/inspection.json`) }, async (opened) => {
      const badge = await drawn(opened.page);
      assert.equal(await opened.page.locator('inspection-badge').count(), 1);
      assert.equal(await badge.getAttribute('theme'), 'dark');
      assert.equal(await badge.getAttribute('compact'), '');
      assert.equal(await badge.evaluate((each) => each.parentElement?.lang), 'en-GB');
      assert.deepEqual(filesIn(opened).sort(), [...BADGE].sort());
    }));

  test('with data of the page’s own site', () =>
    site.open(
      { head: classic, body: div('/own.json') },
      async ({ page }) => {
        await drawn(page);
      },
      {
        prepare: (page) =>
          page.route('**/own.json', async (route) =>
            route.fulfill({
              response: await route.fetch({ url: `${base}islington/inspection.json` }),
            }),
          ),
      },
    ));

  for (const src of ['https://example.org/data.json', 'http://', 'javascript:alert(1)']) {
    test(`does not get data from elsewhere, and its link is a link like any other: "${src}"`, () =>
      site.open({ head: classic, body: div(src) }, async ({ page, requests, errors }) => {
        const badge = await drawn(page);
        assert.equal(await badge.getAttribute('src'), `${base}islington/inspection.json`);
        assert.ok(requests.every((address) => address.startsWith(base)));
        assert.deepEqual(errors, []);
      }));
  }

  test('gets its content back where there are no data', () =>
    site.open({ body: div(`${base}islington/none.json`) }, async ({ page }) => {
      const before = await bodyOf(page);
      await page.addScriptTag({ url: `${base}loader.js` });
      await page.waitForFunction(() => customElements.get('inspection-badge'));
      await page.waitForTimeout(300);
      assert.equal(await bodyOf(page), before);
    }));

  test('that is empty says why it stays so', () =>
    site.open(
      {
        head: classic,
        body: `<div data-inspection-widget="badge" data-src="${base}islington/none.json"></div>`,
      },
      async ({ page }) => {
        const message = page.locator('inspection-badge [part=message]:not(:empty)');
        await message.waitFor();
        assert.notEqual(await message.innerText(), '');
      },
    ));
});

suite('a language', () => {
  const WELSH = 'assets/widgets/cy.js';
  const inWelsh = (page: Page, selector?: string) =>
    page
      .locator(selector ?? 'inspection-badge')
      .getByText('Arolygwyd 2 i 6 Rhagfyr 2024')
      .waitFor();

  const ways: Record<string, () => string> = {
    'the part of the page that a link is in': () => `<main lang="cy"><p>${link()}</p></main>`,
    'the region of a language': () => `<main lang="cy-GB"><p>${link()}</p></main>`,
    'the address of a link': () => `<p>${link('cy/islington/badge/')}</p>`,
    'an option': () => `<p>${link('islington/badge/#lang=cy')}</p>`,
    'an element of ours': () =>
      `<inspection-badge lang="cy" src="${base}islington/inspection.json">${link()}</inspection-badge>`,
  };
  for (const [way, body] of Object.entries(ways)) {
    test(`comes with its file where ${way} asks for it`, () =>
      site.open({ head: classic, body: body() }, async (opened) => {
        await inWelsh(opened.page);
        assert.equal(filesIn(opened).filter((file) => file === WELSH).length, 1);
        assert.deepEqual([...opened.messages, ...opened.errors], []);
      }));
  }

  test('is asked for once by many, and not by what is in English', () =>
    site.open(
      {
        head: classic,
        body: `<p>${link()}</p><p lang="cy">${link()}</p><p lang="cy">${link()}</p>`,
      },
      async (opened) => {
        await inWelsh(opened.page, 'inspection-badge >> nth=1');
        await inWelsh(opened.page, 'inspection-badge >> nth=2');
        await opened.page
          .locator('inspection-badge')
          .first()
          .getByText('Inspected 2 to 6 December 2024')
          .waitFor();
        assert.equal(filesIn(opened).filter((file) => file === WELSH).length, 1);
      },
    ));

  test('comes when the page changes to it, and goes when it changes back', () =>
    site.open({ head: classic, body: `<p>${link()}</p>` }, async (opened) => {
      const { page } = opened;
      await drawn(page);
      assert.ok(!filesIn(opened).includes(WELSH));
      await page.evaluate(() => (document.documentElement.lang = 'cy'));
      await inWelsh(page);
      await page.evaluate(() => (document.documentElement.lang = 'en'));
      await page.getByText('Inspected 2 to 6 December 2024').waitFor();
    }));

  test('that there is not is asked for by nobody: the words are English', () =>
    site.open({ head: classic, body: `<p lang="ga">${link()}</p>` }, async (opened) => {
      await drawn(opened.page);
      await opened.page.getByText('Inspected 2 to 6 December 2024').waitFor();
      assert.deepEqual(filesIn(opened).sort(), [...BADGE].sort());
      assert.deepEqual([...opened.messages, ...opened.errors], []);
    }));
});
