import { keptSince } from '../offline/kept-since.ts';
import { loadedData } from '../offline/loaded-data.ts';
import { offlineReply, type OfflineRequest } from '../offline/offline-message.ts';
import { registerWorker } from '../offline/register-worker.ts';

/** How often the server is asked again while it does not answer, and while it does, in ms. */
const RETRY_MS = 60_000;
const CHECK_MS = 15 * 60_000;

/** Whether the figures on screen are the server's of now, and what there is to do if not. */
export class Freshness {
  /** When the figures were read, where they are kept ones. */
  #since = $state.raw<Date>();
  #news = $state<'data' | 'page'>();
  /** What came of the last check that a person asked for. */
  #outcome = $state<'none' | 'reached'>();
  #asked = false;
  #checkedAt = Date.now();

  get since(): Date | undefined {
    return this.#since;
  }

  get news(): 'data' | 'page' | undefined {
    return this.#news;
  }

  get outcome(): 'none' | 'reached' | undefined {
    return this.#outcome;
  }

  /** Looks again at how the figures of a folder came, once others are on screen. */
  look(folder: string): void {
    this.#since = keptSince(folder);
  }

  /** Puts away what was said. */
  close(): void {
    this.#since = undefined;
    this.#news = undefined;
    this.#outcome = undefined;
  }

  /** Asks the server, for a person who waits for the answer. */
  ask(): void {
    this.#asked = true;
    this.#outcome = undefined;
    this.#check();
  }

  /** Keeps the page and follows the server until the function it gives is called. */
  follow(): () => void {
    const end = new AbortController();
    const { signal } = end;
    const worker = 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;
    worker?.addEventListener('message', ({ data }) => this.#hear(data), { signal });
    worker?.addEventListener('controllerchange', () => send('keep'), { signal });
    worker?.startMessages();
    void registerWorker().then((registration) => {
      registration?.addEventListener('updatefound', () => this.#hearOfPage(registration), {
        signal,
      });
    });
    send('keep');
    addEventListener('online', () => this.#check(), { signal });
    document.addEventListener('visibilitychange', () => this.#checkIfDue(), { signal });
    const timer = setInterval(() => this.#checkIfDue(), RETRY_MS);
    return () => {
      clearInterval(timer);
      end.abort();
    };
  }

  #checkIfDue(): void {
    const wait = this.#since ? RETRY_MS : CHECK_MS;
    if (document.visibilityState === 'visible' && Date.now() - this.#checkedAt >= wait) {
      this.#check();
    }
  }

  #check(): void {
    this.#checkedAt = Date.now();
    send('check');
    void registerWorker().then((registration) => registration?.update().catch(() => undefined));
  }

  #hear(message: unknown): void {
    const reply = offlineReply(message);
    if (reply?.kind === 'changed' || (reply?.kind === 'checked' && reply.changed)) {
      this.#news = 'data';
    }
    if (reply?.kind !== 'checked') return;
    if (reply.reached) this.#since = undefined;
    if (this.#asked) this.#outcome = reply.reached ? 'reached' : 'none';
    this.#asked = false;
  }

  /** A version installed while another runs is news; the first one is not. */
  #hearOfPage(registration: ServiceWorkerRegistration): void {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && registration.active) this.#news ??= 'page';
    });
  }
}

/** Speaks to the service worker of the files that this page has loaded. */
function send(kind: OfflineRequest['kind']): void {
  if (!('serviceWorker' in navigator)) return;
  const addresses = loadedData(new URL('./', document.baseURI).href);
  navigator.serviceWorker.controller?.postMessage({ kind, addresses } satisfies OfflineRequest);
}
