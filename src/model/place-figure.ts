import type { KeyFigure } from './key-figure.ts';
import type { Measure } from './measure.ts';

/** What an indicator comes to in one territory, over a span of time. */
export interface PlaceFigure {
  readonly measure: Measure;
  readonly sources: readonly string[];
}

/** Gives the measure of a key figure; where several sources give it, of the first. */
export function placeFigureOf(figure: KeyFigure): PlaceFigure {
  switch (figure.kind) {
    case 'stock': {
      const [first] = figure.points;
      if (first) return { measure: first.measure, sources: first.sources };
      return { measure: { kind: 'absent', reason: 'not-reported' }, sources: [] };
    }
    case 'flux':
      return { measure: figure.total.measure, sources: figure.total.sources };
    case 'none':
      return { measure: { kind: 'absent', reason: figure.reason ?? 'not-reported' }, sources: [] };
  }
}
