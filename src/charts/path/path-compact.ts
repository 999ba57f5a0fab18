import type { TextRuler } from '../../theme/drawing/picture.ts';
import { OVER_BAR } from '../draw-bar.ts';
import { LINE_HEIGHT, linesWithin, sheetStyle } from '../sheet-text.ts';
import { extentWithZero } from '../value-extent.ts';
import type { PathData } from './path-data.ts';
import {
  type PathLayout,
  type PlacedRate,
  type PlacedStage,
  RATE_X,
  stageBar,
  weightOf,
} from './path-layout.ts';

const BAR = 11;
const ROW = LINE_HEIGHT + 2;
const GAP = 8;
/** Largest shares of the width that names, and values, take. */
const NAME_SHARE = 0.36;
const VALUE_SHARE = 0.34;

/**
 * Places the steps of a path a line each, name, bar and value, and a line for each rate: for a
 * drawing that is low. Of when the figures are is left out, save in the rates.
 */
export function compactPath(data: PathData, width: number, ruler: TextRuler): PathLayout {
  const widest = (texts: readonly string[], weight: 400 | 600) =>
    Math.max(0, ...texts.map((text) => ruler(text, sheetStyle(weight))));
  const names = Math.min(
    NAME_SHARE * width,
    widest(
      data.stages.map(({ label }) => label),
      600,
    ),
  );
  const values = Math.min(
    VALUE_SHARE * width,
    widest(
      data.stages.map(({ valueText }) => valueText),
      400,
    ),
  );
  const from = names + GAP;
  const to = width - values - OVER_BAR - GAP;
  const { low, high } = extentWithZero(data.stages.map(({ measure }) => measure));
  const xOf = (value: number) =>
    from + ((value - low) / (high - low || 1)) * Math.max(1, to - from);
  let y = 0;
  const stages: PlacedStage[] = [];
  const rates: PlacedRate[] = [];
  data.stages.forEach((stage, index) => {
    const middle = y + ROW / 2;
    const bar = stageBar(stage, { middle, thickness: BAR }, xOf);
    const valueText = linesWithin(stage.valueText, values, 1, ruler)[0] ?? '';
    stages.push({
      stage: { ...stage, valueText, timeText: '' },
      top: y,
      bottom: y + ROW,
      label: linesWithin(stage.label, names, 1, ruler, 600),
      labelTop: y + 1,
      time: { x: 0, middle },
      bar,
      barMiddle: middle,
      valueX: width - values,
      valueMiddle: middle,
    });
    y += ROW;
    const rate = data.rates[index];
    if (!rate) return;
    const lines = linesWithin(rate.text, width - RATE_X, 1, ruler, weightOf(rate));
    rates.push({ rate, lines, top: y, bottom: y + ROW });
    y += ROW;
  });
  return { stages, rates, overall: undefined, height: y };
}
