/** The block, the shortcode and bare addresses: as an author uses them, and as somebody would who means harm. */
import { contentOf, newPost, openEditor, paste, publish } from './editor.mjs';
import { logIn } from './session.mjs';
import { part, tell, tellSame } from './tally.mjs';
import { untilShown } from './verdict.mjs';

const CONTENT = '.wp-block-post-content';
const PREVIEW = '.editor-styles-wrapper';
const GRADE = 'Outstanding';

export async function testBlock(site, world) {
  await part('shortcodes and addresses', () => testWritten(site, world));
  await part('hostile content', () => testHostile(site, world));
  await part('the block in the editor', () => testEditor(site, world));
  await part('a publication that is no longer set', () => testRemoved(site, world));
}

/** What an author writes, and the attributes of the widget that comes of it. */
function written({ base, address }) {
  const block = (attributes) =>
    `<!-- wp:inspection-widgets/result ${JSON.stringify(attributes)} /-->`;
  const typographic = `[inspection url=“${address}” theme=”dark” compact=“true”]`;
  const entities = `[inspection url="${address}#theme=dark&amp;which=latest" compact]`;
  const named = '[inspection provider="Islington" widget="judgements" heading-level="4"]';
  const embed = `<!-- wp:embed {"url":"${address}"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure><!-- /wp:embed -->`;
  const timeline = {
    url: `${base}islington/timeline/#order=oldest`,
    headingLevel: 2,
    theme: 'light',
  };
  const asSaved = { url: `${address}#theme=dark&compact=true` };
  const small = { theme: 'dark', compact: '' };
  return [
    { what: 'shortcode', content: `[inspection url="${address}"]` },
    { what: 'shortcode with typographic quotes', content: typographic, attributes: small },
    { what: 'shortcode with entities', content: entities, attributes: small },
    {
      what: 'shortcode with provider and widget',
      content: named,
      widget: 'judgements',
      attributes: { 'heading-level': '4' },
    },
    { what: 'shortcode in a sentence', content: `See [inspection url="${address}"] for more.` },
    {
      what: 'address on a line',
      content: `Before\n\n${address}#theme=dark\n\nAfter`,
      attributes: { theme: 'dark' },
    },
    { what: 'address in the embed block', content: embed },
    {
      what: 'address in a paragraph block',
      content: `<!-- wp:paragraph --><p>${address}</p><!-- /wp:paragraph -->`,
    },
    {
      what: 'block',
      content: block(timeline),
      widget: 'timeline',
      attributes: { order: 'oldest', 'heading-level': '2', theme: 'light' },
    },
    { what: 'block with & as WordPress saves it', content: block(asSaved), attributes: small },
    {
      what: 'link in a sentence',
      content: `<p>Our result is <a href="${address}">Outstanding</a>, as it was before.</p>`,
      hasOwnWords: true,
    },
  ];
}

async function testWritten(site, { browser, publication }) {
  const author = await logIn(site, 'author');
  const page = await browser.newPage();
  const complaints = watch(page);
  for (const each of written(publication)) {
    const { what, content, widget = 'badge', attributes = {}, hasOwnWords } = each;
    const post = await author.rest('posts', { title: what, content, status: 'publish' });
    await page.goto(post.link);
    const found = page.locator(`${CONTENT} inspection-${widget}`);
    await untilShown(page, `${CONTENT} inspection-${widget}`, GRADE);
    const all = await found.evaluate((element) =>
      Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    );
    // Of what is only on or off, any value is on.
    const wanted = Object.entries(attributes).map(([name, value]) => [
      name,
      value === '' && all[name] !== undefined ? '' : all[name],
    ]);
    tellSame(`${what}: is the widget as chosen`, Object.fromEntries(wanted), attributes);
    const html = await (await fetch(post.link)).text();
    tell(
      `${what}: is the sentence without script`,
      hasOwnWords || html.includes(publication.sentence) ? [] : ['it is not there'],
    );
  }
  tell('no errors on these pages', complaints);
  await page.close();
}

/** Whatever an author writes, it gets nobody's script to run and leads nowhere but to the web. */
function hostile({ address }) {
  const block = (attributes) =>
    `<!-- wp:inspection-widgets/result ${JSON.stringify(attributes).replaceAll('--', '\\u002d\\u002d')} /-->`;
  const bad = [
    'javascript:alert(document.domain)',
    'java\tscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    `${address}"><script>alert(1)</script>`,
    `${address}#theme="><img src=x onerror=alert(1)>`,
    `${address}#which=%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E`,
    `${address}' onmouseover='alert(1)`,
    `javascript:alert(1)//${address}`,
    'https://evil.example/islington/badge/"onclick="alert(1)',
  ];
  return [
    ...bad.map((url) => `[inspection url="${url}"]`),
    ...bad.map((url) => `[inspection url='${url}' theme='"><script>alert(1)</script>']`),
    ...bad.map((url) => block({ url, theme: '" onload="alert(1)' })),
    ...bad.map((url) => `\n\n${url}\n\n`),
    ...bad.map(
      (url) =>
        `<inspection-badge src="${url}" onclick="alert(1)" style="position:fixed">x</inspection-badge>`,
    ),
    '<inspection-badge src="https://evil.example/islington/inspection.json">x</inspection-badge>',
    '<inspection-data src="//evil.example/islington/inspection.json">x</inspection-data>',
    block({ url: { a: 1 }, theme: [1], compact: 'x', headingLevel: '"><script>' }),
    '[inspection]',
    '[inspection provider="../../secret" widget="badge"]',
    '[inspection provider="islington" widget="<script>alert(1)</script>"]',
  ];
}

async function testHostile(site, { browser, publication }) {
  const page = await browser.newPage();
  const alerts = [];
  page.on('dialog', (dialog) => {
    alerts.push(dialog.message());
    void dialog.dismiss();
  });
  const author = await logIn(site, 'author');
  const all = hostile(publication);
  // An administrator may write script, which an author's shortcode may not come to: each has a post of its own.
  const content = all.map((each) => `<!-- wp:freeform -->${each}<!-- /wp:freeform -->`).join('\n');
  const post = await author.rest('posts', { title: 'Hostile', content, status: 'publish' });
  await page.goto(post.link, { waitUntil: 'networkidle' });
  const found = await page.locator(CONTENT).evaluate(
    (root, own) =>
      [...root.querySelectorAll('*')].flatMap((element) =>
        [
          ['script', 'iframe', 'object'].includes(element.localName) && element.outerHTML,
          ...[...element.attributes].map(
            ({ name, value }) =>
              (/^on|^style$/.test(name) ||
                // Whose data an author may show.
                (element.localName.startsWith('inspection-') &&
                  name === 'src' &&
                  ![own, location.origin].includes(new URL(value, location).origin)) ||
                (/^(href|src)$/.test(name) &&
                  !/^https?:$/.test(new URL(value, location).protocol))) &&
              `${element.localName} ${name}="${value}"`,
          ),
        ].filter(
          (fault) =>
            fault &&
            !/^img (?:src|style)=/.test(fault) &&
            !/^inspection-\S+ style="(?:display|width)/.test(fault),
        ),
      ),
    new URL(publication.address).origin,
  );
  tell(`${all.length} hostile texts of an author: nothing that runs or leads away`, [
    ...found,
    ...alerts,
  ]);
  await page.close();
}

async function testEditor(site, { browser, publication, screenshots }) {
  const { page, context, complaints } = await openEditor(browser, site, 'author');
  try {
    await page.getByRole('button', { name: 'Add default block' }).click();
    await page.keyboard.type('/inspection');
    await page.getByRole('option', { name: 'Inspection result' }).click();
    await page.getByLabel('Address of the result').fill('https://evil.example/islington/badge/');
    tellSame(
      'the block refuses the address of another publication',
      await page.getByRole('button', { name: 'Show the result' }).isDisabled(),
      true,
    );
    await page.screenshot({ path: `${screenshots}/block-empty.png` });
    await page.getByLabel('Address of the result').fill('');
    await page.getByLabel('or provider, as its address says it').fill('Islington');
    await page.getByRole('button', { name: 'Show the result' }).click();
    await untilShown(page, `${PREVIEW} inspection-badge`, GRADE);
    tell('the block shows the widget in the editor');
    await page.screenshot({ path: `${screenshots}/block-badge.png` });
    const inspector = page.getByRole('region', { name: 'Editor settings' });
    await inspector.getByLabel('Compact').check();
    await inspector.getByLabel('Colours').selectOption('Dark');
    await untilShown(page, `${PREVIEW} inspection-badge[theme="dark"][compact]`, GRADE);
    tell('the preview follows the inspector');
    await inspector.getByLabel('Widget').selectOption('All judgements');
    await inspector.getByLabel('Level of its heading').selectOption('2');
    await untilShown(page, `${PREVIEW} inspection-judgements[heading-level="2"]`, GRADE);
    await page.screenshot({ path: `${screenshots}/block-judgements.png` });
    const content = await contentOf(page);
    tellSame(
      'the block keeps address and choices',
      JSON.parse(/<!-- wp:inspection-widgets\/result (\{.*\}) \/-->/.exec(content)?.[1] ?? 'null'),
      {
        url: `${publication.base}islington/judgements/`,
        theme: 'dark',
        compact: true,
        headingLevel: 2,
      },
    );
    const address = await publish(page, 'The block');
    const visitor = await browser.newPage();
    await visitor.goto(address);
    const chosen = 'inspection-judgements[theme="dark"][heading-level="2"]';
    await untilShown(visitor, `${CONTENT} ${chosen}`, GRADE);
    tell('the block ends as a widget');
    await visitor.close();

    await newPost(page, site);
    await paste(page, { text: `${publication.address}#theme=dark` });
    tellSame(
      'a pasted address becomes the block',
      await contentOf(page),
      `<!-- wp:inspection-widgets/result {"url":"${publication.address}#theme=dark"} /-->`,
    );
    await untilShown(page, `${PREVIEW} inspection-badge`, GRADE);
    await newPost(page, site);
    await paste(page, { text: `${publication.base}islington/` });
    tell(
      'the address of another page of the publication does not',
      (await contentOf(page)).includes('inspection-widgets/result') ? [await contentOf(page)] : [],
    );
    tell('no errors in the editor', complaints);
  } finally {
    await context.close();
  }
}

/** Posts outlive settings: a link is left, and a message to whoever edits. */
async function testRemoved(site, { browser, publication, screenshots }) {
  const author = await logIn(site, 'author');
  const set = (bases) =>
    site.evaluate(`return update_option( 'inspection_widgets_bases', $input );`, bases);
  const url = publication.address;
  const content = `<!-- wp:inspection-widgets/result {"url":"${url}"} /-->\n\n[inspection url="${url}#theme=dark"]`;
  const post = await author.rest('posts', { title: 'Removed', content, status: 'publish' });
  await set([]);
  try {
    const page = await browser.newPage();
    await page.goto(post.link);
    const words = `Inspection result at ${url.slice('http://'.length, -1)}`;
    tellSame(
      'without the publication links are left',
      await page.locator(`${CONTENT} a`).allInnerTexts(),
      [words, words],
    );
    await page.close();
    const { page: editor, context } = await openEditor(browser, site, 'author');
    await editor.getByRole('button', { name: 'Add default block' }).click();
    await editor.keyboard.type('/inspection');
    await editor.getByRole('option', { name: 'Inspection result' }).click();
    await editor.getByText('No publication of results is set.').waitFor();
    tell('the block says that no publication is set');
    await editor.screenshot({ path: `${screenshots}/block-unset.png` });
    await context.close();
  } finally {
    await set([publication.base]);
  }
}

function watch(page) {
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  return complaints;
}
