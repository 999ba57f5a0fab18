import type { IndicatorStyle, Scheme } from '../theme/indicator-style.ts';
import type { Level } from '../model/territory.ts';
import type { BaseMap } from './base-map.ts';
import type { CircleScale } from './circle-scale.ts';
import type { ClassBreaks } from './classes/class-of.ts';
import type { MarkerGroup, MarkerKind } from './marker-groups.ts';
import type { MapMode } from './place-fill.ts';
import type { PlaceValue } from './place-state.ts';
import type { Ramp } from './colors/ramp.ts';

/** What a map shows: nothing here depends on its size on screen. */
export interface MapContent {
  readonly base: BaseMap;
  readonly level: Level;
  /** What is known of each territory of the level, by code. */
  readonly places: ReadonlyMap<string, PlaceValue>;
  readonly mode: MapMode;
  /** Classes and their colours, in `choropleth` mode. */
  readonly breaks?: ClassBreaks | undefined;
  readonly ramp?: Ramp | undefined;
  /** Colours, or names of patterns, of the territories with a value in `categories` mode, by code. */
  readonly fills?: ReadonlyMap<string, string> | undefined;
  /** Sizes of the circles, in `circles` mode. */
  readonly circleScale?: CircleScale | undefined;
  /** Colour of the circles: the indicator's own. */
  readonly color?: string | undefined;
  readonly markers?: readonly MarkerGroup[] | undefined;
  readonly markerStyles: Readonly<Record<MarkerKind, IndicatorStyle>>;
  /** Code of the chosen territory; the département's own for all of it. */
  readonly selected: string;
  /** Codes of the territories picked elsewhere on the page, to be outlined. */
  readonly brushed?: ReadonlySet<string> | undefined;
  readonly scheme: Scheme;
  /** Whether periods pass by on their own: what need not change with them then stays as it is. */
  readonly playing?: boolean;
}
