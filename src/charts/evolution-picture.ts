import type { ExhibitPicture } from '../export/exhibit.ts';
import type { Drawn, TextRuler } from '../theme/drawing/picture.ts';
import type { EvolutionContent } from './chart-series.ts';
import { evolutionDrawing } from './evolution-drawing.ts';
import { keysLegend, type KeyTexts, seriesLegend } from './evolution-legend.ts';
import type { EvolutionOptions } from './evolution-options.ts';
import { namesLegend, pictureLegend } from './picture-legend.ts';

/** The space that a picture is drawn in. */
export interface PictureFrame {
  /** In px. */
  readonly width: number;
  readonly height: number;
  /** Size of ordinary text, in px. */
  readonly textSize: number;
  readonly legend: boolean;
  readonly ruler: TextRuler;
}

/** The chart is drawn as beside text of this size, in px, then scaled with its marks and lines. */
const TEXT_SIZE = 16;
/** Size of its own texts beside that. */
const FONT_SIZE = 14;
/** Under this width, in px beside such text, ticks are fewer and no names stand at line ends. */
const COMPACT = 480;
/** Under this height, in px beside such text, ticks are fewer too. */
const LOW = 220;
/** Under this one the unit is left to the title: a low chart keeps its room for the data. */
const LOW_FOR_UNIT = 110;
const BLANK = 10;
/** Share of the picture that the explanation of signs may take; more would leave no chart. */
const MOST_LEGEND = 0.4;

/**
 * Draws an evolution chart as a picture, with its axes and, where the frame wants one, its legend:
 * the names of series where lines do not bear them, then how values are drawn.
 */
export function evolutionPicture(
  content: EvolutionContent,
  options: Omit<EvolutionOptions, 'compact' | 'fontSize'>,
  texts: KeyTexts,
  frame: PictureFrame,
): ExhibitPicture {
  const scale = frame.textSize / TEXT_SIZE;
  const [width, height] = [frame.width / scale, frame.height / scale];
  const ruler: TextRuler = (text, style) =>
    frame.ruler(text, { ...style, size: style.size * scale }) / scale;
  const own = { ...options, compact: width < COMPACT || height < LOW, fontSize: FONT_SIZE };
  const draw = (top: number, bottom: number) => {
    const left = height - top - bottom;
    const shown = left < LOW_FOR_UNIT ? { ...content, unit: undefined } : content;
    return evolutionDrawing(shown, own, { width, height: left, ruler });
  };
  const inks = { size: FONT_SIZE, color: options.colors.ink, ruler };
  const isNamed = frame.legend && draw(0, 0).isNamed;
  // One series alone is what the title says.
  const wantsNames = frame.legend && !isNamed && content.series.length > 1;
  const series = wantsNames ? seriesLegend(content.series, own) : [];
  const names = namesLegend(series, { width, height }, inks);
  const below = frame.legend ? keysLegend(content.series, texts, own) : [];
  const keys = pictureLegend(below, 0, width, inks);
  const top = names.height > 0 ? names.height + BLANK : 0;
  const fits = top + keys.height < MOST_LEGEND * height;
  const bottom = keys.height > 0 && fits ? keys.height + BLANK : 0;
  const group = (y: number, items: readonly Drawn[]): Drawn => ({
    kind: 'group',
    x: 0,
    y,
    scale: 1,
    items,
  });
  const chart = draw(top, bottom);
  const items = [
    group(0, names.items),
    group(top, chart.items),
    ...(fits ? [group(height - keys.height, keys.items)] : []),
  ];
  return {
    width: frame.width,
    height: frame.height,
    items: [{ kind: 'group', x: 0, y: 0, scale, items }],
    leftOut: content.strip && !chart.frame.strip ? 'events' : names.isWhole ? undefined : 'names',
  };
}
