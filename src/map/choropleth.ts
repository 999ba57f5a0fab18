import type { Scheme } from '../theme/indicator-style.ts';
import { classBreaks, type ClassChoice } from './classes/class-breaks.ts';
import type { ClassBreaks } from './classes/class-of.ts';
import { classedValues } from './classes/classed-values.ts';
import { divergingBreaks, type DivergingChoice } from './classes/diverging-breaks.ts';
import { decimalsOf, shownBounds } from './classes/shown-bounds.ts';
import { divergingRamp, type DivergingPalette } from './colors/diverging-ramp.ts';
import type { Ramp } from './colors/ramp.ts';
import { sequentialRamp, type SequentialPalette } from './colors/sequential-ramp.ts';
import type { PlaceValue } from './place-state.ts';

type Places = ReadonlyMap<string, PlaceValue>;

/** The classes of a map, or of several that are compared. */
export interface Classes {
  /** Bounds that decide of the class of a territory: exactly those of the method. */
  readonly breaks: ClassBreaks;
  /** What the legend writes for them: rounded where that changes no territory's class. */
  readonly shown: readonly number[];
  /** Decimals with which to write all of them. */
  readonly decimals: number;
  readonly ramp: Ramp;
  /** The values that were cut, for a histogram or to check bounds. */
  readonly values: readonly number[];
}

export interface ChoroplethOptions extends ClassChoice {
  readonly scheme: Scheme;
  readonly palette?: SequentialPalette | undefined;
}

export interface DifferenceOptions extends DivergingChoice {
  readonly scheme: Scheme;
  readonly palette?: DivergingPalette | undefined;
}

/**
 * Classes the values of the territories of some maps, together, so that they compare; zero and
 * absences stay out of the classes.
 */
export function makeChoropleth(
  codes: readonly string[],
  maps: readonly Places[],
  { scheme, palette, ...choice }: ChoroplethOptions,
): Classes {
  const values = classedValues(codes, ...maps);
  const breaks = classBreaks(values, choice);
  const shown = writtenBounds(breaks, values, choice);
  return {
    breaks,
    shown,
    decimals: decimalsOf(shown),
    ramp: sequentialRamp(scheme, Math.max(0, breaks.length - 1), palette),
    values,
  };
}

/** Bounds that are round, or that a person chose, are written as they are. */
function writtenBounds(
  breaks: ClassBreaks,
  values: readonly number[],
  { method, bounds = [] }: ClassChoice,
): readonly number[] {
  if (method === 'round') return breaks;
  if (method !== 'by-hand') return shownBounds(breaks, values);
  const [low = NaN, high = NaN] = [breaks[0], breaks.at(-1)];
  const [least = low, most = high] = shownBounds([low, high], values);
  // Where values beyond the bounds widened an outer class, that value is rounded.
  return breaks.map((bound, index) => {
    if (bounds.includes(bound)) return bound;
    return index === 0 ? least : most;
  });
}

/** Classes differences round zero; a territory where nothing changed is shown as zero. */
export function makeDifferenceMap(
  codes: readonly string[],
  maps: readonly Places[],
  { scheme, palette, ...choice }: DifferenceOptions,
): Classes {
  const values = classedValues(codes, ...maps);
  const { breaks, levels } = divergingBreaks(values, choice);
  const shown = shownBounds(breaks, values);
  return {
    breaks,
    shown,
    decimals: decimalsOf(shown),
    ramp: divergingRamp(scheme, levels, palette),
    values,
  };
}
