import { breakdownPicture } from '../../charts/breakdown/breakdown-picture.ts';
import type { Caution } from '../../export/exhibit.ts';
import type { OtherChartsTranslation } from '../../i18n/other-charts-translation.ts';
import { frenchSpaces } from '../../i18n/typography.ts';
import type { Stack } from '../../model/breakdown-stacks.ts';
import type { Board } from '../../state/board.svelte.ts';
import type { BreakdownChoice } from './breakdown-choice.ts';
import { breakdownDataOf } from './breakdown-data-of.ts';
import { breakdownCsv, breakdownTable } from './breakdown-tables.ts';
import { columnName } from '../column-name.ts';
import { breakdownSentence } from './breakdown-words.ts';
import type { ChartWork } from './chart-work.ts';
import { stretchOf, stretchWords } from './time-words.ts';

const HEIGHT = 340;

/** Makes the chart of a breakdown in a language. */
export function breakdownChart(
  board: Board,
  choice: BreakdownChoice,
  translation: OtherChartsTranslation,
): ChartWork {
  const { o, f, t } = translation;
  const { indicator, column, stacks } = choice;
  const label = frenchSpaces(indicator.label[t.lang]);
  const by = columnName(column);
  const data = breakdownDataOf(board, choice, translation);
  const stretch = stretchOf(
    stacks.map(({ period }) => period),
    { from: undefined, to: undefined },
    board.today,
  );
  const isNegative = stacks.some(({ parts }) =>
    parts.some(({ measure }) => measure?.kind === 'value' && measure.value < 0),
  );
  const isDrawn = stacks.length > 0 && !isNegative;
  const sentence = breakdownSentence(choice, translation);
  return {
    title: o.breakdown.title(label, by),
    term: by,
    label: o.breakdown.label(label, by, board.territoryName),
    sentences: isNegative ? [o.breakdown.negative] : [sentence ?? o.breakdown.nothing],
    notes: notes(choice, translation),
    table: breakdownTable(choice, translation),
    csv: breakdownCsv(board, choice, translation),
    indicators: [indicator.code],
    sources: [...new Set(stacks.flatMap(({ sources }) => sources))],
    cautions: cautions(stacks),
    period: stretchWords(stretch, f),
    asOf: stretch ? f.period(stretch.last) : '',
    axis: 'across',
    isDrawn,
    height: () => HEIGHT,
    draw: (frame) => breakdownPicture(data, frame),
  };
}

function notes(
  { stacks, groups }: BreakdownChoice,
  { o, f }: OtherChartsTranslation,
): readonly string[] {
  const said: string[] = [];
  const open = stacks.filter(({ isOpen }) => isOpen);
  const isWithheld = ({ parts, total }: Stack) =>
    parts.some(({ measure }) => measure?.kind === 'absent' && measure.reason === 'withheld') ||
    (total.kind === 'value' && total.qualifier !== 'exact');
  if (open.some(isWithheld)) said.push(o.breakdown.withheld);
  if (open.some((stack) => !isWithheld(stack))) said.push(o.breakdown.missing);
  const over = stacks.filter(({ exceeds }) => exceeds);
  if (over.length > 0) {
    said.push(o.breakdown.exceeds(f.list(over.slice(0, 3).map(({ period }) => f.period(period)))));
  }
  const isGap = ({ period }: Stack, index: number) =>
    (stacks[index - 1]?.period.end ?? period.start) < period.start;
  if (stacks.some(isGap)) said.push(o.breakdown.gaps);
  if (stacks.some(({ rest }) => rest > 0)) said.push(o.breakdown.restNote);
  const others = groups.find((group) => group.length > 1);
  if (others) said.push(o.breakdown.othersNote(f.list(others)));
  if (stacks.some(({ running, isOpen }) => running || isOpen)) said.push(o.breakdown.hatched);
  return said;
}

function cautions(stacks: readonly Stack[]): readonly Caution[] {
  const sources = new Set(stacks.flatMap((stack) => stack.sources));
  return [
    ...(stacks.some(({ running }) => running) ? (['running-period'] as const) : []),
    ...(stacks.some(({ partial }) => partial) ? (['partial-coverage'] as const) : []),
    ...(sources.size > 1 ? (['mixed-sources'] as const) : []),
    ...(stacks.some(({ exceeds }) => exceeds) ? (['disagreeing-sources'] as const) : []),
  ];
}
