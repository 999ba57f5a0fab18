import type { CsvTable } from '../../export/data/csv-table.ts';
import type { OtherChartsTranslation } from '../../i18n/other-charts-translation.ts';
import type { Stack } from '../../model/breakdown-stacks.ts';
import type { Board } from '../../state/board.svelte.ts';
import type { BreakdownChoice } from './breakdown-choice.ts';
import { groupName, partShare } from './breakdown-words.ts';
import type { ChartTable } from './chart-work.ts';

/** Makes the table of a breakdown: a row a period, a column a part. */
export function breakdownTable(
  { groups, stacks }: BreakdownChoice,
  translation: OtherChartsTranslation,
): ChartTable {
  const { o, f } = translation;
  const hasRest = stacks.some(({ rest }) => rest > 0);
  const parts = groups.map((group) => groupName(group, translation));
  const rest = hasRest ? [o.breakdown.rest] : [];
  const texts = [o.columns.period, ...parts, ...rest, o.columns.total];
  const rowOf = (stack: Stack): readonly string[] => [
    stack.running ? `${f.period(stack.period)} (${o.running})` : f.period(stack.period),
    ...stack.parts.map((part) => {
      const { measure } = part;
      const value = f.measure(measure ?? { kind: 'absent', reason: 'not-reported' });
      const share = partShare(part, translation);
      return share === '' ? value : `${value} (${share})`;
    }),
    ...(hasRest ? [stack.rest > 0 ? f.number(stack.rest) : ''] : []),
    f.measure(stack.total),
  ];
  return {
    columns: texts.map((text, place) => ({ text, isNumber: place > 0 })),
    rows: stacks.map((stack) => ({
      id: stack.period.id,
      cells: rowOf(stack),
      sources: stack.sources,
    })),
  };
}

/** Makes the same for a file: a row a part, those that the chart draws together each on its own. */
export function breakdownCsv(
  board: Board,
  { indicator, column, names, wholeStacks }: BreakdownChoice,
  { t, f, o }: OtherChartsTranslation,
): CsvTable {
  const label = indicator.label[t.lang];
  const rows = wholeStacks.flatMap((stack) => {
    const shared = [indicator.code, label, stack.period.id, board.territory];
    const source = stack.sources.join(' ');
    const parts = stack.parts.map(({ measure, share }, index) => [
      ...shared,
      names[index] ?? '',
      measure?.kind === 'value' ? measure.value : '',
      measure?.kind === 'value' ? measure.qualifier : '',
      measure?.kind === 'value' ? '' : f.measure(measure ?? NOT_REPORTED),
      share?.low ?? '',
      share?.high ?? '',
      source,
    ]);
    const rest = [...shared, o.breakdown.rest, stack.rest, 'exact', '', '', '', source];
    return stack.rest > 0 ? [...parts, rest] : parts;
  });
  return {
    header: [
      'indicateur',
      'libelle',
      'periode',
      'territoire',
      column.name,
      'valeur',
      'qualificatif',
      'absence',
      'part_min',
      'part_max',
      'source',
    ],
    rows,
  };
}

const NOT_REPORTED = { kind: 'absent', reason: 'not-reported' } as const;
