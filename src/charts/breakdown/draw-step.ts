import { hatch } from '../../theme/hatch.ts';
import { type DrawnPath, strokeLines } from '../../theme/drawing/drawn-path.ts';
import type { Drawn } from '../../theme/drawing/picture.ts';
import type { PageColors } from '../../theme/page-colors.ts';
import { rectangle } from '../../theme/polygon.ts';
import { drawAbsence } from '../draw-absence.ts';
import { drawArrow } from '../draw-reach.ts';
import { LINE_HEIGHT, sheetLine } from '../sheet-text.ts';
import type { BreakdownLayout, PlacedStep } from './breakdown-layout.ts';
import { BAND, FADE, overTop } from './over-top.ts';
import { drawOpenPart, drawPart, type PartLook } from './part-look.ts';

/** Segments lower than this have no edge of paper: it would hide them. */
const EDGED = 3;

/** Draws one column: its parts, what is open at its top, its total and its name. */
export function drawStep(
  placed: PlacedStep,
  looks: readonly PartLook[],
  { base, hasTotals }: BreakdownLayout,
  colors: PageColors,
): Drawn[] {
  const { step, x0, x1, topY, nameX } = placed;
  const middle = (x0 + x1) / 2;
  const paths = [...drawSegments(placed, looks, colors), ...drawTop(placed, colors)];
  const over = overTop(step);
  const total = sheetLine(step.totalText, middle, topY - over - LINE_HEIGHT / 2, {
    color: colors.ink,
    align: 'center',
    rim: colors.paper,
  });
  const foot = [
    [x0 - 2, base],
    [x1 + 2, base],
  ] as const;
  return [
    { kind: 'paths', paths: [...paths, strokeLines([foot], colors.muted, 1.25)] },
    ...(hasTotals && step.totalText !== '' ? [total] : []),
    ...(nameX === undefined ? [] : [nameOf(placed, nameX, base, colors)]),
  ];
}

function nameOf({ step }: PlacedStep, x: number, base: number, { muted }: PageColors): Drawn {
  return sheetLine(step.label, x, base + 6 + LINE_HEIGHT / 2, { color: muted, align: 'center' });
}

function drawSegments(
  { step, x0, x1, segments }: PlacedStep,
  looks: readonly PartLook[],
  { paper }: PageColors,
): DrawnPath[] {
  return segments.flatMap(({ part, y0, y1 }) => {
    const [look, segment] = [looks[part], step.segments[part]];
    if (!look || !segment || segment.size <= 0) return [];
    const box = rectangle(x0, y1, x1, y0);
    const isPlain = !step.isRunning && !step.isPartial && !segment.isInexact;
    const edge = [
      [x0, y0],
      [x1, y0],
    ] as const;
    return [
      ...(isPlain ? drawPart(box, look, paper) : drawOpenPart(box, look, step.isRunning, paper)),
      ...(y1 - y0 >= EDGED ? [strokeLines([edge], paper, 1.5)] : []),
    ];
  });
}

/** What may be over a column: a fading hatch, and the signs of parts without a value, or an arrow. */
function drawTop({ step, x0, x1, topY }: PlacedStep, { muted, paper }: PageColors): DrawnPath[] {
  const middle = (x0 + x1) / 2;
  const fade = step.isOpen ? FADE : [];
  const bands = fade.map((alpha, index) => {
    const band = rectangle(x0, topY - index * BAND, x1, topY - (index + 1) * BAND);
    return strokeLines(hatch(band, 4.5), muted, 1.25, [], alpha);
  });
  const y = topY - fade.length * BAND - 1;
  const reasons = [...new Set(step.segments.flatMap(({ absence }) => absence ?? []))];
  if (reasons.length === 0) {
    return step.isOpen ? [...bands, drawArrow(middle, y + 2, -1, muted)] : bands;
  }
  const halfWidth = Math.min(5, (x1 - x0) / 2 / reasons.length);
  const signs = reasons.flatMap((reason, index) => {
    const x = middle + (index - (reasons.length - 1) / 2) * (2 * halfWidth + 2);
    const place = { seriesIndex: 0, pointIndex: 0, color: muted, x, y };
    return drawAbsence({ ...place, kind: 'absence', reason, halfWidth }, paper);
  });
  return [...bands, ...signs];
}
