import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/article/claims/find-claims.ts';
import { tieClaims } from '../../../src/article/tie/tie-claims.ts';
import type { ClaimDirective } from '../../../src/model/claim.ts';
import { parsePeriod } from '../../../src/model/period.ts';
import { dataset, indicator } from '../../model/small-dataset.ts';
import { GAZETTEER, PROGRAMME, tie } from './programme.ts';

const FIGEAC = '46102';
const GRAND_FIGEAC = '200067361';

describe('tieClaims() ties to an indicator', () => {
  it.each([
    ['Le réseau rassemble 512 ambassadeurs.', 'ambassadeurs'],
    ['Les ambassadeurs sont 512.', 'ambassadeurs'],
    ['En 2021, 300 personnes ont pris contact avec le réseau accueil.', 'contacts'],
    ['Le réseau accompagne 400 foyers.', 'familles_suivies'],
    ['On compte 130 installations en 2021.', 'familles_installees'],
    ['En tout, 130 foyers ont posé leurs valises.', 'familles_installees'],
    ['Depuis, 600 personnes se sont installées.', 'nouveaux_arrivants'],
    ['Le clip totalise 140 000 vues.', 'vues_clip'],
    ['Le budget de la campagne atteint 280 000 € en 2020.', 'budget_campagne'],
    ['Le Lot compte 174 942 habitants.', 'population'],
    ['En 2014, 5 340 habitants ont quitté le Lot.', 'departs'],
  ])('%s', (text, code) => {
    expect(tie(text).map((claim) => claim.indicator)).toEqual([code]);
  });

  it('in English too', () => {
    const [contacts, families] = tie(
      'In 2021, more than 300 people got in touch and nearly 130 families have settled.',
      '',
      'en',
    );
    expect(contacts?.indicator).toBe('contacts');
    expect(families?.indicator).toBe('familles_installees');
  });

  it('of a table that it never saw, by its label and its unit', () => {
    const homes = {
      ...indicator('flux', 'logements_renoves'),
      label: { fr: 'Logements rénovés', en: 'Homes renovated' },
      unit: { fr: 'logements', en: 'homes' },
    };
    const own = dataset([], { indicators: [homes, indicator('stock', 'autre')] });
    const text = 'En 2021, 48 logements ont été rénovés.';
    expect(tie(text, '', 'fr', own)[0]?.indicator).toBe('logements_renoves');
    expect(tie('La mairie a planté 48 arbres.', '', 'fr', own)[0]?.indicator).toBeUndefined();
  });
});

describe('tieClaims() ties to nothing', () => {
  it.each([
    ['something that no table counts', 'Le collège accueille 480 élèves.'],
    ['euros that no table counts', 'La toiture a coûté 48 500 euros.'],
    ['an aim', 'L’objectif est de 1 000 ambassadeurs.'],
    ['an increase', 'Le programme gagne 20 partenaires supplémentaires.'],
    ['a pace', 'Le réseau reçoit 30 appels par semaine.'],
    ['an audience', 'Le film est passé devant 80 ambassadeurs.'],
    ['the length of a list', 'Trois partenaires : la chambre, l’agence et la mairie.'],
    ['another place', 'Le Lot-et-Garonne compte 330 000 habitants.'],
    ['a percentage', 'Le nombre d’ambassadeurs a crû de 12 %.'],
    ['a comparison', 'Il y a deux fois plus d’ambassadeurs que de postiers.'],
  ])('%s', (_, text) => {
    expect(tie(text).map((claim) => claim.indicator)).toEqual([undefined]);
  });

  it('a part of what the claim before counts', () => {
    const [all, part] = tie('Le réseau compte 500 ambassadeurs, dont 120 commerçants.');
    expect(all?.indicator).toBe('ambassadeurs');
    expect(part?.indicator).toBeUndefined();
  });
});

describe('tieClaims() gives the period', () => {
  const periodOf = (text: string, date?: string) => {
    const [claim] = tie(text, date);
    return [claim?.from?.id, claim?.period?.id];
  };

  it('that the claim says', () => {
    expect(periodOf('En 2021, le réseau comptait 500 ambassadeurs.', '2023-05-02')).toEqual([
      undefined,
      '2021',
    ]);
  });

  it('of the article for what holds now or says no time', () => {
    const now = 'Le réseau compte à ce jour 500 ambassadeurs.';
    expect(periodOf(now, '2023-05-02')).toEqual([undefined, '2023-05-02']);
    expect(periodOf(now)).toEqual([undefined, undefined]);
    expect(periodOf('Le réseau compte 500 ambassadeurs.', '2023-05')).toEqual([
      undefined,
      '2023-05',
    ]);
  });

  it('that leans on the date of the article', () => {
    expect(periodOf('Au 31 mars, 130 familles étaient installées.', '2022-04-07')[1]).toBe(
      '2022-03-31',
    );
    expect(periodOf('En décembre, on comptait 400 ambassadeurs.', '2021-01-19')[1]).toBe('2020-12');
    expect(periodOf('L’an dernier, 300 personnes l’ont contacté.', '2022-01-14')[1]).toBe('2021');
  });

  it('that the text is about, before the date of the article', () => {
    const text = 'Bilan de l’année 2021\n\nLe réseau compte 500 ambassadeurs.';
    expect(periodOf(text, '2022-02-01')[1]).toBe('2021');
  });

  it('from the first of a stretch to its last', () => {
    const text = 'De 2020 à 2021, la campagne a coûté 500 000 € de budget.';
    expect(periodOf(text)).toEqual(['2020', '2021']);
  });

  it('of the whole to its part', () => {
    const [, part] = tie('En 2022, le réseau suit 400 familles, dont 130 installées.', '2024');
    expect(part?.period?.id).toBe('2022');
  });
});

describe('tieClaims() gives the territory', () => {
  it.each([
    ['À Figeac, 12 familles se sont installées.', FIGEAC],
    ['En 2021, 12 familles se sont installées à Figeac.', FIGEAC],
    ['Le Grand-Figeac suit 12 familles.', GRAND_FIGEAC],
    ['En 2021, 12 familles se sont installées.', '46'],
    ['Réuni à Figeac, le comité de pilotage annonce 130 familles installées.', '46'],
    ['Le Cahors Trial Club compte 12 ambassadeurs.', '46'],
  ])('%s', (text, territory) => {
    expect(tie(text)[0]?.territory).toBe(territory);
  });
});

describe('tieClaims() obeys the author', () => {
  const text = 'Ils sont 512, et 3 autres.';
  const tieWith = (directive: Partial<ClaimDirective>) =>
    tieClaims(findClaims(text, 'fr'), {
      text,
      dataset: PROGRAMME,
      gazetteer: GAZETTEER,
      article: { date: undefined, lang: 'fr' },
      directives: [
        {
          start: 9,
          end: 12,
          mute: false,
          indicator: undefined,
          period: undefined,
          territory: undefined,
          ...directive,
        },
      ],
    }).find(({ value }) => value === 512);

  it('who fixes indicator, period and territory', () => {
    const period = parsePeriod('2021');
    const fixed = tieWith({ indicator: 'ambassadeurs', period, territory: FIGEAC });
    expect(fixed).toMatchObject({
      indicator: 'ambassadeurs',
      period: { id: '2021' },
      territory: FIGEAC,
      confidence: 1,
    });
  });

  it('who mutes a claim', () => {
    expect(tieWith({ mute: true })).toBeUndefined();
  });

  it('but for an indicator or a territory that is not there', () => {
    const fixed = tieWith({ indicator: 'licornes', territory: '99999' });
    expect(fixed).toMatchObject({ indicator: undefined, territory: '46' });
  });
});

describe('tieClaims() keeps the time of a contrast to itself', () => {
  it.each([
    ['Le réseau a franchi la barre des 500 membres, contre 320 fin 2019.', 'fr'],
    ['The network has over 500 ambassadors, against 320 in late 2019.', 'en'],
  ] as const)('%s', (text, lang) => {
    const [now, before] = tie(text, '2022-04-05', lang);
    expect(now?.period?.id).toBe('2022-04-05');
    expect(before?.period?.id).toMatch(/^2019/);
  });
});
