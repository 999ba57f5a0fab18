import type { Measure } from '../../model/measure.ts';

/** One part of a breakdown, the same in every column. */
export interface BreakdownPart {
  readonly id: string;
  readonly label: string;
  /** 'rest' for what the total holds besides the parts. */
  readonly kind: 'part' | 'others' | 'rest';
}

/** What a column holds of one part. */
export interface BreakdownSegment {
  /** In units, or as a share of the column, from 0 to 1; 0 where there is no value. */
  readonly size: number;
  /** Why there is no value, where there is none. */
  readonly absence: Extract<Measure, { kind: 'absent' }>['reason'] | undefined;
  /** True where the value, or its share, is not known exactly. */
  readonly isInexact: boolean;
  readonly text: string;
  readonly lines: readonly string[];
}

/** One period, or one date. */
export interface BreakdownStep {
  readonly id: string;
  /** Short, for the axis. */
  readonly label: string;
  /** In the order of the parts. */
  readonly segments: readonly BreakdownSegment[];
  /** Written over the column where there is room. */
  readonly totalText: string;
  /** True where the column may be higher: its top is drawn open. */
  readonly isOpen: boolean;
  /** True where nothing is known between the column before and this one. */
  readonly isAfterGap: boolean;
  readonly isRunning: boolean;
  readonly isPartial: boolean;
}

export interface BreakdownData {
  readonly mode: 'amounts' | 'shares';
  readonly parts: readonly BreakdownPart[];
  readonly steps: readonly BreakdownStep[];
  /** Writes a value of the axis. */
  readonly tickText: (value: number) => string;
  /** Written over the axis: what is counted. */
  readonly unitText: string;
  /** Hue number of the indicator: its parts begin there. */
  readonly hue: number;
}
