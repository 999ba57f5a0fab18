import type { CsvTable } from '../../export/data/csv-table.ts';
import type { OtherChartsTranslation } from '../../i18n/other-charts-translation.ts';
import { frenchSpaces } from '../../i18n/typography.ts';
import type { ChartTable } from './chart-work.ts';
import type { SmallChoice } from './small-choice.ts';

/** Makes the table of small charts: a row a territory and period. */
export function smallTable(
  { places, indicator }: SmallChoice,
  { o, f, say }: OtherChartsTranslation,
): ChartTable {
  const { columns } = o;
  const texts = [columns.territory, columns.period, columns.value];
  return {
    columns: texts.map((text, place) => ({ text, isNumber: place === 2 })),
    rows: places.flatMap(({ code, name, points }) => {
      if (points.length === 0) {
        return [{ id: code, cells: [frenchSpaces(name), '', o.small.none], sources: [] }];
      }
      return points.map((point, index) => ({
        id: `${code} ${index}`,
        cells: [
          frenchSpaces(name),
          point.running ? `${f.period(point.period)} (${o.running})` : f.period(point.period),
          say.withUnit(indicator, point),
        ],
        sources: point.sources,
      }));
    }),
  };
}

/** Makes the same table for a file. */
export function smallCsv(
  { places, indicator }: SmallChoice,
  { t, f, say }: OtherChartsTranslation,
): CsvTable {
  return {
    header: [
      'indicateur',
      'libelle',
      'periode',
      'territoire',
      'nom',
      'valeur',
      'qualificatif',
      'absence',
      'couverture',
      'source',
    ],
    rows: places.flatMap(({ code, name, points }) =>
      points.map(({ measure, period, coverage, sources }) => [
        indicator.code,
        indicator.label[t.lang],
        period.id,
        code,
        name,
        measure.kind === 'value' ? measure.value : '',
        measure.kind === 'value' ? measure.qualifier : '',
        measure.kind === 'absent' ? f.measure(measure) : '',
        coverage ? say.coverage(coverage) : '',
        sources.join(' '),
      ]),
    ),
  };
}
