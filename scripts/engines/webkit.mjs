/**
 * WebKitGTK for the test runner: Debian's small browser with its WebDriver, on a screen that nobody sees.
 * What WebDriver cannot do, the Web Inspector does.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { WebdriverLauncher } from '@web/test-runner-webdriver';

import { freePort } from '../free-port.mjs';
import { TEST_TIME_ZONE } from '../test-time-zone.mjs';
import { codeOf, partsOf } from './keys.mjs';
import { scratchFolder, start, untilListening } from './processes.mjs';
import { connectInspector } from './webkit-inspector.mjs';

const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/Xvfb';

/** The browser's own bar is wider than a telephone, and holds its window that wide: it is drawn as nothing. */
const SMALL_BAR = '* { min-width: 0; border-width: 0; margin: 0; padding: 0; font-size: 1px; }';

/**
 * Nobody manages windows on this screen: the window under the pointer has the keyboard. The pointer stands in the
 * middle, so windows have their top left corner there, with the pointer over the browser's own bar.
 */
const SIZE = { width: 3200, height: 4400 };
const CORNER = { x: SIZE.width / 2 - 8, y: SIZE.height / 2 - 8 };

/** The browser, where all that it needs is there as well. */
export function findWebKit() {
  if (!existsSync(DRIVER) || !existsSync(SCREEN)) return undefined;
  return readdirSync('/usr/lib')
    .flatMap((folder) =>
      ['4.1', '4.0'].map((api) => join('/usr/lib', folder, `webkit2gtk-${api}`, 'MiniBrowser')),
    )
    .find((path) => existsSync(path));
}

/**
 * Starts screen, browser and driver, and says on which ports the driver and the inspector are.
 *
 * @param fonts variables of Chromium's fonts
 */
export async function startWebKit(fonts) {
  const home = scratchFolder('webkit');
  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(join(home, 'gtk-3.0/gtk.css'), SMALL_BAR);
  const env = {
    ...process.env,
    FONTCONFIG_FILE: writeFonts(home, fonts),
    DISPLAY: await startScreen(),
    GDK_BACKEND: 'x11',
    NO_AT_BRIDGE: '1',
    LC_ALL: 'en_GB.UTF-8',
    TZ: TEST_TIME_ZONE,
    XDG_CONFIG_HOME: home,
    XDG_CACHE_HOME: home,
    XDG_DATA_HOME: home,
  };
  const inspector = await freePort(0);
  const browser = start(findWebKit(), ['--automation'], {
    env: { ...env, WEBKIT_INSPECTOR_SERVER: `127.0.0.1:${inspector}` },
  });
  await untilListening(browser, inspector);
  const port = await freePort(0);
  const driver = start(DRIVER, [`--port=${port}`, `--target=127.0.0.1:${inspector}`], { env });
  await untilListening(driver, port);
  return { port, inspector };
}

/** With Chromium's fonts alone WebKit gives some lines no height: those of the system come after them. */
function writeFonts(home, { FONTCONFIG_FILE: chromium }) {
  const system = process.env.FONTCONFIG_FILE ?? '/etc/fonts/fonts.conf';
  if (!chromium) return system;
  const file = join(home, 'fonts.conf');
  const first =
    '<edit name="family" mode="prepend" binding="strong"><string>Open Sans</string></edit>';
  const includes = [system, chromium].map((path) => `<include>${path}</include>`).join('');
  writeFileSync(
    file,
    `<fontconfig>${includes}<match target="pattern">${first}</match></fontconfig>`,
  );
  return file;
}

/** A screen on the first number that is free: it says which on its fourth channel. */
async function startScreen() {
  const screen = start(
    SCREEN,
    ['-displayfd', '3', '-screen', '0', `${SIZE.width}x${SIZE.height}x24`, '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const number = await Promise.race([
    new Promise((done) => screen.stdio[3].setEncoding('utf8').once('data', done)),
    screen.ended.then(() => {
      throw new Error(`Xvfb ended:\n${screen.said}`);
    }),
  ]);
  return `:${number.trim()}`;
}

/** The launcher. To the commands of the test runner it is one of Playwright, as that of Firefox is. */
export class WebKitLauncher extends WebdriverLauncher {
  #ports;
  #page;

  constructor(ports) {
    super({
      hostname: '127.0.0.1',
      port: ports.port,
      // What fails is thrown as well.
      logLevel: 'silent',
      // A command that were sent again would load the page anew, in the middle of its tests.
      connectionRetryCount: 0,
      capabilities: {
        browserName: 'MiniBrowser',
        // The runner knows itself when a page is ready. Waiting for it would keep the driver from other commands.
        pageLoadStrategy: 'none',
        'wdio:enforceWebDriverClassic': true,
      },
    });
    this.#ports = ports;
    this.concurrency = 1;
  }

  async initialize(config) {
    await super.initialize(config);
    this.name = 'WebKit';
    this.type = 'playwright';
  }

  async startSession(id, url) {
    if (!this.#page) {
      await this.ensureManagerInitialized();
      this.version = `${this.driver.capabilities.browserName} ${this.driver.capabilities.browserVersion}`;
      this.#page = new WebKitPage(this.driver, await connectInspector(this.#ports.inspector));
    }
    await this.#page.setViewportSize({ width: 800, height: 600 });
    return super.startSession(id, url);
  }

  getPage() {
    return this.#page;
  }

  async stop() {
    this.#page?.close();
    await super.stop();
  }
}

/** What the commands of the test runner use of a page of Playwright. */
class WebKitPage {
  #driver;
  #inspector;
  /** What the window has around the page. */
  #frame;

  constructor(driver, inspector) {
    this.#driver = driver;
    this.#inspector = inspector;
    this.keyboard = {
      type: (text) => this.#keys([...text].flatMap((key) => [down(key), up(key)])),
      down: (key) => this.#keys([down(key)]),
      up: (key) => this.#keys([up(key)]),
      press: (chord) => this.#press(chord),
    };
    this.mouse = {
      move: (x, y) => this.#pointer([move(x, y)]),
      down: ({ button } = {}) => this.#pointer([press(button)]),
      up: ({ button } = {}) => this.#pointer([release(button)]),
      click: (x, y, { button } = {}) => this.#pointer([move(x, y), press(button), release(button)]),
    };
  }

  close() {
    this.#inspector.close();
  }

  async setViewportSize({ width, height }) {
    this.#frame ??= await this.#ask(() => ({
      width: outerWidth - innerWidth,
      height: outerHeight - innerHeight,
    }));
    await this.#driver.setWindowRect(
      CORNER.x,
      CORNER.y,
      width + this.#frame.width,
      height + this.#frame.height,
    );
    for (let tries = 0; tries < 100; tries += 1) {
      const size = await this.#ask(() => `${innerWidth} × ${innerHeight}`);
      if (size === `${width} × ${height}`) return;
      await wait(20);
    }
    throw new Error(`WebKit: the window does not become ${width} × ${height}`);
  }

  /** Asks the page; again where the answer was lost because another page was just on its way. */
  async #ask(question) {
    for (let tries = 0; ; tries += 1) {
      try {
        return await this.#driver.execute(question);
      } catch (error) {
        if (tries === 20 || !/unload/.test(error.message)) throw error;
        await wait(50);
      }
    }
  }

  async emulateMedia({ media, colorScheme, reducedMotion, forcedColors, contrast }) {
    if (forcedColors === 'active') throw new Error('WebKit has no forced colours');
    if (media)
      await this.#send('Page.setEmulatedMedia', { media: media === 'screen' ? '' : media });
    await this.#prefer('PrefersColorScheme', { light: 'Light', dark: 'Dark' }[colorScheme]);
    await this.#prefer('PrefersReducedMotion', { reduce: 'Reduce' }[reducedMotion], reducedMotion);
    await this.#prefer('PrefersContrast', { more: 'More' }[contrast], contrast);
  }

  /** `wish` is there where a value of none is a wish as well: to prefer nothing. */
  async #prefer(name, value, wish = value) {
    if (wish) await this.#send('Page.overrideUserPreference', value ? { name, value } : { name });
  }

  #send(method, params) {
    return this.#inspector.send(method, params);
  }

  #press(chord) {
    const { held, key } = partsOf(chord);
    return this.#keys([...held.map(down), down(key), up(key), ...held.toReversed().map(up)]);
  }

  #keys(actions) {
    return this.#driver.performActions([{ type: 'key', id: 'keyboard', actions }]);
  }

  #pointer(actions) {
    const parameters = { pointerType: 'mouse' };
    return this.#driver.performActions([{ type: 'pointer', id: 'mouse', parameters, actions }]);
  }
}

const down = (key) => ({ type: 'keyDown', value: codeOf(key) });
const up = (key) => ({ type: 'keyUp', value: codeOf(key) });
const BUTTONS = { left: 0, middle: 1, right: 2 };
const press = (button = 'left') => ({ type: 'pointerDown', button: BUTTONS[button] });
const release = (button = 'left') => ({ type: 'pointerUp', button: BUTTONS[button] });
const move = (x, y) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
