import type { ValueMeasure } from '../../model/measure.ts';
import { placeState, type PlaceValue } from '../place-state.ts';

/** A territory where both indicators have a value. */
export interface PlacePair {
  readonly code: string;
  readonly across: ValueMeasure;
  readonly up: ValueMeasure;
  /** One of the two is a bound or about: the mark is drawn open. */
  readonly isInexact: boolean;
}

/** The territories that two indicators share, and how many are left out for want of one. */
export interface PairedPlaces {
  /** From left to right, then from the lowest up, then by code. */
  readonly pairs: readonly PlacePair[];
  /** Territories with a value across only. */
  readonly withoutUp: number;
  /** Territories with a value up only. */
  readonly withoutAcross: number;
  readonly withoutBoth: number;
}

type Places = ReadonlyMap<string, PlaceValue>;

/** Pairs the values of two indicators by territory; a zero is a value, an absence is none. */
export function pairPlaces(codes: readonly string[], across: Places, up: Places): PairedPlaces {
  const pairs: PlacePair[] = [];
  let [withoutUp, withoutAcross, withoutBoth] = [0, 0, 0];
  for (const code of codes) {
    const [x, y] = [valueOf(across.get(code)), valueOf(up.get(code))];
    if (x && y) {
      const isInexact = x.qualifier !== 'exact' || y.qualifier !== 'exact';
      pairs.push({ code, across: x, up: y, isInexact });
    } else if (x) withoutUp += 1;
    else if (y) withoutAcross += 1;
    else withoutBoth += 1;
  }
  pairs.sort(
    (a, b) =>
      a.across.value - b.across.value || a.up.value - b.up.value || (a.code < b.code ? -1 : 1),
  );
  return { pairs, withoutUp, withoutAcross, withoutBoth };
}

function valueOf(place: PlaceValue | undefined): ValueMeasure | undefined {
  const state = placeState(place);
  if (state !== 'value' && state !== 'zero') return undefined;
  const measure = place?.measure;
  return measure?.kind === 'value' && Number.isFinite(measure.value) ? measure : undefined;
}
