import type { Ink, Pen } from '../../theme/drawing/drawn-path.ts';
import type { Drawn, Hatching } from '../../theme/drawing/picture.ts';
import { MAP_COLORS } from '../map-colors.ts';
import type { MapContent } from '../map-content.ts';
import { joinedPath, outlinedAreas } from '../outlined-areas.ts';
import { shapesAt } from '../shapes-at.ts';
import { contentCircles } from './content-circles.ts';
import { TEXT_SIZE } from './map-drawing.ts';
import { placePaint } from './place-paint.ts';
import { circleItems } from './symbol-items.ts';

/**
 * Draws one of several maps side by side, as the page does: the département alone, without names
 * or marks, from the top left corner of its extent, in units of the map.
 *
 * @param width of the département, in px
 */
export function smallMapItems(
  content: MapContent,
  width: number,
  textSize: number,
): readonly Drawn[] {
  const { base, level, mode, places, selected, scheme } = content;
  const colors = MAP_COLORS[scheme];
  const { bounds } = base.department;
  const unit = ((textSize / TEXT_SIZE) * bounds.width) / width;
  const shapes = shapesAt(base, level);
  const pen = (ink: string, px: number, more: Partial<Pen> = {}): Pen => ({
    color: ink,
    alpha: 1,
    width: px * unit,
    dash: [],
    ...more,
  });
  const line = (d: string, stroke: Pen): readonly Drawn[] =>
    d === '' ? [] : [{ kind: 'outline', d, stroke }];
  const { zero, inexact } = outlinedAreas(mode === 'choropleth' ? shapes : [], places);
  const borders = level === 'arrondissement' ? base.arrondissementMesh : base.epciMesh;
  const chosen = selected === base.department.code ? undefined : base.shapes.get(selected);
  const { circles, paint } = contentCircles(content, shapes);
  const items: readonly Drawn[] = [
    { kind: 'outline', d: base.department.d, fill: { color: colors.land, alpha: 1 } },
    ...alike(content, shapes, unit),
    ...line(joinedPath(zero), pen(colors.inkMuted, 0.75, { dash: [0.1 * unit, 2.5 * unit] })),
    ...line(borders, pen(colors.epciBorder, 0.6)),
    ...line(base.department.d, pen(colors.ink, 1)),
    ...line(joinedPath(inexact), pen(colors.ink, 1, { dash: [3 * unit, 2.5 * unit] })),
    ...circleItems(circles, paint, colors, unit, () => false),
    ...line(chosen?.d ?? '', pen(colors.paper, 4)),
    ...line(chosen?.d ?? '', pen(colors.accent, 2)),
  ];
  return [{ kind: 'group', x: -bounds.x, y: -bounds.y, scale: 1, items }];
}

/** Joins the territories that look alike: a page of maps is then a hundred paths, not thousands. */
function alike(
  content: MapContent,
  shapes: ReturnType<typeof shapesAt>,
  unit: number,
): readonly Drawn[] {
  const joined = new Map<string, { readonly fill: Ink | Hatching; readonly paths: string[] }>();
  for (const { code, d } of shapes) {
    const fill = placePaint(content, code, MAP_COLORS[content.scheme], unit);
    const key = JSON.stringify(fill);
    const known = joined.get(key);
    if (known) known.paths.push(d);
    else joined.set(key, { fill, paths: [d] });
  }
  return Array.from(joined.values(), ({ fill, paths }): Drawn => ({
    kind: 'outline',
    d: paths.join(''),
    fill,
  }));
}
