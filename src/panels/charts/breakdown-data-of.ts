import type {
  BreakdownData,
  BreakdownPart,
  BreakdownSegment,
  BreakdownStep,
} from '../../charts/breakdown/breakdown-data.ts';
import type { OtherChartsTranslation } from '../../i18n/other-charts-translation.ts';
import { frenchSpaces } from '../../i18n/typography.ts';
import type { Stack, StackPart } from '../../model/breakdown-stacks.ts';
import type { Board } from '../../state/board.svelte.ts';
import type { BreakdownChoice } from './breakdown-choice.ts';
import { groupName, partShare, partValue } from './breakdown-words.ts';
import { sourceNames } from './source-names.ts';

/** Makes what the chart of a breakdown draws, with its words. */
export function breakdownDataOf(
  board: Board,
  choice: BreakdownChoice,
  translation: OtherChartsTranslation,
): BreakdownData {
  const { o, f, t } = translation;
  const { groups, stacks, indicator, isShares } = choice;
  const parts = groups.map((group, index): BreakdownPart => ({
    id: `part ${index}`,
    label: groupName(group, translation),
    kind: group.length > 1 ? 'others' : 'part',
  }));
  const hasRest = stacks.some(({ rest }) => rest > 0);
  if (hasRest) parts.push({ id: 'rest', label: o.breakdown.rest, kind: 'rest' });
  return {
    mode: isShares ? 'shares' : 'amounts',
    parts,
    steps: stacks.map((stack, index) => {
      const before = stacks[index - 1]?.period.end ?? stack.period.start;
      const isAfterGap = before < stack.period.start;
      return { ...stepOf(board, stack, choice, parts, translation), isAfterGap };
    }),
    tickText: isShares ? f.percent : f.number,
    unitText: isShares ? '' : frenchSpaces(indicator.unit[t.lang]),
    hue: board.style(indicator).hue,
  };
}

function stepOf(
  board: Board,
  stack: Stack,
  choice: BreakdownChoice,
  parts: readonly BreakdownPart[],
  translation: OtherChartsTranslation,
): Omit<BreakdownStep, 'isAfterGap'> {
  const { f, o } = translation;
  const { indicator, isShares } = choice;
  const added = stack.parts.reduce((sum, part) => sum + amountOf(part), stack.rest);
  const whole = Math.max(added, stack.total.kind === 'value' ? stack.total.value : 0) || 1;
  const sizeOf = (amount: number) => (isShares ? amount / whole : amount);
  const names = sourceNames(board.dataset, stack.sources);
  const when = f.period(stack.period);
  const marks = [
    ...(stack.running ? [o.running] : []),
    ...(stack.partial ? [o.partial] : []),
    ...(names === '' ? [] : [o.source(names, stack.sources.length)]),
  ];
  const segments = stack.parts.map((part, index): BreakdownSegment => {
    const label = parts[index]?.label ?? '';
    const value = partValue(indicator, part, translation);
    const share = partShare(part, translation);
    const { measure } = part;
    return {
      size: sizeOf(amountOf(part)),
      absence: measure?.kind === 'absent' ? measure.reason : undefined,
      isInexact: isShares ? isRough(part) : isBound(part),
      ...said([label, when, value, share, ...marks]),
    };
  });
  const rest = { kind: 'value', value: stack.rest, qualifier: 'exact' } as const;
  const restSaid = said([
    o.breakdown.rest,
    when,
    partValue(indicator, { measure: rest }, translation),
  ]);
  return {
    id: stack.period.id,
    label: f.tick(stack.period),
    segments:
      parts.length > segments.length
        ? [
            ...segments,
            {
              size: sizeOf(stack.rest),
              absence: undefined,
              isInexact: false,
              ...(stack.rest > 0 ? restSaid : said([])),
            },
          ]
        : segments,
    totalText: isShares ? '' : f.measure(stack.total),
    isOpen: stack.isOpen,
    isRunning: stack.running,
    isPartial: stack.partial,
  };
}

function said(texts: readonly string[]): Pick<BreakdownSegment, 'text' | 'lines'> {
  const lines = texts.filter((text) => text !== '');
  return { text: lines.join(', '), lines };
}

const amountOf = ({ measure }: StackPart) => (measure?.kind === 'value' ? measure.value : 0);
const isBound = ({ measure }: StackPart) =>
  measure?.kind === 'value' && measure.qualifier !== 'exact';
const isRough = ({ share }: StackPart) => share === undefined || share.low !== share.high;
