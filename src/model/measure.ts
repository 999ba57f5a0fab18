import { type Interval, interval, type Qualifier } from './qualifier.ts';

/** Why a figure has no value. None of them is zero. */
export const ABSENCE_REASONS = ['not-reported', 'not-applicable', 'withheld'] as const;
export type AbsenceReason = (typeof ABSENCE_REASONS)[number];

/** What a figure says: a number and how exactly it is known, or why there is none. */
export type Measure =
  | {
      readonly kind: 'value';
      readonly value: number;
      readonly qualifier: Qualifier;
      /** How rough "près de" and "environ" are, where the value's own rounding does not tell. */
      readonly step?: number;
    }
  | { readonly kind: 'absent'; readonly reason: AbsenceReason };

export type ValueMeasure = Extract<Measure, { kind: 'value' }>;

/** A sum of measures, with what could not be added. */
export interface MeasureSum {
  readonly measure: Measure;
  /** Measures that had a value. */
  readonly present: number;
  /** Measures with no value that should have had one: not reported or withheld. */
  readonly missing: number;
}

/**
 * Adds measures. The sum is bounded as its terms are together: "plus de 100" and 20 are "plus de
 * 120". A measure without a value adds nothing and is counted, and a withheld one makes the sum a
 * lower bound, since its value is not under zero.
 */
export function sumMeasures(measures: Iterable<Measure>): MeasureSum {
  const values: ValueMeasure[] = [];
  let missing = 0;
  let withheld = 0;
  let notApplicable = 0;
  for (const measure of measures) {
    if (measure.kind === 'value') {
      values.push(measure);
    } else if (measure.reason === 'not-applicable') {
      notApplicable += 1;
    } else {
      missing += 1;
      if (measure.reason === 'withheld') withheld += 1;
    }
  }
  if (values.length > 0) {
    const sum = sumValues(withheld > 0 ? [...values, AT_LEAST_NONE] : values);
    return { measure: sum, present: values.length, missing };
  }
  const reason: AbsenceReason =
    missing === 0 && notApplicable > 0
      ? 'not-applicable'
      : withheld > 0 && withheld === missing
        ? 'withheld'
        : 'not-reported';
  return { measure: { kind: 'absent', reason }, present: 0, missing };
}

/** What is known of a withheld count. */
const AT_LEAST_NONE: ValueMeasure = { kind: 'value', value: 0, qualifier: 'au_moins' };

/** Gives the values that a measure stands for. */
export function measureInterval({ value, qualifier, step }: ValueMeasure): Interval {
  return interval(value, qualifier, step);
}

function sumValues(values: readonly ValueMeasure[]): ValueMeasure {
  let value = 0;
  let low = 0;
  let high = 0;
  let lowOpen = false;
  let exact = true;
  let nearly = true;
  for (const measure of values) {
    const bounds = measureInterval(measure);
    value += measure.value;
    low += bounds.low;
    high += bounds.high;
    lowOpen ||= bounds.lowOpen;
    exact &&= measure.qualifier === 'exact';
    nearly &&= measure.qualifier === 'exact' || measure.qualifier === 'pres_de';
  }
  if (exact) return { kind: 'value', value, qualifier: 'exact' };
  if (Number.isFinite(low) && !Number.isFinite(high)) {
    return { kind: 'value', value: low, qualifier: lowOpen ? 'plus_de' : 'au_moins' };
  }
  if (!Number.isFinite(low) && Number.isFinite(high)) {
    return { kind: 'value', value: high, qualifier: 'moins_de' };
  }
  const qualifier = nearly ? 'pres_de' : 'environ';
  return { kind: 'value', value, qualifier, step: value - low };
}
