/** Real servers on this machine: a publication, the editors' own pages, and a council's site on another origin. */
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';

import { build } from 'esbuild';
import sirv from 'sirv';

import { languageFolders } from '../../src/static/headers.ts';
import { widgetKinds } from '../../src/static/index.ts';
import { serveFolder } from '../../src/cli/serve/server.ts';

/** Names under which the browser finds the servers; every other name leads nowhere. */
export const BASE = 'http://results.example.org/';
export const SITE = 'http://www.council.example/';

const POLICY = [
  "default-src 'none'",
  `script-src ${BASE}`,
  "style-src 'self'",
  `connect-src ${BASE}`,
  `img-src 'self' ${BASE}`,
  `frame-src ${BASE}`,
  "require-trusted-types-for 'script'",
  'trusted-types inspection-widgets',
].join('; ');

/** Publishes a file into a folder with the command. */
export function publish(file, folder) {
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      'src/cli/bin.ts',
      'publish',
      file,
      '--title',
      'Inspection results',
      '--base',
      BASE,
      '--out',
      folder,
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${file} was not published:\n${stderr}`);
}

/** Serves a publication. */
export async function servePublication(folder) {
  const names = { widgets: widgetKinds.map(({ name }) => name), languages: languageFolders() };
  const { address, stop } = await serveFolder({ folder, port: 0, names });
  return { port: Number(new URL(address).port), stop };
}

/**
 * Serves what is put into `pages` by path: a council's page around what an editor saved. With `?with-site-code` it loads the
 * widgets, which an administrator does once for all pages. Its policy is as strict as they come.
 */
export function serveSite(pages) {
  return listen((request, response) => {
    const { pathname, searchParams } = new URL(request.url, SITE);
    const content = pages.get(pathname);
    if (content === undefined) return void response.writeHead(404).end();
    const code = searchParams.has('with-site-code')
      ? `<script src="${BASE}loader.js" defer></script>`
      : '';
    response
      .writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': POLICY,
      })
      .end(
        `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Children’s services</title>${code}</head><body><main><h1>Children’s services</h1>${content}</main></body></html>`,
      );
  });
}

/** Serves a page for each editor, with the files of its package as they come, and Tiptap bundled, since it has none. */
export async function serveEditors(columns) {
  const folder = new URL('in-browser/', import.meta.url);
  const adapters = new Map();
  for (const { editor } of columns.filter(({ files }) => files))
    adapters.set(`/${editor}.js`, await bundled(new URL(`${editor}.js`, folder)));
  const packages = sirv('node_modules', { dev: true });
  return listen((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const column = columns.find(({ id }) => pathname === `/${id}/`);
    const adapter = adapters.get(pathname);
    if (column) send(response, 'text/html', editorPage(column));
    else if (adapter) send(response, 'text/javascript', adapter);
    else packages(request, response, () => response.writeHead(404).end());
  });
}

function editorPage({ files, editor, settings = {}, isBundled }) {
  const data = Object.entries(settings).map(
    ([name, value]) =>
      ` data-${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  );
  const loaded = files.map((file) =>
    file.endsWith('.css')
      ? `<link rel="stylesheet" href="/${file}">`
      : `<script src="/${file}"></script>`,
  );
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${editor}</title>${loaded.join('')}</head><body><div id="editor"${data.join('')}></div><script${isBundled ? ' type="module"' : ''} src="/${editor}.js"></script></body></html>`;
}

async function bundled(url) {
  const { outputFiles } = await build({
    entryPoints: [url.pathname],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}

function send(response, type, body) {
  response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(body);
}

async function listen(handler) {
  const server = createServer(handler);
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const stop = () =>
    new Promise((stopped) => {
      server.close(stopped);
      server.closeAllConnections();
    });
  return { port: server.address().port, stop };
}
