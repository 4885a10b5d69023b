/** A server of files in memory, which compresses as a good one does, and remembers what it was asked for. */
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';

const TYPES = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
};

/**
 * @param {Record<string, string | Buffer>} files by path: "/page.html"
 * @returns {Promise<{ origin: string, requests: string[], bytes: number, forget(): void, stop(): void }>}
 */
export async function serve(files) {
  const compressed = new Map();
  const serving = { requests: [], bytes: 0 };
  const server = createServer(({ url, headers }, response) => {
    const path = url.split('?')[0];
    if (!(path in files)) return response.writeHead(404).end();
    const usesBrotli = /\bbr\b/.test(headers['accept-encoding'] ?? '');
    if (usesBrotli && !compressed.has(path)) compressed.set(path, brotliCompressSync(files[path]));
    const body = usesBrotli ? compressed.get(path) : Buffer.from(files[path]);
    serving.requests.push(path);
    serving.bytes += body.length;
    return response
      .writeHead(200, {
        'content-type': TYPES[path.split('.').at(-1)],
        'content-length': body.length,
        ...(usesBrotli && { 'content-encoding': 'br' }),
      })
      .end(body);
  });
  await new Promise((resolve) => {
    server.listen(0, resolve);
  });
  return Object.assign(serving, {
    origin: `http://localhost:${server.address().port}`,
    forget: () => Object.assign(serving, { requests: [], bytes: 0 }),
    stop: () => server.close(),
  });
}
