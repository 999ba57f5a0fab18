import { compareFigures } from '../../src/model/changes.ts';
import { checkFigures } from '../../src/model/checks.ts';
import { type Dataset, datasetTransferables, indexedDataset } from '../../src/model/dataset.ts';
import { type FigureTable, transferables } from '../../src/model/figure.ts';
import { FigureTableBuilder } from '../../src/model/figure-table-builder.ts';
import { figureSeries } from '../../src/model/figure-series.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import { keyFigure } from '../../src/model/key-figure.ts';
import { parsePeriod, type Period, yearPeriod } from '../../src/model/period.ts';
import { levelsWithFigures } from '../../src/model/map-levels.ts';
import { placeFigures } from '../../src/model/place-figures.ts';
import type { Span } from '../../src/model/span.ts';
import type { Gazetteer } from '../../src/model/territory.ts';
import { readGazetteer } from '../gazetteer.ts';
import type { Measure, Measurement } from './measurement.ts';

const ROWS = 1_000_000;
/** As the figures of an observatory come: by month and commune, each broken down by origin. */
const MONTHS = 134;
const INDICATORS = 5;
const ORIGINS = ['', 'Île-de-France', 'Occitanie', 'Nouvelle-Aquitaine', 'Étranger'];

/** As row objects they would take about 200 MB; as columns they must cross from a worker. */
const COLUMNS_KB = 40_000;
/** What tells where the figures of a territory stand, beside the columns. */
const INDEX_KB = 25_000;
/** A filter answers within what a person takes for at once, and the page drops no gesture. */
const FILTER_MS = 50;
/** What a worker does after reading, while the page says that it reads. */
const WORKER_MS = 2_000;

export const measure: Measure = () => {
  const gazetteer = readGazetteer();
  const figures = millionRows([...gazetteer.communes.keys()]);
  const indicators = Array.from({ length: INDICATORS }, (_, i) =>
    indicator(`indicateur_${i}`, i % 2 === 0 ? 'flux' : 'stock'),
  );
  const dataset = {
    title: '',
    fictional: true,
    indicators,
    figures,
    happenings: [],
    partners: [],
    sources: new Map(),
  };
  const indexed = indexedDataset(dataset);
  const columns = bytes(transferables(figures));
  const index = bytes(datasetTransferables(indexed)) - columns;
  return [
    { name: '1,000,000 figures, in columns', value: columns / 1000, bar: COLUMNS_KB, unit: 'KB' },
    { name: 'their index', value: index / 1000, bar: INDEX_KB, unit: 'KB' },
    inWorker('index of 1,000,000 figures', () => indexedDataset({ ...dataset })),
    inWorker('checks of 1,000,000 figures', () => [...checkFigures(indexed, gazetteer)]),
    inWorker('1,000,000 figures against as many', () => compareFigures(figures, figures)),
    ...filters(indexed, gazetteer),
  ];
};

/** Times what each choice of a person makes the page work out, for all the indicators. */
function filters(dataset: Dataset, gazetteer: Gazetteer): readonly Measurement[] {
  const { indicators } = dataset;
  const span: Span = { from: yearPeriod(1963).start, to: yearPeriod(1970).end };
  const [epci = ''] = [...gazetteer.epcis.values()]
    .sort((a, b) => b.communes - a.communes)
    .map(({ code }) => code);
  const [commune = ''] = gazetteer.communes.keys();
  const series = (territory: string) =>
    indicators.map((one) => figureSeries(dataset, gazetteer, { indicator: one, territory }, 0));
  const whole = series(gazetteer.department.code);
  const keyFigures = () =>
    whole.map((one, i) => keyFigure(indicators[i] ?? indicator(one.indicator, 'flux'), one, span));
  const [flux = indicator('', 'flux'), stock = indicator('', 'stock')] = indicators;
  const map = (shown: Indicator, level: 'commune' | 'epci') =>
    placeFigures(dataset, gazetteer, shown, level, span, 0);
  return [
    filter('territory: the whole département', () => series(gazetteer.department.code)),
    filter('territory: an intercommunalité', () => series(epci)),
    filter('territory: a commune', () => series(commune)),
    filter('period: key figures', keyFigures),
    filter('map: a flux by commune', () => map(flux, 'commune')),
    filter('map: a stock by commune', () => map(stock, 'commune')),
    filter('map: a flux by intercommunalité', () => map(flux, 'epci')),
    filter('map: a stock by intercommunalité', () => map(stock, 'epci')),
    filter('indicator: levels of 5', () =>
      indicators.map((one) => levelsWithFigures(dataset, gazetteer, one)),
    ),
  ];
}

const filter = (name: string, run: () => unknown): Measurement => ({
  name,
  value: median(run),
  bar: FILTER_MS,
  unit: 'ms',
});

const inWorker = (name: string, run: () => unknown): Measurement => ({
  name,
  value: median(run),
  bar: WORKER_MS,
  unit: 'ms',
});

const bytes = (buffers: readonly ArrayBuffer[]) =>
  buffers.reduce((sum, buffer) => sum + buffer.byteLength, 0);

function millionRows(communes: readonly string[]): FigureTable {
  const builder = new FigureTableBuilder(['origine']);
  let row = 0;
  for (const period of Array.from({ length: MONTHS }, (_, index) => month(index))) {
    for (const territory of communes) {
      for (let i = 0; i < INDICATORS; i += 1) {
        for (const origin of ORIGINS) {
          if (row === ROWS) return builder.build();
          builder.add({
            indicator: `indicateur_${i}`,
            period,
            territory,
            measure: { kind: 'value', value: row % 7, qualifier: 'exact' },
            source: 'source',
            note: '',
            breakdown: [origin],
          });
          row += 1;
        }
      }
    }
  }
  return builder.build();
}

function month(index: number): Period {
  const id = `${1960 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  const period = parsePeriod(id);
  if (!period) throw new Error(`period: ${id}`);
  return period;
}

function indicator(code: string, kind: Indicator['kind']): Indicator {
  const text = { fr: code, en: code };
  return { code, label: text, unit: text, kind, theme: 'programme' };
}

function median(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[2] ?? NaN;
}
