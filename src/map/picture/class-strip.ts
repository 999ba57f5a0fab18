import type { Drawn, TextStyle } from '../../theme/drawing/picture.ts';
import type { MapColors } from '../map-colors.ts';
import type { LegendSize, Swatch } from './legend-column.ts';
import { SWATCH } from './area-key-items.ts';

/** Between two bounds, and from the strip to them, of the size of the text. */
const GAP = 0.75;
const DROP = 0.95;

/**
 * Draws classes as a strip of colours with their bounds under it: fewer words than a line for each.
 * Undefined where the width does not hold it, or where a class is of one value.
 */
export function classStrip(
  fills: readonly string[],
  bounds: readonly string[],
  colors: MapColors,
  { width, textSize, ruler }: LegendSize,
): Swatch | undefined {
  if (bounds.length !== fills.length + 1 || new Set(bounds).size < bounds.length) return undefined;
  const style: TextStyle = { face: 'text', size: textSize, weight: 400 };
  const widths = bounds.map((bound) => ruler(bound, style));
  const step = Math.max(SWATCH.width, Math.max(...widths) + GAP * textSize);
  const left = (widths[0] ?? 0) / 2;
  const whole = left + fills.length * step + (widths.at(-1) ?? 0) / 2;
  if (whole > width) return undefined;
  const height = SWATCH.height - 2;
  const stroke = { color: colors.epciBorder, alpha: 1, width: 1, dash: [] };
  const boxes = fills.map((color, index): Drawn => {
    const x = left + index * step;
    const d = `M${x} 1H${x + step}V${1 + height}H${x}Z`;
    return { kind: 'outline', d, fill: { color, alpha: 1 }, stroke };
  });
  const y = 1 + height + DROP * textSize;
  const ink = { color: colors.ink, alpha: 1 };
  const texts = bounds.map((text, index): Drawn => ({
    kind: 'text',
    x: left + index * step,
    y,
    align: 'center',
    text,
    style,
    ink,
  }));
  return { width: whole, height: y + 0.3 * textSize, items: [...boxes, ...texts] };
}
