import type { Qualifier } from './qualifier.ts';
import { combineQualifiers } from './qualifier.ts';

/** Why a figure has no value. None of them is zero. */
export const ABSENCE_REASONS = ['not-reported', 'not-applicable', 'withheld'] as const;
export type AbsenceReason = (typeof ABSENCE_REASONS)[number];

/** What a figure says: a number and how exactly it is known, or why there is none. */
export type Measure =
  | { readonly kind: 'value'; readonly value: number; readonly qualifier: Qualifier }
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
 * Adds measures; a measure without a value adds nothing and is counted, and a withheld one makes
 * the sum a lower bound, since its value is above zero.
 */
export function sumMeasures(measures: Iterable<Measure>): MeasureSum {
  let value = 0;
  let qualifier: Qualifier | undefined;
  let present = 0;
  let missing = 0;
  let withheld = 0;
  let notApplicable = 0;
  for (const measure of measures) {
    if (measure.kind === 'value') {
      value += measure.value;
      qualifier =
        qualifier === undefined
          ? measure.qualifier
          : combineQualifiers(qualifier, measure.qualifier);
      present += 1;
    } else if (measure.reason === 'not-applicable') {
      notApplicable += 1;
    } else {
      missing += 1;
      if (measure.reason === 'withheld') withheld += 1;
    }
  }
  if (qualifier !== undefined) {
    const bounded = withheld > 0 ? combineQualifiers(qualifier, 'au_moins') : qualifier;
    return { measure: { kind: 'value', value, qualifier: bounded }, present, missing };
  }
  const reason: AbsenceReason =
    missing === 0 && notApplicable > 0
      ? 'not-applicable'
      : withheld > 0 && withheld === missing
        ? 'withheld'
        : 'not-reported';
  return { measure: { kind: 'absent', reason }, present, missing };
}
