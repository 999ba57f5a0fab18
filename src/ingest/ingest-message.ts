import type { FigureTable } from '../model/figure.ts';
import type { Gazetteer } from '../model/territory.ts';
import type { FileInput } from './file-input.ts';
import type { Definitions } from './definitions.ts';
import type { DatasetReading } from './read-dataset.ts';
import type { Progress, SheetChoice } from './read-options.ts';

/** What the page asks of the worker. */
export interface IngestRequest {
  readonly kind: 'read';
  readonly id: number;
  readonly files: readonly FileInput[];
  readonly gazetteer: Gazetteer;
  readonly base: Definitions | undefined;
  readonly choices: readonly SheetChoice[];
  readonly recipes: readonly string[];
  readonly before: FigureTable | undefined;
}

/** What the worker answers: how far it is, the reading, or the programmer's error that stopped it. */
export type IngestReply =
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly kind: 'read'; readonly id: number; readonly reading: DatasetReading }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
