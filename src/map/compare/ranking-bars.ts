import { measureInterval, type ValueMeasure } from '../../model/measure.ts';

/** A bar along its row; places are shares of its width, from 0 to 1. */
export interface RankingBar {
  readonly start: number;
  readonly end: number;
  /** Ends beyond which the value may lie: the bar is drawn open there. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** The value is about: its bar is drawn hollow. */
  readonly isInexact: boolean;
}

export interface RankingScale {
  /** Where zero stands, as a share of the width. */
  readonly zero: number;
  /** Where a value stands. */
  readonly at: (value: number) => number;
  readonly bar: (measure: ValueMeasure) => RankingBar;
}

/** Makes the scale of bars that all start at zero and hold the values and the mean. */
export function rankingScale(values: readonly number[]): RankingScale {
  let [low, high] = [0, 0];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low === high) high = 1;
  // Halves, so that the span of the largest numbers is still one.
  const at = (value: number) => (value / 2 - low / 2) / (high / 2 - low / 2);
  return {
    zero: at(0),
    at,
    bar: (measure) => {
      const bounds = measureInterval(measure);
      return {
        start: Math.min(at(0), at(measure.value)),
        end: Math.max(at(0), at(measure.value)),
        openStart: bounds.low === -Infinity,
        openEnd: bounds.high === Infinity,
        isInexact: measure.qualifier !== 'exact',
      };
    },
  };
}
