/**
 * Arcs on a plane, in metres: two numbers a point, not two arrays, or a page that opens would spend
 * more time clearing them away than drawing them.
 */
export interface PlaneArcs {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** Where each arc starts among the points; then the number of points. */
  readonly starts: Uint32Array;
}

interface EncodedArcs {
  readonly arcs: readonly (readonly (readonly number[])[])[];
  readonly transform: {
    readonly scale: readonly [number, number];
    readonly translate: readonly [number, number];
  };
}

/**
 * Decodes the arcs of a topology: TopoJSON 1.0, 2.1.3 and 2.1.4.
 *
 * @param overview which points are enough for the whole map, in base 64: a bit a point in the order
 *   of the arcs, from the lowest of each byte. The others are left out, but for the ends of arcs.
 */
export function planeArcs({ arcs, transform }: EncodedArcs, overview?: string): PlaneArcs {
  const { scale, translate } = transform;
  const size = arcs.reduce((sum, arc) => sum + arc.length, 0);
  const [xs, ys] = [new Float64Array(size), new Float64Array(size)];
  const starts = new Uint32Array(arcs.length + 1);
  const bytes = overview === undefined ? undefined : atob(overview);
  let [read, written] = [0, 0];
  arcs.forEach((arc, index) => {
    let [x, y] = [0, 0];
    const ends = [read, read + arc.length - 1];
    for (const step of arc) {
      x += step[0] ?? 0;
      y += step[1] ?? 0;
      const isKept = bytes === undefined || (bytes.charCodeAt(read >> 3) >> (read & 7)) & 1;
      if (isKept || ends.includes(read)) {
        xs[written] = x * scale[0] + translate[0];
        ys[written] = y * scale[1] + translate[1];
        written += 1;
      }
      read += 1;
    }
    starts[index + 1] = written;
  });
  return { xs: xs.subarray(0, written), ys: ys.subarray(0, written), starts };
}
