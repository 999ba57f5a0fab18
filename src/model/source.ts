import type { Period } from './period.ts';

/** In the order in which one is believed before another when only one value can be added. */
export const SOURCE_TYPES = ['officiel', 'interne', 'presse'] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

/** Where a figure was read. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** Absolute http(s) address, or undefined. */
  readonly url: string | undefined;
  readonly published: Period | undefined;
  readonly type: SourceType | undefined;
}
