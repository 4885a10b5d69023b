/** The block editor in a browser, used as a person does: clicks, the clipboard, keys. */
import { logIn } from './session.mjs';
import { verdictOf, verdictWithoutScript } from './verdict.mjs';
import { kindOf } from './survival.mjs';

/** Opens the editor with an empty post. Whoever asks closes the context. */
export async function openEditor(browser, site, login, viewport = { width: 1280, height: 900 }) {
  const session = await logIn(site, login);
  const context = await browser.newContext({
    viewport,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await session.enter(context);
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('dialog', (dialog) => void dialog.accept());
  await newPost(page, site);
  return { page, context, session, complaints };
}

/** Begins another post in the same window. */
export async function newPost(page, site) {
  await page.goto(`${site.home}wp-admin/post-new.php`);
  await page.waitForFunction(() => globalThis.wp?.data?.select('core/editor')?.getCurrentPostId());
  await page.evaluate(() => {
    const { dispatch } = globalThis.wp.data;
    dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
    dispatch('core/preferences').set('core/edit-post', 'fullscreenMode', true);
  });
  await page.getByRole('button', { name: 'Add default block' }).waitFor();
}

/** Pastes into the empty text, by the key. */
export async function paste(page, { html, text }) {
  await page.getByRole('button', { name: 'Add default block' }).click();
  await page.evaluate(
    async (given) => {
      const parts = Object.entries(given).filter(([, value]) => value !== undefined);
      const blobs = parts.map(([type, value]) => [type, new Blob([value], { type })]);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    },
    { 'text/html': html, 'text/plain': text },
  );
  await page.keyboard.press('Control+V');
  await page.waitForFunction(() =>
    globalThis.wp.data
      .select('core/block-editor')
      .getBlocks()
      .some(({ name, attributes }) => name !== 'core/paragraph' || attributes.content),
  );
}

/** The text of the post as it would be saved. */
export function contentOf(page) {
  return page.evaluate(() => globalThis.wp.data.select('core/editor').getEditedPostContent());
}

/** Publishes what is in the editor. Gives the address. */
export async function publish(page, title) {
  return await page.evaluate(async (given) => {
    const { dispatch, select } = globalThis.wp.data;
    dispatch('core/editor').editPost({ title: given, status: 'publish' });
    await dispatch('core/editor').savePost();
    const editor = select('core/editor');
    if (!editor.didPostSaveRequestSucceed()) throw new Error('The post was not saved');
    return editor.getPermalink();
  }, title);
}

/** Every form, pasted into the text of the block editor. */
export async function survivalOfPaste(site, { browser, publication, login }) {
  const { page, context, complaints } = await openEditor(browser, site, login);
  const { sentence, base, forms } = publication;
  const expected = { sentence, base, grade: 'Outstanding' };
  const results = [];
  const visitor = await browser.newPage();
  try {
    for (const form of Object.keys(forms)) {
      if (results.length > 0) await newPost(page, site);
      await paste(page, forms[form].copy);
      const content = await contentOf(page);
      const address = await publish(page, `${form} pasted by ${login}`);
      const verdict = await verdictOf(visitor, address, expected);
      const answer = await fetch(address);
      const plain = await verdictWithoutScript(visitor, await answer.text(), expected);
      const who = `${kindOf(site)}, ${login}`;
      results.push({ form, column: 'paste', who, container: 'paste', verdict, plain, content });
    }
  } finally {
    await visitor.close();
    await context.close();
  }
  return { results, complaints };
}
