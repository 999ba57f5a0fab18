import type { Lang } from '../i18n/lang.ts';
import type { Precision } from '../model/period.ts';

/** The two sets of figures that stand beside the page. */
export const DATA_SETS = ['programme', 'fictif'] as const;
export type DataSet = (typeof DATA_SETS)[number];

export const GRAINS = ['native', 'month', 'quarter', 'year'] as const;
export type Grain = 'native' | Extract<Precision, 'month' | 'quarter' | 'year'>;

export const MAP_LEVELS = ['commune', 'epci'] as const;
export type MapLevel = (typeof MAP_LEVELS)[number];

export const MAP_MODES = ['circles', 'choropleth'] as const;
export type MapMode = (typeof MAP_MODES)[number];

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
  readonly mapMode: MapMode;
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
  mapMode: 'circles',
  mapEvents: true,
  mapPartners: true,
  eventType: undefined,
  claim: undefined,
};
