import type { Dataset } from './dataset.ts';
import { comparePeriods, type Day, isRunning, type Period, periodHolding } from './period.ts';
import type { Series, SeriesPoint } from './series.ts';
import { type Gazetteer, isWithin } from './territory.ts';

/** Codes of the indicators that are counted from their own table where `chiffres` has no row. */
export const EVENTS_INDICATOR = 'evenements';
export const PARTNERS_INDICATOR = 'partenaires';

/** Counts the events by year of their start; the whole département counts those held outside it. */
export function happeningSeries(
  dataset: Dataset,
  gazetteer: Gazetteer,
  territory: string,
  today: Day,
): Series {
  const counts = new Map<string, { period: Period; count: number; sources: Set<string> }>();
  for (const happening of dataset.happenings) {
    const everywhere = territory === gazetteer.department.code;
    if (!everywhere && !isWithin(gazetteer, happening.communeCode, territory)) continue;
    const period = periodHolding(happening.start.start, 'year');
    const group = counts.get(period.id) ?? { period, count: 0, sources: new Set() };
    group.count += 1;
    if (happening.source !== '') group.sources.add(happening.source);
    counts.set(period.id, group);
  }
  const points = [...counts.values()].map(({ period, count, sources }) =>
    countPoint(period, count, sources, today),
  );
  points.sort((a, b) => comparePeriods(a.period, b.period));
  return { indicator: EVENTS_INDICATOR, territory, counted: true, points };
}

/** Counts the partners known at each date one of them joined; those without a date count at once. */
export function partnerSeries(
  dataset: Dataset,
  gazetteer: Gazetteer,
  territory: string,
  today: Day,
): Series {
  const everywhere = territory === gazetteer.department.code;
  const partners = dataset.partners.filter(
    (partner) =>
      everywhere ||
      isWithin(gazetteer, partner.communeCode, territory) ||
      isWithin(gazetteer, partner.territory, territory),
  );
  const undated = partners.filter((partner) => partner.since === undefined);
  const years = new Map<string, Period>();
  for (const { since } of partners) {
    if (since) {
      const year = periodHolding(since.start, 'year');
      years.set(year.id, year);
    }
  }
  const points = [...years.values()].sort(comparePeriods).map((year) => {
    const known = partners.filter((partner) => partner.since && partner.since.start < year.end);
    const counted = [...known, ...undated];
    const sources = new Set(counted.map(({ source }) => source).filter((id) => id !== ''));
    return countPoint(year, counted.length, sources, today);
  });
  return { indicator: PARTNERS_INDICATOR, territory, counted: true, points };
}

function countPoint(
  period: Period,
  count: number,
  sources: ReadonlySet<string>,
  today: Day,
): SeriesPoint {
  return {
    period,
    measure: { kind: 'value', value: count, qualifier: 'exact' },
    sources: [...sources],
    notes: [],
    coverage: undefined,
    running: isRunning(period, today),
    partialPeriod: false,
    disputed: false,
  };
}
