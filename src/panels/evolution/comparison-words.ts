import type { ChartsTranslation } from '../../i18n/charts-translation.ts';
import { isPercent } from '../../i18n/unit-form.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Measure, ValueMeasure } from '../../model/measure.ts';
import type { SeriesPoint } from '../../model/series.ts';
import type { ComparedPoint } from './compared-series.ts';

/** From this size on, the tenths of a percentage say nothing. */
const WHOLE = 10;

/** Gives a percentage, or an index, its tenths where it is small, and none where it is not. */
export function inFewDigits(measure: Measure): Measure {
  if (measure.kind === 'absent') return measure;
  const { value } = measure;
  const digits = Math.abs(value) < WHOLE ? 1 : 0;
  return { ...measure, value: Number(value.toFixed(digits)) };
}

/**
 * Says how a figure stands to the one that it is compared with: "hausse de 45 personnes (9 %)", or
 * "supérieur de…" where it is the earlier of the two; '' without another.
 */
export function differenceWords(
  indicator: Indicator,
  { point, before, difference }: Pick<ComparedPoint, 'point' | 'before' | 'difference'>,
  words: ChartsTranslation,
): string {
  if (!difference) return '';
  const { say, f, charts } = words;
  const { absolute, percent } = difference;
  if (absolute.gap === 'direction-unknown') return charts.change.unknown;
  if (absolute.measure.kind === 'absent') return '';
  const isLater = before !== undefined && before.period.start <= point.period.start;
  const said = changeWords(
    absolute.measure,
    (measure) => say.difference(indicator, measure),
    isLater,
    words,
  );
  const share = inFewDigits(percent.measure);
  // "4 points (10 %)" would be read as ten points.
  if (isPercent(indicator.unit[words.lang])) return said;
  if (share.kind === 'absent' || share.value === 0) return said;
  const size = { ...share, ...upward(share) };
  return charts.change.with(said, charts.change.percent(f.measure(size)));
}

/** Says a change and its way: "hausse de plus de 5", "baisse d’environ 2", or where it is none in time "supérieur de 5". */
function changeWords(
  measure: ValueMeasure,
  write: (measure: ValueMeasure) => string,
  isLater: boolean,
  { charts: { change } }: ChartsTranslation,
): string {
  const { value, qualifier } = measure;
  const isFall = value < 0 || (value === 0 && qualifier === 'moins_de');
  const [up, down] = isLater ? [change.up, change.down] : [change.above, change.below];
  if (isFall) return down(write({ ...measure, ...upward(measure) }));
  if (value > 0 || qualifier === 'plus_de') return up(write(measure));
  return qualifier === 'exact' ? change.same : change.unknown;
}

/** The size of a change: "under −5" is a fall by more than 5. */
function upward({ value, qualifier }: ValueMeasure): Pick<ValueMeasure, 'value' | 'qualifier'> {
  if (value > 0) return { value, qualifier };
  return { value: Math.abs(value), qualifier: qualifier === 'moins_de' ? 'plus_de' : qualifier };
}

/** Tells whether two figures speak of as much of their territory, so that they can be compared. */
export function coversTheSame(a: SeriesPoint, b: SeriesPoint): boolean {
  return a.coverage?.present === b.coverage?.present;
}
