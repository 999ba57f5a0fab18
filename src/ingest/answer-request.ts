import { transferables } from '../model/figure.ts';
import type { IngestReply, IngestRequest } from './ingest-message.ts';
import { readDataset } from './read-dataset.ts';

export interface IngestAnswer {
  readonly reply: IngestReply;
  /** Buffers of the reply, to be handed over and not copied. */
  readonly transfer: ArrayBuffer[];
}

/** Does what a request asks; never throws, so that every request has its reply. */
export function answerRequest({ id, files, gazetteer, base }: IngestRequest): IngestAnswer {
  try {
    const reading = readDataset(files, gazetteer, base);
    const transfer = reading.dataset ? transferables(reading.dataset.figures) : [];
    return { reply: { kind: 'read', id, reading }, transfer };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { reply: { kind: 'failed', id, message }, transfer: [] };
  }
}
