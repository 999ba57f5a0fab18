import { describe, expect, it } from 'vitest';
import { type Formats, formats } from '../../src/i18n/formats.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { ABSENCE_REASONS } from '../../src/model/measure.ts';
import { measure, period } from '../model/in-words.ts';
import { shown } from './shown-spaces.ts';

const FORMATS: Readonly<Record<Lang, Formats>> = { fr: formats('fr'), en: formats('en') };
const { fr, en } = FORMATS;

describe('number()', () => {
  it.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [1000, '1_000', '1,000'],
    [280_000, '280_000', '280,000'],
    [1_234_567.891, '1_234_567,89', '1,234,567.89'],
    [12.5, '12,5', '12.5'],
    [0.125, '0,13', '0.13'],
    [0.0456, '0,046', '0.046'],
    [-0.005, '−0,005', '−0.005'],
    [0.1 + 0.2 - 0.3, '0', '0'],
    [-42, '−42', '−42'],
    [-1234.5, '−1_234,5', '−1,234.5'],
  ])('writes %d as %s in French and %s in English', (value, french, english) => {
    expect([shown(fr.number(value)), shown(en.number(value))]).toEqual([french, english]);
  });
});

describe('decimal() and percent()', () => {
  it.each([
    [3, 1, '3,0', '3.0'],
    [3.14159, 2, '3,14', '3.14'],
    [-1234.56, 1, '−1_234,6', '−1,234.6'],
  ])('writes %d with %i digits as %s and %s', (value, digits, french, english) => {
    expect(shown(fr.decimal(value, digits))).toBe(french);
    expect(shown(en.decimal(value, digits))).toBe(english);
  });

  it.each([
    [0.5, /^50[~_]%$/, '50%'],
    [0.125, /^12,5[~_]%$/, '12.5%'],
    [1, /^100[~_]%$/, '100%'],
  ])('writes a share of %d in percent, never parted from its sign', (value, french, english) => {
    expect(shown(fr.percent(value))).toMatch(french);
    expect(en.percent(value)).toBe(english);
  });
});

describe('periods', () => {
  it.each([
    ['2021', '2021', 'en 2021', '2021'],
    ['2021-S1', '1er~semestre 2021', 'au 1er~semestre 2021', 'le 1er~semestre 2021'],
    ['2021-S2', '2d~semestre 2021', 'au 2d~semestre 2021', 'le 2d~semestre 2021'],
    ['2021-T1', '1er~trimestre 2021', 'au 1er~trimestre 2021', 'le 1er~trimestre 2021'],
    ['2021-T3', '3e~trimestre 2021', 'au 3e~trimestre 2021', 'le 3e~trimestre 2021'],
    ['2023-06', 'juin 2023', 'en juin 2023', 'juin 2023'],
    ['2022-03-31', '31 mars 2022', 'le 31 mars 2022', 'le 31 mars 2022'],
    ['2022-01-01', '1er~janvier 2022', 'le 1er~janvier 2022', 'le 1er~janvier 2022'],
    ['2022-01-11', '11 janvier 2022', 'le 11 janvier 2022', 'le 11 janvier 2022'],
  ])('in French, %s is %s; %s; depuis %s', (id, alone, inside, since) => {
    const said = [fr.period, fr.inPeriod, fr.afterSince].map((say) => shown(say(period(id))));
    expect(said).toEqual([alone, inside, since]);
  });

  it.each([
    ['2021', '2021', 'in 2021', '2021'],
    ['2021-T3', 'Q3~2021', 'in Q3~2021', 'Q3~2021'],
    ['2023-06', 'June 2023', 'in June 2023', 'June 2023'],
    ['2022-03-31', '31 March 2022', 'on 31 March 2022', '31 March 2022'],
    ['2022-01-01', '1 January 2022', 'on 1 January 2022', '1 January 2022'],
  ])('in English, %s is %s; %s; since %s', (id, alone, inside, since) => {
    const said = [en.period, en.inPeriod, en.afterSince].map((say) => shown(say(period(id))));
    expect(said).toEqual([alone, inside, since]);
  });

  it.each([
    ['2021-S1', 'first half of 2021'],
    ['2021-S2', 'second half of 2021'],
  ])('in English, %s is the %s', (id, alone) => {
    expect(en.period(period(id))).toBe(alone);
  });

  it.each([
    ['2021', '2021', '2021'],
    ['2021-07', 'juil. 2021', 'Jul 2021'],
    ['2021-T3', '3e~trimestre 2021', 'Q3~2021'],
  ])('%s on an axis is %s and %s', (id, french, english) => {
    expect([fr.tick, en.tick].map((tick) => shown(tick(period(id))))).toEqual([french, english]);
  });

  it('writes a day as the period of that day', () => {
    for (const f of [fr, en]) {
      const first = period('2021-08-01');
      expect(f.day(first.start)).toBe(f.period(first));
    }
    expect(shown(fr.day(period('2021-08-01').start))).toBe('1er~août 2021');
  });
});

describe('range()', () => {
  /** What stands round the dash is for the language's own rules to say. */
  const loose = (text: string) => text.replace(/[\s\u2009]*–[\s\u2009]*/g, '–');

  it.each([
    ['2021-07-14', '2021-07-14', '14 juillet 2021', '14 July 2021'],
    ['2021-08-28', '2021-08-29', '28–29 août 2021', '28–29 August 2021'],
    ['2019-02-23', '2019-03-03', '23 février–3 mars 2019', '23 February–3 March 2019'],
    ['2020-02-22', '2020-03-01', '22 février–1er mars 2020', '22 February–1 March 2020'],
    ['2021-08-01', '2021-08-03', '1er–3 août 2021', '1–3 August 2021'],
    ['2021-01-01', '2021-02-01', '1er janvier–1er février 2021', '1 January–1 February 2021'],
    [
      '2020-12-30',
      '2021-01-01',
      '30 décembre 2020–1er janvier 2021',
      '30 December 2020–1 January 2021',
    ],
    ['2021-08-11', '2021-08-21', '11–21 août 2021', '11–21 August 2021'],
    ['2021', '2022', '2021–2022', '2021–2022'],
    ['2021-07', '2021-08', 'juillet 2021–août 2021', 'July 2021–August 2021'],
    ['2021-07', '2021-08-01', 'juillet 2021–1er août 2021', 'July 2021–1 August 2021'],
  ])('from %s to %s: %s, or %s', (first, last, french, english) => {
    const said = (f: Formats) =>
      loose(f.range(period(first), period(last)).replaceAll('\u00a0', ' '));
    expect([said(fr), said(en)]).toEqual([french, english]);
  });
});

describe('measure()', () => {
  it.each([
    ['1500', '1_500', '1,500'],
    ['0', '0', '0'],
    ['plus_de 500', 'plus de 500', 'more than 500'],
    ['au_moins 500', 'au moins 500', 'at least 500'],
    ['pres_de 140000', 'près de 140_000', 'nearly 140,000'],
    ['environ 600', 'environ 600', 'about 600'],
    ['moins_de 5', 'moins de 5', 'less than 5'],
    ['not-reported', 'non communiqué', 'not reported'],
    ['not-applicable', 'sans objet', 'not applicable'],
    ['withheld', 'non diffusé (effectif trop faible)', 'withheld (count too small)'],
  ])('says %s as %s and %s', (words, french, english) => {
    const said = measure(words);
    expect([shown(fr.measure(said)), shown(en.measure(said))]).toEqual([french, english]);
  });

  it('never says an absence as a number', () => {
    for (const reason of ABSENCE_REASONS) {
      for (const f of [fr, en]) expect(f.measure(measure(reason))).not.toMatch(/\d/);
    }
  });
});

describe('list() and compare()', () => {
  it.each([
    [[], '', ''],
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a et b', 'a and b'],
    [['a', 'b', 'c'], 'a, b et c', 'a, b and c'],
  ])('lists %j as %s and %s', (items, french, english) => {
    expect([fr.list(items), en.list(items)]).toEqual([french, english]);
  });

  it('orders as a reader does: accents and case aside, numbers by value', () => {
    const names = ['Zèbre', 'éclair', 'Eau', 'n° 10', 'n° 9', 'Étang'];
    expect([...names].sort(fr.compare)).toEqual([
      'Eau',
      'éclair',
      'Étang',
      'n° 9',
      'n° 10',
      'Zèbre',
    ]);
  });
});
