import { type Measure, measureInterval, type ValueMeasure } from '../../model/measure.ts';

/** What the base of an index is written as. */
export const INDEX_BASE = 100;

/** The figure is known, but its bounds and those of the base leave its index open: it has none. */
const UNKNOWN: Measure = { kind: 'absent', reason: 'not-applicable' };

/**
 * Gives a figure for 100 of a base: 100 × figure ÷ base. It is bounded as the two are together:
 * "plus de 500" over 320 is "plus de 156,25"; over a base that is itself a lower bound, only a
 * ceiling is known. Where nothing is known, or the base is not over zero, there is no index.
 */
export function indexOn(measure: Measure, base: Measure): Measure {
  if (measure.kind === 'absent') return measure;
  if (base.kind === 'absent') return base;
  if (base.value <= 0) return { kind: 'absent', reason: 'not-applicable' };
  const value = (INDEX_BASE * measure.value) / base.value;
  if (base.qualifier === 'exact') return scaled(measure, value, INDEX_BASE / base.value);
  const [own, under] = [measureInterval(measure), measureInterval(base)];
  if (own.low < 0) return UNKNOWN;
  // A count is not under zero, whatever its ceiling.
  const floor = Math.max(0, under.low);
  const low = (INDEX_BASE * own.low) / under.high;
  const high = floor > 0 ? (INDEX_BASE * own.high) / floor : Infinity;
  const lowOpen = own.lowOpen || under.highOpen;
  if (Number.isFinite(high) && Number.isFinite(under.high)) {
    return {
      kind: 'value',
      value,
      qualifier: 'environ',
      step: Math.max(value - low, high - value),
    };
  }
  if (Number.isFinite(high)) return { kind: 'value', value: high, qualifier: 'moins_de' };
  if (low > 0) return { kind: 'value', value: low, qualifier: lowOpen ? 'plus_de' : 'au_moins' };
  return UNKNOWN;
}

/** Over an exact base, a figure keeps its qualifier, and its roughness grows with it. */
function scaled(measure: ValueMeasure, value: number, factor: number): Measure {
  const { qualifier } = measure;
  if (qualifier !== 'pres_de' && qualifier !== 'environ')
    return { kind: 'value', value, qualifier };
  const { low } = measureInterval(measure);
  return { kind: 'value', value, qualifier, step: (measure.value - low) * factor };
}
