import { placeBar, type PlacedBar } from '../draw-bar.ts';
import { pointLook } from '../point-look.ts';
import { extentWithZero } from '../value-extent.ts';
import type { PathData, PathRate, PathStage } from './path-data.ts';

/** Gives the scale of the bars of a path, from zero to the highest value, over a width in px. */
export function scaleOf({ stages }: PathData, width: number): (value: number) => number {
  const { low, high } = extentWithZero(stages.map(({ measure }) => measure));
  const span = high - low || 1;
  return (value) => ((value - low) / span) * Math.max(1, width);
}

/** Places the bar of a stage; none where it has no value. */
export function stageBar(
  { measure, color, isRunning, isPartial }: PathStage,
  room: { readonly middle: number; readonly thickness: number },
  xOf: (value: number) => number,
): PlacedBar | undefined {
  if (!measure) return undefined;
  return placeBar(measure, room, xOf, pointLook(measure.qualifier, isRunning, isPartial), color);
}

/** A rate that is known is written in bold, a reason is not. */
export function weightOf({ isKnown }: PathRate): 400 | 600 {
  return isKnown ? 600 : 400;
}
