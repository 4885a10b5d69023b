/** The settings page: who may open it, what is kept of what they write, and what is on the site before and after. */
import { assertNoViolations } from '../../site/page-checks.mjs';
import { logIn } from './session.mjs';
import { part, tell, tellSame } from './tally.mjs';

const PAGE = 'wp-admin/options-general.php?page=inspection-widgets';
const OPTION = 'inspection_widgets_bases';

export async function testSettings(site, { browser, publication, screenshots }) {
  const name = site.name;
  const saved = () => site.evaluate(`return get_option( '${OPTION}', array() );`);
  const script = async () => {
    const answer = await fetch(site.home);
    return (await answer.text()).match(/<script[^>]*loader\.js[^>]*>/)?.[0];
  };
  tellSame(`${name}: without a publication no script is on the site`, await script(), undefined);
  const below = site.multisite
    ? ['editor', 'author', 'subscriber']
    : ['editor', 'author', 'contributor', 'subscriber'];
  for (const login of below) await refuse(site, login, saved);

  const owner = site.multisite ? 'site-administrator' : 'administrator';
  const session = await logIn(site, owner);
  const unmeant = await session.ask('wp-admin/options.php', {
    method: 'POST',
    body: formWith('https://evil.example/'),
  });
  tellSame(
    `${name}: without its nonce nothing is saved`,
    [unmeant.status, await saved()],
    [403, []],
  );

  const context = await browser.newContext({ bypassCSP: true });
  await session.enter(context);
  const page = await context.newPage();
  await page.goto(site.home + PAGE);
  const field = page.getByLabel('Addresses of publications');
  await field.fill(
    `${publication.base}\njavascript:alert(1)\n"><script>document.title="x"</script>`,
  );
  await page.getByRole('button', { name: 'Save Changes' }).click();
  await page.waitForURL(/settings-updated/);
  tellSame(`${name}: what is an address is kept`, await saved(), [publication.base]);
  tellSame(`${name}: and shown`, await field.inputValue(), publication.base);
  const errors = await page.locator('.notice-error').allInnerTexts();
  tell(
    `${name}: what is none is told, as text`,
    errors.length === 2 && errors.every((text) => text.includes('is no address of a publication'))
      ? []
      : errors,
  );
  await part(`${name}: axe on the settings page`, async () => {
    const others = [
      '#wpadminbar',
      '#adminmenumain',
      '#wpfooter',
      '#screen-meta',
      '#screen-meta-links',
    ];
    await assertNoViolations(page, others);
    tell(`${name}: axe on the settings page`);
  });
  await page.goto(site.home + PAGE);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.screenshot({ path: `${screenshots}/settings-${name}-${width}.png`, fullPage: true });
  }
  await context.close();

  const tag = (await script()) ?? '';
  tell(
    `${name}: with one the script is, and knows it`,
    [
      / defer\b/,
      ` data-bases="${publication.base}"`,
      'plugins/inspection-widgets/assets/loader.js',
    ].flatMap((each) =>
      (each instanceof RegExp ? each.test(tag) : tag.includes(each))
        ? []
        : [`${each} is not in ${tag}`],
    ),
  );
  tellSame(`${name}: a page without a result`, await requestsOf(browser, site, publication), {
    ours: 1,
    elsewhere: [],
  });
  if (site.multisite)
    tellSame(
      'network: another site keeps its own setting',
      await site.evaluate(`return get_blog_option( 1, '${OPTION}', 'none' );`),
      'none',
    );
}

async function refuse(site, login, saved) {
  const session = await logIn(site, login);
  const page = await session.ask(PAGE);
  const post = await session.ask('wp-admin/options.php', {
    method: 'POST',
    body: formWith('https://evil.example/'),
  });
  tellSame(
    `${site.name}: ${login} can neither open nor save the settings`,
    [page.status, post.status, await saved()],
    [403, 403, []],
  );
}

function formWith(text) {
  return new URLSearchParams({
    option_page: 'inspection-widgets',
    action: 'update',
    _wpnonce: '0123456789',
    [OPTION]: text,
  });
}

/** What a visitor's browser asks for on the home page: of the plugin, and of anybody but the site. */
async function requestsOf(browser, site, publication) {
  const page = await browser.newPage();
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(site.home, { waitUntil: 'networkidle' });
  await page.close();
  return {
    ours: asked.filter((url) => url.includes('/inspection-widgets/')).length,
    elsewhere: asked.filter(
      (url) => !url.startsWith(site.network) || url.startsWith(publication.base),
    ),
  };
}
