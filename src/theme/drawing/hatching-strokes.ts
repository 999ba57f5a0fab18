import type { Box } from '../box.ts';
import type { Vertex } from '../polygon.ts';
import { pathBox } from './path-box.ts';
import type { Hatching } from './picture.ts';

type Stroke = readonly [from: Vertex, to: Vertex];

/** Most tiles that one shape is hatched with: beyond, its pattern is finer than a screen shows. */
const MOST_TILES = 250_000;

/**
 * Gives the strokes that hatch a shape, in the turned plane of its tiles: they cover its box, and
 * are to be turned and cut at its outline. A stroke from one side of a tile to the other goes on
 * through its neighbours as one line.
 */
export function hatchingStrokes({ tile, size, turn }: Hatching, d: string): readonly Stroke[] {
  const box = pathBox(d);
  if (!box || !(size > 0)) return [];
  const { x0, y0, x1, y1 } = turned(box, -turn);
  const [firstColumn, endColumn] = [Math.floor(x0 / size), Math.ceil(x1 / size)];
  const [firstRow, endRow] = [Math.floor(y0 / size), Math.ceil(y1 / size)];
  if ((endColumn - firstColumn) * (endRow - firstRow) > MOST_TILES) return [];
  const strokes: Stroke[] = [];
  for (const [from, to] of tileStrokes(tile)) {
    const across = from[1] === to[1] && Math.abs(to[0] - from[0]) === size;
    const down = from[0] === to[0] && Math.abs(to[1] - from[1]) === size;
    for (let row = firstRow; row < (down ? firstRow + 1 : endRow); row += 1) {
      for (let column = firstColumn; column < (across ? firstColumn + 1 : endColumn); column += 1) {
        const start: Vertex = [from[0] + column * size, from[1] + row * size];
        const columns = across ? endColumn - firstColumn : 1;
        const rows = down ? endRow - firstRow : 1;
        const reach = [(to[0] - from[0]) * columns, (to[1] - from[1]) * rows] as const;
        strokes.push([start, [start[0] + reach[0], start[1] + reach[1]]]);
      }
    }
  }
  return strokes;
}

/** Reads the lines of a tile: `M x y L x y`, one after the other. */
function tileStrokes(tile: string): Stroke[] {
  const numbers = (tile.match(/-?[\d.]+(?:e-?\d+)?/gi) ?? []).map(Number);
  const strokes: Stroke[] = [];
  for (let i = 0; i + 3 < numbers.length; i += 4) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers.slice(i, i + 4);
    const leftToRight = x1 < x2 || (x1 === x2 && y1 <= y2);
    strokes.push(
      leftToRight
        ? [
            [x1, y1],
            [x2, y2],
          ]
        : [
            [x2, y2],
            [x1, y1],
          ],
    );
  }
  return strokes;
}

/** Gives the box of a box turned about the origin, by degrees clockwise. */
function turned({ x0, y0, x1, y1 }: Box, degrees: number): Box {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const corners = [x0, x1].flatMap((x) =>
    [y0, y1].map((y): Vertex => [x * cos - y * sin, x * sin + y * cos]),
  );
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}
