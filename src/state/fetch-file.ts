import type { FileBytes } from '../ingest/file-input.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { noteAnswer } from '../offline/kept-since.ts';

/** One file asked from the server: its bytes, or why there are none. */
export type Fetched =
  | { readonly kind: 'file'; readonly file: FileBytes }
  | { readonly kind: 'unreachable'; readonly diagnostic: Diagnostic };

/**
 * Asks the server for a file beside the page, and never throws. By default the server is always
 * asked whether the file changed: replacing it is enough for the next reload to show it.
 */
export async function fetchFile(path: string, cache: RequestCache = 'no-cache'): Promise<Fetched> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  try {
    const response = await fetch(path, { cache });
    noteAnswer(path, response.headers);
    if (!response.ok) return unreachable(name, String(response.status));
    return { kind: 'file', file: { name, bytes: await response.arrayBuffer() } };
  } catch {
    return unreachable(name, '');
  }
}

function unreachable(name: string, status: string): Fetched {
  return {
    kind: 'unreachable',
    diagnostic: {
      code: 'file-unreachable',
      severity: 'error',
      file: name,
      table: '',
      row: 0,
      column: '',
      value: name,
      params: { status },
    },
  };
}
