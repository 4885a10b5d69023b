/** npm start: builds the library and the gallery, serves them on localhost and says the address. */
import './ensure-installed.mjs';

import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';

for (const script of ['build', 'build:site']) {
  const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const { default: sirv } = await import('sirv');

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

const serve = sirv('dist/site', {
  dev: true,
  setHeaders: (response) =>
    Object.entries(headers).forEach(([name, value]) => response.setHeader(name, value)),
});

const wanted = Number(process.env.PORT ?? 8000);
const server = createServer((request, response) =>
  serve(request, response, () => response.writeHead(404).end('Not found')),
);

server.on('error', (error) => {
  // Somebody else has the port: any free one will do, unless this one was asked for.
  if (error.code !== 'EADDRINUSE' || process.env.PORT) throw error;
  server.listen(0);
});
server.on('listening', () => {
  console.log(`\nThe gallery is at http://localhost:${server.address().port}/ (Ctrl+C stops it)`);
});
server.listen(wanted);
