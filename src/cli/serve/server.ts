/** A server to try a publication out on one's own machine, with the headers that a real one should send. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import compression from 'compression';
import sirv from 'sirv';

import { headerRules, headersFor, mediaTypeOf, type Headers } from '../../static/headers.js';
import type { PathNames } from '../../static/headers.js';
import { locate, type Found } from './locate.js';

/** A further folder beside the publication. */
export interface Mount {
  folder: string;
  /** Headers of all its files. */
  headers: Headers;
}

export interface ServeOptions {
  /** The publication. */
  folder: string;
  /** Where to listen; the next free port is taken where somebody else has it. 0 for any. */
  port: number;
  /** By which name to listen: this machine alone where it is left out. */
  host?: string;
  /** Further folders by the path at which they stand: `/gallery`. */
  mounts?: Readonly<Record<string, Mount>>;
  /** Names that occur in the paths of the publication. */
  names: PathNames;
}

export interface Serving {
  server: Server;
  /** With a slash at its end. */
  address: string;
  /** Ends all connections; resolves when the port is free. */
  stop(): Promise<void>;
}

/** One folder that is served: what to send with each of its files, and how to send it. */
interface Place {
  prefix: string;
  folder: string;
  headersOf(path: string): Headers;
  send: ReturnType<typeof sirv>;
}

const PORTS_TO_TRY = 20;

/** Serves a folder until it is stopped. Files are looked up anew for each request. */
export async function serveFolder(options: ServeOptions): Promise<Serving> {
  const places = placesOf(options);
  const compress = compression({ filter: isToCompress });
  const server = createServer((request, response) => {
    const failed = () => void (response.headersSent ? response.destroy() : fail(response, 500));
    compress(request as never, response as never, () => {
      answer(request, response, places).catch(failed);
    });
  });
  const host = options.host ?? 'localhost';
  const port = await listen(server, options.port, host);
  const stop = () =>
    new Promise<void>((stopped) => {
      server.close(() => stopped());
      server.closeAllConnections();
    });
  return { server, address: `http://${host}:${port}/`, stop };
}

function placesOf({ folder, mounts = {}, names }: ServeOptions): Place[] {
  const rules = headerRules(names);
  const place = (prefix: string, at: string, headersOf: Place['headersOf']): Place => ({
    prefix,
    folder: at,
    headersOf,
    // It looks at the disk each time (`dev`), so that a folder that was swapped is seen.
    send: sirv(at, { dev: true, extensions: [] }),
  });
  return [
    ...Object.entries(mounts).map(([prefix, mount]) =>
      place(prefix.replace(/\/+$/, ''), mount.folder, () => mount.headers),
    ),
    place('', folder, (path) => headersFor(path, rules)),
  ];
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  places: readonly Place[],
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return fail(response, 405);
  }
  const [path, query] = splitAtQuery(request.url ?? '/');
  const place = places.find(({ prefix }) => path === prefix || path.startsWith(`${prefix}/`));
  if (!place) return fail(response, 404);
  const rest = path.slice(place.prefix.length);
  const found: Found = rest ? await locate(place.folder, rest) : { kind: 'folder' };
  if (found.kind === 'nothing') return await notFound(request, response, place);
  if (found.kind === 'file') return sendFile(request, response, found, place);
  setAll(response, place.headersOf(rest));
  // Only what really is a folder comes here, so the address can lead nowhere else.
  response.writeHead(301, { Location: `${path}/${query}` }).end();
}

/** The page that the publication has for this; it may not be kept, since there may be something tomorrow. */
async function notFound(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, headersOf }: Place,
): Promise<void> {
  const page = '/404.html';
  const body = await readFile(join(folder, page)).catch(() => undefined);
  if (!body) return fail(response, 404);
  setAll(response, { ...headersOf(page), 'Content-Type': 'text/html; charset=utf-8' });
  response.removeHeader('Cache-Control');
  response.writeHead(404).end(request.method === 'HEAD' ? undefined : body);
}

function splitAtQuery(url: string): [path: string, query: string] {
  const start = url.indexOf('?');
  return start < 0 ? [url, ''] : [url.slice(0, start), url.slice(start)];
}

function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  found: Extract<Found, { kind: 'file' }>,
  { headersOf, send }: Place,
): void {
  const etag = `W/"${found.size.toString(16)}-${found.modified.getTime().toString(16)}"`;
  const type = mediaTypeOf(found.path);
  setAll(response, { ...headersOf(found.path), ETag: etag, ...(type && { 'Content-Type': type }) });
  if (isKnown(request.headers['if-none-match'], etag)) {
    response.removeHeader('Content-Type');
    response.writeHead(304).end();
    return;
  }
  // A range that is not one plain range is answered with the whole file, as the standard allows.
  if (!isPlainRange(request.headers.range, found.size) || request.headers['if-range'])
    delete request.headers.range;
  if (!request.headers.range) response.setHeader('Accept-Ranges', 'bytes');
  request.url = encodeURI(found.path).replace(/[?#]/g, encodeURIComponent);
  // It may have gone since it was looked up.
  send(request, response, () => fail(response, 404));
}

function setAll(response: ServerResponse, headers: Headers): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** Whether the browser has this version of a file: one of those that it lists, or any. */
function isKnown(given: string | undefined, etag: string): boolean {
  const bare = (tag: string) => tag.trim().replace(/^W\//, '');
  return !!given?.split(',').some((tag) => tag.trim() === '*' || bare(tag) === bare(etag));
}

function isPlainRange(range: string | undefined, size: number): boolean {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
  return from !== undefined && (!to || Number(to) >= Number(from)) && (size > 0 || to !== '');
}

/** Part of a compressed file would be part of other bytes. */
function isToCompress(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.headers.range) return false;
  return /^text\/|json|xml/.test(String(response.getHeader('Content-Type') ?? ''));
}

function fail(response: ServerResponse, status: 404 | 405 | 500): void {
  const words = { 404: 'Not found', 405: 'Only GET and HEAD', 500: 'The file cannot be read' };
  setAll(response, {
    'Content-Type': 'text/plain; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
    'Access-Control-Allow-Origin': '*',
  });
  response.removeHeader('Cache-Control');
  response.removeHeader('ETag');
  response.writeHead(status).end(`${words[status]}\n`);
}

function listen(server: Server, wanted: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let port = wanted;
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || port >= Math.min(wanted + PORTS_TO_TRY, 65_535))
        return reject(error);
      port += 1;
      server.listen(port, host);
    });
    server.on('listening', () => resolve((server.address() as AddressInfo).port));
    server.listen(port, host);
  });
}
