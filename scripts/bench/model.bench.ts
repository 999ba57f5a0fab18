import { type Dataset } from '../../src/model/dataset.ts';
import { type FigureTable, FigureTableBuilder, transferables } from '../../src/model/figure.ts';
import { figureSeries } from '../../src/model/figure-series.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import { parsePeriod } from '../../src/model/period.ts';
import { readGazetteer } from '../gazetteer.ts';
import type { Measure } from './measurement.ts';

const ROWS = 1_000_000;
const INDICATORS = 5;

/** As row objects they would take about 200 MB; as columns they must cross from a worker. */
const COLUMNS_KB = 40_000;
/** A choice of territory must answer within what a person takes for one gesture. */
const SERIES_MS = 1_000;

export const measure: Measure = () => {
  const gazetteer = readGazetteer();
  const figures = millionRows([...gazetteer.communes.keys()]);
  const indicators = Array.from({ length: INDICATORS }, (_, i) => indicator(`indicateur_${i}`));
  const dataset: Dataset = {
    title: '',
    fictional: true,
    indicators,
    figures,
    happenings: [],
    partners: [],
    sources: new Map(),
  };
  const [first] = indicators;
  if (!first) throw new Error('indicators: none');
  const territory = gazetteer.department.code;
  const series = () => figureSeries(dataset, gazetteer, { indicator: first, territory }, 0);
  const bytes = transferables(figures).reduce((sum, buffer) => sum + buffer.byteLength, 0);
  const rolledUp = median(series);
  return [
    { name: '1,000,000 figures, in columns', value: bytes / 1000, bar: COLUMNS_KB, unit: 'KB' },
    { name: 'series of 1,000,000 figures', value: rolledUp, bar: SERIES_MS, unit: 'ms' },
  ];
};

function millionRows(communes: readonly string[]): FigureTable {
  const builder = new FigureTableBuilder();
  const months = Math.ceil(ROWS / communes.length / INDICATORS);
  const periods = Array.from({ length: months }, (_, index) => {
    const period = parsePeriod(
      `${1960 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
    );
    if (!period) throw new Error(`period: ${index}`);
    return period;
  });
  let row = 0;
  for (const period of periods) {
    for (const commune of communes) {
      for (let i = 0; i < INDICATORS && row < ROWS; i += 1) {
        builder.add({
          indicator: `indicateur_${i}`,
          period,
          territory: commune,
          measure: { kind: 'value', value: row % 7, qualifier: 'exact' },
          source: 'source',
          note: '',
          breakdown: [],
        });
        row += 1;
      }
    }
  }
  return builder.build();
}

function indicator(code: string): Indicator {
  const text = { fr: code, en: code };
  return { code, label: text, unit: text, kind: 'flux', theme: 'programme' };
}

function median(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[2] ?? NaN;
}
