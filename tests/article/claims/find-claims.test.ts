import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/article/claims/find-claims.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { scoreFinding, scoreReading } from '../corpus/score.ts';

const WORDS = [
  ...'plus de près 500 130 1 000 2021 dont familles ambassadeurs en et à entre % € un deux cent mille'.split(
    ' ',
  ),
  ...'vingtaine tiers fois janvier le les sont . , ; : ( ) - doublé sur h € + « » — d’ l’ €1,5 M€ 2e 14/07'.split(
    ' ',
  ),
  ...'over half in third dozen million between and March since to of were twice'.split(' '),
  '\u00a0',
  '\u202f',
  '\n',
];
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join('')),
);
const langs = fc.constantFrom('fr' as const, 'en' as const);

describe('findClaims()', () => {
  it('gives claims in order, apart, each with its quote and in its sentence', () => {
    fc.assert(
      fc.property(texts, langs, (text, lang) => {
        let end = 0;
        for (const [place, claim] of findClaims(text, lang).entries()) {
          expect(claim.id).toBe(`c${place + 1}`);
          expect(claim.start).toBeGreaterThanOrEqual(end);
          expect(claim.end).toBeGreaterThan(claim.start);
          expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
          expect(claim.sentenceStart).toBeLessThanOrEqual(claim.start);
          expect(claim.sentenceEnd).toBeGreaterThanOrEqual(claim.end);
          expect(Number.isFinite(claim.value)).toBe(true);
          end = claim.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds in two texts parted by a blank line what it finds in each', () => {
    const figures = (text: string, lang: 'fr' | 'en') =>
      findClaims(text, lang).map(({ quote, value, noun }) => `${quote} ${value} ${noun}`);
    fc.assert(
      fc.property(texts, texts, langs, (one, two, lang) => {
        const both = figures(`${one}\n\n${two}`, lang);
        expect(both).toEqual([...figures(one, lang), ...figures(two, lang)]);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['digits', '1'],
    ['digits and no-break spaces', '1\u00a0'],
    ['groups of digits', '1 000 '],
    ['blanks', ' '],
    ['line ends', '\n'],
    ['"de"', 'de '],
    ['number words', 'cent mille '],
    ['limiters', 'plus de '],
    ['years', '2021-'],
    ['days', '14 et '],
    ['pairs of digits', '05 '],
    ['decimal marks', '1,'],
    ['full stops', '.»'],
    ['claims', '500 ambassadeurs '],
  ])('takes 200 kB of %s in its stride', (_name, piece) => {
    // A step that went back over the text would outlast the runner's limit of 20 seconds.
    const text = piece.repeat(200_000 / piece.length);
    expect(() => [findClaims(text, 'fr'), findClaims(text, 'en')]).not.toThrow();
  });

  it.each(['fr', 'en'] as const)('finds at least 95 in 100 claims of the %s corpus', (lang) => {
    const scores = readCorpus()
      .filter((text) => text.lang === lang)
      .map(({ text, claims }) => {
        const found = findClaims(text, lang);
        return { ...scoreFinding(found, claims), read: scoreReading(found, claims) };
      });
    const sum = (count: (score: (typeof scores)[number]) => number) =>
      scores.reduce((total, score) => total + count(score), 0);
    const matched = sum(({ matched: pairs }) => pairs.length);
    expect(matched / (matched + sum(({ extras }) => extras.length))).toBeGreaterThan(0.95);
    expect(matched / (matched + sum(({ misses }) => misses.length))).toBeGreaterThan(0.95);
    expect(sum(({ read }) => read.wrong.length) / matched).toBeLessThan(0.05);
  });
});
