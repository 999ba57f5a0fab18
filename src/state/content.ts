import type { Diagnostic } from '../model/diagnostic.ts';
import type { ImportReport } from '../ingest/import-report.ts';
import type { Changes } from '../model/changes.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Gazetteer } from '../model/territory.ts';
import type { DataSet } from './view.ts';

/** Where the figures on screen come from. */
export type Origin =
  | {
      readonly kind: 'served';
      readonly dataSet: DataSet;
      /** Paths of the tables, from the page, for the links that download them. */
      readonly paths: readonly string[];
    }
  | { readonly kind: 'own'; readonly names: readonly string[] };

/** What the page has to show. */
export type Content =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly reason: 'geography' | 'data' | 'unexpected' }
  | {
      readonly kind: 'ready';
      readonly dataset: Dataset;
      readonly gazetteer: Gazetteer;
      readonly origin: Origin;
    };

/** Figures on screen. */
export type Ready = Extract<Content, { kind: 'ready' }>;

/** How the last reading of files went, until the person closes it. */
export interface Reading {
  readonly origin: Origin;
  /** False where nothing could be shown and the figures before stay. */
  readonly shown: boolean;
  readonly report: ImportReport | undefined;
  /** What it changed against the figures before; undefined for the page's own files. */
  readonly changes: Changes | undefined;
  /** Files that could not be had at all. */
  readonly unreachable: readonly Diagnostic[];
}
