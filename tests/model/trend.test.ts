import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureInterval } from '../../src/model/measure.ts';
import { type Trend, trendBetween } from '../../src/model/trend.ts';
import { anyValue } from './arbitraries.ts';
import { valued } from './in-words.ts';

function said(trend: Trend | undefined): string {
  if (!trend) return 'nothing';
  if (trend.kind === 'equal') return 'equal';
  const { by } = trend;
  return `${trend.kind}, ${by.kind}${by.kind === 'unknown' ? '' : ` ${by.value}`}`;
}

describe('trendBetween()', () => {
  it.each([
    ['320', '320', 'equal'],
    ['0', '0', 'equal'],
    ['320', '400', 'up, exact 80'],
    ['400', '320', 'down, exact 80'],
    ['320', 'plus_de 500', 'up, more-than 180'],
    ['plus_de 500', '320', 'down, more-than 180'],
    ['320', 'au_moins 500', 'up, at-least 180'],
    ['pres_de 400', 'plus_de 500', 'up, more-than 100'],
    ['pres_de 400', 'au_moins 500', 'up, at-least 100'],
    ['environ 400', 'au_moins 600', 'up, more-than 100'],
    ['moins_de 100', '150', 'up, more-than 50'],
    ['150', 'moins_de 100', 'down, more-than 50'],
    ['moins_de 100', 'plus_de 300', 'up, more-than 200'],
    ['pres_de 130', '200', 'up, about 70'],
    ['200', 'pres_de 130', 'down, about 70'],
    ['environ 600', '1234', 'up, about 600'],
    ['environ 600', 'pres_de 1000', 'nothing'],
    ['environ 600', 'pres_de 1200', 'up, about 600'],
    ['pres_de 400', '401', 'up, unknown'],
    ['pres_de 400', '440', 'up, unknown'],
    ['pres_de 400', '451', 'up, about 100'],
    ['pres_de 400', 'plus_de 400', 'up, unknown'],
    ['plus_de 500', 'plus_de 500', 'nothing'],
    ['plus_de 500', 'plus_de 900', 'nothing'],
    ['plus_de 500', '600', 'nothing'],
    ['pres_de 130', '130', 'nothing'],
    ['pres_de 130', 'pres_de 130', 'nothing'],
    ['environ 600', '650', 'nothing'],
    ['moins_de 100', '50', 'nothing'],
  ])('from %s to %s: %s', (before, after, expected) => {
    expect(said(trendBetween(valued(before), valued(after)))).toBe(expected);
  });

  it('counts with the roughness of a sum, not of its last digits', () => {
    const sum = { ...valued('environ 631'), step: 100 };
    expect(said(trendBetween(sum, valued('641')))).toBe('nothing');
    expect(said(trendBetween(sum, valued('960')))).toBe('up, about 300');
  });

  it('says the opposite the other way round', () => {
    const opposite = { up: 'down', down: 'up', equal: 'equal' } as const;
    fc.assert(
      fc.property(anyValue, anyValue, (before, after) => {
        const trend = trendBetween(before, after);
        const back = trendBetween(after, before);
        expect(back).toEqual(trend && { ...trend, kind: opposite[trend.kind] });
      }),
    );
  });

  it('claims no change that some two numbers within the bounds would deny', () => {
    fc.assert(
      fc.property(anyValue, anyValue, (before, after) => {
        const trend = trendBetween(before, after);
        const [a, b] = [measureInterval(before), measureInterval(after)];
        if (trend?.kind === 'up') expect(a.high).toBeLessThanOrEqual(b.low);
        if (trend?.kind === 'down') expect(b.high).toBeLessThanOrEqual(a.low);
        if (trend?.kind !== 'up' || trend.by.kind === 'unknown') return;
        expect(trend.by.value).toBeGreaterThan(0);
        if (trend.by.kind !== 'about') expect(trend.by.value).toBeLessThanOrEqual(b.low - a.high);
      }),
    );
  });
});
