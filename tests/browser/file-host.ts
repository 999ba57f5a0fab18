import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A host of one file, on this machine. */
export interface FileHost {
  /** Host and port. */
  readonly host: string;
  /** Address of the file. */
  readonly file: string;
  /** The headers of every request so far. */
  readonly asked: readonly Readonly<Record<string, unknown>>[];
  readonly close: () => Promise<void>;
}

/** Serves one text from an origin of its own, with the headers given. */
export async function hostFile(
  name: string,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<FileHost> {
  const asked: Record<string, unknown>[] = [];
  const server = createServer((request, response) => {
    asked.push({ ...request.headers, url: request.url });
    response.writeHead(200, { 'Content-Type': 'text/csv; charset=utf-8', ...headers });
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const host = `127.0.0.1:${port}`;
  return {
    host,
    file: `http://${host}/${encodeURIComponent(name)}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
