import { axisTicks } from './axis-ticks.ts';

export interface Axis {
  /** Round values, rising, a constant step apart; the first and the last are the ends. */
  readonly ticks: readonly number[];
  /** Gives where a value stands, in pixels. */
  readonly at: (value: number) => number;
  /** Gives the value that stands somewhere; beyond an end, that end. */
  readonly valueAt: (place: number) => number;
}

export interface AxisOptions {
  /** Pixels of the two ends, of the least value first. */
  readonly from: number;
  readonly to: number;
  /** The most steps; 5 by default. */
  readonly steps?: number;
}

/** A span under this is none: the numbers have lost their digits. */
const LEAST_SPAN = 1e-290;

/** Makes a linear axis that holds all the values, with round ends. */
export function makeAxis(values: readonly number[], { from, to, steps = 5 }: AxisOptions): Axis {
  const [least, most] = extentOf(values);
  const ticks = axisTicks(least, most, steps, values.every(Number.isInteger));
  const low = ticks[0] ?? least;
  const high = ticks.at(-1) ?? most;
  // Halves, so that the span of the largest numbers is still one.
  const shareOf = (value: number) => (value / 2 - low / 2) / (high / 2 - low / 2);
  return {
    ticks,
    at: (value) => from + shareOf(value) * (to - from),
    valueAt: (place) => {
      const share = Math.min(1, Math.max(0, (place - from) / (to - from)));
      return low * (1 - share) + high * share;
    },
  };
}

/** The least and the greatest; where they are one, it is given the room from zero. */
function extentOf(values: readonly number[]): readonly [number, number] {
  if (values.length === 0) return [0, 1];
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (high - low > LEAST_SPAN) return [low, high];
  if (low > LEAST_SPAN) return [0, high];
  return high < -LEAST_SPAN ? [low, 0] : [0, 1];
}
