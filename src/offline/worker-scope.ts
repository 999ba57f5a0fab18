// What the service worker uses of its surroundings: TypeScript has them in a library of its own,
// which cannot stand beside that of the page.

interface LongEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface AnswerableEvent extends LongEvent {
  readonly request: Request;
  /** The page that asks; empty for one that is being opened. */
  readonly clientId: string;
  respondWith(answer: Promise<Response>): void;
}

interface SentEvent extends LongEvent {
  readonly data: unknown;
  readonly source: OpenPage | null;
}

/** A page of the dashboard that is open. */
interface OpenPage {
  readonly id: string;
  postMessage(message: unknown): void;
}

/** The global scope of a service worker. */
export interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void>; matchAll(): Promise<readonly OpenPage[]> };
  addEventListener(type: 'install' | 'activate', listener: (event: LongEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AnswerableEvent) => void): void;
  addEventListener(type: 'message', listener: (event: SentEvent) => void): void;
}
