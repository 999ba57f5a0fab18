import type { Lang } from '../i18n/lang.ts';
import type { ClassMethod } from '../map/classes/class-breaks.ts';
import type { DivergingPalette } from '../map/colors/diverging-ramp.ts';
import type { SequentialPalette } from '../map/colors/sequential-ramp.ts';
import type { ThematicMode } from '../map/representation.ts';
import type { Precision } from '../model/period.ts';
import type { Level } from '../model/territory.ts';

/** The two sets of figures that stand beside the page. */
export const DATA_SETS = ['programme', 'fictif'] as const;
export type DataSet = (typeof DATA_SETS)[number];

export const GRAINS = ['native', 'month', 'quarter', 'year'] as const;
export type Grain = 'native' | Extract<Precision, 'month' | 'quarter' | 'year'>;

// The lists of the map are written out here: taken from its own files, they would bring its code
// before the page.
export const MAP_LEVELS = [
  'commune',
  'epci',
  'arrondissement',
  'departement',
] as const satisfies readonly Level[];
export type MapLevel = (typeof MAP_LEVELS)[number];

export const MAP_MODES = ['circles', 'choropleth'] as const satisfies readonly ThematicMode[];
export type MapMode = (typeof MAP_MODES)[number];

export const MAP_METHODS = [
  'quantile',
  'natural',
  'equal-interval',
  'standard-deviation',
  'round',
  'by-hand',
] as const satisfies readonly ClassMethod[];

export const MAP_PALETTES = [
  'teal',
  'saffron',
  'violet',
  'green',
  'teal-saffron',
  'violet-saffron',
] as const satisfies readonly (SequentialPalette | DivergingPalette)[];
export type MapPalette = (typeof MAP_PALETTES)[number];

/** How a change between two periods is told: after minus before, or for 100 of before. */
export const MAP_CHANGES = ['absolute', 'percent'] as const;
export type MapChange = (typeof MAP_CHANGES)[number];

/** All that the address of the page says; an undefined choice is left to the data. */
export interface View {
  readonly lang: Lang;
  readonly dataSet: DataSet;
  /** Address of a file of figures to load, whole or from the page. */
  readonly linkedFile: string | undefined;
  /** First and last year of the period. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** Code of the territory; undefined for the whole département. */
  readonly territory: string | undefined;
  /** Codes of the indicators of the evolution chart. */
  readonly indicators: readonly string[] | undefined;
  readonly grain: Grain | undefined;
  /** True to draw each indicator on a chart of its own. */
  readonly apart: boolean;
  /** Code of the indicator on the map. */
  readonly mapIndicator: string | undefined;
  readonly mapLevel: MapLevel;
  /** Undefined for the way that suits the indicator. */
  readonly mapMode: MapMode | undefined;
  /** How values are cut into classes; undefined for the way proposed. */
  readonly mapMethod: ClassMethod | undefined;
  /** Number of classes; undefined for as many as are proposed. */
  readonly mapClasses: number | undefined;
  /** Bounds of the classes, for the method `by-hand`. */
  readonly mapBounds: readonly number[] | undefined;
  readonly mapPalette: MapPalette | undefined;
  /** Id of the period on the map; undefined for the whole span of the page. */
  readonly mapPeriod: string | undefined;
  /** Id of the period that the one on the map is compared with. */
  readonly mapBefore: string | undefined;
  readonly mapChange: MapChange;
  /** Code of the indicator that the one on the map is set against, point by point. */
  readonly mapAgainst: string | undefined;
  /** True to draw a small map of each year. */
  readonly mapApart: boolean;
  /** Whether events and partners stand on the map. */
  readonly mapEvents: boolean;
  readonly mapPartners: boolean;
  readonly eventType: string | undefined;
  /** Id of the claim of the article that is pinned. */
  readonly claim: string | undefined;
}

export const DEFAULT_VIEW: View = {
  lang: 'fr',
  dataSet: 'programme',
  linkedFile: undefined,
  from: undefined,
  to: undefined,
  territory: undefined,
  indicators: undefined,
  grain: undefined,
  apart: false,
  mapIndicator: undefined,
  mapLevel: 'commune',
  mapMode: undefined,
  mapMethod: undefined,
  mapClasses: undefined,
  mapBounds: undefined,
  mapPalette: undefined,
  mapPeriod: undefined,
  mapBefore: undefined,
  mapChange: 'absolute',
  mapAgainst: undefined,
  mapApart: false,
  mapEvents: true,
  mapPartners: true,
  eventType: undefined,
  claim: undefined,
};
