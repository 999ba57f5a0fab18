import type { CsvTable } from '../../export/data/csv-table.ts';
import type { ChartsTranslation } from '../../i18n/charts-translation.ts';
import type { Measure } from '../../model/measure.ts';
import type { ChartedSeries } from './charted-series.ts';
import { inFewDigits } from './comparison-words.ts';
import type { EvolutionChoices } from './evolution-choices.ts';

/** Columns of a comparison, as open-data tables name them. */
const COMPARED = [
  'periode_comparee',
  'valeur_comparee',
  'qualificatif_compare',
  'ecart',
  'ecart_qualificatif',
  'ecart_pourcent',
];
const INDEXED = ['indice', 'indice_qualificatif'];

const valueOf = (measure: Measure | undefined) => (measure?.kind === 'value' ? measure.value : '');
const qualifierOf = (measure: Measure | undefined) =>
  measure?.kind === 'value' ? measure.qualifier : '';

/** Gives the figures of an evolution chart as a table to be written, comparisons included. */
export function evolutionTable(
  members: readonly ChartedSeries[],
  territory: string,
  choices: EvolutionChoices,
  { t, f, say }: ChartsTranslation,
): CsvTable {
  const isCompared = choices.against !== undefined;
  const isCumulated = members.some((member) => member.isCumulated);
  const header = [
    'indicateur',
    'libelle',
    'periode',
    'territoire',
    'valeur',
    'qualificatif',
    ...(isCumulated ? ['calcul'] : []),
    'absence',
    'couverture',
    ...(isCompared ? COMPARED : []),
    ...(choices.indexed ? INDEXED : []),
    'source',
    'note',
  ];
  const rows = members.flatMap(({ indicator, compared, isCumulated: isSum }) =>
    compared.map(({ point, before, difference, index }) => {
      const { measure, period, coverage, sources, notes } = point;
      const comparison = [
        before?.period.id ?? '',
        valueOf(before?.measure),
        qualifierOf(before?.measure),
        valueOf(difference?.absolute.measure),
        qualifierOf(difference?.absolute.measure),
        difference ? valueOf(inFewDigits(difference.percent.measure)) : '',
      ];
      return [
        indicator.code,
        indicator.label[t.lang],
        period.id,
        territory,
        valueOf(measure),
        qualifierOf(measure),
        ...(isCumulated ? [isSum ? 'cumul' : ''] : []),
        measure.kind === 'absent' ? f.measure(measure) : '',
        coverage ? say.coverage(coverage) : '',
        ...(isCompared ? comparison : []),
        ...(choices.indexed ? [index ? valueOf(inFewDigits(index)) : '', qualifierOf(index)] : []),
        sources.join(' '),
        notes.join(' '),
      ];
    }),
  );
  return { header, rows };
}
