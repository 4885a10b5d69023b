/**
 * The tests of the elements in Firefox and in WebKit, as Debian has them; `npm test` runs them in Chromium.
 * `npm run test:engines -- webkit 'src/elements/inspection-badge/*.test.ts'` runs some in one engine.
 * Build first: some open built files. `--write` writes the engines to docs/browsers.md where nothing failed. The last line counts what passed.
 */
import './ensure-installed.mjs';

import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { defaultReporter, startTestRunner } from '@web/test-runner';

import base from '../web-test-runner.config.js';
import { aptInstall } from './apt.mjs';
import { findBrowser } from './browser.mjs';
import { leaveOut } from './engines/exceptions.mjs';
import { findFirefox, FirefoxLauncher } from './engines/firefox.mjs';
import { writeRun } from './engines/page.mjs';
import { stopAll } from './engines/processes.mjs';
import { engineReporter } from './engines/reporter.mjs';
import { findWebKit, startWebKit, WebKitLauncher } from './engines/webkit.mjs';

const LAUNCHERS = {
  firefox: async () => new FirefoxLauncher(await fontsOfChromium()),
  webkit: async () => new WebKitLauncher(await startWebKit(await fontsOfChromium())),
};
const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean' } },
  allowPositionals: true,
});
const files = positionals.filter((word) => !Object.hasOwn(LAUNCHERS, word));
const chosen = Object.keys(LAUNCHERS).filter((name) => positionals.includes(name));
const names = chosen.length > 0 ? chosen : Object.keys(LAUNCHERS);

const BUILT = 'dist/cdn/inspection-widgets.js';
const counts = { passed: 0, failed: 0 };
try {
  if (!existsSync(BUILT)) throw new Error(`${BUILT} is not there: npm run build`);
  if (values.write && positionals.length > 0)
    throw new Error('--write needs all engines and files');
  if (!findFirefox() || !findWebKit())
    aptInstall(['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xauth']);
  await runIn(await Promise.all(names.map((name) => LAUNCHERS[name]())));
} catch (error) {
  counts.failed += 1;
  console.log(error.stack);
} finally {
  await stopAll();
}
// A run in which nothing ran is none.
if (counts.passed === 0) counts.failed ||= 1;
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed > 0 ? 1 : 0);

/** With other fonts lines break elsewhere. */
async function fontsOfChromium() {
  const { FONTCONFIG_FILE } = (await findBrowser()).env;
  return FONTCONFIG_FILE ? { FONTCONFIG_FILE } : {};
}

async function runIn(browsers) {
  const complete = files.length === 0;
  const done = (engines) => {
    for (const { passed, failed } of engines) {
      counts.passed += passed;
      counts.failed += failed;
    }
    if (values.write && counts.failed === 0) writeRun(engines);
  };
  const config = {
    ...base,
    ...(complete ? {} : { files: [...files, '!src/**/*.node.test.ts'] }),
    browsers,
    plugins: [...base.plugins, leaveOut()],
    // Where others build at the same time, every test takes a multiple of its time.
    testFramework: { config: { timeout: 60_000 } },
    testsFinishTimeout: 900_000,
    // More than one page at a time would be frames of one page, in which keys and pointer go astray.
    concurrency: 1,
    concurrentBrowsers: browsers.length,
    reporters: [defaultReporter({ reportTestProgress: false }), engineReporter({ complete, done })],
  };
  const runner = await startTestRunner({
    config,
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  await new Promise((stopped) => runner.on('stopped', stopped));
}
