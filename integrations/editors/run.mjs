/** The whole run: every form, into every column, by every way in, and what visitors get of it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from 'playwright-core';

import { findBrowser } from '../../scripts/browser.mjs';
import { controls } from './controls.mjs';
import { formsOf } from './forms.mjs';
import { look } from './looking.mjs';
import { openEditor, savedBy } from './saving.mjs';
import { BASE, publish, serveEditors, servePublication, serveSite, SITE } from './servers.mjs';

/**
 * @typedef {object} Outcome
 * @property {{ id: string, name: string }} form
 * @property {{ id: string, name: string }} column
 * @property {string} route by which way it came in
 * @property {string} html what was saved
 * @property {Awaited<ReturnType<typeof look>>} live on a page with the site code
 * @property {Awaited<ReturnType<typeof look>>} plain on a page without it
 */

/**
 * @param {readonly object[]} columns
 * @returns {Promise<{ forms: object[], outcomes: Outcome[], controls: object[] }>}
 */
export async function runAll(columns) {
  const folder = mkdtempSync(join(tmpdir(), 'editors-'));
  /** @type {(() => void | Promise<void>)[]} */
  const stops = [() => rmSync(folder, { recursive: true, force: true })];
  try {
    const published = join(folder, 'published');
    publish('data/islington.json', published);
    const pages = new Map();
    const [publication, site, editors] = await Promise.all([
      servePublication(published),
      serveSite(pages),
      serveEditors(columns),
    ]);
    stops.push(publication.stop, site.stop, editors.stop);
    const browser = await launch({ publication, site });
    stops.push(() => browser.close());
    const forms = formsOf({ folder: published, base: BASE, slug: 'islington' });
    const saved = await saveAll(browser, `http://localhost:${editors.port}`, columns, forms);
    return {
      forms,
      outcomes: await lookAtAll(browser, pages, saved),
      controls: await lookAtAll(
        browser,
        pages,
        controls.map((control) => ({ html: control.html, control })),
      ),
    };
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

/** The names of the publication and of the site lead to the servers here, and all others nowhere. */
async function launch({ publication, site }) {
  const { args, ...found } = await findBrowser();
  const rules = [
    `MAP ${new URL(BASE).hostname} 127.0.0.1:${publication.port}`,
    `MAP ${new URL(SITE).hostname} 127.0.0.1:${site.port}`,
    'MAP * ~NOTFOUND',
    'EXCLUDE localhost',
    'EXCLUDE 127.0.0.1',
  ].join(', ');
  return chromium.launch({ ...found, args: [...args, `--host-resolver-rules=${rules}`] });
}

/** One editor after the other: they share one clipboard. */
async function saveAll(browser, origin, columns, forms) {
  const context = await browser.newContext({ locale: 'en-GB' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  const saved = [];
  for (const column of columns) {
    const page = column.clean ? undefined : await openEditor(context, origin, column);
    for (const form of forms)
      for (const [route, html] of Object.entries(await savedBy(column, page, form)))
        saved.push({ form, column, route, html });
    await page?.close();
  }
  await context.close();
  return saved;
}

/** What was saved alike looks alike, and is looked at once. */
async function lookAtAll(browser, pages, saved) {
  const paths = new Map();
  const before = pages.size;
  for (const { html } of saved) if (!paths.has(html)) paths.set(html, `/${before + paths.size}/`);
  for (const [html, path] of paths) pages.set(path, html);
  const seen = new Map();
  const queue = [...paths.values()];
  const work = async () => {
    const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
    const page = await context.newPage();
    for (let path = queue.shift(); path; path = queue.shift())
      seen.set(path, {
        live: await look(page, path, { withSiteCode: true }),
        plain: await look(page, path, { withSiteCode: false }),
      });
    await context.close();
  };
  await Promise.all([work(), work()]);
  return saved.map((each) => ({ ...each, ...seen.get(paths.get(each.html)) }));
}
