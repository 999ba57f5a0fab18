// @ts-check
import { createServer } from 'node:http';
import { createFileHandler } from './static-files.mjs';

/** Only this machine reaches the server. */
const HOST = '127.0.0.1';

/**
 * Serves a folder on this machine.
 *
 * @param {string} directory
 * @param {{ port?: number, attempts?: number, base?: string, headers?: Readonly<Record<string, string>> }} [options]
 *   `port` 0 (the default) takes any free port; where the port is busy, the next ones are tried,
 *   `attempts` in all; `base` is the sub-folder to serve it under, from slash to slash; `headers`
 *   are added to every answer.
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 * @example
 * const { address, close } = await serve('dist', { base: '/sous/dossier/' });
 */
export async function serve(directory, { port = 0, attempts = 1, base = '/', headers = {} } = {}) {
  const handle = createFileHandler(directory, { base, headers });
  const server = createServer((request, response) => void handle(request, response));
  const free = await listen(server, port, attempts);
  return {
    address: `http://${HOST}:${free}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {number} attempts
 * @returns {Promise<number>} the port that was free
 */
function listen(server, port, attempts) {
  return new Promise((resolve, reject) => {
    /** @param {NodeJS.ErrnoException} error */
    const onError = (error) => {
      if (error.code !== 'EADDRINUSE' || attempts <= 1) reject(error);
      else resolve(listen(server, port + 1, attempts - 1));
    };
    server.once('error', onError);
    server.listen(port, HOST, () => {
      server.off('error', onError);
      const bound = server.address();
      resolve(bound && typeof bound === 'object' ? bound.port : port);
    });
  });
}
