import type { CsvTable } from '../../export/data/csv-table.ts';
import type { OtherChartsTranslation } from '../../i18n/other-charts-translation.ts';
import { frenchSpaces } from '../../i18n/typography.ts';
import { isPartlyCovered } from '../../model/place-figure.ts';
import type { ChartTable } from './chart-work.ts';
import type { RankingChoice } from './ranking-choice.ts';
import { rankedLabel, valueWithUnit } from './ranking-words.ts';

/** Makes the table of a ranking: all the territories, those without a value at the end. */
export function rankingTable(
  choice: RankingChoice,
  translation: OtherChartsTranslation,
): ChartTable {
  const { o, f, say } = translation;
  const { columns } = o;
  const isCovered = choice.ranked.some(({ figure }) => isPartlyCovered(figure));
  const ranked = choice.ranked.map((place) => {
    const { coverage } = place.figure;
    const covered = isPartlyCovered(place.figure) && coverage ? say.coverage(coverage) : '';
    const cells = [
      frenchSpaces(place.name),
      rankCell(place, f.number),
      valueWithUnit(place.measure, choice, translation),
    ];
    return {
      id: place.code,
      cells: isCovered ? [...cells, covered] : cells,
      sources: place.figure.sources,
    };
  });
  const absent = choice.absent.map(({ code, name, measure }) => {
    const cells = [frenchSpaces(name), '', f.measure(measure)];
    return { id: code, cells: isCovered ? [...cells, ''] : cells, sources: [] };
  });
  const texts = [columns.territory, columns.rank, columns.value];
  if (isCovered) texts.push(columns.coverage);
  return {
    columns: texts.map((text, place) => ({ text, isNumber: place === 1 || place === 2 })),
    rows: [...ranked, ...absent],
  };
}

/** "3", or "2–4" where bounds leave the order open. */
export function rankCell(
  { rank, worstRank }: { readonly rank: number; readonly worstRank: number },
  number: (value: number) => string,
): string {
  return worstRank > rank ? `${number(rank)}–${number(worstRank)}` : number(rank);
}

/** Makes the same table for a file. */
export function rankingCsv(choice: RankingChoice, translation: OtherChartsTranslation): CsvTable {
  const { f, say } = translation;
  const label = rankedLabel(choice, translation);
  const { code: indicator } = choice.indicator;
  return {
    header: [
      'rang',
      'rang_au_pire',
      'territoire',
      'nom',
      'indicateur',
      'libelle',
      'valeur',
      'qualificatif',
      'absence',
      'couverture',
      'source',
    ],
    rows: [
      ...choice.ranked.map(({ rank, worstRank, code, name, measure, figure }) => [
        rank,
        worstRank,
        code,
        name,
        indicator,
        label,
        measure.value,
        measure.qualifier,
        '',
        figure.coverage ? say.coverage(figure.coverage) : '',
        figure.sources.join(' '),
      ]),
      ...choice.absent.map(({ code, name, measure }) => [
        '',
        '',
        code,
        name,
        indicator,
        label,
        '',
        '',
        f.measure(measure),
        '',
        '',
      ]),
    ],
  };
}
