import { classOf, type ClassBreaks } from './classes/class-of.ts';
import { placeState, type PlaceValue, type UnclassedState } from './place-state.ts';

/** How many territories each line of the legend stands for. */
export interface PlaceCounts {
  readonly classes: readonly number[];
  readonly states: Readonly<Record<UnclassedState, number>>;
  /** Of those with a value, how many know it only as a bound or about. */
  readonly inexact: number;
  /** Of those with a value, how many are too small for their rate to be steady. */
  readonly fragile: number;
  /** Of those with a value, how many are under zero. */
  readonly negative: number;
}

/** Counts the territories of the map by class and by state. */
export function countPlaces(
  codes: Iterable<string>,
  places: ReadonlyMap<string, PlaceValue>,
  breaks: ClassBreaks,
): PlaceCounts {
  const classes = new Array<number>(Math.max(0, breaks.length - 1)).fill(0);
  const states = {
    zero: 0,
    'not-reported': 0,
    'not-applicable': 0,
    withheld: 0,
    'direction-unknown': 0,
    outside: 0,
  };
  let inexact = 0;
  let fragile = 0;
  let negative = 0;
  for (const code of codes) {
    const place = places.get(code);
    const state = placeState(place);
    if (state !== 'value') {
      states[state] += 1;
    } else if (place?.measure.kind === 'value') {
      const index = classOf(breaks, place.measure.value);
      if (index !== undefined) classes[index] = (classes[index] ?? 0) + 1;
      if (place.measure.qualifier !== 'exact') inexact += 1;
      if (place.isFragile) fragile += 1;
      if (place.measure.value < 0) negative += 1;
    }
  }
  return { classes, states, inexact, fragile, negative };
}
