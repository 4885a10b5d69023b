/**
 * Puts a form into an editor by each way in that people have, and takes what the editor saves. Pasting is a real one: the
 * clipboard is written as a copy button does, and Ctrl and V are pressed.
 */

/** Most editors take what is pasted in the next task. Nothing tells the end of it where they take nothing. */
const PASTED = 3000;
const SETTLED = 80;

/** Opens the page of an editor or a sanitizer. */
export async function openEditor(context, origin, { id }) {
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`${origin}/${id}/`);
  await page
    .waitForFunction(() => 'underTest' in window, undefined, { timeout: 20_000 })
    .catch(() => {
      throw new Error(`${id} does not start: ${faults.join('; ')}`);
    });
  return page;
}

/** @returns {Promise<Record<string, string>>} what is saved, by the way in */
export async function savedBy(column, page, form) {
  if (column.kind === 'sanitizer') return { filter: await cleaned(column, page, form) };
  const saved = {};
  for (const [route, enter] of Object.entries(routesFor(column, form))) {
    await page.evaluate(() => window.underTest.load(''));
    await enter(page, form, column);
    const html = await page.evaluate(() => window.underTest.save());
    saved[route] = column.afterwards?.(html) ?? html;
  }
  return saved;
}

function routesFor({ source }, { html, address }) {
  if (address !== undefined) return { dialog: makeLink };
  return {
    paste,
    ...(source && { source: pasteIntoSource }),
    ...(html !== undefined && { load }),
  };
}

/** A sanitizer gets what a form for HTML sends; text that an editor typed stands in a paragraph. */
async function cleaned({ clean }, page, { html, text, address }) {
  const words = address === undefined ? text : `<a href="${escaped(address)}">${text}</a>`;
  const given = html ?? `<p>${words}</p>`;
  return clean ? clean(given) : page.evaluate((dirty) => window.underTest.clean(dirty), given);
}

const escaped = (text) => text.replaceAll('&', '&amp;');

async function paste(page, form) {
  await copy(page, form);
  await focus(page);
  await page.keyboard.press('Control+V');
  await page
    .waitForFunction(() => window.underTest.save().length > 20, undefined, { timeout: PASTED })
    .catch(() => undefined);
  await page.waitForTimeout(SETTLED);
  // Editors that make links of addresses do it when the line ends.
  if (form.html === undefined) await page.keyboard.press('Enter');
}

/** Some editors take the focus in the next frame. */
async function focus(page) {
  await page.evaluate(() => void window.underTest.focus());
  await page.waitForFunction(() => {
    const { activeElement } = document;
    return activeElement?.isContentEditable || activeElement?.localName === 'iframe';
  });
}

async function pasteIntoSource(page, { text }, { source }) {
  await copy(page, { text });
  if (source.toggle) await page.locator(source.toggle).click();
  else await page.evaluate(() => void window.underTest.openSource());
  const field = page.locator(source.text);
  await field.fill('');
  await field.press('Control+V');
  await page.locator(source.apply).click();
  await field.waitFor({ state: 'detached' });
}

async function load(page, { html }) {
  await page.evaluate((given) => window.underTest.load(given), html);
  await page.waitForTimeout(SETTLED);
}

/** The words are there, and an address is given to the editor's dialog for links. */
async function makeLink(page, { text, address }, { links }) {
  await page.evaluate((given) => window.underTest.load(`<p>${given}</p>`), text);
  if (!links) {
    await page.evaluate((given) => window.underTest.makeLink(given), address);
    return;
  }
  await page.evaluate(() => void window.underTest.selectAll());
  await page.locator(links.open).click();
  await page.locator(links.address).fill(address);
  await page.locator(links.apply).click();
  await page.waitForTimeout(SETTLED);
}

async function copy(page, { html, text }) {
  await page.evaluate(
    async ([asHtml, asText]) => {
      const blobs = { 'text/plain': new Blob([asText], { type: 'text/plain' }) };
      if (asHtml !== undefined) blobs['text/html'] = new Blob([asHtml], { type: 'text/html' });
      await navigator.clipboard.write([new ClipboardItem(blobs)]);
    },
    [html, text],
  );
}
