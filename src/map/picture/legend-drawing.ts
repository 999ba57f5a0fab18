import type { Drawn } from '../../theme/drawing/picture.ts';
import { shapeOutline, shapePath } from '../../theme/shape-path.ts';
import { circleColors } from '../circle-colors.ts';
import { circleKeyLayout } from '../circle-key-layout.ts';
import type { PlaceCounts } from '../count-places.ts';
import { type LegendLine, legendLines } from '../legend-lines.ts';
import type { LegendTexts } from '../legend-texts.ts';
import { MAP_COLORS, type MapColors } from '../map-colors.ts';
import type { MapContent } from '../map-content.ts';
import { MARKER_KINDS } from '../marker-groups.ts';
import { areaSwatch, SWATCH } from './area-key-items.ts';
import { circleKeyItems, circleSwatch } from './circle-key-items.ts';
import { LegendColumn, type LegendEntry, type LegendSize, type Swatch } from './legend-column.ts';
import { TEXT_SIZE } from './map-drawing.ts';
import { markScale } from './mark-scale.ts';

/** What the legend says besides what the map shows; `shown` are the bounds as they are written. */
export interface LegendContent {
  readonly title: string;
  readonly counts: PlaceCounts;
  readonly shown: readonly number[];
  /** Lines of the categories, in `categories` mode. */
  readonly categories: readonly LegendLine[];
  readonly texts: LegendTexts;
  readonly numberText: (value: number) => string;
}

/** A legend, from its top left corner, in px. */
export interface LegendDrawing {
  readonly height: number;
  readonly items: readonly Drawn[];
}

/** Draws the legend of a map as a column; `pixelsPerUnit` is the scale that the map is drawn at. */
export function legendDrawing(
  content: MapContent,
  legend: LegendContent,
  pixelsPerUnit: number,
  size: LegendSize,
): LegendDrawing {
  const { mode, ramp = [], scheme, markers = [], markerStyles } = content;
  const { title, counts, shown, categories, texts, numberText } = legend;
  const colors = MAP_COLORS[scheme];
  const ink = { color: colors.ink, alpha: 1 };
  const muted = { color: colors.inkMuted, alpha: 1 };
  const column = new LegendColumn(size);
  if (title !== '') column.text(title, ink, 700);
  addCircles(column, content, legend, pixelsPerUnit, size);
  const lines = [
    ...categories,
    ...legendLines({ mode, shown, ramp, counts, colors, texts, numberText }),
  ];
  if (lines.length > 0) column.gap();
  column.entries(
    lines.map((line) => ({
      text: line.text,
      ink,
      swatch: { ...SWATCH, items: areaSwatch(line, colors) },
      end: { text: texts.places(line.count), ink: muted },
    })),
  );
  if (mode === 'choropleth' && counts.fragile > 0 && texts.fragilePlaces) {
    column.gap();
    column.text(texts.fragilePlaces(counts.fragile), muted, 400);
  }
  const kinds = MARKER_KINDS.filter((kind) => markers.some(({ items }) => items[kind].length > 0));
  if (kinds.length > 0) column.gap();
  const marks = kinds.map((kind): LegendEntry => {
    const d = shapePath(markerStyles[kind].shape, SWATCH.width / 2, 10, 6);
    const fill = { color: markerStyles[kind].color[scheme], alpha: 1 };
    const items = [{ kind: 'outline', d, fill } as const];
    const swatch = { width: SWATCH.width, height: 20, items };
    return { text: texts[kind], ink, swatch };
  });
  if (markers.some(({ items }) => MARKER_KINDS.some((kind) => items[kind].length > 1))) {
    const { isNumbered } = markScale(content, size.textSize / TEXT_SIZE / pixelsPerUnit);
    const swatch = severalSwatch(colors, isNumbered, size.textSize);
    marks.push({ text: texts.markerCount, ink: muted, swatch });
  }
  column.entries(marks);
  return { height: column.height, items: column.items };
}

/** A mark that stands for several, as large as the number in it asks for. */
function severalSwatch(colors: MapColors, isNumbered: boolean, textSize: number): Swatch {
  const scale = textSize / TEXT_SIZE;
  const side = 20 * scale;
  const width = Math.max(side, SWATCH.width);
  const [x, y] = [width / 2, side / 2];
  const lines = [shapeOutline('circle', x, y, 9.5 * scale)];
  const fill = { color: colors.inkMuted, alpha: 1 };
  const mark: Drawn = { kind: 'paths', paths: [{ lines, closed: true, fill }] };
  const number: Drawn = {
    kind: 'text',
    x,
    y: y + 4.2 * scale,
    align: 'center',
    text: '2',
    style: { face: 'text', size: 12 * scale, weight: 700 },
    ink: { color: colors.paper, alpha: 1 },
  };
  return { width, height: side, items: isNumbered ? [mark, number] : [mark] };
}

/** Adds the nested circles of a map of circles, and what open or struck circles mean. */
function addCircles(
  column: LegendColumn,
  { mode, circleScale, scheme, color }: MapContent,
  { counts, texts, numberText }: LegendContent,
  pixelsPerUnit: number,
  { textSize }: LegendSize,
): void {
  if (mode !== 'circles' || !circleScale || circleScale.max <= 0) return;
  const colors = MAP_COLORS[scheme];
  const hasNegative = counts.negative > 0;
  const paint = circleColors(scheme, color ?? colors.circle, hasNegative);
  const layout = circleKeyLayout(circleScale, pixelsPerUnit);
  column.gap();
  column.add(
    circleKeyItems(layout, paint, hasNegative, colors, textSize, numberText),
    layout.height,
  );
  const kinds: readonly (readonly [string | undefined, string, boolean, boolean])[] = [
    ...(hasNegative
      ? ([
          [texts.positiveCircle, paint.positive, false, false],
          [texts.negativeCircle, paint.negative, false, true],
        ] as const)
      : []),
    ...(counts.inexact > 0
      ? ([
          [texts.exactCircle, paint.positive, false, false],
          [texts.inexactCircle, paint.positive, true, false],
        ] as const)
      : []),
  ];
  const ink = { color: colors.ink, alpha: 1 };
  column.entries(
    kinds.map(([text = '', own, open, negative]) => {
      const items = circleSwatch(own, colors, { open, negative });
      return { text, ink, swatch: { width: 20, height: 20, items } };
    }),
  );
}
