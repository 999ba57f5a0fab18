import { makeChoropleth } from '../../src/map/choropleth.ts';
import { MAP_COLORS } from '../../src/map/map-colors.ts';
import { placeFill } from '../../src/map/place-fill.ts';
import { type TimeGrain, spanAt, timeGrains } from '../../src/map/time/time-steps.ts';
import { type Dataset, indexedDataset } from '../../src/model/dataset.ts';
import { figurePeriods } from '../../src/model/figure-periods.ts';
import { FigureTableBuilder } from '../../src/model/figure-table-builder.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import { parsePeriod } from '../../src/model/period.ts';
import { placeFiguresOver } from '../../src/model/place-figures.ts';
import { ratesPerThousand } from '../../src/model/rates.ts';
import type { Gazetteer } from '../../src/model/territory.ts';

const FIRST_YEAR = 2018;
const MONTHS = 84;

const INDICATOR: Indicator = {
  code: 'compte',
  label: { fr: '', en: '' },
  unit: { fr: '', en: '' },
  kind: 'flux',
  theme: 'programme',
};

/**
 * Times what a map of rates by commune works out at each of 84 months while it plays, before the
 * browser paints.
 *
 * @returns milliseconds of the slowest steps, one in twenty left out for what else the machine does
 */
export function timeMapSteps(gazetteer: Gazetteer): number {
  const dataset = monthsByCommune(gazetteer);
  const codes = [...gazetteer.communes.keys()];
  const figuresOver = placeFiguresOver(dataset, gazetteer, INDICATOR, 'commune', 0);
  const steps = monthsOf(timeGrains(figurePeriods(dataset, gazetteer, INDICATOR, 'commune')));
  const ratesAt = ({ period }: (typeof steps)[number]) =>
    ratesPerThousand(figuresOver(spanAt('flux', period)), gazetteer);
  const { breaks, ramp } = makeChoropleth(codes, steps.map(ratesAt), {
    count: 5,
    method: 'quantile',
    scheme: 'light',
  });
  const options = {
    mode: 'choropleth',
    breaks,
    ramp,
    colors: MAP_COLORS.light,
    hatches: 'h',
  } as const;
  const times = steps.map((step) => {
    const start = performance.now();
    const rates = ratesAt(step);
    for (const code of codes) placeFill(rates.get(code), options);
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? NaN;
}

function monthsOf(grains: readonly TimeGrain[]): TimeGrain['steps'] {
  const months = grains.find(({ precision }) => precision === 'month');
  if (months?.steps.length !== MONTHS) throw new Error(`months: ${months?.steps.length}`);
  return months.steps;
}

function monthsByCommune(gazetteer: Gazetteer): Dataset {
  const builder = new FigureTableBuilder([]);
  const shared = { indicator: INDICATOR.code, source: '', note: '', breakdown: [] };
  for (let month = 0; month < MONTHS; month += 1) {
    const year = FIRST_YEAR + Math.floor(month / 12);
    const period = parsePeriod(`${year}-${String((month % 12) + 1).padStart(2, '0')}`);
    if (!period) throw new Error(`month: ${month}`);
    [...gazetteer.communes.keys()].forEach((territory, place) => {
      const value = (place * 31 + month * 17) % 40;
      builder.add({
        ...shared,
        period,
        territory,
        measure: { kind: 'value', value, qualifier: 'exact' },
      });
    });
  }
  return indexedDataset({
    title: '',
    fictional: true,
    indicators: [INDICATOR],
    figures: builder.build(),
    happenings: [],
    partners: [],
    sources: new Map(),
  });
}
