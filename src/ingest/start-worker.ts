import { trustedWorkerAddress } from '../trust/worker-address.ts';
import type { IngestReply, IngestRequest } from './ingest-message.ts';
import address from './ingest.worker.ts?worker&url';

/** What is needed of a worker. */
export type IngestWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

/**
 * Starts what reads files: a worker, so that the page stays alive; where the browser has none or
 * refuses it, the page itself, which then stands still while it reads.
 */
export function startWorker(): IngestWorker {
  try {
    return new Worker(trustedWorkerAddress(address), { type: 'module' });
  } catch {
    return new PageWorker();
  }
}

/** Stands for a worker in the page itself. */
class PageWorker extends EventTarget implements IngestWorker {
  #ended = false;

  postMessage(request: IngestRequest): void {
    void this.#answer(request);
  }

  terminate(): void {
    this.#ended = true;
  }

  async #answer(request: IngestRequest): Promise<void> {
    try {
      const { answerRequest } = await import('./answer-request.ts');
      const { id } = request;
      const { reply } = await answerRequest(request, (progress) =>
        this.#send({ kind: 'progress', id, progress }),
      );
      this.#send(reply);
    } catch {
      // Its code cannot be had.
      this.dispatchEvent(new Event('error'));
    }
  }

  #send(data: IngestReply): void {
    if (!this.#ended) this.dispatchEvent(new MessageEvent('message', { data }));
  }
}
