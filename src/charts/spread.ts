/** A mark before it is moved: where it stands and whose it is. */
export interface Spreadable {
  readonly x: number;
  readonly y: number;
  readonly series: string;
  readonly period: string;
}

/** Marks nearer than this share of the gap, both ways, hide one another. */
const HIDING = 0.7;

function meet(a: Spreadable, b: Spreadable, gap: number): boolean {
  if (a.series === b.series) return a.period === b.period;
  return Math.abs(a.x - b.x) < HIDING * gap && Math.abs(a.y - b.y) < HIDING * gap;
}

/**
 * Gives how far to move each mark sideways, in px, so that none hides another: the points of one
 * series and period (two sources) always stand side by side, and where `across` is true those of
 * other series that would coincide. A mark alone does not move.
 */
export function spread(
  marks: readonly Spreadable[],
  gap: number,
  across: boolean,
): readonly number[] {
  const clusters = across ? nearClusters(marks, gap) : periodClusters(marks);
  const shifts = marks.map(() => 0);
  for (const cluster of clusters) {
    cluster.forEach((index, place) => {
      shifts[index] = (place - (cluster.length - 1) / 2) * gap;
    });
  }
  return shifts;
}

function periodClusters(marks: readonly Spreadable[]): Iterable<readonly number[]> {
  const clusters = new Map<string, number[]>();
  marks.forEach(({ series, period }, index) => {
    const key = `${period} ${series}`;
    const cluster = clusters.get(key);
    if (cluster) cluster.push(index);
    else clusters.set(key, [index]);
  });
  return clusters.values();
}

function nearClusters(marks: readonly Spreadable[], gap: number): Iterable<readonly number[]> {
  const clusters: number[][] = [];
  marks.forEach((mark, index) => {
    const cluster = clusters.find((members) =>
      members.some((member) => {
        const other = marks[member];
        return other !== undefined && meet(mark, other, gap);
      }),
    );
    if (cluster) cluster.push(index);
    else clusters.push([index]);
  });
  return clusters;
}
