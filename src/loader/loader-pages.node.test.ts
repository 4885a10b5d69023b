/** The built loader on pages that are strict, that change, that fail it, or that mean it harm. */
import assert from 'node:assert/strict';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';

import type { Page } from 'playwright-core';

import { HostSite } from '../testing/host-site.js';
import { allFiles, servePages } from '../testing/published-pages.js';

type Serving = Awaited<ReturnType<typeof servePages>>;

let publication: Serving;
let site: HostSite;
let base: string;
let loader: string;
/** The folder with the files of widgets. */
let folder: string;

before(async () => {
  publication = await servePages(allFiles());
  base = publication.address;
  loader = `<script src="${base}loader.js" defer></script>`;
  const name = readdirSync(join(publication.folder, 'assets')).find((each) =>
    /^widgets\.\w+$/.test(each),
  );
  folder = `${base}assets/${name}/`;
  site = await HostSite.start();
});

after(async () => {
  await site?.stop();
  await publication?.stop();
});

const link = (path = 'islington/badge/') =>
  `<p><a href="${base}${path}">Islington: Outstanding</a></p>`;
/** Waits until so many widgets are drawn: by locators, which work where a policy keeps out functions of text. */
const drawn = (page: Page, tag = 'inspection-badge', count = 1) =>
  page
    .locator(`${tag} [part=card]`)
    .nth(count - 1)
    .waitFor();
const named = (requests: readonly string[], ending: string) =>
  requests.filter((address) => address.endsWith(ending)).length;

suite('on a page with a strict policy', () => {
  const strict = (scripts: string, more = '') =>
    `default-src 'none'; script-src ${scripts}; style-src 'self'; connect-src ${base}; img-src ${base}; base-uri 'none'; require-trusted-types-for 'script'; trusted-types inspection-widgets${more}`;
  const everything = () =>
    `${link()}${link('islington/timeline/')}<div data-inspection-widget="score" data-src="${base}bedford-send/inspection.json">…</div><p>In a line: <a href="${base}halton/badge/">Halton</a></p>`;

  for (const [name, head] of Object.entries({
    classic: () => loader,
    module: () => `<script type="module" src="${base}loader.js"></script>`,
  }))
    test(`nothing is blocked: ${name}`, () =>
      site.open(
        { head: head(), policy: strict(base), body: everything() },
        async ({ page, messages, errors }) => {
          await drawn(page, 'inspection-badge', 2);
          await drawn(page, 'inspection-timeline');
          assert.deepEqual([...messages, ...errors], []);
        },
      ));

  for (const scripts of ["'nonce-r4nd0m'", "'nonce-r4nd0m' 'strict-dynamic'"])
    test(`nothing is blocked where scripts need a nonce: ${scripts}`, () =>
      site.open(
        {
          head: `<script src="${base}loader.js" nonce="r4nd0m" defer></script>`,
          policy: strict(scripts),
          body: everything(),
        },
        async ({ page, messages, errors }) => {
          await drawn(page, 'inspection-badge', 2);
          assert.deepEqual([...messages, ...errors], []);
        },
      ));

  test('where our policy for Trusted Types is refused, links stay and nothing is thrown', () =>
    site.open(
      {
        head: loader,
        policy: strict(base).replace('trusted-types inspection-widgets', 'trusted-types other'),
        body: link(),
      },
      async ({ page, errors, messages }) => {
        await page.waitForTimeout(400);
        assert.equal(await page.locator('body > p > a').count(), 1);
        assert.equal(await page.locator('inspection-badge').count(), 0);
        assert.ok(
          messages.some((each) => /TrustedScriptURL|inspection-widgets/.test(each)),
          messages.join('\n'),
        );
        assert.deepEqual(errors, []);
      },
    ));

  test('where a widget came first and made the policy, links stay and nothing is thrown', () =>
    site.open(
      {
        head: `<script type="module" src="${folder}badge.js"></script><script type="module" src="${base}loader.js"></script>`,
        policy: strict(base),
        body: link() + link('islington/timeline/'),
      },
      async ({ page, errors }) => {
        await page.waitForTimeout(400);
        assert.equal(await page.locator('body > p > a').count(), 2);
        assert.deepEqual(errors, []);
      },
    ));

  test('where a widget came first and nothing is strict, all is as ever', () =>
    site.open(
      {
        head: `<script type="module" src="${folder}badge.js"></script><script type="module" src="${base}loader.js"></script>`,
        body: link() + link('islington/timeline/'),
      },
      async ({ page, errors, requests }) => {
        await drawn(page, 'inspection-timeline');
        await drawn(page);
        assert.equal(named(requests, '/badge.js'), 1);
        assert.deepEqual(errors, []);
      },
    ));
});

suite('which files are loaded', () => {
  const cases: [what: string, body: () => string, files: string[], tags: string[]][] = [
    [
      'one widget, often, and once in another language',
      () => link() + link('halton/badge/') + link('cy/islington/badge/'),
      ['badge.js', 'cy.js'],
      ['inspection-badge'],
    ],
    [
      'several',
      () => link() + link('halton/timeline/'),
      ['inspection-widgets.js'],
      ['inspection-badge', 'inspection-timeline'],
    ],
    [
      'an element that is not defined',
      () => `<inspection-score src="${base}bedford-send/inspection.json">…</inspection-score>`,
      ['score.js'],
      [],
    ],
    [
      'an element with its data around it',
      () =>
        `<inspection-data src="${base}islington/inspection.json"><inspection-badge>…</inspection-badge></inspection-data>`,
      ['inspection-widgets.js'],
      ['inspection-badge'],
    ],
    [
      'data alone',
      () => `<inspection-data src="${base}islington/inspection.json"></inspection-data>`,
      ['inspection-widgets.js'],
      [],
    ],
    [
      'an element, and the link in it',
      () => `<inspection-badge src="${base}islington/inspection.json">${link()}</inspection-badge>`,
      ['badge.js'],
      ['inspection-badge'],
    ],
    ['an element of another library', () => '<inspection-other></inspection-other>', [], []],
  ];
  for (const [what, body, files, tags] of cases)
    test(what, () =>
      site.open({ head: loader, body: body() }, async ({ page, requests, errors }) => {
        for (const tag of tags) await page.locator(`${tag} [part=card]`).first().waitFor();
        await page.waitForTimeout(200);
        const loaded = requests
          .filter((each) => each.startsWith(folder) && !each.endsWith('/place.js'))
          .map((each) => each.slice(folder.length));
        assert.deepEqual(loaded, files);
        assert.deepEqual(errors, []);
      }),
    );

  test('a link inside a provider of data is no fallback', () =>
    site.open(
      {
        head: loader,
        body: `<inspection-data src="${base}islington/inspection.json">${link('halton/badge/')}</inspection-data>`,
      },
      async ({ page }) => {
        await drawn(page);
        assert.match(await page.locator('inspection-badge [part=card]').innerText(), /Halton/);
      },
    ));

  test('those of publications that the site names, from a copy of the loader elsewhere', async () => {
    const other = await servePages([]);
    try {
      cpSync(join(process.cwd(), 'dist', 'cdn'), join(other.folder, 'copy'), { recursive: true });
      const head = `<script src="${other.address}copy/loader.js" data-bases="https://example.org/ ${base}" defer></script>`;
      await site.open({ head, body: link() }, async ({ page, requests }) => {
        await drawn(page);
        assert.ok(requests.includes(`${other.address}copy/badge.js`), requests.join('\n'));
        assert.equal(named(requests, 'loader.js'), 1);
      });
      const without = head.replace(/ data-bases="[^"]*"/, '');
      await site.open({ head: without, body: link() }, async ({ page, requests }) => {
        await page.waitForTimeout(300);
        assert.deepEqual(requests, [`${other.address}copy/loader.js`]);
      });
    } finally {
      await other.stop();
    }
  });
});

suite('a page that changes', () => {
  test('by markup that a script sets', () =>
    site.open({ head: loader, body: '<main></main>' }, async ({ page }) => {
      await page.waitForLoadState('networkidle');
      await page.evaluate((html) => {
        (document.querySelector('main') as Element).innerHTML = html;
      }, `<div class="news">${link()}</div>`);
      await drawn(page);
      await page.evaluate((html) => {
        (document.querySelector('main') as Element).innerHTML = html;
      }, link('halton/badge/'));
      await page.locator('inspection-badge [part=card]', { hasText: 'Halton' }).waitFor();
      assert.equal(await page.locator('inspection-badge').count(), 1);
    }));

  test('by text alone, which asks for nothing', () =>
    site.open({ head: loader, body: '<main></main>' }, async ({ page, errors, requests }) => {
      await page.evaluate(() => {
        const main = document.querySelector('main') as Element;
        main.append(
          'Text',
          document.createComment('comment'),
          document.createElementNS('http://www.w3.org/2000/svg', 'svg'),
        );
      });
      await page.waitForTimeout(100);
      assert.deepEqual(errors, []);
      assert.equal(requests.length, 1);
    }));

  test('by a body that takes the place of another, as Turbo does it', () =>
    site.open({ head: loader, body: `<h1>One</h1>${link()}` }, async ({ page, errors }) => {
      await drawn(page);
      // Turbo keeps a copy of the page that is left, shows the new one, and the copy when the visitor comes back.
      await page.evaluate(
        (html) => {
          const kept = document.body.cloneNode(true) as HTMLElement;
          const next = document.createElement('body');
          next.innerHTML = html;
          document.documentElement.replaceChild(next, document.body);
          (window as unknown as { kept: Element }).kept = kept;
        },
        `<h1>Two</h1>${link('halton/badge/')}`,
      );
      await page.locator('inspection-badge [part=card]', { hasText: 'Halton' }).waitFor();
      await page.evaluate(() =>
        document.documentElement.replaceChild(
          (window as unknown as { kept: Element }).kept,
          document.body,
        ),
      );
      await page.locator('inspection-badge [part=card]', { hasText: 'Islington' }).waitFor();
      assert.equal(await page.locator('inspection-badge').count(), 1);
      assert.equal(
        await page
          .locator('inspection-badge a[href]')
          .filter({ hasText: 'Islington: Outstanding' })
          .count(),
        1,
      );
      assert.deepEqual(errors, []);
    }));

  test('back and forward', () =>
    site.open({ head: loader, body: link() }, async ({ page, errors }) => {
      await drawn(page);
      await page.goto(site.put({ body: '<p>Next</p>' }));
      await page.goBack();
      await drawn(page);
      assert.equal(await page.locator('inspection-badge').count(), 1);
      assert.deepEqual(errors, []);
    }));

  test('while a file is on its way: what has gone stays gone, and what was moved is shown once', () =>
    site.open(
      { body: `<main>${link()}</main><aside></aside>${link('halton/badge/')}` },
      async ({ page, errors }) => {
        await page.route('**/badge.js', async (route) => {
          await new Promise((done) => setTimeout(done, 300));
          await route.continue();
        });
        await page.addScriptTag({ url: `${base}loader.js` });
        await page.evaluate(() => {
          const [moved, gone] = document.querySelectorAll('p');
          document.querySelector('aside')?.append(moved as Node);
          gone?.remove();
        });
        await drawn(page);
        assert.equal(await page.locator('aside > inspection-badge').count(), 1);
        assert.equal(await page.locator('inspection-badge').count(), 1);
        assert.deepEqual(errors, []);
      },
    ));
});

suite('two copies of the loader', () => {
  test('of one publication do nothing twice', () =>
    site.open(
      {
        head: `${loader}<script type="module" src="${folder}loader.js"></script><script src="${base}loader.js?again" async></script>`,
        body: link() + link('halton/badge/'),
      },
      async ({ page, requests, messages }) => {
        await drawn(page, 'inspection-badge', 2);
        await page.waitForTimeout(300);
        assert.equal(await page.locator('inspection-badge').count(), 2);
        assert.equal(named(requests, '/badge.js'), 1);
        assert.equal(named(requests, '/place.js'), 1);
        assert.deepEqual(messages, []);
      },
    ));

  test('of two publications serve each its own', async () => {
    const other = await servePages(allFiles());
    try {
      const head = `${loader}<script src="${other.address}loader.js" defer></script>`;
      const body = `${link()}${link('halton/badge/').replace(base, other.address)}`;
      await site.open({ head, body }, async ({ page }) => {
        await drawn(page, 'inspection-badge', 2);
        const sources = await page
          .locator('inspection-badge')
          .evaluateAll((all) => all.map((each) => each.getAttribute('src')));
        assert.deepEqual(sources, [
          `${base}islington/inspection.json`,
          `${other.address}halton/inspection.json`,
        ]);
      });
    } finally {
      await other.stop();
    }
  });
});

suite('where something fails, the link stays and nothing is thrown', () => {
  const fails: Record<string, (page: Page) => Promise<unknown>> = {
    'a file is not there': (page) =>
      page.route('**/badge.js', (route) => route.fulfill({ status: 404 })),
    'a file is another than was built': (page) =>
      page.route('**/badge.js', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `${await response.text()}\nwindow.harmed = true;` });
      }),
    'the second half is another than was built': (page) =>
      page.route('**/place.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'window.harmed = true;' }),
      ),
    'the network fails': (page) => page.route('**/badge.js', (route) => route.abort()),
    'there are no data': (page) =>
      page.route('**/inspection.json', (route) => route.fulfill({ status: 404 })),
    'the data are broken': (page) =>
      page.route('**/inspection.json', (route) => route.fulfill({ json: { none: true } })),
    'the data are no JSON': (page) =>
      page.route('**/inspection.json', (route) => route.fulfill({ body: '<html>' })),
  };
  for (const [what, prepare] of Object.entries(fails))
    test(what, () =>
      site.open(
        { head: loader, body: `${link()}<p>Rest</p>` },
        async ({ page, errors, messages }) => {
          await page.waitForLoadState('networkidle');
          await page.waitForTimeout(1500);
          assert.equal(await page.locator('body > p > a').count(), 1);
          assert.equal(await page.locator('inspection-badge').count(), 0);
          assert.ok(await page.locator('a').isVisible());
          assert.equal(await page.evaluate(() => 'harmed' in window), false);
          assert.deepEqual(errors, []);
          // The browser tells of requests that fail; beside that there is one message.
          const ours = messages.filter((each) => !/Failed to load resource|net::/.test(each));
          assert.ok(messages.length > 0 && ours.length <= 1, messages.join('\n'));
        },
        { prepare },
      ),
    );

  test('the loader is not there: the page is as it was', () =>
    site.open(
      { head: loader, body: link() },
      async ({ page, errors }) => {
        assert.ok(await page.locator('body > p > a').isVisible());
        assert.deepEqual(errors, []);
      },
      { prepare: (page) => page.route('**/loader.js', (route) => route.abort()) },
    ));

  test('a base that is no address', () =>
    site.open(
      { head: `<script src="${base}loader.js" data-bases="http://" defer></script>`, body: link() },
      async ({ page, errors, messages }) => {
        await page.waitForTimeout(200);
        assert.equal(messages.length, 1);
        assert.deepEqual(errors, []);
      },
    ));
});

suite('names that a page gives to its fields and pictures', () => {
  /** What hides a thing of the document, and leads elsewhere where that is trusted. */
  const evil = (name: string) =>
    `<img name="${name}" src="https://example.org/loader.js" data-bases="https://example.org/" alt="">`;

  for (const name of ['currentScript', 'activeElement', 'location', 'title'])
    test(`a picture called "${name}" changes nothing`, () =>
      site.open(
        {
          head: loader,
          body: `${evil(name)}${link()}<a href="https://example.org/islington/badge/">Elsewhere</a>`,
        },
        async ({ page, errors }) => {
          await drawn(page);
          assert.equal(await page.locator('inspection-badge').count(), 1);
          assert.deepEqual(errors, []);
        },
      ));

  for (const name of [
    'scripts',
    'baseURI',
    'querySelectorAll',
    'createElement',
    'head',
    'readyState',
  ])
    test(`a picture called "${name}" can keep the loader from working, and no more`, () =>
      site.open(
        {
          head: loader,
          body: `${evil(name)}${link()}<a href="https://example.org/islington/badge/">Elsewhere</a>`,
        },
        async ({ page, errors, requests }) => {
          await page.waitForTimeout(400);
          assert.deepEqual(errors, []);
          assert.deepEqual(
            requests.filter((each) => !each.startsWith(base) && !each.endsWith('loader.js')),
            [],
          );
          assert.ok(await page.getByText('Elsewhere').isVisible());
        },
      ));

  const names = [
    'localName',
    'dataset',
    'matches',
    'querySelectorAll',
    'parentElement',
    'childNodes',
    'closest',
    'href',
    'append',
  ];
  test('a form with fields of such names is left alone, and the rest of the page is not', () =>
    site.open(
      {
        head: loader,
        body: `<form>${names.map((name) => `<input name="${name}">`).join('')}${link('halton/badge/')}</form>${link()}`,
      },
      async ({ page, errors }) => {
        await drawn(page, 'inspection-badge', 2);
        await page.evaluate(
          (html) => {
            const form = document.createElement('form');
            form.innerHTML = html;
            document.body.append(form, document.createElement('hr'));
          },
          names.map((name) => `<input name="${name}">`).join('') + link(),
        );
        await page.waitForTimeout(200);
        assert.deepEqual(errors, []);
      },
    ));

  test('ids of elements', () =>
    site.open(
      {
        head: loader,
        body: `${['document', 'customElements', 'self', 'origin', 'Symbol', 'MutationObserver', 'trustedTypes'].map((id) => `<a id="${id}" href="https://example.org/">x</a>`).join('')}${link()}`,
      },
      async ({ page, errors }) => {
        await drawn(page);
        assert.deepEqual(errors, []);
      },
    ));
});
