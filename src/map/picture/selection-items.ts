import type { Drawn } from '../../theme/drawing/picture.ts';
import type { MapColors } from '../map-colors.ts';
import type { PlaceShape } from '../place-shape.ts';

/** Draws the chosen territory's outline, and dims the land round the one that stays lit. */
export function selectionItems(
  land: PlaceShape,
  chosen: PlaceShape | undefined,
  lit: PlaceShape | undefined,
  colors: MapColors,
  unit: number,
): readonly Drawn[] {
  const outline = (color: string, width: number): Drawn => ({
    kind: 'outline',
    d: chosen?.d ?? '',
    stroke: { color, alpha: 1, width: width * unit, dash: [] },
  });
  return [
    ...(lit
      ? [
          {
            kind: 'outline',
            d: `${land.d}${lit.d}`,
            fill: { color: colors.paper, alpha: 0.6 },
            rule: 'evenodd',
          } as const,
        ]
      : []),
    ...(chosen ? [outline(colors.paper, 6), outline(colors.ink, 3)] : []),
  ];
}
