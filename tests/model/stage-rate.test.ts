import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../src/model/indicator.ts';
import type { SeriesPoint } from '../../src/model/series.ts';
import { type Stage, stageRate } from '../../src/model/stage-rate.ts';
import { point } from './in-words.ts';
import { indicator } from './small-dataset.ts';

const EVER = { from: undefined, to: undefined };

function stage(kind: Indicator['kind'], ...points: SeriesPoint[]): Stage {
  const one = indicator(kind);
  return {
    indicator: one,
    series: { indicator: one.code, territory: '46', counted: false, points },
  };
}

function said(from: Stage, to: Stage): string {
  const rate = stageRate(from, to, EVER);
  if (rate.kind === 'none') return rate.reason;
  const { low, high } = rate.interval;
  return `${low} ${high} ${rate.periods.map(({ id }) => id).join(',')}`;
}

describe('stageRate()', () => {
  it('divides stocks of the latest date that both give', () => {
    const from = stage('stock', point('2020', '100'), point('2021', '200'), point('2022', '400'));
    const to = stage('stock', point('2020', '50'), point('2021', '50'));
    expect(said(from, to)).toBe('0.25 0.25 2021');
  });

  it('gives no rate to stocks of different dates, however near', () => {
    const from = stage('stock', point('2021', 'plus_de 300'));
    const to = stage('stock', point('2022-03-31', '130'));
    expect(said(from, to)).toBe('no-common-period');
  });

  it('adds fluxes up over the periods that both give, and no others', () => {
    const from = stage('flux', point('2020', '100'), point('2021', '100'), point('2022', '999'));
    const to = stage('flux', point('2020', '30'), point('2021', '20'), point('2023', '999'));
    expect(said(from, to)).toBe('0.25 0.25 2020,2021');
  });

  it('leaves a period out that one of them withholds', () => {
    const from = stage('flux', point('2020', '100'), point('2021', '100'));
    const to = stage('flux', point('2020', '30'), point('2021', 'withheld'));
    expect(said(from, to)).toBe('0.3 0.3 2020');
  });

  it('carries bounds through', () => {
    const from = stage('stock', point('2021', 'plus_de 260'));
    const rate = stageRate(from, stage('stock', point('2021', '130')), EVER);
    expect(rate).toMatchObject({ interval: { low: 0, high: 0.5, lowOpen: true, highOpen: true } });
  });

  it('holds what each source gives where they differ, and says so', () => {
    const from = stage('stock', point('2021', '400'), point('2021', '500'));
    const rate = stageRate(from, stage('stock', point('2021', '100')), EVER);
    expect(rate).toMatchObject({ interval: { low: 0.2, high: 0.25 }, disputed: true });
  });

  it('says where a part of the territory is missing', () => {
    const coverage = { level: 'commune', present: 1, expected: 5 } as const;
    const from = stage('flux', point('2021', '400'));
    const rate = stageRate(from, stage('flux', point('2021', '100', { coverage })), EVER);
    expect(rate).toMatchObject({ partial: true });
  });

  it.each([
    ['stock-and-flux', stage('stock', point('2021', '10')), stage('flux', point('2021', '5'))],
    ['no-value', stage('stock', point('2021', 'withheld')), stage('stock', point('2021', '5'))],
    ['no-base', stage('flux', point('2021', '0')), stage('flux', point('2021', '5'))],
    ['no-base', stage('stock', point('2021', '-3')), stage('stock', point('2021', '5'))],
  ])('says why there is no rate: %s', (reason, from, to) => {
    expect(said(from, to)).toBe(reason);
  });

  it('takes no rate for a stage', () => {
    const share = { ...indicator('stock'), label: { fr: 'Taux de retour', en: 'Return rate' } };
    const one = stage('stock', point('2021', '10'));
    expect(said({ ...one, indicator: share }, one)).toBe('rate');
  });

  it('keeps to the span of the page', () => {
    const from = stage('flux', point('2020', '100'), point('2021', '100'));
    const to = stage('flux', point('2020', '10'), point('2021', '90'));
    const rate = stageRate(from, to, { from: point('2021', '1').period.start, to: undefined });
    expect(rate).toMatchObject({ interval: { low: 0.9, high: 0.9 } });
  });
});
