import type { Drawn, Picture, TextRuler } from '../../theme/drawing/picture.ts';
import type { MapContent } from '../map-content.ts';
import type { MapTexts } from '../map-texts.ts';
import { type LegendContent, legendDrawing } from './legend-drawing.ts';
import { mapDrawing } from './map-drawing.ts';

export interface MapFrame {
  /** In px. */
  readonly width: number;
  readonly height: number;
  readonly textSize: number;
  readonly legend: boolean;
  readonly ruler: TextRuler;
}

/** Widest legend beside a map, of the size of the text. */
const LEGEND_EMS = 18;
/** Shares of the width that it may take: the first that holds it at its size, lines cut in fewer. */
const LEGEND_SHARES = [0.45, 0.52, 0.6] as const;
/** Between map and legend, of the size of the text. */
const GAP_EMS = 1.5;

/**
 * Draws the map and its legend in a space: side by side where that leaves the map larger,
 * otherwise the legend under it.
 */
export function mapPicture(
  content: MapContent,
  texts: Pick<MapTexts, 'scaleBar' | 'north'>,
  legend: LegendContent,
  frame: MapFrame,
): Picture {
  const { width, height } = frame;
  const items = frame.legend
    ? withLegend(content, texts, legend, frame)
    : [
        placed(
          content,
          texts,
          fitting(content, width, height),
          frame.textSize,
          [0, 0],
          [width, height],
        ),
      ];
  return { width, height, items };
}

type Place = readonly [x: number, y: number];

function withLegend(
  content: MapContent,
  texts: Pick<MapTexts, 'scaleBar' | 'north'>,
  legend: LegendContent,
  { width, height, textSize, ruler }: MapFrame,
): readonly Drawn[] {
  const { base } = content;
  const gap = GAP_EMS * textSize;
  const legendAt = (mapWidth: number, room: number, isTight = false) => {
    const size = { width: room, textSize, ruler, isTight };
    return legendDrawing(content, legend, mapWidth / base.width, size);
  };
  // Smaller circles make a lower legend: twice is enough to settle both.
  let under = fitting(content, width, height / 2);
  for (let turn = 0; turn < 2; turn += 1) {
    under = fitting(content, width, height - gap - legendAt(under, width).height);
  }
  const column = legendColumn(width, textSize, (room) => {
    const size = fitting(content, width - room - gap, height);
    return legendAt(size, room, true).height <= height;
  });
  const beside = fitting(content, width - column - gap, height);
  if (beside >= under) {
    const loose = legendAt(beside, column);
    // A legend higher than the space is set closer, and at last drawn smaller, never cut.
    const drawn = loose.height > height ? legendAt(beside, column, true) : loose;
    const share = Math.min(1, height / drawn.height);
    const x = Math.min(width - column, (width + beside - column + gap) / 2);
    const y = (height - share * drawn.height) / 2;
    return [
      placed(content, texts, beside, textSize, [0, 0], [x - gap, height]),
      { kind: 'group', x, y, scale: share, items: drawn.items },
    ];
  }
  const drawn = legendAt(under, width);
  const mapHeight = (under * base.height) / base.width;
  return [
    placed(content, texts, under, textSize, [0, 0], [width, mapHeight]),
    { kind: 'group', x: 0, y: mapHeight + gap, scale: 1, items: drawn.items },
  ];
}

/** Gives the width of a legend beside a map: the least that holds it, or the widest. */
function legendColumn(width: number, textSize: number, holds: (room: number) => boolean): number {
  const rooms = LEGEND_SHARES.map((share) => Math.min(LEGEND_EMS * textSize, share * width));
  return rooms.find(holds) ?? Math.max(...rooms);
}

/** Gives the width of the largest map that fits a space. */
function fitting({ base }: MapContent, width: number, height: number): number {
  return Math.max(1, Math.min(width, (height * base.width) / base.height));
}

/** Stands a map of a width in the middle of a box. */
function placed(
  content: MapContent,
  texts: Pick<MapTexts, 'scaleBar' | 'north'>,
  width: number,
  textSize: number,
  [left, top]: Place,
  [roomAcross, roomDown]: Place,
): Drawn {
  const { base } = content;
  const high = (width * base.height) / base.width;
  const x = left + Math.max(0, (roomAcross - width) / 2);
  const y = top + Math.max(0, (roomDown - high) / 2);
  return { ...mapDrawing(content, texts, width, textSize), x, y };
}
