import type { FigureTable } from './figure.ts';
import type { Happening } from './happening.ts';
import type { Indicator } from './indicator.ts';
import type { Partner } from './partner.ts';
import type { Source } from './source.ts';

/** All that one set of files says: one data package, read and checked. */
export interface Dataset {
  /** Title of the package, for the screen, file names and exports. */
  readonly title: string;
  /** True where the package says that its figures are made up. */
  readonly fictional: boolean;
  readonly indicators: readonly Indicator[];
  readonly figures: FigureTable;
  readonly happenings: readonly Happening[];
  readonly partners: readonly Partner[];
  readonly sources: ReadonlyMap<string, Source>;
}

/** Gives an indicator by code, or undefined. */
export function indicatorOf(dataset: Dataset, code: string): Indicator | undefined {
  return dataset.indicators.find((indicator) => indicator.code === code);
}
