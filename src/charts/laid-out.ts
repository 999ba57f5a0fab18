import type { EvolutionLayout } from './evolution-layout.ts';
import type { PlacedPoint } from './placed-point.ts';

/** The layout that a chart last drew, and where Chart.js keeps each of its points. */
export interface LaidOut {
  readonly layout: EvolutionLayout;
  readonly elements: ReadonlyMap<
    PlacedPoint,
    { readonly datasetIndex: number; readonly index: number }
  >;
}

const layouts = new WeakMap<object, LaidOut>();

export function keepLayout(chart: object, laidOut: LaidOut): void {
  layouts.set(chart, laidOut);
}

export function layoutOf(chart: object): LaidOut | undefined {
  return layouts.get(chart);
}
