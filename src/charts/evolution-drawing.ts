import type { Box } from '../theme/box.ts';
import type { DrawnPath } from '../theme/drawing/drawn-path.ts';
import type { Drawn } from '../theme/drawing/picture.ts';
import type { EvolutionContent } from './chart-series.ts';
import { drawAxisTexts, drawGrid } from './draw-axes.ts';
import { drawEventLines, drawEventNames, rowMiddle } from './draw-events.ts';
import { drawFrame } from './draw-frame.ts';
import { drawLink } from './draw-link.ts';
import { drawPoint } from './draw-point.ts';
import { drawReference } from './draw-reference.ts';
import { endLabels, hasEndLabels } from './end-labels.ts';
import { type DrawingSize, type EvolutionFrame, evolutionFrame } from './evolution-frame.ts';
import { type EvolutionLayout, evolutionLayout } from './evolution-layout.ts';
import type { EvolutionOptions } from './evolution-options.ts';
import { areNamedAbove, drawReferenceKey, referenceLabels } from './reference-labels.ts';
import { type EvolutionScene, evolutionScene } from './evolution-scene.ts';
import { drawLabel, labelBox, textStyle } from './plot-label.ts';
import { valueLabels } from './value-labels.ts';

/** An evolution chart, drawn at a size: what is painted, and where everything stands in it. */
export interface EvolutionDrawing {
  readonly width: number;
  readonly height: number;
  readonly items: readonly Drawn[];
  readonly scene: EvolutionScene;
  readonly frame: EvolutionFrame;
  readonly layout: EvolutionLayout;
  /** True where lines bear the names of their series: no legend need tell them. */
  readonly isNamed: boolean;
}

/** Draws an evolution chart at a size, with axes and texts: the screen and exports paint the same. */
export function evolutionDrawing(
  content: EvolutionContent,
  options: EvolutionOptions,
  size: DrawingSize,
): EvolutionDrawing {
  const scene = evolutionScene(content, options);
  const frame = evolutionFrame(scene, size);
  const layout = evolutionLayout(scene, frame.area);
  const { colors } = options;
  const { width, ruler } = size;
  const { strip, stripTop, height } = frame;
  const items: Drawn[] = [
    paths([drawGrid(scene, frame.area)]),
    drawEventLines(frame.events, frame.eventRows, frame.area, colors.ink),
    paths(drawnData(scene, frame, layout)),
    ...drawAxisTexts(scene, frame.area, frame.labels),
    ...drawEventNames(frame.events, frame.eventRows, frame.area, colors, scene.fontSize),
    ...drawnLabels(scene, frame, layout, size),
    ...(strip ? [{ kind: 'group' as const, x: 0, y: stripTop, scale: 1, items: strip.items }] : []),
  ];
  const isNamed = hasEndLabels(scene, width, ruler);
  return { width, height, items, scene, frame, layout, isNamed };
}

const paths = (drawn: readonly DrawnPath[]): Drawn => ({ kind: 'paths', paths: drawn });

function drawnData(
  scene: EvolutionScene,
  { area, labels }: EvolutionFrame,
  { points, links }: EvolutionLayout,
): DrawnPath[] {
  const { colors } = scene.options;
  const columns = points.filter(({ kind }) => kind === 'column');
  const others = points.filter(({ kind }) => kind !== 'column');
  const references = scene.content.references ?? [];
  return [
    ...columns.flatMap((point) => drawPoint(point, colors.paper)),
    ...drawFrame(scene, area, labels),
    ...references.flatMap((reference) => drawReference(reference, area, colors.ink)),
    ...links.map(drawLink),
    ...others.flatMap((point) => drawPoint(point, colors.paper)),
  ];
}

/** Writes what is written among the data: names at the ends of lines, references, values. */
function drawnLabels(
  scene: EvolutionScene,
  { area, events, eventRows }: EvolutionFrame,
  layout: EvolutionLayout,
  { width, ruler }: DrawingSize,
): Drawn[] {
  const { fontSize, options, content } = scene;
  const { ink, muted, paper } = options.colors;
  const [plain, bold] = [textStyle(fontSize), textStyle(fontSize, 600)];
  const names = endLabels(scene, layout, width, ruler);
  const isAbove = areNamedAbove(scene);
  const references = referenceLabels(
    isAbove ? [] : (content.references ?? []),
    area,
    layout,
    fontSize,
    (text) => ruler(text, bold),
  );
  const taken: Box[] = [
    ...names.map((label) => labelBox(label, ruler(label.text, bold), fontSize)),
    ...references.map((label) => labelBox(label, ruler(label.text, bold), fontSize)),
    ...events.lines.flatMap(({ label, row, x }): Box[] => {
      const y = rowMiddle(eventRows, row);
      const box = { y0: y - fontSize / 2, y1: y + fontSize / 2 };
      return label ? [{ ...box, x0: Math.min(x, label.x), x1: label.x + label.width }] : [];
    }),
  ];
  const values = valueLabels(scene, layout, area, ruler, taken);
  return [
    ...(isAbove ? drawReferenceKey(scene, area, ruler) : []),
    ...values.map((label) => drawLabel(label, plain, ink, paper)),
    ...references.map((label) => drawLabel(label, bold, muted, paper)),
    ...names.map((label) => drawLabel(label, bold, ink, paper)),
  ];
}
