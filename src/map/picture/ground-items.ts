import type { Pen } from '../../theme/drawing/drawn-path.ts';
import type { Drawn, DrawnOutline } from '../../theme/drawing/picture.ts';
import type { MapColors } from '../map-colors.ts';
import type { MapContent } from '../map-content.ts';
import { joinedPath, outlinedAreas } from '../outlined-areas.ts';
import type { PlaceShape } from '../place-shape.ts';
import { placePaint } from './place-paint.ts';

/** Draws what lies under the marks: neighbours, territories, their borders. */
export function groundItems(
  content: MapContent,
  shapes: readonly PlaceShape[],
  colors: MapColors,
  unit: number,
): readonly Drawn[] {
  const { base, level, mode, places } = content;
  const pen = (color: string, width: number, more: Partial<Pen> = {}): Pen => ({
    color,
    width: width * unit,
    alpha: 1,
    dash: [],
    cap: 'round',
    ...more,
  });
  const line = (d: string, stroke: Pen): DrawnOutline[] =>
    d === '' ? [] : [{ kind: 'outline', d, stroke }];
  const areas = outlinedAreas(mode === 'circles' ? [] : shapes, places);
  const inexact = joinedPath(areas.inexact);
  const borders = level === 'arrondissement' ? base.arrondissementMesh : base.epciMesh;
  const minus = areas.falls
    .map(({ anchor: [x, y] }) => `M${x - 3.5 * unit} ${y}H${x + 3.5 * unit}`)
    .join('');
  return [
    ...base.neighbours.map(({ d }): DrawnOutline => ({
      kind: 'outline',
      d,
      fill: { color: colors.neighbour, alpha: 1 },
      stroke: pen(colors.neighbourBorder, 1),
    })),
    { kind: 'outline', d: base.department.d, fill: { color: colors.land, alpha: 1 } },
    ...shapes.map(({ code, d }): DrawnOutline => ({
      kind: 'outline',
      d,
      fill: placePaint(content, code, colors, unit),
    })),
    ...line(
      base.communeMesh,
      pen(colors.communeBorder, 0.6, { alpha: level === 'commune' ? 1 : 0.35 }),
    ),
    ...line(joinedPath(areas.zero), pen(colors.inkMuted, 1, { dash: [0.1 * unit, 3 * unit] })),
    ...line(borders, pen(colors.land, 3.5, { alpha: 0.8 })),
    ...line(borders, pen(colors.epciBorder, level === 'commune' ? 1.1 : 1.4)),
    ...line(base.department.d, pen(colors.ink, 1.6)),
    ...line(inexact, pen(colors.land, 2.5)),
    ...line(inexact, pen(colors.ink, 1.5, { dash: [4 * unit, 3 * unit], cap: 'butt' })),
    ...line(minus, pen(colors.paper, 4, { cap: 'square' })),
    ...line(minus, pen(colors.ink, 1.75, { cap: 'butt' })),
  ];
}
