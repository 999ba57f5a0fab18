import { type DrawnPath, strokeLines } from '../theme/drawing/drawn-path.ts';
import type { PlacedLink } from './place-links.ts';

const BETWEEN_UNKNOWN: readonly number[] = [2, 4];

/** Draws the line between two marks: dotted where nothing is known between them. */
export function drawLink({ from, to, color, continuous }: PlacedLink): DrawnPath {
  return strokeLines([[from, to]], color, 1.75, continuous ? [] : BETWEEN_UNKNOWN, 0.75);
}
