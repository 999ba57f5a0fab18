import type { Gazetteer } from '../model/territory.ts';
import type { FileInput } from './file-input.ts';
import type { IngestReply, IngestRequest } from './ingest-message.ts';
import type { Definitions } from './definitions.ts';
import type { DatasetReading } from './read-dataset.ts';
import type { Progress, ReadOptions } from './read-options.ts';
import { type IngestWorker, startWorker } from './start-worker.ts';

interface Pending {
  readonly resolve: (reading: DatasetReading) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

/**
 * Reads files in a worker, so that the page stays alive. Several readings may run at once. A worker
 * that breaks rejects the readings it had in hand, and the next one starts a new worker.
 */
export class IngestClient {
  readonly #start: () => IngestWorker;
  readonly #pending = new Map<number, Pending>();
  #worker: IngestWorker | undefined;
  #lastId = 0;
  #disposed = false;

  constructor(start: () => IngestWorker = startWorker) {
    this.#start = start;
  }

  /**
   * Reads a set of files: see `readDataset`. Bytes are handed over to the worker, and the caller's
   * copy is empty afterwards, a Blob stays whole; of `base`, only the definitions cross.
   *
   * Rejects with an Error where the worker fails, or once the reading is cancelled.
   */
  read(
    files: readonly FileInput[],
    gazetteer: Gazetteer,
    base?: Definitions,
    options: ReadOptions = {},
  ): Promise<DatasetReading> {
    if (this.#disposed) return Promise.reject(new Error('ingest: client disposed of'));
    this.#lastId += 1;
    const id = this.#lastId;
    const definitions = base && { indicators: base.indicators, sources: base.sources };
    const { choices = [], recipes = [], before, onProgress } = options;
    const request: IngestRequest = {
      kind: 'read',
      id,
      files,
      gazetteer,
      base: definitions,
      choices,
      recipes,
      before,
    };
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject, onProgress });
      try {
        this.#worker ??= this.#open();
        this.#worker.postMessage(request, { transfer: buffersOf(files) });
      } catch (error) {
        this.#pending.delete(id);
        reject(new Error(`ingest: ${error instanceof Error ? error.message : String(error)}`));
      }
    });
  }

  /** Starts the worker, so that it is there once there is something to read. */
  prepare(): void {
    if (!this.#disposed) this.#worker ??= this.#open();
  }

  /** Ends all readings in hand: they are rejected, and the next one starts a new worker. */
  cancel(): void {
    if (this.#pending.size > 0) this.#close('cancelled');
  }

  /** Stops the worker; what it had in hand is rejected. */
  dispose(): void {
    this.#disposed = true;
    this.#close('client disposed of');
  }

  #open(): IngestWorker {
    const worker = this.#start();
    worker.addEventListener('message', (event) => {
      this.#settle((event as MessageEvent<IngestReply>).data);
    });
    worker.addEventListener('error', (event) => {
      const message = 'message' in event && typeof event.message === 'string' ? event.message : '';
      if (this.#worker === worker) this.#close(message || 'the worker did not start');
    });
    worker.addEventListener('messageerror', () => {
      if (this.#worker === worker) this.#close('the reply could not be read');
    });
    return worker;
  }

  #settle(reply: IngestReply): void {
    const pending = this.#pending.get(reply.id);
    if (!pending) return;
    if (reply.kind === 'progress') {
      pending.onProgress?.(reply.progress);
      return;
    }
    this.#pending.delete(reply.id);
    if (reply.kind === 'read') pending.resolve(reply.reading);
    else pending.reject(new Error(`ingest: ${reply.message}`));
  }

  #close(message: string): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    const waiting = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject } of waiting) reject(new Error(`ingest: ${message}`));
  }
}

/** The buffers behind the files, each once: a buffer cannot be handed over twice. */
function buffersOf(files: readonly FileInput[]): ArrayBuffer[] {
  const buffers = files.map(({ bytes }) => (bytes instanceof Uint8Array ? bytes.buffer : bytes));
  return [...new Set(buffers)].filter((buffer) => buffer instanceof ArrayBuffer);
}
