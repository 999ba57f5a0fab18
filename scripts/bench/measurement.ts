/** One line of the benchmarks: what was measured, and the most that it may be. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  /** In the unit of the value. */
  readonly bar: number;
  /** `KB` (1,000 bytes), `ms`, or `×` for a ratio between two runs. */
  readonly unit: 'KB' | 'ms' | '×';
}

/** What each `scripts/bench/*.bench.ts` exports as `measure`. */
export type Measure = () => readonly Measurement[] | Promise<readonly Measurement[]>;
