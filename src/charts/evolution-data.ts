import type { ChartData, Point } from 'chart.js';
import type { EvolutionDrawing } from './evolution-drawing.ts';

/** What Chart.js is given: points in days and values, and the drawing that it paints. */
export interface EvolutionData extends ChartData<'points', Point[]> {
  readonly drawing: EvolutionDrawing;
}
