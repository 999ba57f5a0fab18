import { type Box, boxesMeet } from '../theme/box.ts';
import type { TextRuler } from '../theme/drawing/picture.ts';
import type { EvolutionLayout } from './evolution-layout.ts';
import type { EvolutionScene } from './evolution-scene.ts';
import type { PlacedLink } from './place-links.ts';
import type { PlacedPoint } from './placed-point.ts';
import type { PlotArea } from './plot-area.ts';
import { labelBox, type PlotLabel, textStyle } from './plot-label.ts';
import { pointBox } from './point-box.ts';

/** With more points than this, their values are read on the axis and in the table. */
const MOST = 14;
const MOST_COMPACT = 8;
const BLANK = 4;
/** A label keeps clear of a line at places this far apart along it, in px. */
const SAMPLE = 5;

function candidates(point: PlacedPoint, text: string, height: number): PlotLabel[] {
  const { x0, y0, x1, y1 } = pointBox(point);
  const above: PlotLabel = { x: point.x, y: y0 - BLANK - height / 2, align: 'center', text };
  if (point.kind === 'column') return [above];
  const beside = point.y - height * 0.7;
  return [
    above,
    { ...above, y: y1 + BLANK + height / 2 },
    { x: x1 + BLANK, y: beside, align: 'left', text },
    { x: x0 - BLANK, y: beside, align: 'right', text },
  ];
}

/** What a label must not cover. A column behind others is only an edge: it may be written on. */
function obstacle(point: PlacedPoint): Box {
  const box = pointBox(point);
  return point.kind === 'column' && point.behind ? { ...box, y1: box.y0 + 2 } : box;
}

/** Gives boxes along a line, which a text must keep clear of. */
export function linkBoxes({ from, to }: PlacedLink): Box[] {
  const count = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / SAMPLE) + 1;
  return Array.from({ length: count }, (_, index) => {
    const share = index / Math.max(1, count - 1);
    const [x, y] = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    return { x0: x - 2, x1: x + 2, y0: y - 2, y1: y + 2 };
  });
}

/**
 * Places short values beside their points, the latest first, where nothing else is drawn; a value
 * that finds no room is left to the tooltip and the table. Columns are all named, or none.
 */
export function valueLabels(
  scene: EvolutionScene,
  { points, links }: EvolutionLayout,
  area: PlotArea,
  ruler: TextRuler,
  avoided: readonly Box[] = [],
): readonly PlotLabel[] {
  if (points.length > (scene.options.compact ? MOST_COMPACT : MOST)) return [];
  const height = scene.fontSize;
  const widthOf = (text: string) => ruler(text, textStyle(height));
  const taken = [...avoided, ...points.map(obstacle), ...links.flatMap(linkBoxes)];
  const isFree = (box: Box) =>
    box.x0 >= area.left &&
    box.x1 <= area.right + 2 * BLANK &&
    box.y0 >= 0 &&
    box.y1 <= area.bottom &&
    !taken.some((other) => boxesMeet(box, other));
  const placed: { readonly point: PlacedPoint; readonly label: PlotLabel | undefined }[] = [];
  for (const point of [...points].sort((a, b) => b.x - a.x)) {
    const text = shortTextOf(scene, point);
    if (!text) continue;
    const boxOf = (label: PlotLabel) => labelBox(label, widthOf(text), height);
    const label = candidates(point, text, height).find((one) => isFree(boxOf(one)));
    if (label) taken.push(clearOf(boxOf(label)));
    placed.push({ point, label });
  }
  const crowded = placed.some(({ point, label }) => point.kind === 'column' && !label);
  return placed.flatMap(({ point, label }) =>
    label && !(crowded && point.kind === 'column') ? [label] : [],
  );
}

/** A box with a blank on its sides: two values side by side would read as one. */
function clearOf(box: Box): Box {
  return { ...box, x0: box.x0 - BLANK, x1: box.x1 + BLANK };
}

function shortTextOf({ tracks }: EvolutionScene, point: PlacedPoint): string | undefined {
  const series = tracks[point.seriesIndex]?.series;
  // Figures set beside those of now are read in the tooltip and the table.
  if (point.kind === 'absence' || series?.pastOf !== undefined) return undefined;
  return series?.points[point.pointIndex]?.shortText;
}
