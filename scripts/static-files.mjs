// @ts-check
import { readFile, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { headersOf, REVALIDATED, SECURITY_HEADERS } from './host-headers.mjs';

const compress = promisify(gzip);

/** Below, a compressed answer is no quicker. */
const COMPRESSED_FROM_BYTES = 1024;

/** @type {Readonly<Record<string, string>>} */
const CONTENT_TYPES = {
  '.conf': 'text/plain; charset=utf-8',
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
 * Gives what answers requests with the files of a folder, as a plain static host does with the
 * header files of the page.
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
        ...SECURITY_HEADERS,
        'Cache-Control': REVALIDATED,
        'Content-Length': String(Buffer.byteLength(body)),
        ...fields,
        ...headers,
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

    const type = CONTENT_TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
    const fields = { ...headersOf(name), 'Content-Type': type, Vary: 'Accept-Encoding' };
    if (body.length < COMPRESSED_FROM_BYTES || !isText(type) || !takesGzip(request)) {
      return answer(200, fields, body);
    }
    answer(200, { ...fields, 'Content-Encoding': 'gzip' }, await compress(body));
  };
}

/** @param {string} type */
function isText(type) {
  return type.includes('charset=');
}

/** @param {import('node:http').IncomingMessage} request */
function takesGzip(request) {
  return /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
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
