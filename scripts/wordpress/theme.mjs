/** How results look in the theme that Debian ships, and whether everybody can use them there. */
import { assertNoViolations, overflowOf } from '../../site/page-checks.mjs';
import { logIn } from './session.mjs';
import { part, tell, tellSame } from './tally.mjs';

const CONTENT = '.wp-block-post-content';

export async function testTheme(site, { browser, publication, screenshots }) {
  const author = await logIn(site, 'author');
  const { base, address, forms } = publication;
  const content = `<!-- wp:paragraph --><p>The inspectorate has judged our services for children and families. This is what it found, with all that it said of each area.</p><!-- /wp:paragraph -->
<!-- wp:inspection-widgets/result {"url":"${address}"} /-->
<!-- wp:paragraph --><p>We said that we would do better for care leavers, and <a href="${address}">we are rated outstanding</a> now.</p><!-- /wp:paragraph -->
<!-- wp:inspection-widgets/result {"url":"${base}islington/judgements/","theme":"dark","headingLevel":2,"align":"wide"} /-->
<!-- wp:paragraph --><p>${forms.link.snippet}</p><!-- /wp:paragraph -->`;
  const post = await author.rest('posts', {
    title: 'Children’s services',
    content,
    status: 'publish',
  });
  for (const width of [320, 1280]) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(post.link);
    await page.waitForFunction(
      (selector) =>
        [
          ...document.querySelectorAll(`${selector} :is(inspection-badge, inspection-judgements)`),
        ].filter(({ shadowRoot }) => shadowRoot?.querySelector('[part~="source"]')).length === 4,
      CONTENT,
    );
    tellSame(`${width} px: nothing sticks out`, await overflowOf(page), 0);
    await part(`${width} px: axe`, async () => {
      await assertNoViolations(page, ['header', 'footer', `main > :not(${CONTENT})`]);
      tell(`${width} px: axe`);
    });
    await page.screenshot({ path: `${screenshots}/post-${width}.png`, fullPage: true });
    await context.close();
  }
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto(post.link);
  await page.screenshot({ path: `${screenshots}/post-without-script.png`, fullPage: true });
  await context.close();
}
