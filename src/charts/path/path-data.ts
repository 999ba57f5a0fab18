import type { ValueMeasure } from '../../model/measure.ts';

/** One step of a path, with its words. */
export interface PathStage {
  /** Code of the indicator. */
  readonly id: string;
  readonly label: string;
  /** Undefined where the stage has no value to draw: its words say why. */
  readonly measure: ValueMeasure | undefined;
  /** "plus de 300 personnes". */
  readonly valueText: string;
  /** Of when the value is: "2021", "total de 2019 à 2025". */
  readonly timeText: string;
  readonly text: string;
  readonly lines: readonly string[];
  readonly color: string;
  readonly isRunning: boolean;
  readonly isPartial: boolean;
}

/** What is said between two steps. */
export interface PathRate {
  /** "moins de 44 %", or why there is no rate. */
  readonly text: string;
  /** False where the text says why there is no rate. */
  readonly isKnown: boolean;
}

export interface PathData {
  readonly stages: readonly PathStage[];
  /** One less than stages: from each to the next. */
  readonly rates: readonly PathRate[];
  /** From the first to the last, where others stand between them. */
  readonly overall: PathRate | undefined;
  /** Says how many stages there is no room for. */
  readonly moreText: (count: number) => string;
}
