/**
 * What a visitor gets of what an editor saved, in a browser: the accessible tree is asked, and whether the thing is drawn.
 */
import { OWN_WORDS, SETTINGS } from './forms.mjs';
import { BASE, SITE } from './servers.mjs';

/** Best first. What is worst of several ways in stands in the tables. */
export const VERDICTS = ['live', 'link', 'text', 'code', 'blank'];

export function worstOf(verdicts) {
  return [...verdicts].sort((a, b) => VERDICTS.indexOf(b) - VERDICTS.indexOf(a))[0];
}

const GRADE = 'Outstanding';
/** The widget has it, the link inside as its fallback has not. */
const REPORT = 'files.ofsted.gov.uk';
const PATIENCE = 5000;

/**
 * @returns {Promise<{ verdict: string, times: number, faults: string[] }>} what a page shows, how many times the result
 * stands on it as a widget or a frame, and what its console says
 */
export async function look(page, path, { withSiteCode }) {
  const faults = [];
  const listen = (error) => faults.push(String(error.message ?? error));
  page.on('pageerror', listen);
  try {
    await page.goto(new URL(withSiteCode ? `${path}?with-site-code` : path, SITE).href);
    await settle(page);
    const widgets = await widgetsIn(page);
    if (!(await Promise.all(widgets.map(hasOptions))).every(Boolean))
      faults.push('the widget has lost its options');
    const times = widgets.length + (await framesIn(page));
    return { verdict: await verdictOf(page, times), times, faults };
  } finally {
    page.off('pageerror', listen);
  }
}

/** Waits for widgets where there is the site code, and a link or an element that promises one. */
async function settle(page) {
  const loader = page.locator(`script[src="${BASE}loader.js"]`);
  const promised = page.locator(
    'main a[href*="/badge/"], main inspection-badge, main [data-inspection-widget]',
  );
  if ((await loader.count()) === 0 || (await promised.count()) === 0) return;
  await page
    .waitForFunction(
      (report) =>
        [...document.querySelectorAll('inspection-badge:defined')].some((each) =>
          each.shadowRoot?.querySelector(`a[href*="${report}"]`),
        ),
      REPORT,
      { timeout: PATIENCE },
    )
    .catch(() => undefined);
  // A second one would come in the same turn.
  await page.waitForTimeout(50);
}

async function verdictOf(page, times) {
  const main = page.locator('main');
  const said = await main.ariaSnapshot();
  if (/<\/?[a-z]|&lt;/.test(await main.innerText())) return 'code';
  if (times > 0) return 'live';
  if (await hasLink(page)) return 'link';
  const words = [`${GRADE}. Ofsted`, OWN_WORDS, BASE];
  return words.some((each) => said.includes(each)) ? 'text' : 'blank';
}

/** Elements that are defined, drawn, and say the grade with the link to the report. */
async function widgetsIn(page) {
  const found = [];
  for (const widget of await page.locator('main inspection-badge:defined').all()) {
    const says = await widget.ariaSnapshot();
    const link = widget.locator(`a[href*="${REPORT}"]`);
    if (says.includes(GRADE) && (await link.count()) > 0 && (await link.isVisible()))
      found.push(widget);
  }
  return found;
}

/** Whether a widget is set as every snippet says. */
async function hasOptions(widget) {
  return (
    (await widget.getAttribute('theme')) === SETTINGS.theme &&
    (await widget.evaluate((element) => element.hasAttribute('compact')))
  );
}

/** Frames that are drawn, and whose page says the grade with the link to the report. */
async function framesIn(page) {
  let count = 0;
  for (const frame of await page.locator('main iframe').all()) {
    if (!(await frame.isVisible())) continue;
    await frame.scrollIntoViewIfNeeded();
    const body = frame.contentFrame().locator('body');
    const report = body.locator(`a[href*="${REPORT}"]`).first();
    const isThere = await report.waitFor({ timeout: PATIENCE }).then(
      () => true,
      () => false,
    );
    if (isThere && (await body.ariaSnapshot()).includes(GRADE)) count += 1;
  }
  return count;
}

/** A link that people see, with the result or the editor's own words as its name, to a page that is there. */
async function hasLink(page) {
  for (const name of [`${GRADE}. Ofsted`, OWN_WORDS, BASE])
    for (const link of await page.locator('main').getByRole('link', { name }).all()) {
      const address = await link.evaluate((element) => element.href);
      if (address.startsWith(BASE) && (await link.isVisible()) && (await answers(page, address)))
        return true;
    }
  return false;
}

const known = new Map();

async function answers(page, address) {
  const [bare] = address.split('#');
  if (!known.has(bare)) {
    const other = await page.context().newPage();
    const response = await other.goto(bare).catch(() => undefined);
    known.set(bare, response?.ok() ?? false);
    await other.close();
  }
  return known.get(bare);
}
