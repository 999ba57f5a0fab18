import { datasetTransferables } from '../model/dataset.ts';
import { dayOfInstant } from '../model/period.ts';
import { withWholeSeries } from '../model/series-of.ts';
import type { IngestReply, IngestRequest } from './ingest-message.ts';
import { readDataset } from './read-dataset.ts';
import type { Progress } from './read-options.ts';

export interface IngestAnswer {
  readonly reply: IngestReply;
  /** Buffers of the reply, to be handed over and not copied. */
  readonly transfer: ArrayBuffer[];
}

/** Does what a request asks; never rejects, so that every request has its reply. */
export async function answerRequest(
  request: IngestRequest,
  onProgress: (progress: Progress) => void,
): Promise<IngestAnswer> {
  const { id, files, gazetteer, base, choices, recipes, before } = request;
  try {
    const options = { choices, recipes, ...(before && { before }), onProgress };
    const reading = await readDataset(files, gazetteer, base, options);
    const { dataset } = reading;
    if (!dataset) return { reply: { kind: 'read', id, reading }, transfer: [] };
    const whole = withWholeSeries(dataset, gazetteer, dayOfInstant(new Date()));
    const reply = { kind: 'read', id, reading: { ...reading, dataset: whole } } as const;
    return { reply, transfer: datasetTransferables(whole) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { reply: { kind: 'failed', id, message }, transfer: [] };
  }
}
