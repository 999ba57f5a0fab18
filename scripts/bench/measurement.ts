/** One line of the benchmarks: what was measured, and the most (or the least) that it may be. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  /** In the unit of the value. */
  readonly bar: number;
  /** `KB` (1,000 bytes), `ms`, `×` for a ratio between two runs, `/100` for a score, '' for a bare number. */
  readonly unit: 'KB' | 'ms' | '×' | '/100' | '';
  /** True where more is better: the value may not be under the bar. */
  readonly atLeast?: boolean;
}

/** What each `scripts/bench/*.bench.ts` exports as `measure`. */
export type Measure = () => readonly Measurement[] | Promise<readonly Measurement[]>;
