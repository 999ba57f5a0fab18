import { type BreakdownColumns, columnsByIndicator } from './breakdown-columns.ts';
import { type FigureTable, transferables } from './figure.ts';
import { type FigureIndex, indexTransferables } from './figure-index.ts';
import type { Happening } from './happening.ts';
import { indexFigures } from './index-figures.ts';
import type { Indicator } from './indicator.ts';
import type { Partner } from './partner.ts';
import type { Day } from './period.ts';
import type { Series } from './series.ts';
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
  /** Made beforehand where the data set was read; see `figureIndexOf`. */
  readonly index?: FigureIndex;
  /** Found beforehand where the data set was read; see `breakdownColumns`. */
  readonly brokenDown?: BreakdownColumns | undefined;
  /** Series of the whole département, worked out beforehand; see `withWholeSeries`. */
  readonly wholeSeries?: WholeSeries;
}

/** Series of the whole département as a day sees them, by `seriesKey`. */
interface WholeSeries {
  readonly today: Day;
  readonly series: ReadonlyMap<string, Series>;
}

/** Gives an indicator by code, or undefined. */
export function indicatorOf(dataset: Dataset, code: string): Indicator | undefined {
  return dataset.indicators.find((indicator) => indicator.code === code);
}

/** Gives a data set with its figures indexed, and what breaks them down: what a worker does, so that the page need not. */
export function indexedDataset(dataset: Dataset): Dataset {
  const { figures } = dataset;
  return { ...dataset, index: figureIndexOf(dataset), brokenDown: columnsByIndicator(figures) };
}

/** Indexes made here, by data set: one that is no longer on screen takes its index along. */
const made = new WeakMap<Dataset, FigureIndex>();

/** Gives the index of the figures of a data set, made the first time where it brings none. */
export function figureIndexOf(dataset: Dataset): FigureIndex {
  const known = dataset.index ?? made.get(dataset);
  if (known) return known;
  const index = indexFigures(dataset.figures, dataset.sources);
  made.set(dataset, index);
  return index;
}

/** Lists the buffers of a data set, for `postMessage` to hand over instead of copying. */
export function datasetTransferables({ figures, index }: Dataset): ArrayBuffer[] {
  return [...transferables(figures), ...(index ? indexTransferables(index) : [])];
}
