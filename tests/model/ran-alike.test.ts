import { expect, it } from 'vitest';
import { dayOfInstant, requirePeriod } from '../../src/model/period.ts';
import { ranAlike } from '../../src/model/ran-alike.ts';

const day = (text: string) => dayOfInstant(new Date(`${text}T12:00:00`));

/** A table of which only the periods count here. */
const seen = (...periods: readonly string[]) =>
  ({ figures: { periods: periods.map(requirePeriod) } }) as unknown as Parameters<
    typeof ranAlike
  >[0];

it('ranAlike() tells days apart by a period that ends between them', () => {
  const figures = seen('2021', '2026-03');
  expect(ranAlike(figures, day('2026-03-02'), day('2026-03-31'))).toBe(true);
  expect(ranAlike(figures, day('2026-03-31'), day('2026-04-01'))).toBe(false);
  expect(ranAlike(figures, day('2026-04-01'), day('2026-12-31'))).toBe(true);
});

it('ranAlike() tells days apart by a period that begins between them', () => {
  expect(ranAlike(seen('2026-T3'), day('2026-06-30'), day('2026-07-01'))).toBe(false);
});

it('ranAlike() tells two years apart, since events are counted by year', () => {
  expect(ranAlike(seen('2021'), day('2025-12-31'), day('2026-01-01'))).toBe(false);
});
