import type { CodeCheck } from './code-check.ts';
import type { PeriodReader } from './period-reader.ts';
import type { TerritoryReader } from './territory-reader.ts';

/** What the readers of all the tables share. */
export interface RowReaders {
  readonly territories: TerritoryReader;
  readonly periods: PeriodReader;
  /** Undefined where no table of sources is at hand, so that none can be called unknown. */
  readonly sources: CodeCheck | undefined;
}
