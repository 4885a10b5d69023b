/**
 * Finds a Chromium to test in. `npm ci` brings one along for Linux on x64; elsewhere the browser
 * that is installed serves. CHROME_PATH names another one.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = fileURLToPath(new URL('../node_modules', import.meta.url));

const INSTALLED = {
  linux: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ].flatMap((name) => [`/usr/bin/${name}`, `/snap/bin/${name}`]),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]),
};

// As root there is no sandbox to be had, and containers give little shared memory. The tests open
// their own pages only.
const args = ['--no-sandbox', '--disable-dev-shm-usage'];

/**
 * @returns {Promise<{ executablePath: string, args: string[], env: NodeJS.ProcessEnv }>} options to
 * launch it with
 */
export async function findBrowser() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH && !existsSync(CHROME_PATH))
    throw new Error(`CHROME_PATH: there is no ${CHROME_PATH}`);
  if (CHROME_PATH) return { executablePath: CHROME_PATH, args, env: process.env };

  const packaged = await unpackBrowser();
  if (packaged) return packaged;

  const executablePath = findInstalled() ?? (installOnDebian() && findInstalled());
  if (executablePath) return { executablePath, args, env: process.env };
  throw new Error(
    'No Chromium found. Install Chrome, Chromium or Edge, or set CHROME_PATH to one.',
  );
}

/**
 * The browser of @sparticuz/chromium, unpacked once for each version. It is built for Linux on x64
 * only.
 */
async function unpackBrowser() {
  const home = join(modules, '@sparticuz/chromium');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(home)) return undefined;
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const folder = join(modules, '.cache', `chromium-${version}`);
  if (!existsSync(folder)) {
    // Unpacked beside its place and moved there whole: an interrupted run leaves no half a browser
    // behind.
    const unfinished = `${folder}.${process.pid}`;
    mkdirSync(unfinished, { recursive: true });
    await inflateTo(
      unfinished,
      ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'].map((name) => join(home, 'bin', name)),
    );
    // The package's own configuration looks for the fonts where a cloud function has them.
    writeFileSync(
      join(unfinished, 'fonts.conf'),
      `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
    );
    if (existsSync(folder)) rmSync(unfinished, { recursive: true });
    else renameSync(unfinished, folder);
  }
  const executablePath = join(folder, 'chromium');
  const env = { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  if (!lacksLibraries(executablePath, env)) return { executablePath, args, env };
  // A bare system has no NSS. The package brings those libraries, but they must not hide a system's
  // own.
  env.LD_LIBRARY_PATH = [join(folder, 'al2023/lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return lacksLibraries(executablePath, env) ? undefined : { executablePath, args, env };
}

/**
 * The package inflates into the system's folder for temporary files, and can be told of another one
 * only in this way.
 */
async function inflateTo(folder, archives) {
  const entry = import.meta.resolve('@sparticuz/chromium');
  const { inflate } = await import(new URL('lambdafs.js', entry).href);
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  try {
    await Promise.all(archives.map((archive) => inflate(archive)));
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

function lacksLibraries(executablePath, env) {
  const { stdout, error } = spawnSync('ldd', [executablePath], { env, encoding: 'utf8' });
  return !error && stdout.includes('not found');
}

function findInstalled() {
  return INSTALLED[process.platform]?.find((path) => existsSync(path));
}

function installOnDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log('No browser found: installing the chromium package of this system …');
  const options = {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
  return true;
}
