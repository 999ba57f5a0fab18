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

/** Written in the place of a period: each figure is compared with that of one year before. */
export const YEAR_BEFORE = 'an-1';

/** All that can be published, by the name that addresses give it. */
export const EXHIBIT_NAMES = [
  'chiffres-cles',
  'evolution',
  'carte',
  'classement',
  'repartition',
  'parcours',
  'vignettes',
] as const;
export type ExhibitName = (typeof EXHIBIT_NAMES)[number];

/** What a view shown alone stands on, where it is not left to the reader's system. */
export const EMBED_GROUNDS = ['clair', 'sombre'] as const;
export type EmbedGround = (typeof EMBED_GROUNDS)[number];

/** The charts besides the evolution, in the order of their choice. */
export const OTHER_CHARTS = ['ranking', 'breakdown', 'path', 'small'] as const;
export type OtherChart = (typeof OTHER_CHARTS)[number];

export const CHART_LEVELS = [
  'epci',
  'commune',
  'arrondissement',
] as const satisfies readonly Level[];
export type ChartLevel = (typeof CHART_LEVELS)[number];

// The lists of the map are written out here: taken from its own files, they would bring its code
// before the page.
export const MAP_LEVELS = [
  'commune',
  'epci',
  'arrondissement',
  'departement',
] as const satisfies readonly Level[];
type MapLevel = (typeof MAP_LEVELS)[number];

export const MAP_MODES = [
  'circles',
  'choropleth',
  'categories',
] as const satisfies readonly ThematicMode[];
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
type MapPalette = (typeof MAP_PALETTES)[number];

/** How a change between two periods is told: after minus before, or for 100 of before. */
export const MAP_CHANGES = ['absolute', 'percent'] as const;
type MapChange = (typeof MAP_CHANGES)[number];

/** What a report may hold besides its sources and its method, in its order. */
export const REPORT_PARTS = [
  'figures',
  'changes',
  'evolution',
  'comparisons',
  'map',
  'events',
  'partners',
] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

/** Pages of their own, in the place of the dashboard. */
export const OTHER_PAGES = ['accessibilite'] as const;
type OtherPage = (typeof OTHER_PAGES)[number];

/** All that the address of the page says; an undefined choice is left to the data. */
export interface View {
  readonly lang: Lang;
  /** Undefined for the dashboard. */
  readonly page: OtherPage | undefined;
  readonly dataSet: DataSet;
  /** Address of a file of figures to load, whole or from the page. */
  readonly linkedFile: string | undefined;
  /** First and last year of the period. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** Code of the territory; undefined for the whole département. */
  readonly territory: string | undefined;
  /** Codes of the key figures to publish; undefined for those that come first. */
  readonly keyFigures: readonly string[] | undefined;
  /** Codes of the indicators of the evolution chart. */
  readonly indicators: readonly string[] | undefined;
  readonly grain: Grain | undefined;
  /** True to draw each indicator on a chart of its own. */
  readonly apart: boolean;
  /** True to add fluxes up from the first period shown. */
  readonly cumulated: boolean;
  /** What the evolution is compared with: `YEAR_BEFORE`, or the id of a period. */
  readonly against: string | undefined;
  /** True for an index, 100 at the period that the evolution is compared with. */
  readonly indexed: boolean;
  /** Whether launches and campaigns stand on the evolution. */
  readonly milestones: boolean;
  /** Whether the events of the period stand under the evolution, on its time axis. */
  readonly timeline: boolean;
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
  /** True for classes of half a standard deviation instead of a whole one. */
  readonly mapHalf: boolean;
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
  /** Which of the other charts is open; undefined for the first that has something to show. */
  readonly otherChart: OtherChart | undefined;
  /** Code of its indicator. */
  readonly chartIndicator: string | undefined;
  /** Level of the territories that are ranked. */
  readonly chartLevel: ChartLevel | undefined;
  /** True to rank them for 1,000 inhabitants. */
  readonly chartRates: boolean;
  /** Column that an indicator is broken down by. */
  readonly breakdownBy: string | undefined;
  /** True for the parts of a breakdown as shares of 100 %. */
  readonly breakdownShares: boolean;
  /** Codes of the indicators of a path, in order; undefined for one that is known. */
  readonly pathStages: readonly string[] | undefined;
  readonly eventType: string | undefined;
  readonly partnerType: string | undefined;
  /** Parts of the report, where it stands in the place of the page. */
  readonly report: readonly ReportPart[] | undefined;
  /** Id of a period: the report says what changed since its last day. */
  readonly since: string | undefined;
  /** Id of the claim of the article that is pinned. */
  readonly claim: string | undefined;
  /** What is shown alone, in the page of another site; undefined for the whole dashboard. */
  readonly embed: ExhibitName | undefined;
  readonly embedGround: EmbedGround | undefined;
}

export const DEFAULT_VIEW: View = {
  lang: 'fr',
  page: undefined,
  dataSet: 'programme',
  linkedFile: undefined,
  from: undefined,
  to: undefined,
  territory: undefined,
  keyFigures: undefined,
  indicators: undefined,
  grain: undefined,
  apart: false,
  cumulated: false,
  against: undefined,
  indexed: false,
  milestones: true,
  timeline: false,
  mapIndicator: undefined,
  mapLevel: 'commune',
  mapMode: undefined,
  mapMethod: undefined,
  mapClasses: undefined,
  mapBounds: undefined,
  mapHalf: false,
  mapPalette: undefined,
  mapPeriod: undefined,
  mapBefore: undefined,
  mapChange: 'absolute',
  mapAgainst: undefined,
  mapApart: false,
  mapEvents: true,
  mapPartners: true,
  otherChart: undefined,
  chartIndicator: undefined,
  chartLevel: undefined,
  chartRates: false,
  breakdownBy: undefined,
  breakdownShares: false,
  pathStages: undefined,
  eventType: undefined,
  partnerType: undefined,
  report: undefined,
  since: undefined,
  claim: undefined,
  embed: undefined,
  embedGround: undefined,
};
