import type { Drawn, DrawnGroup } from '../../theme/drawing/picture.ts';
import { isIn, shownFor } from '../is-in.ts';
import { MAP_COLORS } from '../map-colors.ts';
import type { MapContent } from '../map-content.ts';
import { mapScene } from '../map-scene.ts';
import type { MapTexts } from '../map-texts.ts';
import { shapesAt } from '../shapes-at.ts';
import { fullViewport } from '../viewport.ts';
import { contentCircles } from './content-circles.ts';
import { groundItems } from './ground-items.ts';
import { markScale } from './mark-scale.ts';
import { compassItems, nameItems } from './name-items.ts';
import { selectionItems } from './selection-items.ts';
import { circleItems, markerItems } from './symbol-items.ts';

/** Size of ordinary text, in px, that goes with names as small as the page draws them. */
export const TEXT_SIZE = 14;

/** On a map narrower than so many px lines shrink with it, rather than bury it. */
const LEAST_WIDTH = 440;

/**
 * Draws the whole map as it is seen on the page, without what belongs to the hand: nothing is
 * pointed at and there are no buttons.
 *
 * @param width in px; the height follows from the map's own proportions
 * @param textSize of ordinary text, in px: what the map writes and marks grows with it
 */
export function mapDrawing(
  content: MapContent,
  texts: Pick<MapTexts, 'scaleBar' | 'north'>,
  width: number,
  textSize: number,
): DrawnGroup {
  const { base, level, markers = [], selected, scheme } = content;
  const scale = width / base.width;
  const unit = textSize / TEXT_SIZE / scale;
  const lineUnit = Math.min(unit, base.width / LEAST_WIDTH);
  const marks = markScale(content, unit);
  const colors = MAP_COLORS[scheme];
  const shapes = shapesAt(base, level);
  const whole = selected === base.department.code;
  const chosen = whole ? undefined : base.shapes.get(selected);
  const lit = chosen && level !== 'departement' ? shownFor(chosen, shapes) : undefined;
  const isFaint = (code: string): boolean => {
    const shape = base.shapes.get(code);
    return lit !== undefined && shape !== undefined && !isIn(shape, lit);
  };
  const { circles, paint } = contentCircles(content, shapes);
  const viewport = fullViewport(base);
  const layout = { base, level, selected, viewport, unit, circles, markers };
  const scene = mapScene({ ...layout, markUnit: marks.unit, hasButtons: false });
  const named = { bar: texts.scaleBar(scene.bar.km), north: texts.north };
  const items: readonly Drawn[] = [
    ...groundItems(content, shapes, colors, lineUnit),
    ...nameItems(scene.neighbourLabels, '', colors.inkMuted, colors.neighbour, unit),
    ...selectionItems(base.department, chosen, lit, colors, lineUnit),
    ...circleItems(circles, paint, colors, lineUnit, isFaint),
    ...markerItems(scene.markers, content, colors, marks, isFaint),
    ...nameItems(scene.labels, selected, colors.ink, colors.paper, unit),
    ...compassItems(scene, base.north, named, colors, unit),
  ];
  const clip = { x0: 0, y0: 0, x1: base.width, y1: base.height };
  return { kind: 'group', x: 0, y: 0, scale, clip, items };
}
