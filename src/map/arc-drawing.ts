import type { FittedPlane } from './fitted-plane.ts';
import type { PlaneArcs } from './plane-arcs.ts';
import type { Box } from './plane.ts';

/** A ring by its arcs, end to end: ~i stands for arc i walked backwards (TopoJSON 1.0). */
export type ArcRing = readonly number[];

/** An arc as SVG path data: its two ends, and each way what follows the end that it starts from. */
interface DrawnArc {
  readonly first: string;
  readonly last: string;
  readonly forwards: string;
  readonly backwards: string;
  readonly bounds: Box;
}

/** Draws lines out of arcs. Each arc is written once, whatever number of territories it bounds. */
export class ArcDrawing {
  readonly #drawn: readonly DrawnArc[];

  constructor(arcs: PlaneArcs, plane: FittedPlane) {
    this.#drawn = drawArcs(arcs, plane);
  }

  /** Gives SVG path data for arcs, each a line of its own, to the tenth of a unit. */
  arcs(indexes: readonly number[]): string {
    let d = '';
    for (const index of indexes) {
      const arc = this.#drawn[index];
      if (arc) d += `M${arc.first}${arc.forwards}`;
    }
    return d;
  }

  /** Gives SVG path data for closed lines, to the tenth of a unit. */
  rings(rings: readonly ArcRing[]): string {
    // A ring ends where it began: closing it draws its last side.
    return rings.map((ring) => `${withoutLast(this.#line(ring))}Z`).join('');
  }

  /** Gives the smallest box that holds rings. */
  boundsOf(rings: readonly ArcRing[]): Box {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const ring of rings) {
      for (const index of ring) {
        const bounds = this.#drawn[index < 0 ? ~index : index]?.bounds;
        if (!bounds) continue;
        left = Math.min(left, bounds.x);
        top = Math.min(top, bounds.y);
        right = Math.max(right, bounds.x + bounds.width);
        bottom = Math.max(bottom, bounds.y + bounds.height);
      }
    }
    return { x: left, y: top, width: right - left, height: bottom - top };
  }

  #line(line: ArcRing): string {
    let d = '';
    for (const index of line) {
      const arc = this.#drawn[index < 0 ? ~index : index];
      if (!arc) continue;
      if (d === '') d = `M${index < 0 ? arc.last : arc.first}`;
      d += index < 0 ? arc.backwards : arc.forwards;
    }
    return d;
  }
}

function drawArcs({ xs, ys, starts }: PlaneArcs, plane: FittedPlane): readonly DrawnArc[] {
  const drawn: DrawnArc[] = [];
  for (let arc = 0; arc + 1 < starts.length; arc += 1) {
    const texts: string[] = [];
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    const end = starts[arc + 1] ?? 0;
    for (let i = starts[arc] ?? 0; i < end; i += 1) {
      const x = plane.left + (xs[i] ?? 0) / plane.metresPerUnit;
      const y = plane.top - (ys[i] ?? 0) / plane.metresPerUnit;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
      const text = `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
      if (text !== texts[texts.length - 1]) texts.push(text);
    }
    const [first = '', last = ''] = [texts[0], texts[texts.length - 1]];
    const forwards = texts.join('L').slice(first.length);
    const backwards = texts.reverse().join('L').slice(last.length);
    const bounds = { x: left, y: top, width: right - left, height: bottom - top };
    drawn.push({ first, last, forwards, backwards, bounds });
  }
  return drawn;
}

function withoutLast(d: string): string {
  return d.slice(0, d.lastIndexOf('L'));
}
