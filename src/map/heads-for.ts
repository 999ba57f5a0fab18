import { holdsPoint, type Box, type Point } from './plane.ts';

/** Tells whether a pointer that goes from one point to another would run into a box, going on. */
export function headsFor(box: Box, [fromX, fromY]: Point, [x, y]: Point): boolean {
  if (holdsPoint(box, [x, y])) return true;
  const across = crossing(x, x - fromX, box.x, box.x + box.width);
  const down = crossing(y, y - fromY, box.y, box.y + box.height);
  const [enter, leave] = [Math.max(across[0], down[0], 0), Math.min(across[1], down[1])];
  return enter <= leave && Number.isFinite(enter);
}

/** When, along its way, a coordinate is between two bounds: (∞, −∞) where it never is. */
function crossing(at: number, step: number, low: number, high: number): readonly [number, number] {
  if (step === 0) return at >= low && at <= high ? [-Infinity, Infinity] : [Infinity, -Infinity];
  const [first, last] = [(low - at) / step, (high - at) / step];
  return first < last ? [first, last] : [last, first];
}
