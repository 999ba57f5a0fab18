import type { Gazetteer } from '../model/territory.ts';
import type { FileInput } from './file-input.ts';
import type { DatasetReading, Definitions } from './read-dataset.ts';

/** What the page asks of the worker. */
export interface IngestRequest {
  readonly kind: 'read';
  readonly id: number;
  readonly files: readonly FileInput[];
  readonly gazetteer: Gazetteer;
  readonly base: Definitions | undefined;
}

/** What the worker answers: the reading, or the programmer's error that stopped it. */
export type IngestReply =
  | { readonly kind: 'read'; readonly id: number; readonly reading: DatasetReading }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
