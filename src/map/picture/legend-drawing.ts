import type { Drawn, TextRuler } from '../../theme/drawing/picture.ts';
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
import { classStrip } from './class-strip.ts';
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

/** Between the nested circles and what stands beside them, of the size of the text. */
const KEY_GAP = 1.5;

/** Draws the legend of a map as a column; `pixelsPerUnit` is the scale that the map is drawn at. */
export function legendDrawing(
  content: MapContent,
  legend: LegendContent,
  pixelsPerUnit: number,
  size: LegendSize,
): LegendDrawing {
  const { mode, ramp = [], scheme } = content;
  const { title, counts, shown, numberText } = legend;
  const colors = MAP_COLORS[scheme];
  const isTerse = size.setting === 'terse';
  const strip =
    isTerse && mode === 'choropleth'
      ? classStrip(ramp.slice(0, counts.classes.length), shown.map(numberText), colors, size)
      : undefined;
  const key = strip ?? circleKey(content, legend, pixelsPerUnit, size);
  const titled = () => {
    const column = new LegendColumn(size);
    if (title !== '') column.text(title, { color: colors.ink, alpha: 1 }, 700);
    if (key) column.gap();
    return column;
  };
  const under = titled();
  if (key) under.add(key.items, key.height);
  addEntries(under, content, legend, pixelsPerUnit, size, strip !== undefined);
  const x = key ? key.width + KEY_GAP * size.textSize : 0;
  if (!key || !isTerse) return under;
  // Closest, the entries stand beside the key where they have room and that is lower.
  const entries = new LegendColumn({ ...size, width: size.width - x });
  addEntries(entries, content, legend, pixelsPerUnit, size, strip !== undefined);
  const y = Math.max(0, (key.height - entries.height) / 2);
  const beside = titled();
  beside.add(
    [...key.items, { kind: 'group', x, y, scale: 1, items: entries.items }],
    Math.max(key.height, entries.height),
  );
  const hasRoom = textReach(entries.items, size.ruler) <= size.width - x;
  return hasRoom && beside.height < under.height ? beside : under;
}

/** Adds a line for each thing that the map shows; its classes may be told by a strip before. */
function addEntries(
  column: LegendColumn,
  content: MapContent,
  legend: LegendContent,
  pixelsPerUnit: number,
  size: LegendSize,
  hasStrip: boolean,
): void {
  const { mode, ramp = [], scheme, markers = [], markerStyles } = content;
  const { counts, shown, categories, texts, numberText } = legend;
  const colors = MAP_COLORS[scheme];
  const ink = { color: colors.ink, alpha: 1 };
  const muted = { color: colors.inkMuted, alpha: 1 };
  column.entries(circleEntries(content, legend));
  // Classes come first.
  const lines = [
    ...categories,
    ...legendLines({ mode, shown, ramp, counts, colors, texts, numberText }),
  ].slice(hasStrip ? counts.classes.length : 0);
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

/** The nested circles of a map of circles; undefined where nothing is drawn as one. */
function circleKey(
  { mode, circleScale, scheme, color }: MapContent,
  { counts, numberText }: LegendContent,
  pixelsPerUnit: number,
  { textSize, ruler }: LegendSize,
): Swatch | undefined {
  if (mode !== 'circles' || !circleScale || circleScale.max <= 0) return undefined;
  const colors = MAP_COLORS[scheme];
  const hasNegative = counts.negative > 0;
  const paint = circleColors(scheme, color ?? colors.circle, hasNegative);
  const layout = circleKeyLayout(circleScale, pixelsPerUnit);
  const items = circleKeyItems(layout, paint, hasNegative, colors, textSize, numberText);
  return { items, width: textReach(items, ruler), height: layout.height };
}

/** What open or struck circles mean, where some are. */
function circleEntries(
  { mode, circleScale, scheme, color }: MapContent,
  { counts, texts }: LegendContent,
): readonly LegendEntry[] {
  if (mode !== 'circles' || !circleScale || circleScale.max <= 0) return [];
  const colors = MAP_COLORS[scheme];
  const hasNegative = counts.negative > 0;
  const paint = circleColors(scheme, color ?? colors.circle, hasNegative);
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
  return kinds.map(([text = '', own, open, negative]) => {
    const items = circleSwatch(own, colors, { open, negative });
    return { text, ink, swatch: { width: 20, height: 20, items } };
  });
}

/** How far to the right texts go that begin where they stand. */
function textReach(items: readonly Drawn[], ruler: TextRuler): number {
  const ends = items.map((item) => {
    if (item.kind === 'group') return item.x + item.scale * textReach(item.items, ruler);
    return item.kind === 'text' ? item.x + ruler(item.text, item.style) : 0;
  });
  return Math.max(0, ...ends);
}
