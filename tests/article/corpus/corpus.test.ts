import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../scripts/run.mjs';
import { CLAIM_STATUSES } from '../../../src/model/claim.ts';
import { QUALIFIERS, type Qualifier } from '../../../src/model/qualifier.ts';
import { readCorpus, readCorpusText } from './read-corpus.ts';

const corpus = readCorpus();
const claims = corpus.flatMap((text) => text.claims);
const readData = (name: string) => readFileSync(join(ROOT, 'data', name), 'utf8');

/** How limiters begin, and what they mean whatever the number. */
const LIMITERS: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(plus de|\+ de|over|more than)\s/i, 'plus_de'],
  [/^(au moins|at least)\s/i, 'au_moins'],
  [/^(près\sde|presque|nearly|close to)\s/i, 'pres_de'],
  [/^(environ|quelque|about|around|some)\s/i, 'environ'],
  [/^(une|un)?\s?(demi-douzaine|dizaine|quinzaine|vingtaine|soixantaine|centaine)$/i, 'environ'],
  [/^(moins de|fewer than|under)\s/i, 'moins_de'],
];

describe('the corpus', () => {
  it('has texts enough, in both languages and of many kinds', () => {
    expect(corpus.filter(({ lang }) => lang === 'fr').length).toBeGreaterThanOrEqual(44);
    expect(corpus.filter(({ lang }) => lang === 'en').length).toBeGreaterThanOrEqual(12);
    expect(corpus.filter(({ kind }) => kind === 'ocr').length).toBeGreaterThanOrEqual(3);
    expect(new Set(corpus.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(7);
  });

  it('has claims enough, and as many numbers that are none', () => {
    expect(claims.length).toBeGreaterThanOrEqual(280);
    expect(corpus.flatMap(({ others }) => others).length).toBeGreaterThanOrEqual(280);
  });

  it.each(CLAIM_STATUSES)('has fifteen claims %s', (status) => {
    expect(claims.filter((claim) => claim.status === status).length).toBeGreaterThanOrEqual(15);
  });

  it('has every qualifier, every unit and ranges', () => {
    expect(new Set(claims.map(({ qualifier }) => qualifier))).toEqual(new Set(QUALIFIERS));
    const units = new Set(['count', 'percent', 'euro', 'share', 'factor']);
    expect(new Set(claims.map(({ unit }) => unit))).toEqual(units);
    expect(claims.filter(({ high }) => high !== undefined).length).toBeGreaterThanOrEqual(5);
  });

  it('speaks of every indicator', () => {
    const codes = readData('indicateurs.csv')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.slice(0, line.indexOf(',')));
    const named = claims.flatMap(({ indicators }) => indicators);
    expect(new Set(named.filter((code) => code !== undefined))).toEqual(new Set(codes));
  });

  it('gives an address only to the texts that stand for a source', () => {
    const sources = readData('sources.csv');
    const addresses = corpus.flatMap(({ url }) => url ?? []);
    expect(addresses.filter((url) => !sources.includes(`,${url},`))).toEqual([]);
  });

  it('writes the quote of a claim as it stands, and no mark in a text', () => {
    for (const { text, claims: own, others, either } of corpus) {
      expect(text).not.toMatch(/[[\]{}|␣⎵]/);
      for (const { start, end, quote } of own) expect(text.slice(start, end)).toBe(quote);
      for (const { start, end } of [...others, ...either])
        expect(text.slice(start, end)).toMatch(/\S/);
    }
  });

  it('reads the same limiter in the same way everywhere', () => {
    for (const { quote, qualifier } of claims) {
      const expected = LIMITERS.find(([words]) => words.test(quote))?.[1];
      expect([quote, qualifier]).toEqual([quote, expected ?? qualifier]);
    }
  });

  it('judges no claim without an indicator', () => {
    const loose = claims.filter(({ indicator }) => indicator === undefined);
    expect(new Set(loose.map(({ status }) => status))).toEqual(new Set(['unverified']));
  });

  it('names a source only where a text stands for one', () => {
    const orphans = corpus.filter(({ url }) => url === undefined).flatMap((text) => text.claims);
    expect(orphans.filter(({ status }) => status === 'source')).toEqual([]);
  });
});

describe('readCorpusText()', () => {
  const read = (body: string) =>
    readCorpusText('sample', `---\nlang: fr\ndate: 2022-05\n---\n\n${body}\n`);

  it('reads claims, numbers and spaces', () => {
    const { text, claims, others, either } = read(
      'Le {{9}} mai, [[1␣200|1200]] et [[de 15 à 20|15..20|contacts/-|2018..now|confirmed|so]], {{?6}} lignes.',
    );
    expect(text).toBe('Le 9 mai, 1\u00a0200 et de 15 à 20, 6 lignes.');
    expect(others).toEqual([{ start: 3, end: 4 }]);
    expect(either).toEqual([{ start: 31, end: 32 }]);
    expect(claims[0]).toMatchObject({ start: 10, end: 15, value: 1200, status: 'unverified' });
    expect(claims[1]).toMatchObject({
      quote: 'de 15 à 20',
      value: 15,
      high: 20,
      indicators: ['contacts', undefined],
      period: '2022-05',
      from: '2018',
      why: 'so',
    });
  });

  it.each([
    ['500', { value: 500, qualifier: 'exact', unit: 'count' }],
    ['>500', { value: 500, qualifier: 'plus_de', unit: 'count' }],
    ['>=500', { value: 500, qualifier: 'au_moins', unit: 'count' }],
    ['<~500', { value: 500, qualifier: 'pres_de', unit: 'count' }],
    ['~500', { value: 500, qualifier: 'environ', unit: 'count' }],
    ['<500', { value: 500, qualifier: 'moins_de', unit: 'count' }],
    ['0.5%', { value: 0.5, unit: 'percent' }],
    ['500€', { value: 500, unit: 'euro' }],
    ['1/4', { value: 0.25, unit: 'share' }],
    ['x1/4', { value: 0.25, unit: 'factor' }],
    ['x2', { value: 2, unit: 'factor' }],
  ])('reads %s', (amount, expected) => {
    expect(read(`[[tant|${amount}]]`).claims).toMatchObject([expected]);
  });

  it('takes an unsaid period for none or for the date of the text', () => {
    expect(read('[[2|2|contacts|-]]').claims[0]?.periods).toEqual([undefined, '2022-05']);
  });

  it.each([
    ['a number without a mark', 'Le 9 mai'],
    ['a number word without a mark', 'Deux fois'],
    ['a value that is not the quote', '[[12|21]]'],
    ['a range that falls', '[[20 à 15|20..15]]'],
    ['an amount that nobody writes', '[[12|douze]]'],
    ['an unknown status', '[[12|12|-|-|vrai]]'],
    ['a period that does not exist', '[[12|12|-|2021-13]]'],
    ['blanks in the quote', '[[ 12|12]]'],
    ['too many parts', '[[12|12|-|-|unverified|a|b]]'],
  ])('refuses %s', (_, body) => {
    expect(() => read(body)).toThrow('sample');
  });
});
