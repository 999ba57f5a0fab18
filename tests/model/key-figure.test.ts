import { describe, expect, it } from 'vitest';
import type { MeasureKind } from '../../src/model/indicator.ts';
import { type KeyFigure, keyFigure } from '../../src/model/key-figure.ts';
import type { SeriesPoint } from '../../src/model/series.ts';
import type { Span } from '../../src/model/span.ts';
import { inWords, period, point, seriesFrom, wordsOf } from './in-words.ts';
import { indicator } from './small-dataset.ts';

const ALWAYS: Span = { from: undefined, to: undefined };
const until = (id: string) => ({ from: undefined, to: period(id).end });
const covered = (present: number) => ({ level: 'epci', present, expected: 9 }) as const;

const AMBASSADORS = [
  point('2019-12-20', '320'),
  point('2020-12-16', 'pres_de 400'),
  point('2021', 'plus_de 500'),
  point('2022', 'plus_de 500'),
];

const of = (kind: MeasureKind, points: readonly SeriesPoint[], span = ALWAYS, counted = false) =>
  keyFigure(indicator(kind), seriesFrom(points, counted), span);

/** Says a figure: its value, or why there is none. */
function value(figure: KeyFigure): string {
  if (figure.kind === 'none') return `none: ${figure.reason ?? 'no row'}`;
  if (figure.kind === 'flux') return inWords(figure.total.measure);
  return wordsOf(figure.points).join(' / ');
}

function trend({ trend: dated }: KeyFigure): string {
  if (!dated) return 'nothing';
  const { trend: change, since, until: last } = dated;
  const by = change.kind === 'equal' || change.by.kind === 'unknown' ? '' : ` ${change.by.value}`;
  const size = change.kind === 'equal' ? '' : ` ${change.by.kind}${by}`;
  return `${change.kind}${size}, ${since.id} to ${last.id}`;
}

describe('keyFigure() of a rate', () => {
  it('is that of its latest period, never a sum', () => {
    const share = { ...indicator('flux'), unit: { fr: '%', en: '%' } };
    const points = [point('2020', '40'), point('2021', '45')];
    const figure = keyFigure(share, seriesFrom(points, false), ALWAYS);
    expect(figure.kind).toBe('stock');
    expect(value(figure)).toBe('2021: 45');
  });
});

describe('keyFigure() of a stock', () => {
  it.each([
    ['2022', '2022: plus_de 500', 'up more-than 100, 2020-12-16 to 2022'],
    ['2021', '2021: plus_de 500', 'up more-than 100, 2020-12-16 to 2021'],
    ['2020', '2020-12-16: pres_de 400', 'nothing'],
    ['2019', '2019-12-20: 320', 'nothing'],
    ['2018', 'none: no row', 'nothing'],
  ])('until the end of %s: %s; trend: %s', (id, expected, change) => {
    const figure = of('stock', AMBASSADORS, until(id));
    expect([value(figure), trend(figure)]).toEqual([expected, change]);
  });

  it('looks for the trend before the span too, never after', () => {
    const figure = of('stock', AMBASSADORS, { from: period('2021').start, to: period('2021').end });
    expect(trend(figure)).toBe('up more-than 100, 2020-12-16 to 2021');
  });

  it.each<[string, SeriesPoint[], string]>([
    [
      'passes over an earlier absence',
      [point('2019', '10'), point('2020', 'withheld'), point('2021', '12')],
      'up exact 2, 2019 to 2021',
    ],
    [
      'compares what covers as many territories only',
      [
        point('2019', '5', { coverage: covered(2) }),
        point('2020', '10', { coverage: covered(1) }),
        point('2021', '12', { coverage: covered(2) }),
      ],
      'up exact 7, 2019 to 2021',
    ],
    [
      'says nothing where sources of the latest date are several',
      [
        point('2020', '10'),
        point('2021', '12', { sources: ['a'] }),
        point('2021', '13', { sources: ['b'] }),
      ],
      'nothing',
    ],
    [
      'says that it did not change',
      [point('2020', '7'), point('2021', '7')],
      'equal, 2020 to 2021',
    ],
  ])('%s', (_, points, expected) => {
    expect(trend(of('stock', points))).toBe(expected);
  });
});

describe('keyFigure() of a flux', () => {
  it('adds the periods of the span', () => {
    const points = ['2019', '2020', '2021'].map((id) => point(id, '10'));
    expect(value(of('flux', points))).toBe('30');
    expect(value(of('flux', points, until('2020')))).toBe('20');
  });

  it.each<[string, SeriesPoint[], string]>([
    [
      'compares two whole years',
      [point('2020', '10'), point('2021', '14')],
      'up exact 4, 2020 to 2021',
    ],
    [
      'compares years that figures fill by parts',
      [
        point('2020-S1', '5'),
        point('2020-S2', '5'),
        ...['T1', 'T2', 'T3', 'T4'].map((quarter) => point(`2021-${quarter}`, '2')),
      ],
      'down exact 2, 2020 to 2021',
    ],
    [
      'does not compare a year that figures do not fill',
      [point('2020', '10'), point('2021-S2', '14')],
      'nothing',
    ],
    [
      'does not compare a year with a gap',
      [point('2020', '10'), point('2021-T1', '4'), point('2021-T4', '14')],
      'nothing',
    ],
    ['does not compare years apart', [point('2019', '10'), point('2021', '14')], 'nothing'],
    [
      'does not compare years that cover other numbers of territories',
      [
        point('2020', '10', { coverage: covered(1) }),
        point('2021', '14', { coverage: covered(2) }),
      ],
      'nothing',
    ],
    [
      'compares years that cover as many territories',
      [
        point('2020', '10', { coverage: covered(2) }),
        point('2021', '14', { coverage: covered(2) }),
      ],
      'up exact 4, 2020 to 2021',
    ],
    [
      'does not compare a running year',
      [point('2020', '10'), point('2021', '14', { running: true })],
      'nothing',
    ],
  ])('%s', (_, points, expected) => {
    expect(trend(of('flux', points))).toBe(expected);
  });

  it('compares with the year before the span', () => {
    const points = [point('2020', '10'), point('2021', '14'), point('2022', '20')];
    const year = { from: period('2021').start, to: period('2021').end };
    const figure = of('flux', points, year);
    expect([value(figure), trend(figure)]).toEqual(['14', 'up exact 4, 2020 to 2021']);
  });
});

describe('keyFigure()', () => {
  it.each<MeasureKind>(['stock', 'flux'])('says why a %s has no value', (kind) => {
    const none = (...words: string[]) =>
      value(
        of(
          kind,
          words.map((said, index) => point(String(2020 + index), said)),
        ),
      );
    expect(none()).toBe('none: no row');
    expect(none('withheld')).toBe('none: withheld');
    expect(none('not-applicable', 'not-applicable')).toBe('none: not-applicable');
    expect(none('withheld', 'not-reported')).toBe('none: not-reported');
  });

  it('says nothing of a row outside the span', () => {
    expect(value(of('flux', [point('2021', 'withheld')], until('2020')))).toBe('none: no row');
  });

  it.each<MeasureKind>(['stock', 'flux'])('gives no trend to a %s counted from a list', (kind) => {
    const points = [point('2020', '10'), point('2021', '14')];
    expect(trend(of(kind, points, ALWAYS, true))).toBe('nothing');
    expect(trend(of(kind, points))).toBe('up exact 4, 2020 to 2021');
  });

  it('lists where sources differ, in the span only', () => {
    const points = [
      point('2020', '10', { sources: ['a'] }),
      point('2020', '11', { sources: ['b'] }),
      point('2021', '20', { sources: ['a'] }),
      point('2021', '21', { sources: ['b'] }),
    ];
    for (const kind of ['stock', 'flux'] as const) {
      expect(of(kind, points).disagreements).toHaveLength(2);
      expect(of(kind, points, until('2020')).disagreements).toHaveLength(1);
      expect(of(kind, points, until('2019')).disagreements).toEqual([]);
    }
  });
});
