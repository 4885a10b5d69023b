import { createServer } from 'node:net';

/** The port that is asked for, or any free one where somebody else has it. */
export function freePort(wanted) {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.on('error', (error) =>
      error.code === 'EADDRINUSE' && wanted !== 0 ? server.listen(0, 'localhost') : reject(error),
    );
    server.on('listening', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
    server.listen(wanted, 'localhost');
  });
}
