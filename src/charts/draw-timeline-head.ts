import { fillShape, strokeShape } from '../theme/drawing/drawn-path.ts';
import type { Drawn } from '../theme/drawing/picture.ts';
import { shapeOutline } from '../theme/shape-path.ts';
import type { StripSpace } from './chart-strip.ts';
import { type LaidLegend, type LegendItem, pictureLegend, SIGN_BLANK } from './picture-legend.ts';
import type { PlacedEvent } from './timeline-lanes.ts';

/** Words over a timeline that stands under a chart. */
export interface StripTexts {
  readonly title: string;
  /** Said where no event is in the time shown. */
  readonly none: string;
  /** What each sign means. */
  readonly keys: {
    readonly leads: string;
    readonly others: string;
    readonly vague: string;
    readonly gathered: string;
  };
}

const GLYPH = 5;
const BOX = 16;

/** Writes what a timeline is, and what its signs mean where there are several. */
export function drawTimelineHead(
  placed: readonly PlacedEvent[],
  texts: StripTexts,
  {
    width,
    fontSize: size,
    colors,
    ruler,
  }: Pick<StripSpace, 'width' | 'fontSize' | 'colors' | 'ruler'>,
): LaidLegend {
  const title = placed.length > 0 ? texts.title : texts.none;
  // Flush with the side: it has no sign.
  const words: LegendItem = { sign: [], width: -SIGN_BLANK, height: 0, text: title };
  const keys = keysOf(placed, texts, colors);
  const isPlain = keys.length === 1 && placed.every(({ event }) => !event.gathered);
  const legend = [words, ...(isPlain ? [] : keys)];
  return pictureLegend(legend, 0, width, { size, color: colors.muted, ruler });
}

function keysOf(
  placed: readonly PlacedEvent[],
  { keys }: StripTexts,
  { ink, paper }: StripSpace['colors'],
): LegendItem[] {
  const single = placed.filter(({ event }) => !event.gathered);
  const leads = single.find(({ event }) => event.leads);
  const others = single.find(({ event }) => !event.leads);
  const item = (sign: Drawn[], text: string) => ({ sign, width: BOX, height: BOX, text });
  const glyph = (one: PlacedEvent, fill: string): Drawn[] => {
    const outline = shapeOutline(one.event.glyph, BOX / 2, BOX / 2, GLYPH);
    return [{ kind: 'paths', paths: [fillShape(outline, fill), strokeShape(outline, ink, 1.5)] }];
  };
  const ring = shapeOutline('circle', BOX / 2, BOX / 2, 7);
  const vague = single.find((one) => one.vague);
  const gathered: Drawn[] = [
    { kind: 'paths', paths: [fillShape(ring, ink, 0.12), strokeShape(ring, ink, 1.25)] },
  ];
  return [
    ...(leads ? [item(glyph(leads, ink), keys.leads)] : []),
    ...(others ? [item(glyph(others, ink), keys.others)] : []),
    ...(vague ? [item(glyph(vague, paper), keys.vague)] : []),
    ...(placed.some(({ event }) => event.gathered) ? [item(gathered, keys.gathered)] : []),
  ];
}
