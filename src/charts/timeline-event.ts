import type { Period } from '../model/period.ts';
import type { Shape } from '../theme/indicator-style.ts';

/** An event on the timeline; `start` and `end` are the periods of its first and last days. */
export interface TimelineEvent {
  readonly id: string;
  readonly name: string;
  readonly start: Period;
  readonly end: Period;
  readonly type: string;
  readonly glyph: Shape;
  /** True for one that keeps a mark and a name of its own where others are gathered. */
  readonly leads?: boolean | undefined;
  /** The events that it stands for, where it gathers several. */
  readonly gathered?: readonly TimelineEvent[] | undefined;
}
