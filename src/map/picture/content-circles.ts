import { type CircleColors, circleColors } from '../circle-colors.ts';
import { circleLayout, type PlacedCircle } from '../circle-layout.ts';
import { MAP_COLORS } from '../map-colors.ts';
import type { MapContent } from '../map-content.ts';
import type { PlaceShape } from '../place-shape.ts';

/** Gives the circles of a map, none where it has no such mode, and their colours. */
export function contentCircles(
  { mode, circleScale, places, color, scheme }: MapContent,
  shapes: readonly PlaceShape[],
): { readonly circles: readonly PlacedCircle[]; readonly paint: CircleColors } {
  const circles =
    mode === 'circles' && circleScale ? circleLayout(shapes, places, circleScale) : [];
  const hasNegative = circles.some(({ negative }) => negative);
  return { circles, paint: circleColors(scheme, color ?? MAP_COLORS[scheme].circle, hasNegative) };
}
