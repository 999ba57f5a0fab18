import { describe, expect, it } from 'vitest';
import { planned } from './sheets.ts';

describe('proposePlan() of columns of values', () => {
  it.each([
    [
      'years',
      'EPCI;Indicateur;2021;2022 (p);Année 2023\nGrand Cahors;Contacts;1;2;3\nGrand-Figeac;Contacts;4;5;6',
      {
        EPCI: 'territoire',
        Indicateur: 'indicateur',
        2021: 'values - 2021',
        '2022 (p)': 'values - 2022',
        'Année 2023': 'values - Année 2023',
      },
      ['wide-table'],
    ],
    [
      'years with their unit, and nothing else',
      'Commune;2022 (habitants);2023 (€)\nCahors;1200;1300\nFigeac;800;900',
      {
        Commune: 'territoire',
        '2022 (habitants)': 'values - 2022',
        '2023 (€)': 'values - 2023',
      },
      ['wide-table', 'missing indicateur []'],
    ],
    [
      'quarters and months with their year',
      'EPCI;Indicateur;T1 2021;janv. 2022;2e semestre 2022\nGrand Cahors;Contacts;1;2;3',
      {
        EPCI: 'territoire',
        Indicateur: 'indicateur',
        'T1 2021': 'values - T1 2021',
        'janv. 2022': 'values - janv. 2022',
        '2e semestre 2022': 'values - 2e semestre 2022',
      },
      ['wide-table'],
    ],
    [
      'months beside a year',
      'Commune;Indicateur;Année;janvier;février;Total\nCahors;Contacts;2021;1;2;3\nFigeac;Contacts;2021;1;2;3',
      {
        Commune: 'territoire',
        Indicateur: 'indicateur',
        Année: 'annee',
        janvier: 'values - janvier mois',
        février: 'values - février mois',
        Total: 'ignored',
      },
      ['wide-table'],
    ],
    [
      'months without a year',
      'Commune;Indicateur;janvier;février\nCahors;Contacts;1;2\nFigeac;Contacts;1;2',
      {
        Commune: 'territoire',
        Indicateur: 'indicateur',
        janvier: 'values - janvier mois',
        février: 'values - février mois',
      },
      ['wide-table', 'missing annee []'],
    ],
    [
      'indicators',
      'Commune;Mois;Ambassadeurs;Contacts;Nombre de familles installées;Total\nCahors;01/2021;1;2;3;6\nFigeac;01/2021;1;2;3;6',
      {
        Commune: 'territoire',
        Mois: 'periode',
        Ambassadeurs: 'values ambassadeurs -',
        Contacts: 'values contacts -',
        'Nombre de familles installées': 'values familles_installees -',
        Total: 'ignored',
      },
      ['wide-table'],
    ],
    [
      'indicators and periods',
      'Commune;Familles installées 2021;Familles installées au 31/12/2022;Contacts_2022\nCahors;1;2;3\nFigeac;4;5;6',
      {
        Commune: 'territoire',
        'Familles installées 2021': 'values familles_installees 2021',
        'Familles installées au 31/12/2022': 'values familles_installees au 31/12/2022',
        Contacts_2022: 'values contacts 2022',
      },
      ['wide-table'],
    ],
    [
      'years of what nothing names',
      'Commune;2021;2022\nCahors;1;2\nFigeac;4;5',
      { Commune: 'territoire', 2021: 'values - 2021', 2022: 'values - 2022' },
      ['wide-table', 'missing indicateur []'],
    ],
    [
      'the same indicator twice',
      'Commune;Mois;Contacts;Nb contacts\nCahors;01/2021;1;2\nFigeac;01/2021;3;5',
      { Commune: 'territoire', Mois: 'periode', Contacts: 'ignored', 'Nb contacts': 'ignored' },
      ['unsure valeur [Contacts, Nb contacts]', 'missing indicateur []'],
    ],
    [
      'parts of one indicator beside the whole',
      'Commune;Année;Ambassadeurs;Ambassadeurs femmes\nCahors;2021;7;4',
      {
        Commune: 'territoire',
        Année: 'periode',
        Ambassadeurs: 'values ambassadeurs -',
        'Ambassadeurs femmes': 'values - -',
      },
      ['wide-table', 'indicator of Ambassadeurs femmes [ambassadeurs]'],
    ],
    [
      'periods beside a column of periods',
      'Commune;Date;Contacts 2021;Contacts 2022\nCahors;12/03/2023;7;4',
      {
        Commune: 'territoire',
        Date: 'ignored',
        'Contacts 2021': 'ignored',
        'Contacts 2022': 'ignored',
      },
      [
        'unsure periode [Date, Contacts 2021, Contacts 2022]',
        'missing indicateur []',
        'missing valeur [Contacts 2021, Contacts 2022]',
      ],
    ],
    [
      'places over the columns, one we do not know and a total among them',
      'Indicateur;Année;Cahors;Figac;Gourdon;Total\nContacts;2021;7;4;1;12\nAmbassadeurs;2021;5;4;2;11',
      {
        Indicateur: 'indicateur',
        Année: 'periode',
        Cahors: 'values - - in Cahors',
        Figac: 'values - - in Figac',
        Gourdon: 'values - - in Gourdon',
        Total: 'ignored',
      },
      ['wide-table'],
    ],
    [
      'a named value beside a plain one',
      'Commune;Mois;Contacts;Nombre\nCahors;01/2021;1;2',
      { Commune: 'territoire', Mois: 'periode', Contacts: 'ignored', Nombre: 'ignored' },
      ['unsure valeur [Nombre, Contacts]', 'missing indicateur []'],
    ],
  ])('understands or asks about %s', (_, text, roles, asks) => {
    const { table, ...found } = planned(text);
    expect(table).toBe('chiffres');
    expect(found.roles).toEqual(roles);
    expect(found.asks).toEqual(asks);
  });

  it('keeps a year over words among the values, so that each says why it is none', () => {
    const text =
      'Territoire;indicateur;2021;2022;2023\nCahors;contacts;1;douze;3\nFigeac;contacts;2;beaucoup;4';
    const { roles, asks } = planned(text);
    expect(roles).toMatchObject({ 2021: 'values - 2021', 2022: 'values - 2022' });
    expect(asks).toEqual(['wide-table']);
  });

  it('never breaks figures down by a year', () => {
    const text = 'Commune;Indicateur;Mois;Nombre;2022\nCahors;contacts;01/2021;1;oui\n'.concat(
      'Cahors;contacts;02/2021;2;oui\nFigeac;contacts;01/2021;3;non\nFigeac;contacts;02/2021;4;non',
    );
    expect(planned(text).roles).toMatchObject({ Nombre: 'valeur', 2022: 'ignored' });
  });

  it('takes the year of months from the columns beside them', () => {
    const text = 'Commune;Mois;Contacts 2022;Contacts 2023\nCahors;janvier;1;2\nFigeac;février;3;4';
    expect(planned(text).asks).toEqual(['wide-table']);
  });
});
