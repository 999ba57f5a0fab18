import { boxesMeet } from '../theme/box.ts';
import { strokeLines } from '../theme/drawing/drawn-path.ts';
import type { Drawn, TextRuler } from '../theme/drawing/picture.ts';
import type { Vertex } from '../theme/polygon.ts';
import type { ChartReference } from './chart-series.ts';
import { LONG_DASH } from './draw-reference.ts';
import type { EvolutionScene } from './evolution-scene.ts';
import type { EvolutionLayout } from './evolution-layout.ts';
import type { PlotArea } from './plot-area.ts';
import { drawLabel, labelBox, type PlotLabel, textStyle } from './plot-label.ts';
import { pointBox } from './point-box.ts';
import { linkBoxes } from './value-labels.ts';

/** Blank on the left of a label, past the arrow of a bound, in px. */
const INDENT = 22;
/** Length of the stroke before a name over the plot, and the blank after it, in px. */
const SAMPLE = 25;
const BLANK = 6;

/**
 * Places what references are beside their lines, over or under them, on the right or on the left,
 * where nothing else is drawn; one that finds no room is left to the sentence and the table.
 */
export function referenceLabels(
  references: readonly ChartReference[],
  area: PlotArea,
  { points, links }: EvolutionLayout,
  fontSize: number,
  widthOf: (text: string) => number,
): readonly PlotLabel[] {
  if (references.length === 0) return [];
  const taken = [...points.map(pointBox), ...links.flatMap(linkBoxes)];
  return references.flatMap(({ measure, text }) => {
    const y = area.yOf(measure.value);
    const candidates = [y - fontSize * 0.8, y + fontSize * 0.85].flatMap((middle): PlotLabel[] => [
      { x: area.right, y: middle, align: 'right', text },
      { x: area.left + INDENT, y: middle, align: 'left', text },
    ]);
    const isFree = (label: PlotLabel) => {
      const box = labelBox(label, widthOf(text), fontSize);
      if (box.y0 < area.top - fontSize || box.y1 > area.bottom) return false;
      return !taken.some((other) => boxesMeet(box, other));
    };
    const found = candidates.find(isFree);
    if (!found) return [];
    taken.push(labelBox(found, widthOf(text), fontSize));
    return [found];
  });
}

/** Tells whether references are named over the plot: columns leave them no room in it. */
export function areNamedAbove({ tracks, content }: EvolutionScene): boolean {
  const hasColumns = tracks.some(({ series }) => series.kind === 'flux');
  return hasColumns && (content.references ?? []).length > 0;
}

/** Names references over the plot, on the right, after a stroke like their lines. */
export function drawReferenceKey(scene: EvolutionScene, area: PlotArea, ruler: TextRuler): Drawn[] {
  const { content, options, fontSize } = scene;
  const text = (content.references ?? []).map((one) => one.text).join(' · ');
  const style = textStyle(fontSize, 600);
  const y = fontSize * 0.65;
  const x = area.right - ruler(text, style) - BLANK;
  const stroke: Vertex[] = [
    [x - SAMPLE, y],
    [x, y],
  ];
  return [
    { kind: 'paths', paths: [strokeLines([stroke], options.colors.ink, 1.5, LONG_DASH)] },
    drawLabel({ x: area.right, y, align: 'right', text }, style, options.colors.muted),
  ];
}
