import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakdownColumns } from '../../src/model/breakdown-columns.ts';
import { breakdownSeries } from '../../src/model/breakdown-series.ts';
import { breakdownStacks, type Stack } from '../../src/model/breakdown-stacks.ts';
import { indexedDataset } from '../../src/model/dataset.ts';
import { groupParts, MOST_PARTS } from '../../src/model/group-parts.ts';
import { seriesOf } from '../../src/model/series-of.ts';
import { inWords } from './in-words.ts';
import { COUNTED, dataset, indicator, type Row } from './small-dataset.ts';
import { SMALL_LOT, WHOLE } from './small-lot.ts';

const TODAY = 0;

function stacksOf(rows: readonly Row[]): readonly Stack[] {
  const data = dataset(rows, { breakdowns: ['origine'] });
  const [column] = breakdownColumns(data, COUNTED);
  if (!column) throw new Error('breakdown: none');
  const query = { indicator: indicator('flux'), territory: WHOLE };
  const parts = breakdownSeries(data, SMALL_LOT, query, column, TODAY);
  const total = seriesOf(data, SMALL_LOT, query, TODAY);
  return breakdownStacks(
    parts.map((part) => [part]),
    total,
  );
}

/** A stack of one period in words: its parts, what is left, and its total. */
function told({ parts, rest, total, isOpen, exceeds }: Stack): string {
  const marks = [isOpen ? 'open' : '', exceeds ? 'exceeds' : ''].filter(Boolean);
  const said = parts.map(({ measure }) => (measure ? inWords(measure) : 'unsaid'));
  return [`${said.join(' + ')} + rest ${rest} = ${inWords(total)}`, ...marks].join(', ');
}

const parts = (...measures: string[]): Row[] =>
  measures.map((words, index): Row => ['2021', WHOLE, words, 'lot', `o${index}`]);
const total = (words: string): Row => ['2021', WHOLE, words, 'lot', ''];

describe('breakdownStacks()', () => {
  it.each([
    ['parts that make their total', [total('100'), ...parts('60', '40')], '60 + 40 + rest 0 = 100'],
    ['parts without a total', parts('60', '40'), '60 + 40 + rest 0 = 100'],
    [
      'what the total holds besides the parts',
      [total('100'), ...parts('60', '30')],
      '60 + 30 + rest 10 = 100',
    ],
    [
      'parts over their total',
      [total('100'), ...parts('60', '50')],
      '60 + 50 + rest 0 = 100, exceeds',
    ],
    [
      'a withheld part, which keeps the total back',
      [total('100'), ...parts('60', '30', 'withheld')],
      '60 + 30 + withheld + rest 0 = au_moins 90, open',
    ],
    [
      'a lower bound, which may be a sum with a withheld part',
      [total('100'), ...parts('60', 'au_moins 30')],
      '60 + au_moins 30 + rest 0 = au_moins 90, open',
    ],
    [
      'a part that is not reported, which the rest may hold',
      [total('100'), ...parts('60', 'not-reported')],
      '60 + not-reported + rest 40 = 100',
    ],
    [
      'a part that is not reported, without a total',
      parts('60', '30', 'not-reported'),
      '60 + 30 + not-reported + rest 0 = 90, open',
    ],
    [
      'a part known about, beside a total that is exact',
      [total('100'), ...parts('60', 'environ 30')],
      '60 + environ 30 + rest 0 = 100, open',
    ],
    [
      'a part that does not apply',
      parts('60', '30', 'not-applicable'),
      '60 + 30 + not-applicable + rest 0 = 90',
    ],
  ])('gives %s', (_, rows, expected) => {
    expect(stacksOf(rows).map(told)).toEqual([expected]);
  });

  it('gives exact shares of a whole that is known', () => {
    const [stack] = stacksOf([total('100'), ...parts('60', '30')]);
    expect(stack?.parts.map(({ share }) => [share?.low, share?.high])).toEqual([
      [0.6, 0.6],
      [0.3, 0.3],
    ]);
  });

  it('gives the shares of a total that is exact, whatever is known of the other parts', () => {
    const [stack] = stacksOf([total('200'), ...parts('50', 'environ 110')]);
    expect(stack?.parts.map(({ share }) => share && [share.low, share.high])).toEqual([
      [0.25, 0.25],
      [0.5, 0.6],
    ]);
  });

  it('bounds the shares beside a withheld part, and tells nothing of its own', () => {
    const [stack] = stacksOf(parts('60', '40', 'withheld'));
    expect(stack?.parts.map(({ share }) => share && [share.low, share.high])).toEqual([
      [0, 0.6],
      [0, 0.4],
      undefined,
    ]);
  });

  it('never lets a withheld part be found by subtraction, whatever the figures', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 4 }), (values, secret) => {
        const sum = values.reduce((a, b) => a + b, 0);
        const rows = [total(String(sum + secret)), ...parts('withheld', ...values.map(String))];
        const [stack] = stacksOf(rows);
        expect(stack?.rest).toBe(0);
        expect(stack?.total).toMatchObject({ value: sum, qualifier: 'au_moins' });
        for (const { measure, share } of stack?.parts ?? []) {
          // A share that is exact would give the whole away, unless the part itself is nothing.
          const isNothing = measure?.kind === 'value' && measure.value === 0;
          if (share && !isNothing) expect(share.low).toBeLessThan(share.high);
        }
      }),
    );
  });

  it('puts periods in order, the coarser one in place of those in it', () => {
    const stacks = stacksOf([
      ['2021', WHOLE, '10', 'lot', 'a'],
      ['2021-07', WHOLE, '1', 'lot', 'b'],
      ['2020', WHOLE, '5', 'lot', 'b'],
    ]);
    expect(stacks.map(({ period }) => period.id)).toEqual(['2020', '2021']);
  });
});

describe('breakdownColumns()', () => {
  it('lists the columns with several values, those of texts of each row left out', () => {
    const rows = Array.from({ length: 50 }, (_, index): Row => [
      '2021',
      WHOLE,
      '1',
      'lot',
      index < 2 ? `o${index}` : '',
      `texte ${index}`,
      'seul',
    ]);
    const plain = dataset(rows, { breakdowns: ['origine', 'remarque', 'canal'] });
    for (const data of [plain, indexedDataset(plain)]) {
      expect(breakdownColumns(data, COUNTED)).toEqual([{ name: 'origine', values: ['o0', 'o1'] }]);
      expect(breakdownColumns(data, 'autre')).toEqual([]);
    }
  });
});

describe('groupParts()', () => {
  const part = (name: string, value: number) => ({
    name,
    series: {
      indicator: COUNTED,
      territory: WHOLE,
      counted: false,
      points: stacksOf(parts(String(value), '1')).map(({ period, parts: [first] }) => ({
        period,
        measure: first?.measure ?? ({ kind: 'absent', reason: 'withheld' } as const),
        sources: [],
        notes: [],
        coverage: undefined,
        running: false,
        partialPeriod: false,
        disputed: false,
      })),
    },
  });

  it('lets up to six stand alone, in their order', () => {
    const six = Array.from({ length: MOST_PARTS }, (_, index) => part(`p${index}`, index));
    expect(groupParts(six).map((group) => group.map(({ name }) => name))).toEqual(
      six.map(({ name }) => [name]),
    );
  });

  it('puts the smallest of more together at the end', () => {
    const eight = [5, 9, 1, 8, 2, 7, 3, 6].map((value) => part(`p${value}`, value));
    expect(groupParts(eight).map((group) => group.map(({ name }) => name))).toEqual([
      ['p5'],
      ['p9'],
      ['p8'],
      ['p7'],
      ['p6'],
      ['p1', 'p2', 'p3'],
    ]);
  });
});
