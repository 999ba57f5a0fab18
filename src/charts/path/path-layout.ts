import type { TextRuler } from '../../theme/drawing/picture.ts';
import { OVER_BAR, type PlacedBar } from '../draw-bar.ts';
import { LINE_HEIGHT, linesWithin, sheetStyle, wholeLines } from '../sheet-text.ts';
import type { PathData, PathRate, PathStage } from './path-data.ts';
import { scaleOf, stageBar, weightOf } from './path-stage.ts';

export interface PlacedStage {
  readonly stage: PathStage;
  readonly top: number;
  readonly bottom: number;
  readonly label: readonly string[];
  readonly labelTop: number;
  /** Where its time is written, after its name or under it; undefined where it is not. */
  readonly time: { readonly x: number; readonly middle: number } | undefined;
  /** Undefined where there is no value. */
  readonly bar: PlacedBar | undefined;
  readonly barMiddle: number;
  /** Where the value is written, after its bar, under it or by its name; it is never cut. */
  readonly value: { readonly lines: readonly string[]; readonly x: number; readonly top: number };
}

export interface PlacedRate {
  readonly rate: PathRate;
  /** None where there is no room for a reason. */
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
    const lines = wholeLines(rate.text, width - x, ruler, weightOf(rate));
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
  const barTop = top + rows * LINE_HEIGHT + AIR;
  const barMiddle = barTop + BAR / 2;
  const bar = stageBar(stage, { middle: barMiddle, thickness: BAR }, xOf);
  const beyond = bar?.look.reach === 'above' ? OVER_BAR : 0;
  const after = bar ? Math.max(bar.x, bar.highX) + beyond + 8 : 0;
  const lines = wholeLines(stage.valueText, isBeside ? Infinity : width, ruler);
  const isUnder = bar !== undefined && !isBeside;
  const valueTop = isUnder ? barTop + BAR + AIR : barTop + BAR / 2 - LINE_HEIGHT / 2;
  return {
    stage,
    top,
    bottom: Math.max(barTop + BAR, valueTop + lines.length * LINE_HEIGHT),
    label,
    labelTop: top,
    time,
    bar,
    barMiddle,
    value: { lines, x: isUnder ? 0 : after, top: valueTop },
  };
}

/** Gives the height that a path needs in a width, in px of a sheet. */
export function pathHeight(data: PathData, width: number, ruler: TextRuler): number {
  return pathLayout(data, width, ruler).height + 2;
}
