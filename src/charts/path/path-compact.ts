import type { TextRuler } from '../../theme/drawing/picture.ts';
import { LINE_HEIGHT, wholeLines } from '../sheet-text.ts';
import type { PathData, PathRate } from './path-data.ts';
import { type PathLayout, type PlacedRate, type PlacedStage, RATE_X } from './path-layout.ts';
import { AIR, betweenSetting, overSetting } from './path-setting.ts';
import { scaleOf, stageBar, weightOf } from './path-stage.ts';

/** How steps are set where there is little room. */
export interface CompactManner {
  /** Where the bar is: between name and value, under both, or nowhere. */
  readonly bars: 'between' | 'under' | 'none';
  /** False where only rates that are known are written. */
  readonly reasons: boolean;
}

/** Height of the dots that stand for a rate that is not known. */
const UNWRITTEN = 12;

/**
 * Places the steps of a path close together. Of when the figures are is left out, save in the
 * rates. Undefined where names and values leave no room to bars between them.
 */
export function compactPath(
  data: PathData,
  width: number,
  ruler: TextRuler,
  { bars, reasons }: CompactManner,
): PathLayout | undefined {
  const setting =
    bars === 'between'
      ? betweenSetting(data, width, ruler)
      : overSetting(width, ruler, bars === 'under');
  if (!setting) return undefined;
  const scale = scaleOf(data, setting.to - setting.from);
  const xOf = (value: number) => setting.from + scale(value);
  let y = 0;
  const stages: PlacedStage[] = [];
  const rates: PlacedRate[] = [];
  data.stages.forEach((stage, index) => {
    const set = setting.set(stage);
    const barMiddle = y + set.barMiddle;
    const room = { middle: barMiddle, thickness: setting.thickness };
    stages.push({
      stage,
      top: y,
      bottom: y + set.height,
      label: set.label,
      labelTop: y + set.labelTop,
      time: undefined,
      bar: bars === 'none' ? undefined : stageBar(stage, room, xOf),
      barMiddle,
      value: { lines: set.values, x: set.valueX, top: y + set.valueTop },
    });
    y += set.height;
    const rate = data.rates[index];
    if (!rate) return;
    rates.push(placeRate(rate, y, width, ruler, reasons));
    y = rates.at(-1)?.bottom ?? y;
  });
  return { stages, rates, overall: undefined, height: y };
}

function placeRate(
  rate: PathRate,
  top: number,
  width: number,
  ruler: TextRuler,
  reasons: boolean,
): PlacedRate {
  if (!reasons && !rate.isKnown) return { rate, lines: [], top, bottom: top + UNWRITTEN };
  const lines = wholeLines(rate.text, width - RATE_X, ruler, weightOf(rate));
  return { rate, lines, top, bottom: top + lines.length * LINE_HEIGHT + AIR };
}
