import type { EvolutionScene } from '../../src/charts/evolution-scene.ts';
import type { PlotArea } from '../../src/charts/plot-area.ts';

/** A plot 700 × 300 px for a scene, from (50, 20). */
export function areaFor({ time, values }: EvolutionScene): PlotArea {
  const [left, right, top, bottom] = [50, 750, 20, 320];
  const share = (value: number, min: number, max: number) => (value - min) / (max - min);
  const yOf = (value: number) => bottom - share(value, values.min, values.max) * (bottom - top);
  return {
    left,
    right,
    top,
    bottom,
    base: Math.min(bottom, Math.max(top, yOf(0))),
    xOf: (day) => left + share(day, time.from, time.to) * (right - left),
    yOf,
  };
}
