import { describe, expect, it } from 'vitest';
import type { JudgedClaim } from '../../../src/model/claim.ts';
import { parsePeriod } from '../../../src/model/period.ts';
import { readCorpusText } from './read-corpus.ts';
import { scoreFinding, scoreReading, scoreStatus, scoreTying } from './score.ts';

const { text, claims: annotated } = readCorpusText(
  'sample',
  `---
lang: fr
date: 2021-12-18
---

En {{2021}}, [[plus de 500|>500|ambassadeurs|2021|confirmed]] ambassadeurs,
[[4 ou 5|4..5]] moutons, [[un tiers|1/3|contacts/-|-|unverified]] des contacts.`,
);

function found(quote: string, value: number, rest: Partial<JudgedClaim> = {}): JudgedClaim {
  const start = text.indexOf(quote);
  return {
    id: 'c1',
    start,
    end: start + quote.length,
    quote,
    value,
    high: undefined,
    qualifier: 'exact',
    unit: 'count',
    noun: '',
    nounStart: undefined,
    time: undefined,
    partOf: undefined,
    sentenceStart: 0,
    sentenceEnd: text.length,
    indicator: undefined,
    period: undefined,
    from: undefined,
    territory: '46',
    confidence: 1,
    happenings: [],
    partners: [],
    status: 'unverified',
    reason: 'no-indicator',
    evidence: [],
    ...rest,
  };
}

describe('scoreFinding()', () => {
  it('matches by place and value, the words of the limiter aside', () => {
    const score = scoreFinding([found('500', 500), found('un tiers', 0.333)], annotated);
    expect(score.matched).toHaveLength(2);
    expect(score.precision).toBe(1);
    expect(score.recall).toBeCloseTo(2 / 3);
    expect(score.misses.map(({ quote }) => quote)).toEqual(['4 ou 5']);
  });

  it('tells what is no claim, and what has another value or no range', () => {
    const extras = [found('2021', 2021), found('500', 50), found('4 ou 5', 4)];
    const score = scoreFinding([...extras, found('4 ou 5', 4, { high: 5 })], annotated);
    expect(score.extras).toEqual(extras);
    expect(score.precision).toBe(1 / 4);
  });

  it('passes over what may be a claim or not', () => {
    const bus = found('moutons', 59);
    expect(scoreFinding([bus], annotated, [bus])).toMatchObject({ precision: 1, extras: [] });
  });

  it('matches a claim once', () => {
    const score = scoreFinding([found('500', 500), found('plus de 500', 500)], annotated);
    expect(score.matched).toHaveLength(1);
    expect(score.extras).toHaveLength(1);
  });

  it('finds nothing wrong in nothing', () => {
    expect(scoreFinding([], [])).toMatchObject({ precision: 1, recall: 1 });
  });
});

describe('scoreReading()', () => {
  it('compares the qualifier and the unit', () => {
    const right = found('500', 500, { qualifier: 'plus_de' });
    const score = scoreReading([right, found('un tiers', 1 / 3)], annotated);
    expect(score.right.map((pair) => pair.found)).toEqual([right]);
    expect(score.rate).toBe(1 / 2);
  });
});

describe('scoreTying()', () => {
  const period = parsePeriod('2021');

  it.each([
    ['500', 500, { indicator: 'ambassadeurs', period }, 1],
    ['500', 500, { indicator: 'ambassadeurs', period: parsePeriod('2020') }, 0],
    ['500', 500, { indicator: 'ambassadeurs' }, 0],
    ['500', 500, { indicator: 'contacts', period }, 0],
    ['500', 500, {}, 0],
    ['4 ou 5', 4, { high: 5, period }, 1],
    ['4 ou 5', 4, { high: 5, indicator: 'contacts' }, 0],
    ['un tiers', 1 / 3, {}, 1],
    ['un tiers', 1 / 3, { indicator: 'contacts' }, 1],
    ['un tiers', 1 / 3, { indicator: 'contacts', period: parsePeriod('2021-12-18') }, 1],
    ['un tiers', 1 / 3, { indicator: 'contacts', period }, 0],
  ])('%s as %d, %o', (quote, value, tie, rate) => {
    expect(scoreTying([found(quote, value, tie)], annotated).rate).toBe(rate);
  });
});

describe('scoreStatus()', () => {
  it('judges the claims with the right tie only', () => {
    const tie = { indicator: 'ambassadeurs', period: parsePeriod('2021') };
    const score = scoreStatus(
      [
        found('500', 500, { ...tie, status: 'outdated' }),
        found('4 ou 5', 4, { high: 5 }),
        found('un tiers', 1 / 3, { indicator: 'departs', status: 'confirmed' }),
      ],
      annotated,
    );
    expect(score.wrong.map(({ found: { quote } }) => quote)).toEqual(['500']);
    expect(score.rate).toBe(1 / 2);
  });
});
