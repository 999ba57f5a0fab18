import type { Drawn, DrawnText } from '../../theme/drawing/picture.ts';
import { shapeOutline } from '../../theme/shape-path.ts';
import type { CircleColors } from '../circle-colors.ts';
import type { PlacedCircle } from '../circle-layout.ts';
import type { MapColors } from '../map-colors.ts';
import type { MapContent } from '../map-content.ts';
import type { PlacedMarkers } from '../marker-layout.ts';
import { minusPath } from '../minus-path.ts';
import { centerOf, holdsPoint } from '../plane.ts';
import { circlePath } from './circle-path.ts';
import type { MarkScale } from './mark-scale.ts';

/** How much of its strength a mark keeps outside the territory that is looked at. */
const FAINT = 0.4;

type IsFaint = (code: string) => boolean;

/** Draws proportional circles, open where their value is a bound or about. */
export function circleItems(
  circles: readonly PlacedCircle[],
  paint: CircleColors,
  colors: MapColors,
  unit: number,
  isFaint: IsFaint,
): readonly Drawn[] {
  return circles.flatMap(({ code, center, radius, open, negative }): Drawn[] => {
    const color = negative ? paint.negative : paint.positive;
    const strength = isFaint(code) ? FAINT : 1;
    const period = Math.min(7 * unit, (2 * Math.PI * radius) / 5);
    const circle: Drawn = {
      kind: 'outline',
      d: circlePath(center, radius),
      fill: { color: open ? colors.paper : color, alpha: strength * (open ? 0.35 : 0.5) },
      stroke: {
        color,
        alpha: strength,
        width: (open ? 1.75 : 1.1) * unit,
        dash: open ? [(4 / 7) * period, (3 / 7) * period] : [],
      },
    };
    if (!negative) return [circle];
    const width = Math.min(2 * unit, radius / 2);
    const sign = { color, alpha: strength, width, dash: [] };
    return [circle, { kind: 'outline', d: minusPath(center, radius), stroke: sign }];
  });
}

/** Draws the marks of events and partners, with their number where they are several and have room. */
export function markerItems(
  markers: readonly PlacedMarkers[],
  { markerStyles, scheme }: MapContent,
  colors: MapColors,
  { unit, isNumbered }: MarkScale,
  isFaint: IsFaint,
): readonly Drawn[] {
  return markers.flatMap(({ group, anchor, box, badges }): Drawn[] => {
    const alpha = isFaint(group.code) ? FAINT : 1;
    const middle = centerOf(box);
    const ink = { color: colors.ink, alpha };
    const leader: Drawn[] = holdsPoint(box, anchor)
      ? []
      : [
          {
            kind: 'outline',
            d: `M${anchor.join(' ')}L${middle.join(' ')}`,
            stroke: { ...ink, width: unit, dash: [] },
          },
          { kind: 'outline', d: circlePath(anchor, 1.75 * unit), fill: ink },
        ];
    const marks = badges.flatMap(({ kind, count, center, radius }): Drawn[] => {
      const style = markerStyles[kind];
      const mark: Drawn = {
        kind: 'paths',
        paths: [
          {
            lines: [shapeOutline(style.shape, ...center, radius)],
            closed: true,
            fill: { color: style.color[scheme], alpha },
            stroke: { color: colors.paper, alpha, width: 1.25 * unit, dash: [] },
          },
        ],
      };
      return count > 1 && isNumbered
        ? [mark, countText(count, center, colors.paper, alpha, unit)]
        : [mark];
    });
    return [...leader, ...marks];
  });
}

function countText(
  count: number,
  [x, y]: readonly [number, number],
  color: string,
  alpha: number,
  unit: number,
): DrawnText {
  const size = 12 * unit;
  return {
    kind: 'text',
    x,
    // Digits are about 0.7 em high: their middle stands that half above the baseline.
    y: y + 0.35 * size,
    align: 'center',
    text: String(count),
    style: { face: 'text', size, weight: 700 },
    ink: { color, alpha },
  };
}
