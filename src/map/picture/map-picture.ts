import type { Drawn, Picture } from '../../theme/drawing/picture.ts';
import type { MapContent } from '../map-content.ts';
import type { MapTexts } from '../map-texts.ts';
import { arrangeMap, fitting, type MapFrame } from './arrange-map.ts';
import type { LegendContent } from './legend-drawing.ts';
import { mapDrawing } from './map-drawing.ts';

/** Draws the map in a space, and its legend beside it or under it where the frame wants one. */
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
          fitting(content.base, width, height),
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
  frame: MapFrame,
): readonly Drawn[] {
  const { width, height, textSize } = frame;
  const { base } = content;
  const { mapWidth, column, gap, isBeside, drawn } = arrangeMap(content, legend, frame);
  if (isBeside) {
    // A legend that no room holds is drawn smaller, never cut.
    const share = Math.min(1, height / drawn.height);
    const x = Math.min(width - column, (width + mapWidth - column + gap) / 2);
    const y = (height - share * drawn.height) / 2;
    return [
      placed(content, texts, mapWidth, textSize, [0, 0], [x - gap, height]),
      { kind: 'group', x, y, scale: share, items: drawn.items },
    ];
  }
  const mapHeight = (mapWidth * base.height) / base.width;
  return [
    placed(content, texts, mapWidth, textSize, [0, 0], [width, mapHeight]),
    { kind: 'group', x: 0, y: mapHeight + gap, scale: 1, items: drawn.items },
  ];
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
