import type { KeyFigure } from './key-figure.ts';
import type { Measure } from './measure.ts';
import type { Coverage, SeriesPoint } from './series.ts';

/** What an indicator comes to in one territory, over a span of time. */
export interface PlaceFigure {
  readonly measure: Measure;
  readonly sources: readonly string[];
  /** What was added up, at the least covered of its dates; none where it speaks of the territory itself. */
  readonly coverage?: Coverage | undefined;
}

/** Gives the measure of a key figure; where several sources give it, of the first. */
export function placeFigureOf(figure: KeyFigure): PlaceFigure {
  switch (figure.kind) {
    case 'stock': {
      const [first] = figure.points;
      if (!first) return { measure: { kind: 'absent', reason: 'not-reported' }, sources: [] };
      return { measure: first.measure, sources: first.sources, ...leastCovered([first]) };
    }
    case 'flux': {
      const { measure, sources, points } = figure.total;
      return { measure, sources, ...leastCovered(points) };
    }
    case 'none':
      return { measure: { kind: 'absent', reason: figure.reason ?? 'not-reported' }, sources: [] };
  }
}

function leastCovered(points: readonly SeriesPoint[]): Pick<PlaceFigure, 'coverage'> {
  let least: Coverage | undefined;
  for (const { coverage } of points) {
    if (coverage && (!least || shareOf(coverage) < shareOf(least))) least = coverage;
  }
  return least ? { coverage: least } : {};
}

const shareOf = ({ present, expected }: Coverage) => (expected > 0 ? present / expected : 1);

/** Tells whether a figure leaves out a part of its territory. */
export function isPartlyCovered({ coverage }: PlaceFigure): boolean {
  return coverage !== undefined && coverage.present < coverage.expected;
}
