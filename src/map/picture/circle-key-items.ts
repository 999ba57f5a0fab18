import type { Drawn } from '../../theme/drawing/picture.ts';
import type { CircleColors } from '../circle-colors.ts';
import type { CircleKeyLayout } from '../circle-key-layout.ts';
import type { MapColors } from '../map-colors.ts';
import { minusPath } from '../minus-path.ts';
import { circlePath } from './circle-path.ts';

/** Draws nested circles, each with the value that it stands for. */
export function circleKeyItems(
  { circles, lineEnd }: CircleKeyLayout,
  paint: CircleColors,
  hasNegative: boolean,
  colors: MapColors,
  textSize: number,
  numberText: (value: number) => string,
): readonly Drawn[] {
  const color = hasNegative ? colors.ink : paint.positive;
  return circles.flatMap(({ value, radius, cx, cy, lineY }): Drawn[] => [
    {
      kind: 'outline',
      d: circlePath([cx, cy], radius),
      ...(hasNegative ? {} : { fill: { color, alpha: 0.15 } }),
      stroke: { color, alpha: 1, width: 1.1, dash: [] },
    },
    {
      kind: 'outline',
      d: `M${cx} ${cy - radius}L${lineEnd} ${lineY}`,
      stroke: { color: colors.inkMuted, alpha: 1, width: 0.75, dash: [] },
    },
    {
      kind: 'text',
      x: lineEnd + 4,
      y: lineY + 0.35 * textSize,
      align: 'left',
      text: numberText(value),
      style: { face: 'text', size: textSize, weight: 400 },
      ink: { color: colors.ink, alpha: 1 },
    },
  ]);
}

/** Draws what a kind of circle looks like, 20 px wide and high. */
export function circleSwatch(
  color: string,
  colors: MapColors,
  { open, negative }: { readonly open: boolean; readonly negative: boolean },
): readonly Drawn[] {
  const pen = { color, alpha: 1, width: open ? 1.75 : 1.1, dash: open ? [4, 3] : [] };
  const fill = { color: open ? colors.paper : color, alpha: open ? 0.35 : 0.5 };
  const circle: Drawn = { kind: 'outline', d: circlePath([10, 10], 8.5), fill, stroke: pen };
  if (!negative) return [circle];
  const sign = { ...pen, width: 2, dash: [] };
  return [circle, { kind: 'outline', d: minusPath([10, 10], 8.5), stroke: sign }];
}
