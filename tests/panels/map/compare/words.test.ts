import { describe, expect, it } from 'vitest';
import { compareTranslation } from '../../../../src/i18n/compare-translation.ts';
import { mapEn } from '../../../../src/i18n/map-en.ts';
import { mapFr } from '../../../../src/i18n/map-fr.ts';
import { mapTranslation } from '../../../../src/i18n/map-translation.ts';
import { translation } from '../../../../src/i18n/translation.ts';
import {
  correlationWords,
  directionWords,
  leftOutWords,
  rankingRank,
} from '../../../../src/panels/map/compare/compare-words.ts';
import { shown } from '../../../i18n/shown-spaces.ts';

const french = compareTranslation(mapTranslation(translation('fr'), mapFr));
const english = compareTranslation(mapTranslation(translation('en'), mapEn));

describe('correlationWords()', () => {
  const linear = {
    kind: 'linear',
    count: 300,
    r: -0.415,
    isUnclear: false,
    strength: 'moderate',
    leansOnFew: false,
  } as const;

  it('gives r and n, and never a cause', () => {
    const said = correlationWords(linear, 300, false, french).map(shown);
    expect(said).toEqual([
      'Le lien est moyen et de sens contraire (r~=~−0,42, n~=~300).',
      'Un lien ne dit pas que l’un est la cause de l’autre.',
    ]);
  });

  it('warns where a few territories or the population make it, and of what it leaves out', () => {
    const said = correlationWords({ ...linear, leansOnFew: true }, 304, true, english);
    expect(said).toHaveLength(5);
    expect(said.join(' ')).toMatch(/extreme.*population.*cause.*4 bounds left out/);
  });

  it('claims no link that chance may explain, nor among too few', () => {
    expect(correlationWords({ ...linear, isUnclear: true }, 300, false, english)[0]).toContain(
      'No link can be told from chance',
    );
    expect(correlationWords({ kind: 'too-few', count: 3 }, 3, true, english)).toHaveLength(1);
  });
});

describe('leftOutWords()', () => {
  const names = { across: 'Habitants', up: 'Familles', level: 'commune' } as const;
  const paired = { pairs: [], withoutAcross: 1, withoutUp: 4, withoutBoth: 2 };

  it('says how many territories are not on the plot, by what they lack', () => {
    expect(shown(leftOutWords(paired, names, french))).toBe(
      '7 communes hors du nuage~: 1 sans «~Habitants~», 4 sans «~Familles~» et 2 sans l’un ni l’autre.',
    );
    const none = { pairs: [], withoutAcross: 0, withoutUp: 0, withoutBoth: 0 };
    expect(leftOutWords(none, names, french)).toBe('');
  });
});

describe('rankingRank()', () => {
  const place = {
    code: '46042',
    measure: { kind: 'value', value: 3, qualifier: 'exact' },
    rank: 3,
    worstRank: 3,
    ties: 0,
    isFragile: false,
  } as const;
  const { ordinal } = french.m.place;

  it('says shared ranks, and those that a bound leaves open', () => {
    expect(rankingRank(place, ordinal, french)).toBe('3e');
    expect(rankingRank({ ...place, ties: 1 }, ordinal, french)).toBe('3e ex æquo');
    expect(rankingRank({ ...place, worstRank: 5 }, ordinal, french)).toBe('3e à 5e');
  });
});

describe('directionWords()', () => {
  it('counts only the ways that some went', () => {
    const counts = { up: 2, down: 1, same: 0, directionUnknown: 0, noBase: 0, incomparable: 0 };
    expect(directionWords(counts, 'epci', french)).toBe(
      '2 intercommunalités en hausse et 1 intercommunalité en baisse',
    );
  });
});
