import { KEPT_SINCE } from './kept-since.ts';

/** How long the server is waited for where a kept copy could do, in ms. */
const PATIENCE_MS = 3000;

/** The files of figures that are kept: the server's where it answers, else the last it gave. */
export class KeptFiles {
  readonly #name: string;
  readonly #tellChange: (asker: string) => void;

  constructor(name: string, tellChange: (asker: string) => void) {
    this.#name = name;
    this.#tellChange = tellChange;
  }

  /** Answers from the server, or after some patience with the copy kept; rejects without either. */
  async answer(request: Request, asker: string): Promise<Response> {
    const copy = await this.#copy(request.url);
    if (!copy) return this.#fetch(request, asker);
    try {
      // A late answer is let go, and not kept: what is kept is what the page shows.
      const answer = await this.#fetch(request, asker, AbortSignal.timeout(PATIENCE_MS));
      return answer.status >= 500 ? copy : answer;
    } catch {
      return copy;
    }
  }

  async has(address: string): Promise<boolean> {
    return (await this.#copy(address)) !== undefined;
  }

  /** Asks the server for a file and keeps it; tells whether another was kept. Rejects where the server cannot be reached. */
  async renew(address: string): Promise<boolean> {
    const answer = await fetch(address, { cache: 'no-cache' });
    if (answer.status >= 500) throw new Error(`server: ${String(answer.status)}`);
    return this.#keep(address, answer);
  }

  async #fetch(request: Request, asker: string, signal?: AbortSignal): Promise<Response> {
    const answer = await fetch(request, signal && { signal });
    if (await this.#keep(request.url, answer.clone())) this.#tellChange(asker);
    return answer;
  }

  /** Keeps an answer, and forgets a file that the server has no more; tells whether it changed. */
  async #keep(address: string, answer: Response): Promise<boolean> {
    const cache = await caches.open(this.#name);
    if (answer.status === 404 || answer.status === 410) return cache.delete(address);
    if (answer.status !== 200) return false;
    const before = await this.#copy(address);
    const bytes = await answer.arrayBuffer();
    const headers = {
      'Content-Type': answer.headers.get('Content-Type') ?? 'application/octet-stream',
      [KEPT_SINCE]: new Date().toISOString(),
    };
    await cache.put(address, new Response(bytes, { headers }));
    return before !== undefined && !areEqual(await before.arrayBuffer(), bytes);
  }

  async #copy(address: string): Promise<Response | undefined> {
    const cache = await caches.open(this.#name);
    return cache.match(address, { ignoreVary: true });
  }
}

function areEqual(a: ArrayBuffer, b: ArrayBuffer): boolean {
  const others = new Uint8Array(b);
  return a.byteLength === b.byteLength && new Uint8Array(a).every((byte, i) => byte === others[i]);
}
