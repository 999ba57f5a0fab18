import type { TextRuler } from '../../theme/drawing/picture.ts';
import { OVER_BAR } from '../draw-bar.ts';
import { LINE_HEIGHT, linesWithin, sheetStyle, wholeLines } from '../sheet-text.ts';
import type { PathData, PathStage } from './path-data.ts';

const BAR = 11;
const THIN_BAR = 9;
/** Between a bar and the text over it, clear of its descenders. */
const OVER_AIR = 3;
const GAP = 8;
/** Between two rows. */
export const AIR = 2;
/** Shares of the width that names and values take beside their bars, the smallest that will do. */
const SHARES = [0.26, 0.3, 0.34, 0.38, 0.42];
/** Bars shorter than these tell nothing. */
const LEAST_BARS = 56;
const LEAST_BAR_SHARE = 0.16;
const MOST_LINES = 2;

/** How a step is set: its texts and its bar, in px from its top. */
interface SetStage {
  readonly label: readonly string[];
  readonly labelTop: number;
  readonly values: readonly string[];
  readonly valueX: number;
  readonly valueTop: number;
  readonly barMiddle: number;
  readonly height: number;
}

/** How all steps are set: the ends of their scale, in px, and each of them. */
export interface Setting {
  readonly from: number;
  readonly to: number;
  readonly thickness: number;
  readonly set: (stage: PathStage) => SetStage;
}

/** Names and values stand beside their bars; undefined where they leave these no room. */
export function betweenSetting(
  data: PathData,
  width: number,
  ruler: TextRuler,
): Setting | undefined {
  const room = (texts: readonly string[], weight: 400 | 600) =>
    SHARES.map((share) => widthInLines(texts, share * width, ruler, weight)).find(
      (one) => one !== undefined,
    );
  const names = room(
    data.stages.map(({ label }) => label),
    600,
  );
  const values = room(
    data.stages.map(({ valueText }) => valueText),
    400,
  );
  if (names === undefined || values === undefined) return undefined;
  const from = names + GAP;
  const to = width - values - OVER_BAR - GAP;
  if (to - from < Math.max(LEAST_BARS, LEAST_BAR_SHARE * width)) return undefined;
  const set = (stage: PathStage): SetStage => {
    const label = wholeLines(stage.label, names, ruler, 600);
    const lines = wholeLines(stage.valueText, values, ruler);
    const height = Math.max(label.length, lines.length) * LINE_HEIGHT + AIR;
    return {
      label,
      labelTop: (height - label.length * LINE_HEIGHT) / 2,
      values: lines,
      valueX: width - values,
      valueTop: (height - lines.length * LINE_HEIGHT) / 2,
      barMiddle: height / 2,
      height,
    };
  };
  return { from, to, thickness: BAR, set };
}

/** Gives the width of texts in two lines no wider than `most`; undefined where one does not fit. */
function widthInLines(
  texts: readonly string[],
  most: number,
  ruler: TextRuler,
  weight: 400 | 600,
): number | undefined {
  const all = texts.map((text) => wholeLines(text, most, ruler, weight));
  if (all.some((lines) => lines.length > MOST_LINES)) return undefined;
  const widest = Math.max(0, ...all.flat().map((line) => ruler(line, sheetStyle(weight))));
  return widest > most ? undefined : Math.ceil(widest);
}

/** Values follow their names, on a line of their own where they need one. */
export function overSetting(width: number, ruler: TextRuler, isBarred: boolean): Setting {
  const set = (stage: PathStage): SetStage => {
    const label = linesWithin(stage.label, width, MOST_LINES, ruler, 600);
    const named = ruler(label.at(-1) ?? '', sheetStyle(600)) + GAP;
    const isAfter = named + ruler(stage.valueText, sheetStyle()) <= width;
    const values = wholeLines(stage.valueText, width, ruler);
    const before = label.length - (isAfter ? 1 : 0);
    const text = (before + values.length) * LINE_HEIGHT + AIR;
    return {
      label,
      labelTop: AIR / 2,
      values,
      valueX: isAfter ? named : 0,
      valueTop: AIR / 2 + before * LINE_HEIGHT,
      barMiddle: isBarred ? text + OVER_AIR + THIN_BAR / 2 : text / 2,
      height: isBarred ? text + OVER_AIR + THIN_BAR + AIR : text,
    };
  };
  return { from: 0, to: width - OVER_BAR, thickness: THIN_BAR, set };
}
