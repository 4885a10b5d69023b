/** What somebody who opens a post finds of a result. */

/** From the best to the worst. */
export const VERDICTS = ['live', 'link', 'text', 'code', 'blank'];

const CONTENT = '.wp-block-post-content';

/** The worst of several. */
export function worst(verdicts) {
  return VERDICTS[Math.max(...verdicts.map((verdict) => VERDICTS.indexOf(verdict)))];
}

/**
 * Opens a post and says what is there: `live` a widget or a frame that shows the grade, `link` the sentence with a link that leads to the
 * publication, `text` the sentence alone, `code` markup for all to see, `blank` nothing of the result.
 *
 * @param options.sentence the result in words
 * @param options.grade what a widget shows of it
 * @param options.base where its links lead
 * @param options.patience milliseconds that a widget gets to appear
 */
export async function verdictOf(page, address, { sentence, grade, base, patience = 10_000 }) {
  await page.goto(address, { waitUntil: 'load' });
  const asked = { content: CONTENT, sentence, grade, base };
  if (await showsInFrame(page, asked)) return 'live';
  const live =
    (await page.evaluate(mayBecomeWidget, asked)) &&
    (await page
      .waitForFunction(showsWidget, asked, { timeout: patience })
      .then(() => true)
      .catch(() => false));
  return live ? 'live' : await page.evaluate(whatIsThere, asked);
}

/** Whether a frame of the publication in the post shows the grade. It is `lazy`, so it has to come into view. */
async function showsInFrame(page, { content, grade, base }) {
  const frame = page.locator(`${content} iframe[src^="${base}"]`).first();
  if ((await frame.count()) === 0) return false;
  await frame.scrollIntoViewIfNeeded();
  const words = frame.contentFrame().getByText(grade, { exact: true }).first();
  return words.waitFor({ timeout: 10_000 }).then(
    () => true,
    () => false,
  );
}

/** Waits until a widget shows a grade. `selector` leads to its element. */
export async function untilShown(page, selector, grade) {
  await page.locator(selector).first().waitFor();
  await page.waitForFunction(
    ([found, text]) =>
      [...document.querySelectorAll(found)].some(
        ({ shadowRoot }) =>
          shadowRoot?.querySelector('[part~="source"]') && shadowRoot.textContent.includes(text),
      ),
    [selector, grade],
  );
}

/** What `verdictOf` says, for the page as it comes from the server, before any script has run. */
export async function verdictWithoutScript(page, html, expected) {
  const asked = { content: CONTENT, ...expected };
  return await page.evaluate(whatIsThere, { ...asked, html });
}

/** Runs in the page: whether there is anything to wait for. */
function mayBecomeWidget({ content, base }) {
  const elements = [...document.querySelectorAll(`${content} *`)];
  return elements.some(
    ({ localName, dataset, href }) =>
      localName.startsWith('inspection-') ||
      dataset?.inspectionWidget ||
      (typeof href === 'string' && /^[^/]+\/badge\//.test(href.slice(base.length))),
  );
}

/** Runs in the page. */
function showsWidget({ content, grade }) {
  return [...document.querySelectorAll(`${content} *`)].some(
    ({ localName, shadowRoot }) =>
      localName.startsWith('inspection-') &&
      shadowRoot?.querySelector('[part~="source"]') &&
      shadowRoot.textContent.includes(grade),
  );
}

/** Runs in the page. */
function whatIsThere({ content, sentence, base, html }) {
  const from = html ? new DOMParser().parseFromString(html, 'text/html') : document;
  const root = from.querySelector(content);
  // A post of which nothing is left has no place for it, either.
  if (!root && from.querySelector('.wp-block-post-title')) return 'blank';
  // Without layout there is no innerText; nothing in a post is hidden.
  const plain = (text) => text.replace(/\s+/g, ' ').trim();
  const textOf = (element) => {
    const pictures = [...element.querySelectorAll('img')].map(({ alt }) => alt);
    return plain([html ? element.textContent : element.innerText, ...pictures].join(' '));
  };
  const links = [...root.querySelectorAll('a')].filter(({ href }) => href.startsWith(base));
  const text = textOf(root);
  if (/<\/?[a-z][^>]*>/i.test(text)) return 'code';
  if (links.some((link) => textOf(link).includes(sentence))) return 'link';
  return text.includes(sentence) ? 'text' : 'blank';
}
