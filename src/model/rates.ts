import type { Measure, ValueMeasure } from './measure.ts';
import type { PlaceFigure } from './place-figure.ts';
import { roundingStep } from './qualifier.ts';
import { type Gazetteer, populationOf } from './territory.ts';

/**
 * Under so many inhabitants a rate is not steady: one person more or less moves it by over 5 for
 * 1,000. It is also the size under which Insee asks that counts of its census be handled with care.
 */
export const LEAST_STEADY_POPULATION = 200;

/** A figure for 1,000 inhabitants. */
export interface RateFigure extends PlaceFigure {
  /** Inhabitants that the rate is on; undefined where they are not known. */
  readonly population: number | undefined;
  /** There is a rate, on fewer inhabitants than make it steady. */
  readonly isFragile: boolean;
}

/**
 * Gives the same figures for 1,000 inhabitants, bounds included. An absence stays what it is;
 * where nobody lives a rate is not applicable, where the population is not known, not reported.
 */
export function ratesPerThousand(
  figures: ReadonlyMap<string, PlaceFigure>,
  gazetteer: Gazetteer,
): ReadonlyMap<string, RateFigure> {
  return new Map(
    Array.from(figures, ([code, figure]): [string, RateFigure] => {
      const population = populationOf(gazetteer, code);
      const measure = ratePerThousand(figure.measure, population);
      const isFragile = measure.kind === 'value' && (population ?? 0) < LEAST_STEADY_POPULATION;
      return [code, { ...figure, measure, population, isFragile }];
    }),
  );
}

function ratePerThousand(measure: Measure, population: number | undefined): Measure {
  if (measure.kind === 'absent') return measure;
  if (population === undefined) return { kind: 'absent', reason: 'not-reported' };
  if (population === 0) return { kind: 'absent', reason: 'not-applicable' };
  const rate = (value: number) => (value / population) * 1000;
  return { ...measure, value: rate(measure.value), ...roughness(measure, rate) };
}

/** How rough an approximate value is cannot be seen in its rate: it is kept beside it. */
function roughness(
  { value, qualifier, step }: ValueMeasure,
  rate: (value: number) => number,
): { readonly step?: number } {
  const isRough = qualifier === 'pres_de' || qualifier === 'environ';
  return isRough ? { step: rate(step ?? roundingStep(value)) } : {};
}
