import type { Size } from '../plane.ts';
import type { TextRuler, TextStyle } from '../../theme/drawing/picture.ts';
import { wrapLines } from '../../theme/drawing/wrap-lines.ts';
import { fitting, type MapFrame } from './arrange-map.ts';
import type { LegendSetting } from './legend-column.ts';
import type { LegendDrawing } from './legend-drawing.ts';

/** How several maps and the legend they share stand in a space, in px. */
export interface SmallMapsArrangement {
  /** Width of one map. */
  readonly mapWidth: number;
  readonly mapHeight: number;
  /** From the left of one map to that of the next. */
  readonly across: number;
  /** From the top of one row to that of the next. */
  readonly down: number;
  readonly columns: number;
  /** Lines of the title over each map, the first maps left out. */
  readonly titles: readonly (readonly string[])[];
  /** Height of the titles. */
  readonly head: number;
  /** How many of the first maps have no room, and the lines under the others that say so. */
  readonly left: number;
  readonly more: readonly string[];
  readonly legend: PlacedLegend | undefined;
  /** From the top of the space to the first row, and to the end of the last. */
  readonly top: number;
  readonly end: number;
}

interface PlacedLegend {
  /** On the right of the maps, or from the left under them. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly drawn: LegendDrawing;
}

/** Room for the maps, and where the legend stands beside or under it. */
interface Split {
  readonly width: number;
  readonly height: number;
  readonly legend: PlacedLegend | undefined;
  readonly isBeside: boolean;
}

/** Between two maps, a title and what is over it, of the size of the text. */
const GAP_EMS = 0.9;
/** Over a legend that stands under the maps. */
const DROP_EMS = 1;
const LINE = 1.3;
/** A map narrower than so many times the size of the text tells nothing. */
const LEAST_EMS = 4;
/** Nobody reads a legend that is drawn smaller than this. */
const LEAST_LEGEND = 0.9;
const WIDEST_LEGEND_EMS = 18;
const LEGEND_SHARE = 0.4;

/** The title of each of the maps side by side. */
export const smallTitle = (textSize: number): TextStyle => ({
  face: 'text',
  size: 0.9 * textSize,
  weight: 700,
});

/**
 * Stands maps of one shape side by side where they are the largest, all of them where they can be
 * told apart beside a legend that can be read; else as many of the last as can.
 *
 * @param moreText says how many of the first are left out
 * @param legendAt draws the legend in a width, closely or at ease, for maps of a width
 */
export function arrangeSmallMaps(
  shape: Size,
  titles: readonly string[],
  moreText: (count: number) => string,
  frame: MapFrame,
  legendAt: (mapWidth: number, room: number, setting: LegendSetting) => LegendDrawing,
): SmallMapsArrangement {
  const splits = splitsOf(frame, legendAt);
  const gridsOf = (left: number) =>
    splits.flatMap((split) =>
      Array.from({ length: Math.max(1, titles.length - left) }, (_, index) =>
        gridOf(shape, titles.slice(left), left, index + 1, split, moreText, frame),
      ),
    );
  for (let left = 0; left < titles.length; left += 1) {
    const legible = gridsOf(left).filter(
      ({ mapWidth, legend }) =>
        mapWidth >= LEAST_EMS * frame.textSize && (legend?.scale ?? 1) >= LEAST_LEGEND,
    );
    if (legible.length > 0) return largest(legible);
  }
  return largest(gridsOf(Math.max(0, titles.length - 1)));
}

/** A legend drawn smaller costs as much as maps drawn smaller. */
function largest(grids: readonly SmallMapsArrangement[]): SmallMapsArrangement {
  const worth = ({ mapWidth, legend }: SmallMapsArrangement) => mapWidth * (legend?.scale ?? 1);
  return grids.reduce((best, one) => (worth(one) > worth(best) ? one : best));
}

function gridOf(
  shape: Size,
  titles: readonly string[],
  left: number,
  columns: number,
  { width, height, legend, isBeside }: Split,
  moreText: (count: number) => string,
  { textSize, ruler }: MapFrame,
): SmallMapsArrangement {
  const gap = GAP_EMS * textSize;
  const rows = Math.max(1, Math.ceil(titles.length / columns));
  const style = smallTitle(textSize);
  const cell = (width - (columns - 1) * gap) / columns;
  const lines = titles.map((title) => wrapLines(title, cell, style, ruler));
  const head = Math.max(1, ...lines.map(({ length }) => length)) * LINE * style.size;
  const more = left > 0 ? wrapLines(moreText(left), width, style, ruler) : [];
  const foot = more.length * LINE * textSize;
  const room = (height - foot - (rows - 1) * gap) / rows - head;
  const mapWidth = fitting(shape, cell, Math.max(1, room));
  const mapHeight = (mapWidth * shape.height) / shape.width;
  const down = head + mapHeight + gap;
  // What a row leaves free parts its maps, but never so far that they no longer stand together.
  const across = Math.min(cell, Math.max(widest(lines, style, ruler), 1.25 * mapWidth)) + gap;
  const used = rows * down - gap + foot;
  const top = Math.max(0, (height - used) / 2);
  const end = top + used - foot;
  // Under the maps, the legend keeps to them; what room is left parts evenly.
  const placed = legend && !isBeside ? { ...legend, y: legend.y - top } : legend;
  return {
    ...{ mapWidth, mapHeight, across, down, columns, titles: lines, head, left, more },
    ...{ legend: placed, top, end },
  };
}

function widest(lines: readonly (readonly string[])[], style: TextStyle, ruler: TextRuler): number {
  return Math.max(0, ...lines.flat().map((line) => ruler(line, style)));
}

/** The ways of sharing the space with the legend: beside the maps, or under them. */
function splitsOf(
  frame: MapFrame,
  legendAt: (mapWidth: number, room: number, setting: LegendSetting) => LegendDrawing,
): readonly Split[] {
  const { width, height, textSize } = frame;
  if (!frame.legend) return [{ width, height, legend: undefined, isBeside: true }];
  const gap = 1.5 * textSize;
  const usual = width / 5;
  const column = Math.min(WIDEST_LEGEND_EMS * textSize, LEGEND_SHARE * width);
  const beside = (['loose', 'tight', 'terse'] as const).map((setting): Split => {
    const drawn = legendAt(usual, column, setting);
    const scale = Math.min(1, height / drawn.height);
    const y = (height - scale * drawn.height) / 2;
    const legend = { x: width - column, y, scale, drawn };
    return { width: width - column - gap, height, legend, isBeside: true };
  });
  const drawn = legendAt(usual, width, 'terse');
  const drop = DROP_EMS * textSize;
  const room = Math.max(1, height - drop - drawn.height);
  const under = { x: 0, y: room + drop, scale: Math.min(1, height / drawn.height), drawn };
  return [...beside, { width, height: room, legend: under, isBeside: false }];
}
