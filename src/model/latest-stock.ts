import type { SeriesPoint } from './series.ts';
import { type Span, spanHolds } from './span.ts';

/**
 * Gives what each source says at the latest date in a span that has a value: several points where
 * sources speak of the same period, none where there is no value.
 */
export function latestStock(points: readonly SeriesPoint[], span: Span): readonly SeriesPoint[] {
  const valued = points.filter(
    (point) => point.measure.kind === 'value' && spanHolds(span, point.period),
  );
  const latest = valued.reduce<SeriesPoint | undefined>(
    (best, point) => (best && best.period.end >= point.period.end ? best : point),
    undefined,
  );
  return latest ? valued.filter((point) => point.period.id === latest.period.id) : [];
}
