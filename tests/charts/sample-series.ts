import type { ChartPoint, ChartSeries } from '../../src/charts/chart-series.ts';
import type { EvolutionOptions } from '../../src/charts/evolution-options.ts';
import type { MeasureKind } from '../../src/model/indicator.ts';
import { ABSENCE_REASONS, type AbsenceReason, type Measure } from '../../src/model/measure.ts';
import { dateParts, parsePeriod, type Period } from '../../src/model/period.ts';
import type { Qualifier } from '../../src/model/qualifier.ts';
import { indicatorStyle } from '../../src/theme/indicator-style.ts';

export function period(text: string): Period {
  const found = parsePeriod(text);
  if (!found) throw new Error(`period: ${text}`);
  return found;
}

function isReason(value: number | AbsenceReason): value is AbsenceReason {
  return ABSENCE_REASONS.some((reason) => reason === value);
}

/** Makes a point: `point('2021', 500, 'plus_de')`, `point('2021', 'withheld')`. */
export function point(
  when: string,
  value: number | AbsenceReason,
  qualifier: Qualifier = 'exact',
  more: Partial<ChartPoint> = {},
): ChartPoint {
  const measure: Measure = isReason(value)
    ? { kind: 'absent', reason: value }
    : { kind: 'value', value, qualifier };
  return {
    period: period(when),
    measure,
    text: `${qualifier} ${value}`,
    shortText: String(value),
    periodText: when,
    sourceText: 'source',
    running: false,
    partial: false,
    ...more,
  };
}

/** Makes a series whose id is its label. */
export function series(
  id: string,
  kind: MeasureKind,
  points: readonly ChartPoint[],
  style = 0,
): ChartSeries {
  return { id, label: id, kind, style: indicatorStyle(style), points };
}

/** The programme's ambassadors, as published. */
export const AMBASSADORS = series('ambassadeurs', 'stock', [
  point('2019-12-20', 320),
  point('2020-12-16', 400, 'pres_de'),
  point('2021', 500, 'plus_de'),
  point('2022', 500, 'plus_de'),
]);

/** Two sources, one day, two wordings. */
export const FAMILIES = series('familles', 'stock', [
  point('2022-03-31', 400, 'plus_de'),
  point('2022-03-31', 400, 'pres_de'),
]);

/** A month and the year that holds it. */
export const CANDIDATES = series('candidats', 'flux', [point('2019-07', 16), point('2019', 18)]);

export const OPTIONS: EvolutionOptions = {
  scheme: 'light',
  colors: { ink: '#14272c', muted: '#4a5b5f', grid: '#d8cdb9', paper: '#f7f2e8' },
  tickText: (day, precision) => {
    const { year, month } = dateParts(day);
    return precision === 'year' ? String(year) : `${month}/${year}`;
  },
  numberText: String,
  compact: false,
};
