import { fillShape, strokeLines } from '../theme/drawing/drawn-path.ts';
import { shapeOutline } from '../theme/shape-path.ts';
import type { ChartSeries } from './chart-series.ts';
import { drawKey, KEY_HEIGHT, KEY_WIDTH } from './draw-key.ts';
import { drawLink } from './draw-link.ts';
import type { EvolutionOptions } from './evolution-options.ts';
import { type LegendKey, legendKeys } from './legend-keys.ts';
import type { LegendItem } from './picture-legend.ts';

/** The words of each way of drawing; one without words is left out. */
export type KeyTexts = Readonly<Partial<Record<LegendKey, string>>>;

const GLYPH = 5.5;
const GLYPH_BOX = 16;
const PAST_WIDTH = 30;

/** Gives the items that name the series: the shape of each in its colour; in the past, on a dashed line, or the level of a column. */
export function seriesLegend(
  series: readonly ChartSeries[],
  { scheme, colors }: Pick<EvolutionOptions, 'scheme' | 'colors'>,
): LegendItem[] {
  return series.map(({ label, style, kind, pastOf }) => {
    const past = pastOf !== undefined;
    const color = past ? colors.muted : style.color[scheme];
    const width = past ? PAST_WIDTH : GLYPH_BOX;
    const [from, to] = [[0, GLYPH_BOX / 2] as const, [width, GLYPH_BOX / 2] as const];
    const line = past ? [drawLink({ color, from, to, continuous: true, past: true })] : [];
    const glyph = fillShape(shapeOutline(style.shape, width / 2, GLYPH_BOX / 2, GLYPH), color);
    const level = strokeLines([[from, to]], color, 2.5);
    return {
      sign: [{ kind: 'paths', paths: past && kind === 'flux' ? [level] : [...line, glyph] }],
      width,
      height: GLYPH_BOX,
      text: label,
    };
  });
}

/** Gives the items that say how values are drawn; none where all are exact, which needs no words. */
export function keysLegend(
  series: readonly ChartSeries[],
  texts: KeyTexts,
  { colors }: Pick<EvolutionOptions, 'colors'>,
): LegendItem[] {
  const kind = series.some((one) => one.kind === 'stock') ? 'stock' : 'flux';
  const keys = legendKeys(series).filter((key) => texts[key]);
  if (keys.every((key) => key === 'exact')) return [];
  return keys.map((key) => ({
    sign: [{ kind: 'paths', paths: drawKey(key, kind, colors.ink, colors.paper) }],
    width: KEY_WIDTH,
    height: KEY_HEIGHT,
    text: texts[key] ?? '',
  }));
}
