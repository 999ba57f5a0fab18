import type { Scheme } from '../theme/indicator-style.ts';
import type { Picture, TextRuler } from '../theme/drawing/picture.ts';
import type { CsvTable } from './data/csv-table.ts';

/** Where figures of an exhibit come from; texts are in the language of the exhibit. */
export interface ExhibitSource {
  readonly title: string;
  readonly publisher: string;
  readonly url: string | undefined;
  /** When it was published, in words; '' where that is unknown. */
  readonly published: string;
  /** Of the ground that figures are drawn on, and of no figure. */
  readonly isGround?: boolean;
}

/** What a publication must say of its figures besides their source. */
export type Caution =
  | 'running-period'
  | 'partial-coverage'
  | 'mixed-sources'
  | 'disagreeing-sources'
  | 'approximate-contours';

/** The space that an exhibit draws itself in, anew for each size. */
export interface Frame {
  /** In px. */
  readonly width: number;
  readonly height: number;
  /** Size of ordinary text, in px; nothing drawn is smaller than 0.85 of it. */
  readonly textSize: number;
  readonly scheme: Scheme;
  readonly legend: boolean;
  readonly ruler: TextRuler;
}

/** What a drawing does without for want of room: some of its parts, or the ends of names. */
export type LeftOut = 'events' | 'charts' | 'figures' | 'names';

/** An exhibit as it is drawn in a space. */
export interface ExhibitPicture extends Picture {
  readonly leftOut?: LeftOut | undefined;
}

/**
 * Something that can be published: a chart, the map or the key figures as the page shows them,
 * in one language.
 */
export interface Exhibit {
  readonly lang: string;
  readonly title: string;
  readonly subtitle: string;
  /** What it shows, computed from the data, for those who do not see it. */
  readonly alternative: string;
  readonly territory: string;
  /** The period shown, in words. */
  readonly period: string;
  /** Up to when the figures go, in words; '' where nothing is dated. */
  readonly asOf: string;
  /** What must be read with it: bounds, running period, coverage, contours. */
  readonly notes: readonly string[];
  readonly cautions: readonly Caution[];
  readonly sources: readonly ExhibitSource[];
  /** True for figures that are not real: every export says so. */
  readonly fictional: boolean;
  /** Absolute address of the view on the page. */
  readonly address: string;
  readonly table: CsvTable;
  /** Codes of the indicators shown: the figures behind them go into its bundle of data. */
  readonly indicators: readonly string[];
  /** Share of the height of a plate that it should have before all its notes are told. */
  readonly wantedShare?: number;
  /** Draws the content, and its legend where the frame wants one; titles and notes are not its own. */
  draw(frame: Frame): ExhibitPicture;
}
