import { describe, expect, it } from 'vitest';
import { chartsTranslation } from '../../../src/i18n/charts-translation.ts';
import { translation } from '../../../src/i18n/translation.ts';
import { differenceBetween } from '../../../src/charts/comparison/difference-between.ts';
import { differenceWords } from '../../../src/panels/evolution/comparison-words.ts';
import { shown } from '../../i18n/shown-spaces.ts';
import { point } from '../../model/in-words.ts';
import { indicator } from '../../model/small-dataset.ts';

/** Says a change between two figures, each a period and words. */
function said(
  [beforeId, beforeWords]: readonly [string, string],
  [id, words]: readonly [string, string],
  lang: 'fr' | 'en' = 'fr',
  of = indicator('stock'),
): string {
  const [before, after] = [point(beforeId, beforeWords), point(id, words)];
  const difference = differenceBetween(before.measure, after.measure);
  const spoken = chartsTranslation(translation(lang));
  return shown(differenceWords(of, { point: after, before, difference }, spoken));
}

describe('differenceWords()', () => {
  it.each([
    ['100', '145', 'hausse de 45~personnes (45_%)'],
    ['100', '96', 'baisse de 4~personnes (4_%)'],
    ['320', 'plus_de 500', 'hausse de plus de 180~personnes (plus de 56_%)'],
    ['plus_de 500', '320', 'baisse de plus de 180~personnes (plus de 36_%)'],
    ['100', '100', 'sans changement'],
    ['plus_de 500', 'plus_de 500', 'écart inconnu~: les bornes ne disent pas dans quel sens'],
    ['0', '5', 'hausse de 5~personnes'],
    ['withheld', '5', ''],
  ])('from %s to %s: %s', (before, after, expected) => {
    expect(said(['2020', before], ['2021', after])).toBe(expected);
  });

  it('tells percentages apart by points, and by these alone', () => {
    const share = { ...indicator('stock'), unit: { fr: '%', en: '%' } };
    expect(said(['2020', '40'], ['2021', '44.5'], 'fr', share)).toBe('hausse de 4,5~points');
    expect(said(['2020', '41'], ['2021', '40'], 'fr', share)).toBe('baisse de 1~point');
    expect(said(['2020', '40'], ['2021', '44'], 'en', share)).toBe('up by 4~percentage points');
  });

  it('does not speak of a rise from a later figure to an earlier one', () => {
    expect(said(['2021', '100'], ['2019', '145'])).toBe('supérieur de 45~personnes (45_%)');
    expect(said(['2021', '100'], ['2019', '145'], 'en')).toBe('higher by 45~people (45%)');
  });
});
