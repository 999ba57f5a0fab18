import type { Chart, Plugin } from 'chart.js';
import { paintPicture } from '../theme/drawing/paint-picture.ts';
import type { EvolutionData } from './evolution-data.ts';

interface EvolutionHandle extends Chart {
  readonly data: Chart['data'] & Partial<Pick<EvolutionData, 'drawing'>>;
}

/** Paints the drawing of an evolution chart where Chart.js would draw its own. */
export const evolutionPlugin: Plugin = {
  id: 'evolution',
  beforeDatasetsDraw({ ctx, data: { drawing } }: EvolutionHandle) {
    if (drawing) paintPicture(ctx, drawing, 1);
  },
};
