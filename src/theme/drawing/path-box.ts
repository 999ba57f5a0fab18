import type { Box } from '../box.ts';

/** How many numbers each command of path data takes. */
const ARITY: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
};

const TOKENS = /([a-z])|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

/**
 * Gives a box that holds a shape written as SVG path data: that of its points and of the controls
 * of its curves; round an arc, with its radii on all sides. Undefined for no shape at all.
 */
export function pathBox(d: string): Box | undefined {
  const reach = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  const hold = (x: number, y: number, margin = 0): void => {
    reach.x0 = Math.min(reach.x0, x - margin);
    reach.y0 = Math.min(reach.y0, y - margin);
    reach.x1 = Math.max(reach.x1, x + margin);
    reach.y1 = Math.max(reach.y1, y + margin);
  };
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const { command, numbers } of steps(d)) {
    const kind = command.toUpperCase();
    const [fromX, fromY] = command === kind ? [0, 0] : [x, y];
    if (kind === 'Z') [x, y] = [startX, startY];
    else if (kind === 'H') x = fromX + (numbers[0] ?? 0);
    else if (kind === 'V') y = fromY + (numbers[0] ?? 0);
    else {
      const points = kind === 'A' ? numbers.slice(5) : numbers;
      const margin = kind === 'A' ? 2 * Math.max(numbers[0] ?? 0, numbers[1] ?? 0) : 0;
      const [lastX, lastY] = [x, y];
      for (let i = 0; i + 1 < points.length; i += 2) {
        [x, y] = [fromX + (points[i] ?? 0), fromY + (points[i + 1] ?? 0)];
        hold(x, y, margin);
      }
      if (margin > 0) hold(lastX, lastY, margin);
      if (kind === 'M') [startX, startY] = [x, y];
    }
    if (kind !== 'Z') hold(x, y);
  }
  return reach.x0 <= reach.x1 ? reach : undefined;
}

interface Step {
  readonly command: string;
  readonly numbers: readonly number[];
}

/** Cuts path data into commands, each with its own numbers; repeated ones are written out. */
function steps(d: string): Step[] {
  const found: Step[] = [];
  let command = '';
  let numbers: number[] = [];
  for (const [token, letter] of d.matchAll(TOKENS)) {
    if (letter !== undefined) {
      command = letter;
      if (letter.toUpperCase() === 'Z') found.push({ command, numbers: [] });
      continue;
    }
    numbers.push(Number(token));
    if (numbers.length < (ARITY[command.toUpperCase()] ?? Infinity)) continue;
    found.push({ command, numbers });
    numbers = [];
    // Further points of a move are lines.
    if (command === 'M') command = 'L';
    if (command === 'm') command = 'l';
  }
  return found;
}
