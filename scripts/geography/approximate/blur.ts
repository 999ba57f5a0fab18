import type { Partition } from './partition.ts';
import type { Region } from './region.ts';

/** Weights of a Gaussian blur, from its middle to two and a half deviations (in cells). */
export function gaussianKernel(deviation: number): Float32Array {
  const reach = Math.max(1, Math.ceil(2.5 * deviation));
  const half = Float32Array.from({ length: reach + 1 }, (_, i) =>
    Math.exp(-(i * i) / (2 * deviation * deviation)),
  );
  const total = half.reduce((sum, weight, i) => sum + (i === 0 ? weight : 2 * weight), 0);
  return half.map((weight) => weight / total);
}

/**
 * Writes into a region's claim how much of each cell's surroundings it holds, from 0 to 1: a
 * Gaussian blur of its own cells, rows first, then columns.
 */
export function blurHoldings(
  { columns, owner }: Partition,
  region: Region,
  index: number,
  kernel: Float32Array,
): void {
  const { left, bottom, width, height, claim } = region;
  const reach = kernel.length - 1;
  const across = new Float32Array(width * height);
  for (let row = 0; row < height; row += 1) {
    const start = (bottom + row) * columns + left;
    for (let column = 0; column < width; column += 1) {
      if (owner[start + column] !== index) continue;
      const last = Math.min(width - 1, column + reach);
      for (let to = Math.max(0, column - reach); to <= last; to += 1) {
        const at = row * width + to;
        across[at] = (across[at] ?? 0) + (kernel[Math.abs(to - column)] ?? 0);
      }
    }
  }
  claim.fill(0);
  for (let row = 0; row < height; row += 1) {
    const last = Math.min(height - 1, row + reach);
    for (let from = Math.max(0, row - reach); from <= last; from += 1) {
      const weight = kernel[Math.abs(from - row)] ?? 0;
      for (let column = 0; column < width; column += 1) {
        const at = row * width + column;
        claim[at] = (claim[at] ?? 0) + weight * (across[from * width + column] ?? 0);
      }
    }
  }
}
