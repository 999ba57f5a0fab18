import type { EvolutionContent } from '../../src/charts/chart-series.ts';
import { type EvolutionDrawing, evolutionDrawing } from '../../src/charts/evolution-drawing.ts';
import type { EvolutionOptions } from '../../src/charts/evolution-options.ts';
import type { TextRuler } from '../../src/theme/drawing/picture.ts';
import { textWidth } from '../../src/theme/text-width.ts';
import { OPTIONS } from './sample-series.ts';

export const RULER: TextRuler = (text, { size }) => textWidth(text, size);

/** Draws a chart 800 × 320 px, or as asked. */
export function drawn(
  content: EvolutionContent,
  options: Partial<EvolutionOptions> = {},
  width = 800,
  height = 320,
): EvolutionDrawing {
  return evolutionDrawing(content, { ...OPTIONS, ...options }, { width, height, ruler: RULER });
}
