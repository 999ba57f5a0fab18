import { type DrawnPath, strokeLines } from '../theme/drawing/drawn-path.ts';
import type { PlacedLink } from './place-links.ts';

const BETWEEN_UNKNOWN: readonly number[] = [2, 4];
const PAST: readonly number[] = [6, 4];

/** Draws the line between two marks: dotted where nothing is known between them, dashed in the past. */
export function drawLink({ from, to, color, continuous, past }: PlacedLink): DrawnPath {
  return strokeLines(
    [[from, to]],
    color,
    1.75,
    continuous ? (past ? PAST : []) : BETWEEN_UNKNOWN,
    0.75,
  );
}
