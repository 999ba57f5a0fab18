import { disjointPeriods } from '../../model/disjoint-periods.ts';
import { MeasureAdder } from '../../model/measure.ts';
import { type Coverage, isPartial, type SeriesPoint } from '../../model/series.ts';

/**
 * Adds a flux up from its first period on: each point is the sum of all periods up to its own, the
 * coarser where they overlap, the first source where two speak. Bounds add up as in any sum. A sum
 * is partial as soon as a period before its end has no figure.
 *
 * @param points in order of time, the coarser first
 */
export function cumulated(points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  const { valued, absent } = disjointPeriods(
    points.map(({ period }) => period),
    (place) => points[place]?.measure.kind === 'value',
  );
  const valuedPlaces = new Set(valued);
  const counted = [...valued, ...absent].sort((a, b) => a - b);
  const rivals = rivalPeriods(points);
  const adder = new MeasureAdder();
  const sources = new Set<string>();
  let so: { partial: boolean; disputed: boolean; end: number | undefined; coverage?: Coverage } = {
    partial: false,
    disputed: false,
    end: undefined,
  };
  return counted.flatMap((place): SeriesPoint[] => {
    const point = points[place];
    if (!point) return [];
    adder.add(point.measure);
    const { measure, missing } = adder.sum();
    const { period, running } = point;
    so = {
      partial:
        so.partial || missing > 0 || isPartial(point) || (so.end ?? period.start) < period.start,
      disputed: so.disputed || point.disputed || rivals.has(period.id),
      end: period.end,
      ...leastOf(so.coverage, point.coverage),
    };
    for (const source of point.sources) sources.add(source);
    if (!valuedPlaces.has(place)) return [];
    return [
      {
        period,
        measure,
        sources: [...sources],
        notes: [],
        coverage: so.coverage,
        running,
        partialPeriod: so.partial,
        disputed: so.disputed,
      },
    ];
  });
}

/** Ids of the periods that two sources give otherwise. */
function rivalPeriods(points: readonly SeriesPoint[]): ReadonlySet<string> {
  const values = new Map<string, number>();
  const rivals = new Set<string>();
  for (const { period, measure } of points) {
    if (measure.kind === 'absent') continue;
    const known = values.get(period.id);
    if (known !== undefined && known !== measure.value) rivals.add(period.id);
    values.set(period.id, measure.value);
  }
  return rivals;
}

function leastOf(a: Coverage | undefined, b: Coverage | undefined): { coverage?: Coverage } {
  const [one, other] = [a ?? b, b ?? a];
  if (!one || !other) return {};
  return { coverage: one.present / one.expected <= other.present / other.expected ? one : other };
}
