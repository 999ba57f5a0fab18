import type { Hatching } from '../../theme/drawing/picture.ts';
import type { MapColors } from '../map-colors.ts';
import { patternPath, type PatternedState, STATE_PATTERNS } from '../state-patterns.ts';

/** Gives the paint of a state without a value; `unit` is the size of a pixel in the drawing's units. */
export function stateHatching(state: PatternedState, colors: MapColors, unit: number): Hatching {
  const pattern = STATE_PATTERNS[state];
  const { size, turn, strokes, strokeWidth, cap } = pattern;
  const scaled = strokes.map(
    ([x1, y1, x2, y2]) => [x1 * unit, y1 * unit, x2 * unit, y2 * unit] as const,
  );
  return {
    ground: colors.absent,
    tile: patternPath({ ...pattern, strokes: scaled }),
    size: size * unit,
    turn,
    stroke: { color: colors.hatch, alpha: 1, width: strokeWidth * unit, dash: [], cap },
  };
}
