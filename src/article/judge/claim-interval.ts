import type { FoundClaim } from '../../model/claim.ts';
import { type Measure, measureInterval } from '../../model/measure.ts';
import { type Interval, interval, intersects } from '../../model/qualifier.ts';

type Figures = Pick<FoundClaim, 'value' | 'high' | 'qualifier'>;

/** Gives the values that a claim stands for; a range stands for all between its ends. */
export function claimInterval({ value, high, qualifier }: Figures): Interval {
  if (high === undefined) return interval(value, qualifier, claimStep(value));
  return { low: value, high, lowOpen: false, highOpen: false };
}

/** Under a hundred, a writer rounds to tens or to fives ("une quinzaine"). */
const SMALL = 100;

/** How rough a number looks that a writer says is not exact; by default as in the data. */
function claimStep(value: number): number | undefined {
  return value < SMALL && value % 10 === 5 ? 5 : undefined;
}

/** Tells whether some value fits both a claim and a figure. A figure without a value fits none. */
export function agrees(claim: Figures, measure: Measure): boolean {
  return measure.kind === 'value' && intersects(claimInterval(claim), measureInterval(measure));
}

/**
 * From this many times the number on, "plus de 300" is true and says little: a writer who knows
 * 450 writes "plus de 400". Half as much again is more than any rounding down to one figure takes
 * off a number whose first figure is 2 or more.
 */
const FAR_ABOVE = 1.5;

/** Tells whether a figure is a bound that lies so far under a claim that it says nothing of it. */
export function isFarUnder({ value }: Figures, measure: Measure): boolean {
  if (measure.kind !== 'value') return false;
  const bound = measure.qualifier === 'plus_de' || measure.qualifier === 'au_moins';
  return bound && value >= measure.value * FAR_ABOVE;
}

/** Tells whether a figure lies far above the number that a claim says it exceeds. */
export function isFarAbove({ value, qualifier }: Figures, measure: Measure): boolean {
  const bound = qualifier === 'plus_de' || qualifier === 'au_moins';
  return bound && measure.kind === 'value' && measure.value >= value * FAR_ABOVE;
}

/** Tells whether a claim says the very words of a figure: the same number, as exactly known. */
export function isSame({ value, high, qualifier }: Figures, measure: Measure): boolean {
  return (
    high === undefined &&
    measure.kind === 'value' &&
    measure.value === value &&
    measure.qualifier === qualifier
  );
}
