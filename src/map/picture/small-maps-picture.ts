import type { ExhibitPicture } from '../../export/exhibit.ts';
import type { Drawn } from '../../theme/drawing/picture.ts';
import { MAP_COLORS } from '../map-colors.ts';
import type { MapContent } from '../map-content.ts';
import type { MapFrame } from './arrange-map.ts';
import { arrangeSmallMaps, smallTitle, type SmallMapsArrangement } from './arrange-small-maps.ts';
import { type LegendContent, legendDrawing } from './legend-drawing.ts';
import { smallMapItems } from './small-map-items.ts';

/** One of the maps side by side. */
export interface TitledMap {
  readonly title: string;
  readonly places: MapContent['places'];
}

/** Where the baseline stands in its line, of the size of the text. */
const BASELINE = 0.98;

/**
 * Draws maps side by side, in order of time, with the legend that they share; the first give way
 * where there is no room to tell all of them apart.
 *
 * @param content what all of them have in common; its own places are not drawn
 * @param moreText says how many are left out
 */
export function smallMapsPicture(
  content: MapContent,
  maps: readonly TitledMap[],
  legend: LegendContent,
  frame: MapFrame,
  moreText: (count: number) => string,
): ExhibitPicture {
  const { width, height, textSize } = frame;
  const colors = MAP_COLORS[content.scheme];
  const { bounds } = content.base.department;
  const titles = maps.map(({ title }) => title);
  const made = arrangeSmallMaps(bounds, titles, moreText, frame, (mapWidth, room, setting) =>
    legendDrawing({ ...content, markers: [] }, legend, mapWidth / bounds.width, {
      ...frame,
      width: room,
      setting,
    }),
  );
  const line = (text: string, x: number, y: number): Drawn => ({
    kind: 'text',
    ...{ x, y, text },
    align: 'left',
    style: smallTitle(textSize),
    ink: { color: colors.ink, alpha: 1 },
  });
  const lineHeight = 1.3 * smallTitle(textSize).size;
  const shown = maps.slice(made.left);
  const items = shown.flatMap(({ places }, index): readonly Drawn[] => {
    const [x, y] = cornerOf(made, index);
    const lines = made.titles[index] ?? [];
    const first = y + made.head - lines.length * lineHeight;
    return [
      ...lines.map((text, row) => line(text, x, first + (row + BASELINE * 0.8) * lineHeight)),
      {
        kind: 'group',
        x,
        y: y + made.head,
        scale: made.mapWidth / bounds.width,
        items: smallMapItems({ ...content, places }, made.mapWidth, textSize),
      },
    ];
  });
  const more = made.more.map((text, row) => line(text, 0, made.end + (1.2 + 1.3 * row) * textSize));
  const { legend: key } = made;
  const keyed: readonly Drawn[] = key
    ? [{ kind: 'group', x: key.x, y: key.y, scale: key.scale, items: key.drawn.items }]
    : [];
  return {
    width,
    height,
    items: [...items, ...more, ...keyed],
    ...(made.left > 0 ? { leftOut: 'charts' } : {}),
  };
}

function cornerOf(
  { columns, across, down, top }: SmallMapsArrangement,
  index: number,
): readonly [x: number, y: number] {
  return [(index % columns) * across, top + Math.floor(index / columns) * down];
}
