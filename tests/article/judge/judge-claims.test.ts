import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeClaims } from '../../../src/article/judge/judge-claims.ts';
import type { MeasureKind } from '../../../src/model/indicator.ts';
import { dayOf } from '../../../src/model/period.ts';
import { QUALIFIERS } from '../../../src/model/qualifier.ts';
import { period } from '../../model/in-words.ts';
import { dataset, indicator, type Row } from '../../model/small-dataset.ts';
import { CAUSSE, CAUSSE_COMMUNES, SMALL_LOT } from '../../model/small-lot.ts';
import { tiedClaim } from './tied-claim.ts';
import { judge, one, verdict } from './verdict-in-words.ts';

describe('judgeClaims() holds a qualified number against a figure', () => {
  it.each([
    ['500', '500', 'confirmed, same-value'],
    ['500', '501', 'contradicted, other-value'],
    ['plus_de 500', 'plus_de 500', 'confirmed, same-value'],
    ['plus_de 500', '520', 'confirmed, within-qualifier'],
    ['plus_de 500', '500', 'contradicted, other-value'],
    ['au_moins 500', '500', 'confirmed, within-qualifier'],
    ['plus_de 300', '900', 'confirmed, far-above'],
    ['pres_de 130', '128', 'confirmed, within-qualifier'],
    ['pres_de 130', '131', 'contradicted, other-value'],
    ['pres_de 130', '120', 'contradicted, other-value'],
    ['environ 600', '640', 'confirmed, within-qualifier'],
    ['environ 600', '560', 'confirmed, within-qualifier'],
    ['environ 600', '700', 'contradicted, other-value'],
    ['environ 15', '16', 'confirmed, within-qualifier'],
    ['moins_de 400', '320', 'confirmed, within-qualifier'],
    ['600', 'plus_de 500', 'confirmed, within-qualifier'],
    ['5000', 'plus_de 500', 'unverified, far-above'],
    ['400', 'plus_de 500', 'contradicted, other-value'],
    ['550..650', '600', 'confirmed, within-qualifier'],
    ['550..650', '700', 'contradicted, other-value'],
  ])('%s against %s: %s', (said, held, expected) => {
    const text = verdict(tiedClaim(said, '2021'), 'stock', [one('2021', held)]);
    expect(text).toBe(`${expected}: ${held} in 2021`);
  });
});

describe('judgeClaims() takes for a stock', () => {
  const rows = [one('2019-12-20', '320'), one('2020-12-16', '400'), one('2021', 'plus_de 500')];

  it.each([
    ['the figure of the very period', 'plus_de 500', '2021', 'confirmed, same-value', '2021'],
    ['one in the period', '320', '2019', 'confirmed, same-value', '2019-12-20'],
    ['one round it', 'plus_de 500', '2021-06', 'confirmed, same-value', '2021'],
    ['the latest before it', 'plus_de 500', '2023-05', 'confirmed, same-value', '2021'],
  ])('%s', (_, said, when, expected, at) => {
    const held = rows.find(([id]) => id === at)?.[2];
    expect(verdict(tiedClaim(said, when), 'stock', rows)).toBe(`${expected}: ${held} in ${at}`);
  });

  it('an earlier one for a sign that the text is out of date', () => {
    const { status, evidence } = judge(tiedClaim('320', '2023-05'), 'stock', rows);
    expect(status).toBe('outdated');
    expect(evidence.map(({ period: { id }, agrees }) => [id, agrees])).toEqual([
      ['2021', false],
      ['2019-12-20', true],
    ]);
  });

  it('none after it, and does not contradict a later rise', () => {
    expect(verdict(tiedClaim('12', '2018'), 'stock', rows)).toMatch(/^unverified, other-period/);
    expect(verdict(tiedClaim('450', '2021-03-17'), 'stock', rows.slice(0, 2))).toBe(
      'contradicted, other-value: 400 in 2020-12-16',
    );
    expect(verdict(tiedClaim('450', '2024'), 'stock', rows.slice(0, 2))).toMatch(
      /^unverified, other-period/,
    );
  });

  it('the latest of a stretch', () => {
    expect(verdict(tiedClaim('400', '2018..2020'), 'stock', rows)).toBe(
      'confirmed, same-value: 400 in 2020-12-16',
    );
  });

  it('the latest of all for a claim without a time, which nothing contradicts', () => {
    expect(verdict(tiedClaim('plus_de 500', ''), 'stock', rows)).toMatch(/^confirmed, same-value/);
    expect(verdict(tiedClaim('320', ''), 'stock', rows)).toMatch(/^outdated, later-figure/);
    expect(verdict(tiedClaim('12', ''), 'stock', rows)).toMatch(/^unverified, other-period/);
  });
});

/** Judges a claim against the rows of a flux in per cent. */
function rateOf(rows: readonly Row[], claim: ReturnType<typeof tiedClaim>) {
  const share = { ...indicator('flux'), unit: { fr: '%', en: '%' } };
  const judged = judgeClaims([claim], {
    dataset: dataset(rows, { indicators: [share] }),
    gazetteer: SMALL_LOT,
    articleSource: undefined,
    today: dayOf(2025, 6, 1),
  });
  return judged.map(({ status }) => status);
}

describe('judgeClaims() takes for a flux', () => {
  it('the figure of the very period, and no other one', () => {
    const rows = [one('2021', '20'), one('2022', '24')];
    expect(verdict(tiedClaim('24', '2022'), 'flux', rows)).toMatch(/^confirmed, same-value/);
    expect(verdict(tiedClaim('20', '2022'), 'flux', rows)).toMatch(/^contradicted, other-value/);
    expect(verdict(tiedClaim('20', '2023'), 'flux', rows)).toBe('unverified, other-period');
  });

  it('no sum of what does not add up, such as rates', () => {
    const rows = [one('2021-S1', '5'), one('2021-S2', '7')];
    expect(rateOf(rows, tiedClaim('12', '2021'))).toEqual(['contradicted']);
    expect(rateOf(rows, tiedClaim('7', '2021-S2'))).toEqual(['confirmed']);
  });

  it('the sum over the period, where the figures fill it', () => {
    const rows = [one('2021-S1', '5'), one('2021-S2', '7')];
    expect(verdict(tiedClaim('12', '2021'), 'flux', rows)).toBe(
      'confirmed, same-value: 12 in 2021',
    );
    expect(verdict(tiedClaim('14', '2021'), 'flux', rows)).toMatch(/^contradicted/);
  });

  it('the sum over a stretch', () => {
    const rows = [one('2020', '280000'), one('2021', '220000')];
    expect(verdict(tiedClaim('500000', '2020..2021'), 'flux', rows)).toMatch(/^confirmed/);
  });

  it('a part of the period as a lower bound', () => {
    const rows = [one('2020-01', '450')];
    expect(verdict(tiedClaim('450', '2020'), 'flux', rows)).toMatch(/^confirmed/);
    expect(verdict(tiedClaim('900', '2020'), 'flux', rows)).toMatch(/^unverified, other-period/);
    expect(verdict(tiedClaim('100', '2020'), 'flux', rows)).toMatch(/^contradicted/);
  });

  it('the sum of some communes as a lower bound', () => {
    const [first] = CAUSSE_COMMUNES;
    const rows: Row[] = [['2021', first, '40', 'lot']];
    const claim = (value: string) => tiedClaim(value, '2021', { territory: CAUSSE });
    expect(verdict(claim('90'), 'flux', rows)).toMatch(/^unverified, other-period/);
    expect(verdict(claim('30'), 'flux', rows)).toMatch(/^contradicted/);
  });
});

describe('judgeClaims() weighs sources', () => {
  const rows = [
    one('2021', '130', 'journal'),
    one('2021', '130', 'lot'),
    one('2021', '90', 'note'),
  ];

  it('and calls the article the source of what it says first', () => {
    const claim = tiedClaim('130', '2021');
    const { status, reason, evidence } = judge(claim, 'stock', rows.slice(0, 2), 'journal');
    expect([status, reason]).toEqual(['source', 'from-this-article']);
    expect(evidence[0]?.sources).toEqual(['journal']);
  });

  it('and confirms with what one says, and tells that another differs', () => {
    const { status, reason, evidence } = judge(tiedClaim('90', '2021'), 'stock', rows);
    expect([status, reason]).toEqual(['confirmed', 'sources-differ']);
    expect(evidence.map((item) => item.agrees)).toEqual([true, false, false]);
  });

  it('and knows an undated article by its own figure, though later ones exist', () => {
    const later = [one('2019', '320', 'journal'), one('2021', '500', 'lot')];
    expect(verdict(tiedClaim('320', ''), 'stock', later, 'journal')).toMatch(/^source/);
    expect(verdict(tiedClaim('320', ''), 'stock', later, 'note')).toMatch(/^outdated/);
  });

  it('and does not call an article the source of a figure that it gives otherwise', () => {
    expect(verdict(tiedClaim('200', '2021'), 'stock', rows, 'journal')).toMatch(/^contradicted/);
    expect(verdict(tiedClaim('90', '2021'), 'stock', rows, 'journal')).toMatch(/^confirmed/);
  });
});

describe('judgeClaims() leaves a claim unverified', () => {
  it.each([
    ['without an indicator', tiedClaim('5', '2021', { indicator: undefined }), 'no-indicator'],
    ['without a figure', tiedClaim('5', '2021', { territory: CAUSSE }), 'no-figure'],
    ['where the figure is withheld', tiedClaim('5', '2022'), 'absent'],
    [
      'where it is a share',
      tiedClaim('0.33', '2021', { indicator: undefined, unit: 'share' }),
      'unit-not-checked',
    ],
  ])('%s', (_, claim, reason) => {
    const rows = [one('2021', '9'), one('2022', 'withheld')];
    expect(judge(claim, 'flux', rows)).toMatchObject({ status: 'unverified', reason });
    expect(judge(claim, 'stock', rows)).toMatchObject({ status: 'unverified', reason });
  });
});

describe('judgeClaims() checks a factor by the figures at both ends', () => {
  const claim = (value: string, when: string) => tiedClaim(value, when, { unit: 'factor' });
  const rows = [one('2019', '200'), one('2021', '410')];

  it.each([
    ['2', '2019..2021', 'confirmed'],
    ['3', '2019..2021', 'contradicted'],
    ['2', '2018..2021', 'unverified'],
    ['2', '2021', 'unverified'],
  ])('%s over %s is %s', (value, when, status) => {
    expect(judge(claim(value, when), 'stock', rows).status).toBe(status);
  });
});

describe('judgeClaims()', () => {
  const amounts = fc.record({
    value: fc.integer({ min: 1, max: 5000 }),
    qualifier: fc.constantFrom(...QUALIFIERS),
  });

  it('never contradicts a claim by the figure that it repeats', () => {
    fc.assert(
      fc.property(
        amounts,
        fc.constantFrom<MeasureKind[]>('stock', 'flux'),
        ({ value, qualifier }, kind) => {
          const words = `${qualifier} ${value}`;
          const { status } = judge(tiedClaim(words, '2021'), kind, [one('2021', words)]);
          expect(status).toBe('confirmed');
        },
      ),
    );
  });

  it('agrees with no figure where it contradicts, with some where it confirms', () => {
    fc.assert(
      fc.property(amounts, fc.array(amounts, { maxLength: 4 }), (said, given) => {
        const rows = given.map(({ value, qualifier }, index) =>
          one(String(2018 + index), `${qualifier} ${value}`),
        );
        const claim = tiedClaim(`${said.qualifier} ${said.value}`, '2021');
        const { status, evidence } = judge(claim, 'stock', rows);
        const agreeing = evidence.filter((item) => item.agrees).length;
        if (status === 'contradicted') expect(agreeing).toBe(0);
        if (status === 'confirmed' || status === 'outdated') expect(agreeing).toBeGreaterThan(0);
      }),
    );
  });

  it('keeps claims in their order, with all they were', () => {
    const claims = [tiedClaim('5', '2021'), tiedClaim('7', '2022', { id: 'c2' })];
    const judged = judgeClaims(claims, {
      dataset: dataset([]),
      gazetteer: SMALL_LOT,
      articleSource: undefined,
      today: period('2025-06-01').start,
    });
    expect(judged).toMatchObject(claims);
  });
});
