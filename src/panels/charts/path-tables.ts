import type { CsvTable } from '../../export/data/csv-table.ts';
import type { OtherChartsTranslation } from '../../i18n/other-charts-translation.ts';
import { frenchSpaces } from '../../i18n/typography.ts';
import type { Board } from '../../state/board.svelte.ts';
import type { ChartTable } from './chart-work.ts';
import type { FiguredStage, PathChoice } from './path-choice.ts';
import { stageTime, stageValue } from './path-words.ts';

/** Makes the table of a path. */
export function pathTable(
  { stages }: PathChoice,
  rates: readonly string[],
  translation: OtherChartsTranslation,
): ChartTable {
  const { o, t } = translation;
  const { columns } = o;
  const texts = [columns.stage, columns.period, columns.value, columns.rate];
  return {
    columns: texts.map((text) => ({ text, isNumber: text === columns.value })),
    rows: stages.map((stage, index) => ({
      id: stage.indicator.code,
      cells: [
        frenchSpaces(stage.indicator.label[t.lang]),
        stageTime(stage, translation),
        stageValue(stage, translation),
        index === 0 ? '' : (rates[index - 1] ?? ''),
      ],
      sources: sourcesOf(stage),
    })),
  };
}

/** Makes the same table for a file: a row for each source where they differ. */
export function pathCsv(
  board: Board,
  { stages, rates }: PathChoice,
  words: readonly string[],
  translation: OtherChartsTranslation,
): CsvTable {
  const { t, f } = translation;
  const rows = stages.flatMap((stage, index) => {
    const rate = rates[index - 1];
    const interval = rate?.kind === 'rate' ? rate.interval : undefined;
    const bound = (value: number | undefined) =>
      value === undefined || !Number.isFinite(value) ? '' : value;
    const { indicator } = stage;
    return sidesOf(stage).map(({ measure, sources, when }) => [
      index + 1,
      indicator.code,
      indicator.label[t.lang],
      when,
      board.territory,
      measure.kind === 'value' ? measure.value : '',
      measure.kind === 'value' ? measure.qualifier : '',
      measure.kind === 'absent' ? f.measure(measure) : '',
      indicator.unit[t.lang],
      bound(interval?.low),
      bound(interval?.high),
      words[index - 1] ?? '',
      sources.join(' '),
    ]);
  });
  return {
    header: [
      'etape',
      'indicateur',
      'libelle',
      'periode',
      'territoire',
      'valeur',
      'qualificatif',
      'absence',
      'unite',
      'taux_min',
      'taux_max',
      'taux',
      'source',
    ],
    rows,
  };
}

function sidesOf({ figure }: FiguredStage) {
  if (figure.kind === 'none') {
    const measure = { kind: 'absent', reason: figure.reason ?? 'not-reported' } as const;
    return [{ measure, sources: [], when: '' }];
  }
  if (figure.kind === 'flux') {
    const { measure, sources, points } = figure.total;
    const [first, last] = [points[0], points.at(-1)];
    const ids = [...new Set([first, last].flatMap((point) => point?.period.id ?? []))];
    return [{ measure, sources, when: ids.join('/') }];
  }
  return figure.points.map(({ measure, sources, period }) => ({
    measure,
    sources,
    when: period.id,
  }));
}

function sourcesOf(stage: FiguredStage): readonly string[] {
  return [...new Set(sidesOf(stage).flatMap(({ sources }) => sources))];
}
