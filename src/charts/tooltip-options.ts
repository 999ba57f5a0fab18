import type { TooltipItem, TooltipOptions } from 'chart.js';
import type { EvolutionScene, TrackEntry } from './evolution-scene.ts';
import { textWidth } from '../theme/text-width.ts';
import { wrapText } from './wrap-text.ts';

/** Most of the chart's width that the tooltip takes, and its longest line, in characters. */
const WIDTH_SHARE = 0.72;
const LONGEST_LINE = 44;

type Item = TooltipItem<'line'>;

/** Gives the chart's own tooltip: label, value in words, period and source, on the page's paper. */
export function tooltipOptions(scene: EvolutionScene) {
  const { colors, font } = scene.options;
  const size = scene.fontSize;
  const trackOf = (item: Item | undefined) => item && scene.tracks[item.datasetIndex];
  const entryOf = (item: Item | undefined): TrackEntry | undefined =>
    item && trackOf(item)?.entries[item.dataIndex];
  const wrapped = (item: Item, text: string) => {
    const room = (item.chart.width * WIDTH_SHARE) / textWidth('n', size);
    return wrapText(text, Math.min(LONGEST_LINE, Math.floor(room)));
  };
  const callbacks: Partial<TooltipOptions<'line'>['callbacks']> = {
    title: ([item]) => (item ? wrapped(item, trackOf(item)?.series.label ?? '') : []),
    label: (item) => wrapped(item, entryOf(item)?.point.text ?? ''),
    footer: ([item]) => {
      const point = entryOf(item)?.point;
      if (!item || !point) return [];
      return [point.periodText, point.sourceText].flatMap((text) => wrapped(item, text));
    },
  };
  return {
    backgroundColor: colors.paper,
    borderColor: ({ tooltipItems }: { tooltipItems: Item[] }) =>
      trackOf(tooltipItems[0])?.color ?? colors.muted,
    borderWidth: 1.5,
    cornerRadius: 3,
    padding: 10,
    caretSize: 5,
    caretPadding: 10,
    displayColors: false,
    titleColor: colors.ink,
    bodyColor: colors.ink,
    footerColor: colors.muted,
    titleFont: { family: font, size, weight: 600 },
    bodyFont: { family: font, size: size + 1, weight: 'normal' as const },
    footerFont: { family: font, size: size - 1, weight: 'normal' as const },
    titleMarginBottom: 4,
    footerMarginTop: 6,
    callbacks,
  };
}
