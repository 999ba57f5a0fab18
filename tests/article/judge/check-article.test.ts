import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROGRAMME_DATA } from '../../../scripts/claims/programme-data.ts';
import {
  checkArticle,
  checkSteps,
  sourceOfArticle,
} from '../../../src/article/judge/check-article.ts';
import { readArticle } from '../../../src/article/read-article.ts';
import { dayOf } from '../../../src/model/period.ts';
import { GAZETTEER, PROGRAMME } from '../tie/programme.ts';

function check(markdown: string) {
  const article = readArticle(markdown);
  if (!article) throw new Error('no article');
  return checkArticle(article, PROGRAMME, GAZETTEER, dayOf(2025, 6, 1));
}

describe('checkArticle()', () => {
  it('finds the programme’s own article to be the source of its figures', () => {
    const { claims, source } = check(readFileSync(join(PROGRAMME_DATA, 'article.md'), 'utf8'));
    expect(source?.id).toBe('medialot-bougie');
    expect(claims.map(({ quote, status }) => `${quote}: ${status}`)).toEqual([
      'plus de 500: source',
      'Trois: unverified',
      'plus de 300: source',
      'près de 130: source',
      '3: source',
      'Quatre: unverified',
      'Quatre: unverified',
    ]);
  });

  it('gives offsets in the text that it gives', () => {
    const { text, claims, mentions } = check('# Bilan\n\nÀ **Figeac**, *près de 130* familles.');
    for (const { start, end, quote } of claims) expect(text.slice(start, end)).toBe(quote);
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Figeac']);
  });

  it('obeys what the author fixed and muted', () => {
    const { claims } = check('On est [512]{indicateur=ambassadeurs periode=2021} et [3]{muet}.');
    expect(claims).toMatchObject([{ value: 512, indicator: 'ambassadeurs', status: 'confirmed' }]);
  });

  it('takes the date of its source for a text without one', () => {
    const url = PROGRAMME.sources.get('lot-un-an')?.url ?? '';
    const { claims } = check(`---\nurl: ${url}\n---\nLa démarche compte 320 ambassadeurs.`);
    expect(claims).toMatchObject([{ period: { id: '2019-12-20' }, status: 'source' }]);
  });

  it('is known at once where it was done in steps, and anew for another article or day', () => {
    const [first, second] = ['On est 512.', 'On est 513.'].map((text) => readArticle(text));
    if (!first || !second) throw new Error('no article');
    const day = dayOf(2025, 6, 1);
    const steps = [...checkSteps(first, PROGRAMME, GAZETTEER, day)];
    expect(steps.length).toBeGreaterThan(2);
    const known = checkArticle(first, PROGRAMME, GAZETTEER, day);
    expect(checkArticle(first, PROGRAMME, GAZETTEER, day)).toBe(known);
    expect(checkArticle(first, PROGRAMME, GAZETTEER, day + 1)).not.toBe(known);
    const other = checkArticle(second, PROGRAMME, GAZETTEER, day);
    expect(other.claims).toMatchObject([{ value: 513 }]);
  });

  it('never throws, and every claim stands in the text', () => {
    const words = fc.constantFrom(
      ...['500 ', 'près de ', '2021', ', ', 'ambassadeurs ', 'familles ', 'dont ', '30 % ', '\n\n'],
      ...['Figeac ', 'un tiers ', '. ', '12 € ', 'Lot Esport ', '[3]{muet} ', 'depuis ', '?'],
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1 }), (parts) => {
        const article = readArticle(`x${parts.join('')}`);
        if (!article) return;
        const checked = checkArticle(article, PROGRAMME, GAZETTEER, dayOf(2025, 6, 1));
        for (const { start, end, quote, confidence } of checked.claims) {
          expect(checked.text.slice(start, end)).toBe(quote);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('sourceOfArticle()', () => {
  it.each([
    ['its id', { source: 'oml-lancement', url: undefined }],
    ['its address', { source: '', url: 'https://oh-my-lot.fr/node/28' }],
    [
      'its address, but for what does not matter',
      { source: '', url: 'http://www.oh-my-lot.fr/node/28/#haut' },
    ],
  ])('knows a source by %s', (_, article) => {
    expect(sourceOfArticle(article, PROGRAMME)?.id).toBe('oml-lancement');
  });

  it('knows none by another address, or by nothing', () => {
    expect(sourceOfArticle({ source: '', url: 'https://lot.fr/' }, PROGRAMME)).toBeUndefined();
    expect(sourceOfArticle({ source: '', url: undefined }, PROGRAMME)).toBeUndefined();
  });
});
