import type { CsvTable } from '../../export/data/csv-table.ts';
import type { Measure } from '../../model/measure.ts';
import type { MapView } from '../../state/map-view.svelte.ts';
import type { LeadingCategory } from './leading-category.ts';
import type { TableRow } from './table-rows.ts';

/**
 * Gives the figures of the map as a file: numbers as they are known, and why there is none.
 *
 * @param leading what leads in each territory, where the map shows that
 */
export function tableCsv(
  map: MapView,
  rows: readonly TableRow[],
  leading: LeadingCategory | undefined,
): CsvTable {
  const { choice, unit, before } = map;
  const { f } = map.translation;
  const isDrawn = map.drawn !== map.figures;
  const drawn =
    unit.change === 'percent'
      ? 'evolution_pourcent'
      : `${unit.change === 'none' ? '' : 'evolution_'}${unit.perThousand ? 'pour_1000_habitants' : 'valeur'}`;
  return {
    header: [
      ...['territoire', 'nom', 'population', choice.code, 'qualificatif', 'absence'],
      'renseigne_par',
      ...(before ? [`${choice.code}_${before.id}`] : []),
      ...(isDrawn ? [drawn] : []),
      ...(leading ? [`${leading.column}_en_tete`] : []),
    ],
    rows: rows.map((row) => {
      const { measure, coverage } = row.figure;
      return [
        ...[row.code, row.name, row.population ?? ''],
        valueOf(measure),
        measure.kind === 'value' ? measure.qualifier : '',
        measure.kind === 'absent' ? f.measure(measure) : '',
        coverage ? `${coverage.present}/${coverage.expected}` : '',
        ...(before ? [valueOf(row.before)] : []),
        ...(isDrawn ? [valueOf(row.drawn)] : []),
        ...(leading ? [leading.of(row.code)] : []),
      ];
    }),
  };
}

const valueOf = (measure: Measure | undefined): number | string =>
  measure?.kind === 'value' ? measure.value : '';
