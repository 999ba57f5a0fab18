import type { ChartPoint, ChartSeries } from '../charts/chart-series.ts';
import type { Translation } from '../i18n/make-translation.ts';
import { frenchSpaces } from '../i18n/typography.ts';
import type { Indicator } from '../model/indicator.ts';
import { isCoarser } from '../model/period.ts';
import { mergeAgreeing } from '../model/merge-agreeing.ts';
import { regroup } from '../model/regroup.ts';
import { isPartial, type Series, type SeriesPoint } from '../model/series.ts';
import { type Span, spanHolds } from '../model/span.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Grain } from '../state/view.ts';
import type { IndicatorStyle } from '../theme/indicator-style.ts';

/** An indicator over time, as the chart, its table and its sentence show it. */
export interface ChartedSeries {
  readonly indicator: Indicator;
  readonly points: readonly SeriesPoint[];
  readonly chart: ChartSeries;
}

/** Gives the points of a series in a span, a flux added up to the chosen step of time. */
export function chartedPoints(
  series: Series,
  indicator: Indicator,
  span: Span,
  grain: Grain,
): readonly SeriesPoint[] {
  const grouped =
    grain === 'native' || indicator.kind === 'stock' ? series : regroup(series, grain);
  return mergeAgreeing(grouped.points.filter((point) => spanHolds(span, point.period)));
}

/** The steps of time that change something: those coarser than some period of a flux. */
export function usefulGrains(all: readonly { series: Series; indicator: Indicator }[]): Grain[] {
  const steps = ['month', 'quarter', 'year'] as const;
  const useful = steps.filter((step) =>
    all.some(
      ({ series, indicator }) =>
        indicator.kind === 'flux' &&
        series.points.length > 1 &&
        series.points.some((point) => isCoarser(step, point.period.precision)),
    ),
  );
  return useful.length > 0 ? ['native', ...useful] : [];
}

/** Makes the series that the chart draws, with its texts. */
export function chartSeriesOf(
  indicator: Indicator,
  points: readonly SeriesPoint[],
  style: IndicatorStyle,
  dataset: Dataset,
  { t, f, say }: Translation,
): ChartSeries {
  const sourceText = (ids: readonly string[]) => {
    const names = new Set(ids.map((id) => dataset.sources.get(id)?.publisher || id));
    return names.size > 3 ? '' : frenchSpaces([...names].join(', '));
  };
  return {
    id: indicator.code,
    label: frenchSpaces(indicator.label[t.lang]),
    kind: indicator.kind,
    style,
    points: points.map((point): ChartPoint => ({
      period: point.period,
      measure: point.measure,
      text: say.withUnit(indicator, point),
      shortText: f.measure(point.measure),
      periodText: f.period(point.period),
      sourceText: sourceText(point.sources),
      running: point.running,
      partial: isPartial(point),
    })),
  };
}
