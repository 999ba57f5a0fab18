import type { MapContent } from '../map-content.ts';
import type { LegendSetting } from './legend-column.ts';
import { type LegendContent, type LegendDrawing, legendDrawing } from './legend-drawing.ts';
import type { TextRuler } from '../../theme/drawing/picture.ts';

export interface MapFrame {
  /** In px. */
  readonly width: number;
  readonly height: number;
  readonly textSize: number;
  readonly legend: boolean;
  readonly ruler: TextRuler;
}

/** How a map and its legend share a space, in px. */
export interface MapArrangement {
  readonly mapWidth: number;
  /** Width of the legend. */
  readonly column: number;
  /** Between the two. */
  readonly gap: number;
  readonly isBeside: boolean;
  readonly drawn: LegendDrawing;
}

/** How legends may be set, and what each is worth: a tighter one must leave the map that much larger. */
const SETTINGS: readonly (readonly [LegendSetting, number])[] = [
  ['loose', 1],
  ['tight', 0.97],
  ['terse', 0.9],
];
/** Between map and legend, of the size of the text. */
const GAP_EMS = 1.5;
/** Shares of the width that a legend beside the map may take. */
const SHARES: readonly number[] = [0.45, 0.52, 0.6, 0.7, 0.78];
/** Power of what a smaller legend costs: nobody reads one that is a quarter smaller. */
const SMALL_TEXT = 4;
/** Widest legend beside a map, of the size of the text, in one column and in several. */
const MOST_EMS: Readonly<Record<LegendSetting, number>> = { loose: 18, tight: 18, terse: 36 };

/** Stands the legend where the map is the largest, with a legend worth its room. */
export function arrangeMap(
  content: MapContent,
  legend: LegendContent,
  frame: MapFrame,
): MapArrangement {
  const { base } = content;
  const { width, height, textSize, ruler } = frame;
  const gap = GAP_EMS * textSize;
  const legendAt = (mapWidth: number, room: number, setting: LegendSetting) =>
    legendDrawing(content, legend, mapWidth / base.width, {
      width: room,
      textSize,
      ruler,
      setting,
    });
  const besideAt = (setting: LegendSetting, share: number): MapArrangement => {
    const least = Math.min(MOST_EMS[setting] * textSize, share * width);
    const mapWidth = fitting(base, width - least - gap, height);
    const column = Math.min(MOST_EMS[setting] * textSize, width - mapWidth - gap);
    return { mapWidth, column, gap, isBeside: true, drawn: legendAt(mapWidth, column, setting) };
  };
  const underAt = (setting: LegendSetting): MapArrangement => {
    // Smaller circles make a lower legend: twice is enough to settle both.
    let mapWidth = fitting(base, width, height / 2);
    for (let turn = 0; turn < 2; turn += 1) {
      mapWidth = fitting(base, width, height - gap - legendAt(mapWidth, width, setting).height);
    }
    const drawn = legendAt(mapWidth, width, setting);
    return { mapWidth, column: width, gap, isBeside: false, drawn };
  };
  const worthOf = (worth: number, { mapWidth, isBeside, drawn }: MapArrangement) => {
    const shrinking = isBeside ? Math.min(1, height / drawn.height) : 1;
    return worth * mapWidth * shrinking ** SMALL_TEXT;
  };
  const all = SETTINGS.flatMap(([setting, worth]) =>
    [...SHARES.map((share) => besideAt(setting, share)), underAt(setting)].map((made) => ({
      made,
      worth: worthOf(worth, made),
    })),
  );
  return all.reduce((best, one) => (one.worth > best.worth ? one : best)).made;
}

/** Gives the width of the largest map of some proportions that fits a space. */
export function fitting(
  base: { readonly width: number; readonly height: number },
  width: number,
  height: number,
): number {
  return Math.max(1, Math.min(width, (height * base.width) / base.height));
}
