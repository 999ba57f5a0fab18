/** A point of the plane, in the unit of its drawing; y grows downward. */
export type Vertex = readonly [x: number, y: number];

/** The vertices of a simple polygon, in order; the last joins the first. */
export type Polygon = readonly Vertex[];

const round = (value: number) => Math.round(value * 100) / 100;

/**
 * Writes vertices as SVG path data, to the hundredth.
 *
 * @example pathData([[0, 0], [4, 0], [4, 3]], true) // 'M0 0L4 0L4 3Z'
 */
export function pathData(vertices: readonly Vertex[], closed: boolean): string {
  const steps = vertices.map(
    ([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`,
  );
  return steps.join('') + (closed && steps.length > 0 ? 'Z' : '');
}

/** Gives the vertices of an upright rectangle, whichever corners are named first. */
export function rectangle(x0: number, y0: number, x1: number, y1: number): Polygon {
  return [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ];
}
