import type { TextRuler } from '../../theme/drawing/picture.ts';
import { OVER_BAR, placeBar, type PlacedBar } from '../draw-bar.ts';
import { pointLook } from '../point-look.ts';
import { LINE_HEIGHT, linesWithin, sheetStyle } from '../sheet-text.ts';
import { extentWithZero } from '../value-extent.ts';
import type { PathData, PathRate, PathStage } from './path-data.ts';

export interface PlacedStage {
  readonly stage: PathStage;
  readonly top: number;
  readonly bottom: number;
  readonly label: readonly string[];
  readonly labelTop: number;
  /** Where its time is written, after its name or under it. */
  readonly time: { readonly x: number; readonly middle: number };
  /** Undefined where there is no value. */
  readonly bar: PlacedBar | undefined;
  readonly barMiddle: number;
  /** Where the value is written, after its bar or under it. */
  readonly valueX: number;
  readonly valueMiddle: number;
}

export interface PlacedRate {
  readonly rate: PathRate;
  readonly lines: readonly string[];
  readonly top: number;
  readonly bottom: number;
}

export interface PathLayout {
  readonly stages: readonly PlacedStage[];
  readonly rates: readonly PlacedRate[];
  readonly overall: PlacedRate | undefined;
  readonly height: number;
}

const BAR = 20;
const AIR = 5;
/** Left edge of rates, clear of the arrow that leads from bar to bar. */
export const RATE_X = 30;
const MOST_LINES = 3;

/** Places the steps of a path from top to bottom, as high as they need. */
export function pathLayout(data: PathData, width: number, ruler: TextRuler): PathLayout {
  const values = data.stages.map(({ valueText }) => ruler(valueText, sheetStyle(600)));
  // A long text under its bar leaves the bar the whole width.
  const isBeside = Math.max(0, ...values) <= 0.45 * width;
  const end = width - OVER_BAR - (isBeside ? Math.max(0, ...values) + 8 : 0);
  const xOf = scaleOf(data, end);
  const stages: PlacedStage[] = [];
  const rates: PlacedRate[] = [];
  let y = 0;
  const placeRate = (rate: PathRate, x: number): PlacedRate => {
    const lines = linesWithin(rate.text, width - x, MOST_LINES, ruler, weightOf(rate));
    return { rate, lines, top: y, bottom: y + lines.length * LINE_HEIGHT + 4 * AIR };
  };
  data.stages.forEach((stage, index) => {
    const placed = placeStage(stage, y, width, xOf, isBeside, ruler);
    stages.push(placed);
    y = placed.bottom;
    const rate = data.rates[index];
    if (!rate) return;
    const placedRate = placeRate(rate, RATE_X);
    rates.push(placedRate);
    y = placedRate.bottom;
  });
  const overall = data.overall && placeRate(data.overall, 0);
  return { stages, rates, overall, height: overall?.bottom ?? y };
}

/** A rate that is known is written in bold, a reason is not. */
export function weightOf({ isKnown }: PathRate): 400 | 600 {
  return isKnown ? 600 : 400;
}

function placeStage(
  stage: PathStage,
  top: number,
  width: number,
  xOf: (value: number) => number,
  isBeside: boolean,
  ruler: TextRuler,
): PlacedStage {
  const label = linesWithin(stage.label, width, 2, ruler, 600);
  const named = ruler(label.at(-1) ?? '', sheetStyle(600)) + 8;
  const isOnLine = named + ruler(stage.timeText, sheetStyle()) <= width;
  const rows = label.length + (isOnLine || stage.timeText === '' ? 0 : 1);
  const time = { x: isOnLine ? named : 0, middle: top + (rows - 0.5) * LINE_HEIGHT };
  const barMiddle = top + rows * LINE_HEIGHT + AIR + BAR / 2;
  const bar = stageBar(stage, { middle: barMiddle, thickness: BAR }, xOf);
  const beyond = bar?.look.reach === 'above' ? OVER_BAR : 0;
  const after = bar ? Math.max(bar.x, bar.highX) + beyond + 8 : 0;
  const isAfter = isBeside || !bar;
  const valueMiddle = isAfter ? barMiddle : barMiddle + BAR / 2 + AIR + LINE_HEIGHT / 2;
  return {
    stage,
    top,
    bottom: isAfter ? barMiddle + BAR / 2 : valueMiddle + LINE_HEIGHT / 2,
    label,
    labelTop: top,
    time,
    bar,
    barMiddle,
    valueX: isAfter ? after : 0,
    valueMiddle,
  };
}

function scaleOf({ stages }: PathData, width: number): (value: number) => number {
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

/** Gives the height that a path needs in a width, in px of a sheet. */
export function pathHeight(data: PathData, width: number, ruler: TextRuler): number {
  return pathLayout(data, width, ruler).height + 2;
}
