import { ABSENCE_REASONS, type Measure } from './measure.ts';
import { QUALIFIERS } from './qualifier.ts';

/** A measure as a figure table holds it: see the columns of the same names there. */
export interface MeasureCodes {
  readonly value: number;
  readonly state: number;
  readonly qualifier: number;
}

/** Gives a measure its codes in a figure table. */
export function measureCodes(measure: Measure): MeasureCodes {
  return measure.kind === 'value'
    ? { value: measure.value, state: 0, qualifier: QUALIFIERS.indexOf(measure.qualifier) }
    : { value: NaN, state: 1 + ABSENCE_REASONS.indexOf(measure.reason), qualifier: 0 };
}

/** Gives back the measure of codes. Throws a RangeError for codes that no measure has. */
export function measureOfCodes({ value, state, qualifier }: MeasureCodes): Measure {
  const known = QUALIFIERS[qualifier];
  if (known === undefined) throw new RangeError(`qualifier: ${qualifier}`);
  if (state === 0) return { kind: 'value', value, qualifier: known };
  return { kind: 'absent', reason: ABSENCE_REASONS[state - 1] ?? 'not-reported' };
}
