// @ts-check
import { readFile, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';

/** @type {Readonly<Record<string, string>>} */
const CONTENT_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

const NOT_FOUND_PAGE = `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<title>Page introuvable</title>
<h1>Page introuvable</h1>
<p lang="en">Page not found.</p>
</html>
`;

/**
 * Gives what answers requests with the files of a folder, as a plain static host does.
 *
 * @param {string} directory
 * @param {{ base?: string, headers?: Readonly<Record<string, string>> }} [options] `base` is the
 *   sub-folder of the address that the folder stands for (`/sous/dossier/`); `headers` are added
 *   to every answer.
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>}
 */
export function createFileHandler(directory, { base = '/', headers = {} } = {}) {
  const root = resolve(directory);

  return async (request, response) => {
    /**
     * @param {number} status
     * @param {Record<string, string>} fields
     * @param {string | Buffer} body
     */
    const answer = (status, fields, body) => {
      response.writeHead(status, {
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'no-cache',
        'Content-Length': String(Buffer.byteLength(body)),
        ...headers,
        ...fields,
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    const notFound = () =>
      answer(404, { 'Content-Type': 'text/html; charset=utf-8' }, NOT_FOUND_PAGE);

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return answer(405, { Allow: 'GET, HEAD' }, '');
    }
    const [address = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
    if (`${address}/` === base) {
      return answer(301, { Location: query === undefined ? base : `${base}?${query}` }, '');
    }
    const name = address.startsWith(base) ? decodeName(address.slice(base.length)) : undefined;
    if (name === undefined) return notFound();
    const file = join(root, name === '' || name.endsWith('/') ? `${name}index.html` : name);
    if (!file.startsWith(root + sep)) return notFound();
    const body = await readIfFile(file);
    if (!body) return notFound();

    answer(
      200,
      {
        'Content-Type': CONTENT_TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
        // The names in assets/ hold a hash of the content: such a file never changes.
        ...(name.startsWith('assets/')
          ? { 'Cache-Control': 'public, max-age=31536000, immutable' }
          : {}),
      },
      body,
    );
  };
}

/**
 * @param {string} encoded
 * @returns {string | undefined} undefined where it is not a name that a file can have
 */
function decodeName(encoded) {
  try {
    const name = decodeURIComponent(encoded);
    return name.includes('\0') ? undefined : name;
  } catch {
    return undefined;
  }
}

/** @param {string} file */
async function readIfFile(file) {
  try {
    return (await stat(file)).isFile() ? await readFile(file) : undefined;
  } catch {
    return undefined;
  }
}
