import { describe, expect, it } from 'vitest';
import { proposePlan } from '../../../src/ingest/plan/propose-plan.ts';
import { about, gridOf, planned } from './sheets.ts';

function layoutOf(text: string) {
  const { plan } = proposePlan(gridOf(text), about('export.csv'));
  const { header, skipped } = plan.layout;
  return {
    header,
    skipped: Object.fromEntries(skipped),
    names: plan.columns.map(({ name }) => name),
  };
}

describe('the layout of proposePlan()', () => {
  it.each([
    ['a plain table', 'Commune;Mois;Contacts\nCahors;01/2021;3', 0, {}],
    [
      'titles, a line of units, totals and notes',
      `Familles installées – bilan 2023;;
Direction de l’attractivité;;édité le 12/01/2024
;;
Commune;Année;Familles installées
;;(en nombre)
Cahors;2023;12
Sous-total;;12
Figeac;2023;8
TOTAL GÉNÉRAL;;20
* chiffres provisoires;;
Champ : familles suivies;;
Source :;Réseau accueil;`,
      3,
      {
        0: 'title',
        1: 'title',
        4: 'unit',
        6: 'total',
        8: 'total',
        9: 'note',
        10: 'note',
        11: 'note',
      },
    ],
    [
      'a line of units under a blank one',
      'Commune;Année;Familles installées\n;;\n(en nombre);;\nCahors;2023;12',
      0,
      { 2: 'unit' },
    ],
    [
      'pages pasted together',
      `Page 1;;
Commune;Mois;Contacts
Cahors;01/2021;3
Page 2;;
COMMUNE;MOIS;CONTACTS
Cahors;02/2021;5`,
      1,
      { 0: 'title', 3: 'title', 4: 'header-again' },
    ],
    [
      'labels and the same names in code',
      `Population en 2021;;
Code géographique;Libellé géographique;Population en 2021
CODGEO;LIBGEO;P21_POP
46001;Albas;500
46002;Albiac;120`,
      1,
      { 0: 'title', 2: 'header-again' },
    ],
    [
      'totals of intercommunalités, and the Lot, which is a territory',
      `Territoire;Mois;Contacts
CC Quercy-Bouriane;01/2021;3
Total CC Quercy-Bouriane;01/2021;3
Lot;01/2021;30
Ensemble du Lot;01/2021;30`,
      0,
      { 2: 'total', 4: 'total' },
    ],
    [
      'totals among breakdowns, which are the figures that the others break down',
      `Commune;Mois;Contacts;Sexe
Cahors;01/2021;3;F
Cahors;01/2021;4;H
Cahors;01/2021;7;Ensemble`,
      0,
      {},
    ],
    [
      'totals of a breakdown that say no place, and of a place',
      `Commune;Mois;Contacts;Sexe
Cahors;01/2021;3;F
Cahors;01/2021;4;H
;01/2021;7;Ensemble
Total;01/2021;7;Ensemble`,
      0,
      { 3: 'total', 4: 'total' },
    ],
    [
      'margins alone, which sum no line',
      `GEO;AGE;SEX;TIME_PERIOD;Contacts
46042;_T;_T;2021;30
46042;_T;F;2021;16
46042;Y_LT15;_T;2021;5`,
      0,
      {},
    ],
    [
      'totals in every row, which sum nothing',
      `Commune;Mois;Contacts;Sexe
Cahors;01/2021;3;Total
Figeac;01/2021;4;Total`,
      0,
      {},
    ],
    [
      'names that begin like totals',
      `nom;type;depuis
Total Energies;entreprise;2020
Ensemble vocal du Quercy;association;2021
Mairie;;2020`,
      0,
      {},
    ],
    [
      'notes that say total',
      'Commune;Mois;Contacts;Note\nCahors;01/2021;3;total\nFigeac;01/2021;3;',
      0,
      {},
    ],
    [
      'a lone row without its cells, which is no note',
      'Commune;Mois;Contacts\nCahors;01/2021;3\nFigeac;;',
      0,
      {},
    ],
    ['no header', 'Cahors;2021;12\nFigeac;2021;8', -1, {}],
    ['a header and nothing else', 'Commune;Mois;Contacts', 0, {}],
    ['nothing', '', -1, {}],
  ])('finds %s', (_, text, header, skipped) => {
    const found = layoutOf(text);
    expect(found.header).toBe(header);
    expect(found.skipped).toEqual(skipped);
  });

  it('puts headers of several lines on one, and makes them unique', () => {
    const { names } = layoutOf('"Code\nINSEE";valeur;Valeur;;Valeur (2)\n46042;1;2;3;4');
    expect(names).toEqual(['Code INSEE', 'valeur', 'Valeur (3)', 'D', 'Valeur (2)']);
  });

  it.each([
    `Commune;2021;;2022;\n;Femmes;Hommes;Femmes;Hommes\nCahors;1;2;3;4\nFigeac;1;2;3;4`,
    `;2021;;2022;\nCommune;Femmes;Hommes;Femmes;Hommes\nCahors;1;2;3;4\nFigeac;1;2;3;4`,
  ])('asks about headers on two lines: %j', (text) => {
    const found = planned(text);
    expect(found.asks).toContain('header-on-two-lines');
    expect(Object.keys(found.roles)).toEqual([
      'Commune',
      '2021 Femmes',
      '2021 Hommes',
      '2022 Femmes',
      '2022 Hommes',
    ]);
  });

  it('does not take a title over the middle for a line of groups', () => {
    const text = `;Année 2023;;\nCommune;Contacts;Ambassadeurs;Partenaires\nCahors;1;2;3\nFigeac;4;5;6`;
    expect(planned(text).asks).toEqual(['wide-table', 'missing periode [] Année 2023']);
  });

  it.each([
    ['other columns', `Commune;Contacts\nCahors;12\nFigeac;8\n;\nÉvènement;Date\nSalon;12/03/2021`],
    [
      'another title',
      `Contacts 2022;;\nCommune;Année;Nombre\nCahors;2022;3\nContacts 2023;;\nCommune;Année;Nombre\nCahors;2023;3`,
    ],
  ])('asks about a second table with %s', (_, text) => {
    expect(planned(text).asks).toContain('several-tables');
  });

  it('asks which columns count where two tables stand side by side', () => {
    const text = 'Commune;Mois;Contacts;;Commune;Mois;Contacts\nCahors;01/2021;3;;Figeac;01/2021;4';
    expect(planned(text).asks).toEqual([
      'unsure territoire [Commune, Commune (2)]',
      'unsure valeur [Contacts, Contacts (2)]',
      'missing indicateur []',
    ]);
  });
});
