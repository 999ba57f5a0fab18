/** Proportional circles: the area of a circle is as the value it stands for. */
export interface CircleScale {
  readonly max: number;
  /** Radius of the largest value, in the base map's units. */
  readonly maxRadius: number;
  /** Gives the radius of a value; 0 for zero and under. */
  readonly radius: (value: number) => number;
}

/**
 * Makes a circle scale: r = maxRadius × √(value / max).
 *
 * @example makeCircleScale(20_050, 44).radius(5012.5) // 22
 */
export function makeCircleScale(max: number, maxRadius: number): CircleScale {
  const ceiling = max > 0 && Number.isFinite(max) ? max : 0;
  return {
    max: ceiling,
    maxRadius,
    radius: (value) => (value > 0 && ceiling > 0 ? maxRadius * Math.sqrt(value / ceiling) : 0),
  };
}
