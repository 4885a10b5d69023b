/** The helper that makes frames as high as their widgets, on pages of another site, in a browser. */
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';

import type { Page } from 'playwright-core';

import { frameHeightOf, frameLine } from '../snippets/index.js';
import { HostSite, type HostPage, type Opened } from '../testing/host-site.js';
import { allFiles, servePages } from '../testing/published-pages.js';
import { HEIGHT, HIGHEST, LOWEST } from './protocol.js';

let publication: Awaited<ReturnType<typeof servePages>>;
let site: HostSite;
let base: string;

before(async () => {
  publication = await servePages(allFiles());
  base = publication.address;
  site = await HostSite.start();
});

after(async () => {
  await site?.stop();
  await publication?.stop();
});

const helper = () => `<script src="${base}frames.js" defer></script>`;
const frame = (path = 'islington/badge/', height = 100) =>
  frameLine(base + path, 'Islington', height);

const heightsIn = (page: Page) =>
  page.locator('iframe').evaluateAll((all) => all.map((each) => each.clientHeight));

/** How high the pages in the frames are, and how much of each can be seen. */
const pagesIn = async (page: Page) =>
  Promise.all(
    page
      .frames()
      .slice(1)
      .map((each) =>
        each.evaluate(() => {
          const { scrollHeight, clientHeight } = document.documentElement;
          return { needed: scrollHeight, shown: clientHeight };
        }),
      ),
  );

async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(300);
}

suite('frames with widgets', () => {
  test('are as high as what is in them, narrow and wide, and when that changes', async () => {
    const paths = ['badge', 'judgements', 'timeline', 'comparison', 'letter'].map(
      (name) => `islington/${name}/`,
    );
    const body = paths.map((path) => frame(path)).join('');
    await site.open({ head: helper(), body }, async ({ page, messages, errors }) => {
      for (const width of [1280, 600, 320, 900]) {
        await page.setViewportSize({ width, height: 700 });
        await page.locator('iframe').last().scrollIntoViewIfNeeded();
        for (const each of await page.locator('iframe').all()) await each.scrollIntoViewIfNeeded();
        await settled(page);
        const found = await pagesIn(page);
        assert.equal(found.length, paths.length);
        for (const { needed, shown } of found)
          assert.ok(needed <= shown && shown < needed + 4, `${width}: ${needed} in ${shown}`);
      }
      assert.deepEqual([...messages, ...errors], []);
    });
  });

  test('come to rest, also where the page makes its frames square', async () => {
    const style = '<style>iframe { aspect-ratio: 1; width: auto !important }</style>';
    await site.open({ head: helper() + style, body: frame() }, async ({ page }) => {
      await settled(page);
      const [first] = await heightsIn(page);
      const resized = await page.evaluate(
        () =>
          new Promise<number>((done) => {
            let count = 0;
            new ResizeObserver(() => (count += 1)).observe(
              document.querySelector('iframe') as Element,
            );
            setTimeout(() => done(count), 500);
          }),
      );
      assert.ok(resized <= 1, `${resized} changes`);
      assert.deepEqual(await heightsIn(page), [first]);
    });
  });

  test('with borders inside their height are not cut', () =>
    site.open(
      {
        head: `${helper()}<style>* { box-sizing: border-box } iframe { border: 5px solid }</style>`,
        body: frame(),
      },
      async ({ page }) => {
        await settled(page);
        const [{ needed, shown } = { needed: 0, shown: 0 }] = await pagesIn(page);
        assert.ok(needed > 100 && needed <= shown && shown < needed + 4, `${needed} in ${shown}`);
      },
    ));

  test('of one address each have their own height', () =>
    site.open(
      {
        head: helper(),
        body: `<div style="width: 300px">${frame()}</div><div style="width: 900px">${frame()}</div>`,
      },
      async ({ page }) => {
        await settled(page);
        const [narrow = 0, wide = 0] = await heightsIn(page);
        assert.ok(narrow > wide && wide > 100, `${narrow}, ${wide}`);
      },
    ));

  test('that are added later are asked, too', () =>
    site.open({ head: helper(), body: '' }, async ({ page }) => {
      await settled(page);
      await page.evaluate((html) => (document.body.innerHTML = html), frame());
      await settled(page);
      assert.notDeepEqual(await heightsIn(page), [100]);
    }));

  test('of a helper hosted elsewhere, for the publications that it names', () =>
    site.open(
      {
        body: frame(),
        head: `<script src="${site.address}frames.js" data-bases="${base}" defer></script>`,
      },
      async ({ page }) => {
        await settled(page);
        assert.notDeepEqual(await heightsIn(page), [100]);
      },
      {
        prepare: (page) =>
          page.route(`${site.address}frames.js`, async (route) =>
            route.fulfill({ response: await route.fetch({ url: `${base}frames.js` }) }),
          ),
      },
    ));

  for (const [what, sandbox] of [
    ['sandbox=""', ''],
    ['the tokens of an older snippet', 'allow-popups allow-top-navigation-by-user-activation'],
  ] as const)
    test(`keep their height in a frame with ${what}, and say so to nobody`, () =>
      site.open(
        {
          head: helper(),
          body: `<iframe src="${base}islington/badge/" height="100" sandbox="${sandbox}"></iframe>`,
        },
        async ({ page, errors }) => {
          await settled(page);
          assert.deepEqual(await heightsIn(page), [100]);
          assert.deepEqual(errors, []);
        },
      ));

  test('are asked by nothing but the helper, and a page by itself says nothing', () =>
    site.open(
      {
        head: '<script>heard = 0; addEventListener("message", () => (heard += 1))</script>',
        body: frame(),
      },
      async ({ page }) => {
        await settled(page);
        assert.equal(await page.evaluate('heard'), 0);
      },
    ));
});

suite('nobody else decides on a height', () => {
  /** Opens a page with a frame of ours at rest, and says its height before and after something was said to the page. */
  async function after(
    host: HostPage,
    say: (opened: Opened) => Promise<void>,
  ): Promise<[number, number]> {
    return site.open(host, async (opened) => {
      await settled(opened.page);
      const [first = 0] = await heightsIn(opened.page);
      await say(opened);
      await opened.page.waitForTimeout(200);
      const [last = 0] = await heightsIn(opened.page);
      assert.deepEqual(opened.errors, []);
      return [first, last];
    });
  }

  const stranger = (script: string) =>
    `<iframe srcdoc="<script>${script.replaceAll('"', '&quot;')}</script>"></iframe>`;

  test('not the page itself', async () => {
    const [first, last] = await after({ head: helper(), body: frame() }, async ({ page }) => {
      await page.evaluate((name) => postMessage({ [name]: 5000 }, '*'), HEIGHT);
    });
    assert.equal(last, first);
  });

  test('not a frame of somebody else', async () => {
    const body = frame() + stranger(`parent.postMessage({ ${HEIGHT}: 5000 }, "*")`);
    const [first, last] = await after({ head: helper(), body }, () => Promise.resolve());
    assert.equal(last, first);
    assert.ok(first < 1000);
  });

  test('not another page in a frame of ours, from another origin', async () => {
    const [first, last] = await after({ head: helper(), body: frame() }, async ({ page }) => {
      const path = site.put({
        body: `<script>setInterval(() => parent.postMessage({ ${HEIGHT}: 5000 }, "*"), 20)</script>`,
      });
      // Its attribute still leads to us, since the frame has gone on by itself.
      await page.frames()[1]?.goto(path);
    });
    assert.equal(last, first);
  });

  test('not a page of ours in a frame that somebody else has', async () => {
    const body = `<iframe src="about:blank"></iframe>${frame()}`;
    await site.open({ head: helper(), body }, async ({ page }) => {
      await settled(page);
      const [other] = await heightsIn(page);
      await page.evaluate((address) => {
        (window.frames[0] as Window).location.href = address;
      }, `${base}islington/letter/`);
      await settled(page);
      assert.equal((await heightsIn(page))[0], other);
    });
  });

  test('and the page in the frame answers only the page around it', () =>
    site.open({ head: helper(), body: frame() + stranger('') }, async ({ page }) => {
      await settled(page);
      const answered = await page.frames()[2]?.evaluate(
        () =>
          new Promise((done) => {
            addEventListener('message', () => done(true));
            (parent.frames[0] as Window).postMessage('inspection-widgets: how high?', '*');
            setTimeout(() => done(false), 300);
          }),
      );
      assert.equal(answered, false);
    }));

  /** What a page of our origin says that has gone wrong. */
  const said: [what: string, message: string, expected: 'same' | number][] = [
    ['text', '"5000"', 'same'],
    ['nothing', 'null', 'same'],
    ['a number by itself', '5000', 'same'],
    ['a text for a height', `{ ${HEIGHT}: "5000" }`, 'same'],
    ['no number', `{ ${HEIGHT}: NaN }`, 'same'],
    ['infinity', `{ ${HEIGHT}: Infinity }`, 'same'],
    ['parts of a pixel', `{ ${HEIGHT}: 500.5 }`, 'same'],
    ['an object', `{ ${HEIGHT}: { valueOf: 1 } }`, 'same'],
    ['a list', `[{ ${HEIGHT}: 5000 }]`, 'same'],
    ['another name', '{ height: 5000 }', 'same'],
    ['too much', `{ ${HEIGHT}: 1e9 }`, HIGHEST],
    ['too little', `{ ${HEIGHT}: 0 }`, LOWEST],
    ['less than nothing', `{ ${HEIGHT}: -500 }`, LOWEST],
  ];
  for (const [what, message, expected] of said)
    test(`what is no height is ignored, and bounds are kept: ${what}`, async () => {
      const [first, last] = await after({ head: helper(), body: frame() }, async ({ page }) => {
        await page.frames()[1]?.evaluate(`parent.postMessage(${message}, "*")`);
      });
      assert.equal(last, expected === 'same' ? first : expected);
    });
});

suite('without the helper', () => {
  for (const name of ['badge', 'judgements', 'score'])
    test(`the height of the snippet shows a ${name} whole at 600 pixels, and lets it scroll at 320`, async () => {
      const slug = name === 'score' ? 'bedford-send' : 'islington';
      const body = frame(`${slug}/${name}/`, frameHeightOf(name));
      await site.open(
        { body: `<div style="width: 600px">${body}</div><div style="width: 320px">${body}</div>` },
        async ({ page }) => {
          for (const each of await page.locator('iframe').all())
            await each.scrollIntoViewIfNeeded();
          await settled(page);
          const [wide, narrow] = await pagesIn(page);
          assert.ok(wide && wide.needed <= wide.shown, JSON.stringify(wide));
          assert.ok(narrow);
          const overflow = await page
            .frames()[2]
            ?.evaluate(() => getComputedStyle(document.documentElement).overflowY);
          assert.ok(overflow === 'visible' || overflow === 'auto', overflow);
          assert.ok(!body.includes('scrolling'));
        },
        { viewport: { width: 1000, height: 900 } },
      );
    });
});
