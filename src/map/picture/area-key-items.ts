import type { Ink, Pen } from '../../theme/drawing/drawn-path.ts';
import type { Drawn, Hatching } from '../../theme/drawing/picture.ts';
import type { LegendLine } from '../legend-lines.ts';
import type { MapColors } from '../map-colors.ts';
import { isPatterned } from '../state-patterns.ts';
import { stateHatching } from './state-hatching.ts';

/** Size of a swatch, in px for a text of 16. */
export const SWATCH = { width: 30, height: 18 };

/** Draws the swatch of a line of the legend: its paint, its border and its sign. */
export function areaSwatch(line: LegendLine, colors: MapColors): readonly Drawn[] {
  const { fill, border, sign } = line;
  const strokes: Readonly<Record<LegendLine['border'], Pen>> = {
    plain: { color: colors.epciBorder, alpha: 1, width: 1, dash: [] },
    dotted: { color: colors.inkMuted, alpha: 1, width: 1.25, dash: [0.1, 3], cap: 'round' },
    dashed: { color: colors.ink, alpha: 1, width: 1.25, dash: [4, 3] },
  };
  const paint: Ink | Hatching = isPatterned(fill)
    ? stateHatching(fill, colors, 1)
    : { color: fill, alpha: 1 };
  const box: Drawn = {
    kind: 'outline',
    d: `M1 1H${SWATCH.width - 1}V${SWATCH.height - 1}H1Z`,
    fill: paint,
    stroke: strokes[border],
  };
  if (!sign) return [box];
  const stroke = { color: colors.ink, alpha: 1, width: 1.75, dash: [] };
  return [box, { kind: 'outline', d: 'M11.5 9H18.5', stroke }];
}
