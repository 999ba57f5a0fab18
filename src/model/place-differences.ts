import { type AbsenceReason, type Measure, measureInterval, type ValueMeasure } from './measure.ts';
import type { PlaceFigure } from './place-figure.ts';
import type { Interval } from './qualifier.ts';

/** Why there is no difference. */
export type DifferenceGap =
  | 'no-before'
  | 'no-after'
  | 'neither'
  /** The bounds of the two figures do not tell which way it went. */
  | 'direction-unknown'
  /** Nothing to compare with: a change from zero, or from under it, has no percentage. */
  | 'no-base';

/** A change, by how much it is known; `gap` says why there is none. */
interface Difference {
  readonly measure: Measure;
  readonly gap?: DifferenceGap;
}

/** What changed in a territory between two periods. */
export interface PlaceDifference {
  /** After minus before, in the unit of the figures. */
  readonly absolute: Difference;
  /** The same for 100 of before. */
  readonly percent: Difference;
  readonly sources: readonly string[];
}

/**
 * Compares two periods, for every territory that either speaks of. A difference is bounded as its
 * two figures are together: "plus de 500" after 300 is "plus de 200" more. Where one of them is
 * absent, or their bounds leave the direction open, there is no difference, and it says why.
 */
export function placeDifferences(
  before: ReadonlyMap<string, PlaceFigure>,
  after: ReadonlyMap<string, PlaceFigure>,
): ReadonlyMap<string, PlaceDifference> {
  const codes = new Set([...before.keys(), ...after.keys()]);
  return new Map(
    Array.from(codes, (code) => [code, differenceOf(before.get(code), after.get(code))]),
  );
}

function differenceOf(
  before: PlaceFigure | undefined,
  after: PlaceFigure | undefined,
): PlaceDifference {
  const sources = [...new Set([...(before?.sources ?? []), ...(after?.sources ?? [])])];
  const from = before?.measure ?? NOT_REPORTED;
  const to = after?.measure ?? NOT_REPORTED;
  if (from.kind === 'value' && to.kind === 'value') {
    return { absolute: absoluteChange(from, to), percent: percentChange(from, to), sources };
  }
  const none = noDifference(from, to);
  return { absolute: none, percent: none, sources };
}

const NOT_REPORTED: Measure = { kind: 'absent', reason: 'not-reported' };

function noDifference(from: Measure, to: Measure): Difference {
  const reasons = [from, to].flatMap((measure) =>
    measure.kind === 'absent' ? [measure.reason] : [],
  );
  const reason: AbsenceReason =
    reasons.find((one) => reasons.every((other) => other === one)) ?? 'not-reported';
  const gap = reasons.length === 2 ? 'neither' : from.kind === 'absent' ? 'no-before' : 'no-after';
  return { measure: { kind: 'absent', reason }, gap };
}

function absoluteChange(from: ValueMeasure, to: ValueMeasure): Difference {
  const a = measureInterval(from);
  const b = measureInterval(to);
  return bounded(to.value - from.value, {
    low: b.low - a.high,
    high: b.high - a.low,
    lowOpen: b.lowOpen || a.highOpen,
    highOpen: b.highOpen || a.lowOpen,
  });
}

function percentChange(from: ValueMeasure, to: ValueMeasure): Difference {
  const a = measureInterval(from);
  if (from.value <= 0) {
    return { measure: { kind: 'absent', reason: 'not-applicable' }, gap: 'no-base' };
  }
  const b = measureInterval(to);
  const percent = (value: number, base: number) => (base > 0 ? 100 * (value / base - 1) : Infinity);
  // Of a base without a ceiling, only that the change is under something is known.
  const low = Number.isFinite(a.high) ? percent(b.low, b.low < 0 ? a.low : a.high) : -Infinity;
  return bounded(percent(to.value, from.value), {
    low,
    high: percent(b.high, b.high < 0 ? a.high : a.low),
    lowOpen: b.lowOpen || a.highOpen,
    highOpen: b.highOpen || a.lowOpen,
  });
}

/** Says in a measure what an interval holds; nothing where both signs are within it. */
function bounded(value: number, { low, high, lowOpen }: Interval): Difference {
  if (low === high) return { measure: { kind: 'value', value, qualifier: 'exact' } };
  if (low < 0 && high > 0) return { measure: NOT_REPORTED, gap: 'direction-unknown' };
  if (Number.isFinite(low) && Number.isFinite(high)) {
    const step = Math.max(value - low, high - value);
    return { measure: { kind: 'value', value, qualifier: 'environ', step } };
  }
  if (low < 0) return { measure: { kind: 'value', value: high, qualifier: 'moins_de' } };
  return { measure: { kind: 'value', value: low, qualifier: lowOpen ? 'plus_de' : 'au_moins' } };
}
