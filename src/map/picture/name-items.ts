import type { Drawn } from '../../theme/drawing/picture.ts';
import type { LabelAlign, PlacedLabel } from '../label-layout.ts';
import type { MapColors } from '../map-colors.ts';
import type { MapScene } from '../map-scene.ts';

const ALIGN: Readonly<Record<LabelAlign, 'left' | 'center' | 'right'>> = {
  start: 'left',
  middle: 'center',
  end: 'right',
};

/** Draws names, each with a rim of the ground that keeps it clear of lines. */
export function nameItems(
  labels: readonly PlacedLabel[],
  chosen: string,
  ink: string,
  rim: string,
  unit: number,
): readonly Drawn[] {
  return labels.flatMap(({ code, size, align, lines }) =>
    lines.map(({ text, at: [x, y] }): Drawn => ({
      kind: 'text',
      x,
      y,
      align: ALIGN[align],
      text,
      style: { face: 'text', size, weight: code === chosen ? 700 : 400 },
      ink: { color: ink, alpha: 1 },
      rim: { color: rim, alpha: 0.9, width: 3.5 * unit, dash: [] },
    })),
  );
}

/** Draws the scale bar and the north arrow, which is turned to where north is. */
export function compassItems(
  { bar, barAt: [x, y], northAt }: MapScene,
  angle: number,
  texts: { readonly bar: string; readonly north: string },
  colors: MapColors,
  unit: number,
): readonly Drawn[] {
  const d = `M${x} ${y - 5 * unit}V${y}H${x + bar.length}V${y - 5 * unit}`;
  const muted = { color: colors.inkMuted, alpha: 1 };
  const rim = { color: colors.paper, alpha: 0.9, width: 3 * unit, dash: [] };
  const at = (dx: number, dy: number) => turned(northAt, dx * unit, dy * unit, angle);
  const [tip, right, middle, left, letter] = [
    at(0, -18),
    at(6, -2),
    at(0, -6),
    at(-6, -2),
    at(0, 13),
  ];
  return [
    { kind: 'outline', d, stroke: { ...rim, width: 4 * unit } },
    { kind: 'outline', d, stroke: { ...muted, width: 1.25 * unit, dash: [] } },
    {
      kind: 'text',
      x: x + bar.length / 2,
      y: y - 4 * unit,
      align: 'center',
      text: texts.bar,
      style: { face: 'text', size: 12 * unit, weight: 400 },
      ink: muted,
      rim,
    },
    {
      kind: 'outline',
      d: `M${[tip, right, middle, left].map((point) => point.join(' ')).join('L')}Z`,
      fill: muted,
      stroke: { ...rim, width: unit },
    },
    {
      kind: 'text',
      x: letter[0],
      y: letter[1],
      align: 'center',
      text: texts.north,
      style: { face: 'text', size: 13 * unit, weight: 700 },
      ink: muted,
      rim,
    },
  ];
}

/** Turns a step from a point clockwise, in degrees. */
function turned(
  [x, y]: readonly [number, number],
  dx: number,
  dy: number,
  degrees: number,
): readonly [number, number] {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [x + dx * cos - dy * sin, y + dx * sin + dy * cos];
}
