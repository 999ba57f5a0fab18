import { hatch } from '../theme/hatch.ts';
import { rectangle } from '../theme/polygon.ts';
import {
  type DrawnPath,
  fillShape,
  strokeLines,
  strokeShape,
} from '../theme/drawing/drawn-path.ts';
import type { PlacedAbsence } from './placed-point.ts';

const HEIGHT = 7;
const HATCH = 2.6;

/**
 * Draws the sign of a figure without a value, on the baseline: a hatched box when it was not
 * reported, a cross-hatched one when it is withheld, a bare dash when there is nothing to report.
 */
export function drawAbsence(absence: PlacedAbsence, paper: string): DrawnPath[] {
  const { x, y, halfWidth, color, reason } = absence;
  const box = rectangle(x - halfWidth, y, x + halfWidth, y - HEIGHT);
  if (reason === 'not-applicable') {
    const dash = [
      [x - halfWidth, y - HEIGHT / 2],
      [x + halfWidth, y - HEIGHT / 2],
    ] as const;
    return [strokeLines([dash], color, 1.5)];
  }
  const strokes = hatch(box, HATCH);
  if (reason === 'withheld') strokes.push(...hatch(box, HATCH, 'falling'));
  return [fillShape(box, paper), strokeLines(strokes, color, 1), strokeShape(box, color, 1)];
}
