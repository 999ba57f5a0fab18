import { describe, expect, it } from 'vitest';
import { claimSentence, type ClaimWords } from '../../src/i18n/claim-sentences.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { translation } from '../../src/i18n/translation.ts';
import {
  CLAIM_REASONS,
  CLAIM_STATUSES,
  type ClaimEvidence,
  type JudgedClaim,
} from '../../src/model/claim.ts';
import { measure, period } from '../model/in-words.ts';
import { tiedClaim } from '../article/judge/tied-claim.ts';
import { COUNTED, indicator } from '../model/small-dataset.ts';

const FAMILIES = {
  ...indicator('stock'),
  label: { fr: 'Familles installées', en: 'Families settled' },
  unit: { fr: 'familles', en: 'families' },
};

const PUBLISHERS: Readonly<Record<string, string>> = { a: 'Medialot', b: 'Blog des Bourians' };

const WORDS: ClaimWords = {
  indicatorLabel: (code) => (code === COUNTED ? FAMILIES.label.fr : code),
  indicatorOf: (code) => (code === COUNTED ? FAMILIES : undefined),
  publisherOf: (id) => PUBLISHERS[id] ?? id.toUpperCase(),
};

function evidence(when: string, words: string, agrees: boolean, ...sources: string[]) {
  const said: ClaimEvidence = {
    measure: measure(words),
    period: period(when),
    territory: '46',
    sources,
    agrees,
  };
  return said;
}

type Judgement = Pick<JudgedClaim, 'status' | 'reason' | 'evidence'>;

const judged = (judgement: Judgement, more: Partial<JudgedClaim> = {}): JudgedClaim => ({
  ...tiedClaim('130', '2022'),
  ...judgement,
  ...more,
});

const french = (claim: JudgedClaim) =>
  claimSentence(translation('fr'), claim, WORDS).replace(/[\u00a0\u202f]/g, ' ');

const MARCH = '2022-03-31';

describe('claimSentence() says in French', () => {
  it.each<[string, Judgement]>([
    [
      'Confirmé : 130 familles, le 31 mars 2022 (Medialot, Blog des Bourians).',
      {
        status: 'confirmed',
        reason: 'same-value',
        evidence: [evidence(MARCH, '130', true, 'a'), evidence(MARCH, '130', true, 'b')],
      },
    ],
    [
      'Cet article est la source du chiffre : plus de 500 familles, en 2021 (Medialot).',
      {
        status: 'source',
        reason: 'from-this-article',
        evidence: [evidence('2021', 'plus_de 500', true, 'a')],
      },
    ],
    [
      'Confirmé : 130 familles, en 2022 (Medialot). Une autre source en diffère : 90 familles, en 2022 (Blog des Bourians).',
      {
        status: 'confirmed',
        reason: 'sources-differ',
        evidence: [evidence('2022', '130', true, 'a'), evidence('2022', '90', false, 'b')],
      },
    ],
    [
      'Dépassé : 320 familles, en 2019 (Medialot), mais plus de 500 familles, en 2021 (Blog des Bourians).',
      {
        status: 'outdated',
        reason: 'later-figure',
        evidence: [evidence('2021', 'plus_de 500', false, 'b'), evidence('2019', '320', true, 'a')],
      },
    ],
    [
      'Contredit : 12 familles, en 2020 (A1, A2, A3 et 2 autres sources).',
      {
        status: 'contradicted',
        reason: 'other-value',
        evidence: [evidence('2020', '12', false, 'a1', 'a2', 'a3', 'a4', 'a5')],
      },
    ],
    [
      'Non vérifié : les données n’ont ici aucun chiffre pour « Familles installées ».',
      { status: 'unverified', reason: 'no-figure', evidence: [] },
    ],
    [
      'Non vérifié : le chiffre est non diffusé (effectif trop faible).',
      {
        status: 'unverified',
        reason: 'absent',
        evidence: [evidence('2022', 'withheld', false, 'a')],
      },
    ],
    [
      'Non vérifié : les données ne permettent pas de conclure pour cette période.',
      { status: 'unverified', reason: 'other-period', evidence: [] },
    ],
  ])('%s', (sentence, judgement) => {
    expect(french(judged(judgement))).toBe(sentence);
  });

  it('the two figures that a factor compares', () => {
    const claim = judged(
      {
        status: 'confirmed',
        reason: 'within-qualifier',
        evidence: [evidence('2021', '400', true, 'a'), evidence('2019', '200', true, 'b')],
      },
      { unit: 'factor' },
    );
    expect(french(claim)).toBe(
      'En accord avec les données : 400 familles, en 2021 (Medialot), contre 200 familles, en 2019 (Blog des Bourians).',
    );
  });

  it('a figure without unit or publisher where none is known', () => {
    const { indicatorLabel, publisherOf } = WORDS;
    const claim = judged({
      status: 'confirmed',
      reason: 'same-value',
      evidence: [evidence('2021', '130', true)],
    });
    const said = claimSentence(translation('fr'), claim, { indicatorLabel, publisherOf });
    expect(said).toBe('Confirmé\u00a0: 130, en 2021.');
  });
});

describe.each(LANGS)('claimSentence() in %s', (lang) => {
  it.each(CLAIM_REASONS)(
    'has whole sentences for %s, whatever the status and evidence',
    (reason) => {
      const items = [evidence('2021', '130', true, 'a'), evidence('2021', '90', false, 'b')];
      for (const status of CLAIM_STATUSES) {
        for (const known of [items, items.slice(0, 1), []]) {
          const sentence = claimSentence(
            translation(lang),
            judged({ status, reason, evidence: known }),
            WORDS,
          );
          expect(sentence).toMatch(/^\p{Lu}[^]*\.$/u);
          expect(sentence).not.toMatch(/undefined|\(\)|\.\./);
          if (lang === 'fr') expect(sentence).not.toMatch(/ [:;!?»]|« /);
        }
      }
    },
  );
});
