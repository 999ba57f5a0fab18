import { contrastRatio } from '../../theme/contrast.ts';
import type { DrawnPath } from '../../theme/drawing/drawn-path.ts';
import type { Drawn, DrawnText, Picture } from '../../theme/drawing/picture.ts';
import type { Vertex } from '../../theme/polygon.ts';

/** A text of a picture that stands out too little. */
export interface FaintText {
  readonly text: string;
  /** From 1 to 21. */
  readonly ratio: number;
}

/** WCAG 2.2, criterion 1.4.3. */
export const LEAST_CONTRAST = 4.5;

/** A polygon painted full, in px of the picture. */
interface Ground {
  readonly lines: DrawnPath['lines'];
  readonly color: string;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/**
 * Lists the texts of a picture that stand out too little from what is under them: their rim, the
 * last polygon painted there, or the paper. Shapes given as path data count by their rims only.
 */
export function faintTexts({ items }: Picture, paper: string): FaintText[] {
  const grounds: Ground[] = [];
  const found: FaintText[] = [];
  const visit = (item: Drawn, place: Place): void => {
    if (item.kind === 'group') {
      const { x, y } = moved([item.x, item.y], place);
      for (const inner of item.items) visit(inner, { x, y, scale: place.scale * item.scale });
    } else if (item.kind === 'paths') grounds.push(...groundsOf(item.paths, place));
    else if (item.kind === 'text') {
      const ratio = ratioOf(item, place, grounds, paper);
      if (ratio < LEAST_CONTRAST) found.push({ text: item.text, ratio });
    }
  };
  for (const item of items) visit(item, { x: 0, y: 0, scale: 1 });
  return found;
}

function ratioOf(
  { x, y, style, ink, rim }: DrawnText,
  place: Place,
  grounds: readonly Ground[],
  paper: string,
): number {
  // The middle of small letters, at the point that the text is tied to.
  const spot = moved([x, y - style.size / 4], place);
  const under = grounds.findLast(({ lines }) => holds(lines, spot))?.color ?? paper;
  return contrastRatio(ink.color, rim?.color ?? under, ink.alpha) ?? Infinity;
}

function groundsOf(paths: readonly DrawnPath[], place: Place): Ground[] {
  return paths.flatMap(({ lines, fill }) => {
    if (!fill || fill.alpha < 0.5) return [];
    const placed = lines.map((line) =>
      line.map((vertex): Vertex => {
        const { x, y } = moved(vertex, place);
        return [x, y];
      }),
    );
    return [{ lines: placed, color: fill.color }];
  });
}

function moved([x, y]: Vertex, place: Place) {
  return { x: place.x + x * place.scale, y: place.y + y * place.scale };
}

/** Tells whether a point is inside polygons, by how often a line to its right crosses them. */
function holds(lines: DrawnPath['lines'], { x, y }: { x: number; y: number }): boolean {
  let inside = false;
  for (const line of lines) {
    for (const [index, [x1, y1]] of line.entries()) {
      const [x2, y2] = line[(index + 1) % line.length] ?? [x1, y1];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  }
  return inside;
}
