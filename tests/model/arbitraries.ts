import fc from 'fast-check';
import type { Figure } from '../../src/model/figure.ts';
import { ABSENCE_REASONS, type Measure, type ValueMeasure } from '../../src/model/measure.ts';
import { dayOf, type Period, periodHolding, type Precision } from '../../src/model/period.ts';
import { QUALIFIERS } from '../../src/model/qualifier.ts';

export const PRECISIONS: readonly Precision[] = ['day', 'month', 'quarter', 'half', 'year'];

/** Any day of 1900 to 2100. */
export const anyDay = fc.integer({ min: dayOf(1900, 1, 1), max: dayOf(2100, 12, 31) });

/** Any period of 1900 to 2100. */
export const anyPeriod: fc.Arbitrary<Period> = fc
  .tuple(anyDay, fc.constantFrom(...PRECISIONS))
  .map(([day, precision]) => periodHolding(day, precision));

/** Any period of two years, so that two of them often meet. */
export const anyNearPeriod: fc.Arbitrary<Period> = fc
  .tuple(
    fc.integer({ min: dayOf(2020, 1, 1), max: dayOf(2021, 12, 31) }),
    fc.constantFrom(...PRECISIONS),
  )
  .map(([day, precision]) => periodHolding(day, precision));

export const anyQualifier = fc.constantFrom(...QUALIFIERS);

/** Any count with a qualifier, round numbers more often than not. */
export const anyValue: fc.Arbitrary<ValueMeasure> = fc
  .record({
    value: fc.oneof(
      fc.integer({ min: 0, max: 50 }),
      fc.integer({ min: 0, max: 50 }).map((tens) => tens * 10),
      fc.integer({ min: 0, max: 20 }).map((hundreds) => hundreds * 100),
    ),
    qualifier: anyQualifier,
  })
  .map(({ value, qualifier }) => ({ kind: 'value', value, qualifier }));

export const anyAbsence: fc.Arbitrary<Measure> = fc
  .constantFrom(...ABSENCE_REASONS)
  .map((reason) => ({ kind: 'absent', reason }));

export const anyMeasure: fc.Arbitrary<Measure> = fc.oneof(anyValue, anyAbsence);

/** Any figure with so many breakdown columns, its texts often the same as another's. */
export function anyFigure(breakdowns: number): fc.Arbitrary<Figure> {
  const text = fc.oneof(fc.constantFrom('', 'a', 'b'), fc.string());
  const value = fc.double({ noNaN: true, noDefaultInfinity: true });
  const measured: fc.Arbitrary<Measure> = fc
    .record({ value, qualifier: anyQualifier })
    .map((said) => ({ kind: 'value', ...said }));
  return fc.record({
    indicator: text,
    period: anyPeriod,
    territory: text,
    measure: fc.oneof(measured, anyAbsence),
    source: text,
    note: text,
    breakdown: fc.array(text, { minLength: breakdowns, maxLength: breakdowns }),
  });
}
