/**
 * The WordPress plugin in Debian's own WordPress, with a real database and in a real browser: on a single site and in a
 * network, with every role. Build first. `--write` keeps what survives in integrations/wordpress/survival.json; otherwise it is
 * compared. The last line counts what passed.
 */
import './ensure-installed.mjs';

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from 'playwright-core';

import { findBrowser } from './browser.mjs';
import { buildPlugin } from './build-wordpress.mjs';
import { testAddresses } from './wordpress/addresses.mjs';
import { testBlock } from './wordpress/block.mjs';
import { startDatabase } from './wordpress/database.mjs';
import { survivalOfPaste } from './wordpress/editor.mjs';
import { ensurePackages } from './wordpress/packages.mjs';
import {
  activatePlugin,
  deletePlugin,
  installPlugin,
  remains,
  uninstallPlugin,
} from './wordpress/plugin.mjs';
import { startPublication } from './wordpress/publication.mjs';
import { testSettings } from './wordpress/settings.mjs';
import { copyWordPress, startSite } from './wordpress/site.mjs';
import { faultsOfLog } from './wordpress/log.mjs';
import { survivalOfRetitling, survivalOn, tableOf } from './wordpress/survival.mjs';
import { counts, part, tell, tellSame } from './wordpress/tally.mjs';
import { testTheme } from './wordpress/theme.mjs';
import { testThemes } from './wordpress/themes.mjs';
import { testWithout } from './wordpress/without.mjs';

const TABLE = 'integrations/wordpress/survival.json';

/** What is compared and shown: by what WordPress does, not by each of the roles that are alike. */
const COLUMNS = [
  {
    id: 'wp-limited',
    column: 'limited',
    name: 'WordPress: Author, Contributor; in a network also Editor, Administrator',
  },
  {
    id: 'wp-full',
    column: 'full',
    name: 'WordPress: Editor, Administrator; network administrator',
  },
  { id: 'wp-paste', column: 'paste', name: 'WordPress: pasted into the block editor' },
  {
    id: 'wp-retitled',
    column: 'retitled',
    name: 'WordPress: after a lower role changed the title',
  },
  { id: 'wp-theme', column: 'theme', name: 'WordPress: without the plugin, script in the theme' },
];

const scratch = mkdtempSync(join(tmpdir(), 'wordpress-'));
/** What has to be stopped at the end, the last first. */
const running = [];
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => void tidy().finally(() => process.exit(1)));

try {
  await run();
} catch (error) {
  tell('the suite runs to its end', [error.stack]);
} finally {
  await tidy();
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;

async function run() {
  ensurePackages();
  const zip = buildPlugin(join(scratch, 'plugin'));
  const publication = await started(startPublication(scratch));
  const { socket } = await started(startDatabase(scratch, ['single', 'network']));
  const folder = join(scratch, 'wordpress');
  copyWordPress(folder);
  const common = { folder, scratch, socket, publicationPort: publication.port };
  const single = await started(startSite({ ...common, name: 'single', multisite: false }));
  const network = await started(startSite({ ...common, name: 'network', multisite: true }));
  const browser = await chromium.launch(await findBrowser());
  running.push({ stop: () => browser.close() });
  const screenshots = join(tmpdir(), 'inspection-widgets-wordpress');
  mkdirSync(screenshots, { recursive: true });
  const world = { browser, publication, screenshots };

  const results = (await part('without the plugin', () => testWithout(single, world))) ?? [];
  tellSame('the zip is installed', await installPlugin(single, zip), true);
  for (const site of [single, network]) {
    tellSame(`${site.name}: the plugin is activated`, await activatePlugin(site), true);
    await part(`${site.name}, settings`, () => testSettings(site, world));
  }
  await part('addresses', () => testAddresses(single, world));
  for (const site of [single, network]) {
    await part(`${site.name}, survival`, async () =>
      results.push(...(await survivalOn(site, world))),
    );
    await part(`${site.name}, titles`, async () =>
      results.push(...(await survivalOfRetitling(site, world))),
    );
  }
  for (const login of ['author', 'administrator'])
    await part(`paste, ${login}`, async () => {
      const pasted = await survivalOfPaste(single, { ...world, login });
      tell(`pasting as ${login}: no error in the editor`, pasted.complaints);
      results.push(...pasted.results);
    });
  tellSurvival(results);
  await part('block', () => testBlock(single, world));
  await part('theme', () => testTheme(single, world));
  await part('themes', () => testThemes(single, world));
  for (const site of [network, single]) {
    const isLast = site === single;
    await part(`${site.name}, uninstalling`, async () => {
      const kept = await remains(site);
      tell(`${site.name}: something is kept`, kept.length > 1 ? [] : [`only ${kept.join()}`]);
      if (isLast) tellSame('the plugin is deleted', await deletePlugin(site), true);
      else await uninstallPlugin(site);
      tellSame(`${site.name}: uninstalling leaves nothing`, await remains(site), []);
    });
  }
  for (const site of [single, network])
    tell(`${site.name}: no warning of PHP`, faultsOfLog(site.complaints()));
}

/** Says of each result whether it is right, and compares the table with the one that is kept. */
function tellSurvival(results) {
  for (const { form, who, container, verdict, plain, content } of results) {
    const what = `${form}, ${who}, ${container}: ${verdict}, without script ${plain}`;
    const faults = [];
    if (form === 'link' && verdict !== 'live') faults.push('a link has to end as a widget');
    for (const each of [verdict, plain])
      if (!['live', 'link', 'text'].includes(each)) faults.push(`nobody can read it: ${each}`);
    tell(what, faults.length > 0 && content ? [...faults, content] : faults);
  }
  const byColumn = tableOf(results);
  const table = {
    columns: COLUMNS.map(({ id, name }) => ({ id, name, kind: 'cms', version: '6.1.9' })),
    results: Object.fromEntries(
      Object.entries(byColumn).map(([form, verdicts]) => [
        form,
        Object.fromEntries(COLUMNS.map(({ id, column }) => [id, verdicts[column] ?? 'missing'])),
      ]),
    ),
  };
  const text = `${JSON.stringify(table, undefined, 2)}\n`;
  if (process.argv.includes('--write')) writeFileSync(TABLE, text);
  tellSame(`${TABLE} is current (--write)`, table, JSON.parse(readFileSync(TABLE, 'utf8')));
}

/** Keeps what has to be stopped, as soon as it runs. */
async function started(starting) {
  const it = await starting;
  running.push(it);
  return it;
}

async function tidy() {
  for (const it of running.splice(0).reverse())
    await it.stop().catch((error) => console.error(error));
  rmSync(scratch, { recursive: true, force: true });
}
