/**
 * Gives the sample quantile of type 7 at a share, from 0 to 1, of sorted numbers; NaN of none
 * (Hyndman & Fan 1996, "Sample quantiles in statistical packages"; the default of R and NumPy).
 *
 * @example quantile([1, 2, 4, 8], 0.5) // 3
 */
export function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? NaN;
  const above = sorted[Math.ceil(position)] ?? NaN;
  return below + (above - below) * (position - Math.floor(position));
}
