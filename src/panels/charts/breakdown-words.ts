import type { OtherChartsTranslation } from '../../i18n/other-charts-translation.ts';
import { frenchSpaces } from '../../i18n/typography.ts';
import type { Stack, StackPart } from '../../model/breakdown-stacks.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { BreakdownChoice } from './breakdown-choice.ts';
import { intervalWords } from './interval-words.ts';

/** Names what is drawn as one part. */
export function groupName(
  names: readonly string[],
  { o, f }: Pick<OtherChartsTranslation, 'o' | 'f'>,
): string {
  const [first = ''] = names;
  return names.length > 1 ? o.breakdown.others(f.number(names.length)) : frenchSpaces(first);
}

/** Says the value of a part with its unit, or why there is none. */
export function partValue(
  indicator: Indicator,
  { measure }: Pick<StackPart, 'measure'>,
  { say, f }: OtherChartsTranslation,
): string {
  return measure
    ? say.withUnit(indicator, { measure })
    : f.measure({ kind: 'absent', reason: 'not-reported' });
}

/** Says the share of a part: "32 %", "au plus 40 %"; '' where there is no value. */
export function partShare({ measure, share }: StackPart, { o, f }: OtherChartsTranslation): string {
  if (measure?.kind !== 'value') return '';
  if (!share) return o.interval.unknown;
  return intervalWords(share, f.percent, o.interval, 1);
}

/** The stack that a sentence speaks of: the last one of a period that is over. */
function toldStack(stacks: readonly Stack[]): Stack | undefined {
  return stacks.findLast(({ running, partial }) => !running && !partial) ?? stacks.at(-1);
}

/** Tells the parts of the last full period, the greatest first. */
export function breakdownSentence(
  { indicator, groups, stacks }: BreakdownChoice,
  translation: OtherChartsTranslation,
): string | undefined {
  const { o, f } = translation;
  const stack = toldStack(stacks);
  if (!stack) return undefined;
  const valueOf = ({ measure }: StackPart) => (measure?.kind === 'value' ? measure.value : -1);
  const told = stack.parts
    .map((part, index) => ({ part, name: groupName(groups[index] ?? [], translation) }))
    .sort((a, b) => valueOf(b.part) - valueOf(a.part))
    .map(({ part, name }) => {
      const [value, share] = [
        partValue(indicator, part, translation),
        partShare(part, translation),
      ];
      return share === ''
        ? o.breakdown.partPlain(name, value)
        : o.breakdown.part(name, value, share);
    });
  if (stack.rest > 0) {
    const measure = { kind: 'value', value: stack.rest, qualifier: 'exact' } as const;
    const rest = translation.say.withUnit(indicator, { measure });
    told.push(o.breakdown.partPlain(o.breakdown.rest, rest));
  }
  const when = f.inPeriod(stack.period);
  return o.breakdown.sentence(`${when.charAt(0).toUpperCase()}${when.slice(1)}`, told.join(', '));
}
