import { HUES, type Scheme } from '../../theme/indicator-style.ts';
import { hatch } from '../../theme/hatch.ts';
import type { Polygon, Vertex } from '../../theme/polygon.ts';
import {
  type DrawnPath,
  fillShape,
  strokeLines,
  strokeShape,
} from '../../theme/drawing/drawn-path.ts';
import type { BreakdownPart } from './breakdown-data.ts';

/** Strokes of paper that tell parts apart without colour. */
const PATTERNS = ['none', 'rising', 'level', 'falling', 'crossed', 'upright'] as const;
type Pattern = (typeof PATTERNS)[number];

export interface PartLook {
  readonly color: string;
  readonly pattern: Pattern;
  /** True for what no part holds: only an outline. */
  readonly isHollow: boolean;
}

/** The last hue is the grey of what stands together. */
const GREY = HUES.length - 1;
const SPACING = 6;
const STROKE = 1.4;

/** Gives the look of each part, from the hue of the indicator on. */
export function partLooks(
  parts: readonly BreakdownPart[],
  hue: number,
  scheme: Scheme,
): readonly PartLook[] {
  return parts.map(({ kind }, index) => {
    const own = kind === 'part' ? (hue + index) % GREY : GREY;
    const pattern = kind === 'part' ? PATTERNS[index % PATTERNS.length] : 'none';
    const color = (HUES[own] ?? HUES[0])?.[scheme] ?? '';
    return { color, pattern: pattern ?? 'none', isHollow: kind === 'rest' };
  });
}

/** Fills a box as its part is drawn, on a paper of the given colour. */
export function drawPart(box: Polygon, look: PartLook, paper: string): DrawnPath[] {
  const { color, pattern, isHollow } = look;
  if (isHollow) {
    return [fillShape(box, paper), strokeShape(inner(box), color, 1.25, [3, 2.5])];
  }
  const strokes = patternOf(box, pattern);
  const filled = [fillShape(box, paper), fillShape(box, color)];
  return strokes.length === 0 ? filled : [...filled, strokeLines(strokes, paper, STROKE)];
}

/** Fills a box of a period that is not over, or of a part that is not known exactly. */
export function drawOpenPart(
  box: Polygon,
  { color, isHollow }: PartLook,
  isRunning: boolean,
  paper: string,
): DrawnPath[] {
  const faint = isHollow ? [] : [fillShape(box, color, 0.3)];
  const strokes = isRunning ? [strokeLines(hatch(box, 4.5), color, 1.25, [], 0.8)] : [];
  const edge = strokeShape(inner(box), color, 1.25, isRunning ? [] : [3, 2.5]);
  return [fillShape(box, paper), ...faint, ...strokes, edge];
}

/** An outline lies inside its box, so that neighbours do not cover it. */
function inner(box: Polygon): Polygon {
  const [xs, ys] = [box.map(([x]) => x), box.map(([, y]) => y)];
  const [cx, cy] = [
    (Math.min(...xs) + Math.max(...xs)) / 2,
    (Math.min(...ys) + Math.max(...ys)) / 2,
  ];
  return box.map(([x, y]): Vertex => [x - Math.sign(x - cx) * 0.6, y - Math.sign(y - cy) * 0.6]);
}

function patternOf(box: Polygon, pattern: Pattern): (readonly Vertex[])[] {
  switch (pattern) {
    case 'none':
      return [];
    case 'rising':
    case 'falling':
      return hatch(box, SPACING, pattern);
    case 'crossed':
      return [...hatch(box, SPACING + 1), ...hatch(box, SPACING + 1, 'falling')];
    case 'level':
    case 'upright':
      return ruled(box, pattern === 'level');
  }
}

/** Straight strokes at the same places over the whole drawing. */
function ruled(box: Polygon, isLevel: boolean): (readonly Vertex[])[] {
  const [xs, ys] = [box.map(([x]) => x), box.map(([, y]) => y)];
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [from, to] = isLevel ? [y0, y1] : [x0, x1];
  const strokes: (readonly Vertex[])[] = [];
  for (let at = Math.ceil((from + 1) / SPACING) * SPACING; at < to - 1; at += SPACING) {
    strokes.push(
      isLevel
        ? [
            [x0, at],
            [x1, at],
          ]
        : [
            [at, y0],
            [at, y1],
          ],
    );
  }
  return strokes;
}
