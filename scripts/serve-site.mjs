/** Serves dist/site on localhost. */
import { createServer } from 'node:http';

import sirv from 'sirv';

/** What the strictest of our users' sites send: the gallery has to run under it. */
const headers = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "require-trusted-types-for 'script'",
    'trusted-types inspection-widgets',
  ].join('; '),
  'Access-Control-Allow-Origin': '*',
};

/**
 * Listens on a port, or on any free one where somebody else has it.
 *
 * @returns the server and the address of the gallery
 */
export function serveSite(port) {
  const serve = sirv('dist/site', {
    dev: true,
    setHeaders: (response) =>
      Object.entries(headers).forEach(([name, value]) => response.setHeader(name, value)),
  });
  const server = createServer((request, response) =>
    serve(request, response, () => response.writeHead(404).end('Not found')),
  );
  return new Promise((resolve, reject) => {
    server.on('error', (error) =>
      error.code === 'EADDRINUSE' && server.listen(0) ? undefined : reject(error),
    );
    server.on('listening', () =>
      resolve({ server, address: `http://localhost:${server.address().port}/` }),
    );
    server.listen(port);
  });
}
