import type { FileInput } from '../ingest/file-input.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** What becomes of a file that an address names. */
export interface LinkedFileHost {
  open(files: readonly FileInput[]): Promise<void>;
  refuse(name: string, diagnostic: Diagnostic): void;
}

/**
 * A file of figures named by an address: one beside the page is fetched at once, one on another
 * host only once the person agrees, since asking for it tells that host who they are.
 */
export class LinkedFile {
  readonly #host: LinkedFileHost;
  #asked = $state.raw<URL>();

  constructor(host: LinkedFileHost) {
    this.#host = host;
  }

  /** The host that waits for consent. */
  get askedHost(): string | undefined {
    return this.#asked?.host;
  }

  /** Opens an address, written whole or from the page; asks first where it leads elsewhere. */
  async open(address: string): Promise<void> {
    const url = webAddress(address);
    if (!url) this.#refuse(address, 'address', '');
    else if (url.origin === location.origin) await this.#fetch(url);
    else this.#asked = url;
  }

  /** Opens an address that the person wrote or agreed to. */
  async openAgreed(address: string): Promise<void> {
    const url = webAddress(address);
    if (url) await this.#fetch(url);
    else this.#refuse(address, 'address', '');
  }

  async accept(): Promise<void> {
    const url = this.#asked;
    this.#asked = undefined;
    if (url) await this.#fetch(url);
  }

  decline(): void {
    this.#asked = undefined;
  }

  async #fetch(url: URL): Promise<void> {
    const name = decodedName(url);
    let bytes: Blob;
    try {
      const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
      if (!response.ok) return this.#refuse(name, 'status', String(response.status));
      bytes = await response.blob();
    } catch {
      return this.#refuse(name, url.origin === location.origin ? 'network' : 'cors', url.host);
    }
    await this.#host.open([{ name, bytes }]);
  }

  #refuse(name: string, reason: 'address' | 'status' | 'network' | 'cors', detail: string): void {
    this.#host.refuse(name, {
      code: 'address-refused',
      severity: 'error',
      file: name,
      table: '',
      row: 0,
      column: '',
      value: name,
      params: { reason, detail },
    });
  }
}

function webAddress(address: string): URL | undefined {
  if (!URL.canParse(address, location.href)) return undefined;
  const url = new URL(address, location.href);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
}

/** The last part of an address' path, as a person would write it. */
function decodedName(url: URL): string {
  const last = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last) || url.host;
  } catch {
    return last;
  }
}
