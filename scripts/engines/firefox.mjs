/**
 * Firefox for the test runner. It is steered by WebDriver BiDi, which cannot set media (print, a dark
 * scheme, forced colours, less motion): that is done in the browser's own window, where its tools for
 * developers do it.
 */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';

import { ChromeLauncher } from '@web/test-runner-chrome';

import { TEST_TIME_ZONE } from '../test-time-zone.mjs';
import { partsOf } from './keys.mjs';
import { scratchFolder } from './processes.mjs';

const PROGRAMS = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

export const findFirefox = () => PROGRAMS.find((path) => existsSync(path));

/** What a style sheet calls each wish, what the browser calls it, and what it calls "as it is". */
const OVERRIDES = {
  media: { property: 'mediumOverride', without: 'screen', none: '' },
  colorScheme: {
    feature: 'prefers-color-scheme',
    property: 'prefersColorSchemeOverride',
    none: 'none',
  },
  reducedMotion: {
    feature: 'prefers-reduced-motion',
    property: 'prefersReducedMotionOverride',
    none: 'none',
  },
  forcedColors: { feature: 'forced-colors', property: 'forcedColorsOverride', none: 'none' },
  // For contrast there is no override: it follows from a theme of the system, which must not force its colours.
  contrast: {
    feature: 'prefers-contrast',
    property: 'ui.useAccessibilityTheme',
    none: 0,
    more: 1,
  },
};

/**
 * The launcher. To the commands of the test runner it is one of Playwright: of those, none is missing,
 * and its pages have the methods that they call.
 */
export class FirefoxLauncher extends ChromeLauncher {
  name = 'Firefox';
  type = 'playwright';
  concurrency = 1;
  #pages = new WeakMap();

  /** @param fonts variables of Chromium's fonts */
  constructor(fonts) {
    const options = {
      browser: 'firefox',
      executablePath: findFirefox(),
      headless: true,
      userDataDir: scratchFolder('firefox'),
      args: ['--remote-allow-system-access'],
      // Scrollbars over the page, as on telephones: a page is as wide as its window.
      extraPrefsFirefox: {
        'intl.accept_languages': 'en-GB, en',
        'ui.useOverlayScrollbars': 1,
        'browser.display.document_color_use': 1,
        // Its processes for pages may not read fonts in other places than the system's, and would draw boxes.
        'security.sandbox.content.read_path_whitelist': `${dirname(fonts.FONTCONFIG_FILE ?? '/usr/share/fonts/.')}/`,
      },
      env: { ...process.env, ...fonts, TZ: TEST_TIME_ZONE },
    };
    const context = ({ browser }) => browser.defaultBrowserContext();
    super(options, context, ({ context }) => context.newPage());
  }

  async startSession(id, url) {
    await super.startSession(id, url);
    this.version ??= await this.browser.version();
  }

  getPage(id) {
    const page = super.getPage(id);
    if (!this.#pages.has(page)) this.#pages.set(page, new FirefoxPage(page));
    return this.#pages.get(page);
  }
}

/** What the commands of the test runner use of a page of Playwright. */
class FirefoxPage {
  #page;
  #keyboard;

  constructor(page) {
    this.#page = page;
    this.#keyboard = page.keyboard;
    this.mouse = page.mouse;
    this.keyboard = {
      type: (text) => this.#keyboard.type(text),
      down: (key) => this.#keyboard.down(nameOf(key)),
      up: (key) => this.#keyboard.up(nameOf(key)),
      press: (chord) => this.#press(chord),
    };
  }

  url() {
    return this.#page.url();
  }

  setViewportSize(size) {
    return this.#page.setViewport(size);
  }

  async #press(chord) {
    const { held, key } = partsOf(chord);
    for (const each of held) await this.#keyboard.down(each);
    await this.#keyboard.press(nameOf(key));
    for (const each of held.toReversed()) await this.#keyboard.up(each);
  }

  async emulateMedia(wishes) {
    const values = Object.entries(wishes).map(([name, value]) => {
      const { property, without = 'no-preference', none, ...values } = OVERRIDES[name];
      return [property, value === without || value === null ? none : (values[value] ?? value)];
    });
    await inBrowserWindow(this.#page.browser().connection, setOverrides, values);
    // The browser tells its pages in its own time.
    const queries = Object.entries(wishes).map(([name, value]) => {
      const { feature } = OVERRIDES[name];
      return feature ? `(${feature}: ${value})` : value;
    });
    await this.#page.waitForFunction(
      (queries) => queries.every((query) => matchMedia(query).matches),
      { timeout: 5000 },
      queries,
    );
  }
}

/** Its keys are named by what they write. */
const nameOf = (key) => (key === 'Space' ? ' ' : key);

/** Runs in the browser's window, where `gBrowser` has the tabs. There is one at a time. */
function setOverrides(json) {
  for (const [property, value] of JSON.parse(json)) {
    if (typeof value === 'number') globalThis.Services.prefs.setIntPref(property, value);
    else
      for (const { linkedBrowser } of globalThis.gBrowser.tabs) {
        if (!(property in linkedBrowser.browsingContext)) throw new Error(`no ${property}`);
        linkedBrowser.browsingContext[property] = value;
      }
  }
}

async function inBrowserWindow(connection, work, argument) {
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const answer = await connection.send('script.callFunction', {
    functionDeclaration: String(work),
    arguments: [{ type: 'string', value: JSON.stringify(argument) }],
    awaitPromise: false,
    target: { context: result.contexts[0].context },
  });
  const { type, exceptionDetails } = answer.result;
  if (type !== 'success') throw new Error(`Firefox: ${exceptionDetails?.text ?? type}`);
}
