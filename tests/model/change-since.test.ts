import { describe, expect, it } from 'vitest';
import { type ChangeSince, changeSince } from '../../src/model/change-since.ts';
import type { MeasureKind } from '../../src/model/indicator.ts';
import type { SeriesPoint } from '../../src/model/series.ts';
import type { Span } from '../../src/model/span.ts';
import { inWords, period, point, seriesFrom } from './in-words.ts';
import { indicator } from './small-dataset.ts';

const ALWAYS: Span = { from: undefined, to: undefined };

const AMBASSADORS = [
  point('2019-12-20', '320'),
  point('2020-12-16', 'pres_de 400'),
  point('2021', 'plus_de 500'),
  point('2022', 'plus_de 500'),
];
const FLOW = [point('2022', '10'), point('2023', '20'), point('2024', '40')];

/** What changed since the last day of a period. */
const since = (
  id: string,
  kind: MeasureKind,
  points: readonly SeriesPoint[],
  { span = ALWAYS, counted = false } = {},
) => changeSince(indicator(kind), seriesFrom(points, counted), span, period(id).end);

function difference({ difference: told }: ChangeSince): string {
  if (told.kind === 'none') return 'none';
  if (told.kind === 'unknown') return `unknown: ${told.why}`;
  if (told.kind === 'added') return `added ${inWords(told.total.measure)}`;
  const { trend } = told;
  if (trend.kind === 'equal') return 'equal';
  return `${trend.kind} ${trend.by.kind}${trend.by.kind === 'unknown' ? '' : ` ${trend.by.value}`}`;
}

const periods = (points: readonly SeriesPoint[]) => points.map(({ period: { id } }) => id);

describe('changeSince() of a stock', () => {
  it.each([
    ['2019', 'up more-than 180', ['2020-12-16', '2021', '2022']],
    ['2021', 'unknown: overlap', ['2022']],
    ['2018', 'unknown: first', ['2019-12-20', '2020-12-16', '2021', '2022']],
    ['2022', 'none', []],
  ])('since the end of %s carries the bounds: %s', (id, told, fresh) => {
    const change = since(id, 'stock', AMBASSADORS);
    expect(difference(change)).toBe(told);
    expect(periods(change.fresh)).toEqual(fresh);
  });

  it('holds the chosen day in what was reached then', () => {
    const { before } = since('2019-12-20', 'stock', AMBASSADORS);
    expect(before.kind === 'stock' && periods(before.points)).toEqual(['2019-12-20']);
  });

  it('knows what was reached before the span began', () => {
    const span = { from: period('2021').start, to: undefined };
    const { before } = since('2020', 'stock', AMBASSADORS, { span });
    expect(before.kind === 'stock' && periods(before.points)).toEqual(['2020-12-16']);
  });

  it('leaves out what comes after the span', () => {
    const span = { from: undefined, to: period('2021').end };
    const change = since('2019', 'stock', AMBASSADORS, { span });
    expect(periods(change.fresh)).toEqual(['2020-12-16', '2021']);
  });

  it('takes no longer list for a rise', () => {
    const points = [point('2022', '12'), point('2023', '15')];
    expect(difference(since('2022', 'stock', points))).toBe('up exact 3');
    expect(difference(since('2022', 'stock', points, { counted: true }))).toBe('unknown: counted');
  });

  it('tells no difference where sources differ', () => {
    const points = [point('2022', '12'), point('2023', '15'), point('2023', '19')];
    expect(difference(since('2022', 'stock', points))).toBe('unknown: disputed');
  });

  it('does not take an absence for news', () => {
    expect(
      difference(since('2022', 'stock', [point('2022', '12'), point('2023', 'not-reported')])),
    ).toBe('none');
  });
});

describe('changeSince() of a flux', () => {
  it('adds up the periods that began since', () => {
    const change = since('2022', 'flux', FLOW);
    expect(difference(change)).toBe('added 60');
    expect(change.before.kind === 'flux' && inWords(change.before.total.measure)).toBe('10');
    expect(change.after.kind === 'flux' && inWords(change.after.total.measure)).toBe('70');
  });

  it('counts a period that began before and ended after on neither side, and says so', () => {
    const change = since('2023-06', 'flux', FLOW);
    expect(difference(change)).toBe('added 40');
    expect(change.before.kind === 'flux' && inWords(change.before.total.measure)).toBe('10');
    expect(periods(change.across)).toEqual(['2023']);
  });

  it('knows no difference where all that is new began before', () => {
    expect(difference(since('2024-06', 'flux', FLOW))).toBe('unknown: coverage');
  });

  it('of a rate, compares instead of adding', () => {
    const share = { ...indicator('flux'), unit: { fr: '%', en: '%' } };
    const series = seriesFrom([point('2022', '40'), point('2023', '45')], false);
    const change = changeSince(share, series, ALWAYS, period('2022').end);
    expect(difference(change)).toBe('up exact 5');
  });
});
