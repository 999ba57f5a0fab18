import type { ChartMark } from './chart-mark.ts';

/** Which way the points of a series follow one another: to the right, or downward as in a list. */
export type WalkAxis = 'across' | 'down';

const KEYS: Readonly<Record<WalkAxis, Readonly<Partial<Record<string, Step>>>>> = {
  across: { ArrowLeft: 'before', ArrowRight: 'after', ArrowUp: 'above', ArrowDown: 'under' },
  down: { ArrowUp: 'before', ArrowDown: 'after', ArrowLeft: 'above', ArrowRight: 'under' },
};

type Step = 'before' | 'after' | 'above' | 'under';

/** The place of a mark in its series, from 1. */
export interface MarkPlace {
  readonly place: number;
  readonly count: number;
}

/** Gives the place of a mark among those of its series. */
export function placeOfMark(marks: readonly ChartMark[], mark: ChartMark): MarkPlace {
  const own = marks.filter(({ series }) => series === mark.series);
  return { place: own.indexOf(mark) + 1, count: own.length };
}

/**
 * Gives the mark that a key leads to: along the axis to the next point of the series, across it to
 * the nearest point of the series before or after, Home and End to the ends of the series. At an
 * edge it is the mark itself; undefined for any other key, and on a chart without marks.
 */
export function walkMarks(
  marks: readonly ChartMark[],
  from: ChartMark | undefined,
  key: string,
  axis: WalkAxis = 'across',
): ChartMark | undefined {
  const names = [...new Set(marks.map(({ series }) => series))];
  const name = from?.series ?? names[0];
  const own = marks.filter(({ series }) => series === name);
  if (key === 'Home') return own[0];
  if (key === 'End') return own.at(-1);
  const step = KEYS[axis][key];
  if (step === undefined) return undefined;
  if (!from) return step === 'before' ? own.at(-1) : own[0];
  if (step === 'before') return own[own.indexOf(from) - 1] ?? from;
  if (step === 'after') return own[own.indexOf(from) + 1] ?? from;
  const next = names[names.indexOf(from.series) + (step === 'under' ? 1 : -1)];
  return (
    nearest(
      marks.filter(({ series }) => series === next),
      from,
      axis,
    ) ?? from
  );
}

function nearest(
  marks: readonly ChartMark[],
  from: ChartMark,
  axis: WalkAxis,
): ChartMark | undefined {
  const distance = (mark: ChartMark) =>
    Math.abs(axis === 'across' ? mark.x - from.x : mark.y - from.y);
  return marks.reduce<ChartMark | undefined>(
    (best, mark) => (best && distance(best) <= distance(mark) ? best : mark),
    undefined,
  );
}
