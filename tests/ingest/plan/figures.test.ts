import { describe, expect, it } from 'vitest';
import { planned } from './sheets.ts';

interface Case {
  readonly title: string;
  readonly name?: string;
  readonly text: string;
  readonly shape?: string;
  readonly roles: Readonly<Record<string, string>>;
  readonly asks?: readonly string[];
}

const CASES: readonly Case[] = [
  {
    title: 'the contract, to the letter, its other columns as breakdowns',
    text: 'indicateur;periode;territoire;valeur;note;origine\nambassadeurs;2021;46;500;;Lot\ncontacts;2021;46;5;;',
    roles: {
      indicateur: 'indicateur',
      periode: 'periode',
      territoire: 'territoire',
      valeur: 'valeur',
      note: 'note',
      origine: 'breakdown',
    },
  },
  {
    title: 'a column of qualifiers under the name of a note',
    text: 'Commune;Année;Contacts;Précision;Remarque\nCahors;2021;500;plus de;ok\nFigeac;2021;130;environ;plus de monde',
    shape: 'wide',
    roles: {
      Commune: 'territoire',
      Année: 'periode',
      Contacts: 'values contacts -',
      Précision: 'qualificatif',
      Remarque: 'note',
    },
  },
  {
    title: 'the contract with its own qualifiers, and a breakdown in like words',
    text: 'indicateur;periode;territoire;valeur;qualificatif;origine\ncontacts;2021;46;5;environ;plus\ncontacts;2022;46;5;;moins',
    roles: {
      indicateur: 'indicateur',
      periode: 'periode',
      territoire: 'territoire',
      valeur: 'valeur',
      qualificatif: 'qualificatif',
      origine: 'breakdown',
    },
  },
  {
    title: 'the contract, numbers that part no figures left out',
    text: 'indicateur;periode;territoire;valeur;valeur N-1;évolution;population;vague;âge\ncontacts;2021;46042;5;4;25 %;20017;1;30\ncontacts;2021;46102;5;4;25 %;9757;1;31\ncontacts;2021;46042;6;5;20 %;20017;2;32\ncontacts;2021;46127;6;5;20 %;3800;2;33\ncontacts;2021;46128;6;5;20 %;3400;2;34',
    roles: {
      indicateur: 'indicateur',
      periode: 'periode',
      territoire: 'territoire',
      valeur: 'valeur',
      'valeur N-1': 'ignored',
      évolution: 'ignored',
      population: 'ignored',
      vague: 'breakdown',
      âge: 'breakdown',
    },
  },
  {
    title: 'the contract, its other columns of places as no breakdowns',
    text: 'indicateur;periode;territoire;valeur;Département;EPCI;Région;canton\ncontacts;2021;46042;5;Lot;Grand Cahors;Occitanie;Cahors-1\ncontacts;2021;46102;5;Lot;Grand-Figeac;Occitanie;Figeac-1',
    roles: {
      indicateur: 'indicateur',
      periode: 'periode',
      territoire: 'territoire',
      valeur: 'valeur',
      Département: 'departement',
      EPCI: 'ignored',
      Région: 'ignored',
      canton: 'ignored',
    },
  },
  {
    title: 'the contract with a name beside each code',
    text: 'indicateur;periode;territoire;valeur;EPCI\ncontacts;2021;200023737;5;Grand Cahors\ncontacts;2021;200067361;5;Grand-Figeac',
    roles: {
      indicateur: 'indicateur',
      periode: 'periode',
      territoire: 'territoire',
      valeur: 'valeur',
      EPCI: 'territoire_nom',
    },
  },
  {
    title: 'the contract with two départements for one territory, which is asked about',
    text: 'indicateur;periode;territoire;valeur;Département\ncontacts;2021;46042;5;31\ncontacts;2021;46042;6;75',
    roles: {
      indicateur: 'indicateur',
      periode: 'periode',
      territoire: 'ignored',
      valeur: 'valeur',
      Département: 'ignored',
    },
    asks: ['unsure territoire [territoire, Département]'],
  },
  {
    title: 'communes by name beside the numbers of their départements, most of them others',
    text: 'Commune;Département;Année;Contacts\nCahors;46;2021;5\nGourdon;06;2021;1\nToulouse;31;2021;4\nCastres;81;2021;3',
    shape: 'wide',
    roles: {
      Commune: 'territoire',
      Département: 'departement',
      Année: 'periode',
      Contacts: 'values contacts -',
    },
  },
  {
    title: 'a code and a name of the commune',
    text: 'Code INSEE;Commune;Année;Nb de familles installées\n46042;Cahors;2021;12\n46102;FIGEAC;2021;8',
    shape: 'wide',
    roles: {
      'Code INSEE': 'territoire',
      Commune: 'territoire_nom',
      Année: 'periode',
      'Nb de familles installées': 'values familles_installees -',
    },
  },
  {
    title: 'names as software writes them',
    text: 'codeInsee;libgeo;TIME_PERIOD;OBS_VALUE;indicator_code\n46042;Cahors;2021;3;contacts\n46102;Figeac;2021;4;contacts',
    roles: {
      codeInsee: 'territoire',
      libgeo: 'territoire_nom',
      TIME_PERIOD: 'periode',
      OBS_VALUE: 'valeur',
      indicator_code: 'indicateur',
    },
  },
  {
    title: 'a noun that two indicators count',
    text: 'Commune;Année;Nb de familles\nCahors;2021;12',
    shape: 'wide',
    roles: { Commune: 'territoire', Année: 'periode', 'Nb de familles': 'values - -' },
    asks: ['indicator of Nb de familles [familles_suivies, familles_installees]'],
  },
  {
    title: 'part of what an indicator counts',
    text: 'Commune;Année;Ambassadeurs actifs\nCahors;2021;12',
    shape: 'wide',
    roles: { Commune: 'territoire', Année: 'periode', 'Ambassadeurs actifs': 'values - -' },
    asks: ['indicator of Ambassadeurs actifs [ambassadeurs]'],
  },
  {
    title: 'numbers that no indicator names',
    text: 'Commune;Année;Logements\nCahors;2021;12\nFigeac;2021;7',
    shape: 'wide',
    roles: { Commune: 'territoire', Année: 'periode', Logements: 'values - -' },
    asks: ['indicator of Logements []'],
  },
  {
    title: 'what the name of the file says, without taking it',
    name: 'donnees/Ambassadeurs_2023_Figeac.csv',
    text: 'Origine;Nombre\nParis;3\nToulouse;4',
    roles: { Origine: 'breakdown', Nombre: 'valeur' },
    asks: [
      'missing indicateur [] ambassadeurs',
      'missing periode [] 2023',
      'missing territoire [] Figeac',
    ],
  },
  {
    title: 'two columns of values',
    text: 'Commune;Date;Indicateur;Nombre;Effectif\nCahors;2021;Contacts;1;2',
    roles: {
      Commune: 'territoire',
      Date: 'periode',
      Indicateur: 'indicateur',
      Nombre: 'ignored',
      Effectif: 'ignored',
    },
    asks: ['unsure valeur [Nombre, Effectif]'],
  },
  {
    title: 'two columns of values, one of them empty',
    text: 'Commune;Date;Indicateur;Nombre;Effectif\nCahors;2021;Contacts;1;\nFigeac;2021;Contacts;2;',
    roles: {
      Commune: 'territoire',
      Date: 'periode',
      Indicateur: 'indicateur',
      Nombre: 'valeur',
      Effectif: 'ignored',
    },
  },
  {
    title: 'headers that repeat with other cells',
    text: 'commune;date;indicateur;valeur;valeur\nCahors;2021;contacts;1;2',
    roles: {
      commune: 'territoire',
      date: 'periode',
      indicateur: 'indicateur',
      valeur: 'ignored',
      'valeur (2)': 'ignored',
    },
    asks: ['unsure valeur [valeur, valeur (2)]'],
  },
  {
    title: 'headers that go against their cells',
    text: 'Commune;Date;Indicateur;Valeur\n12;lundi;Contacts;3\n15;mardi;Contacts;4',
    roles: { Commune: 'ignored', Date: 'ignored', Indicateur: 'indicateur', Valeur: 'valeur' },
    asks: ['missing periode [Date]', 'missing territoire [Commune]'],
  },
  {
    title: 'cells that speak without a header: proposed, never taken',
    text: 'Où;Moment;Indicateur;Valeur\nCahors;2021;Contacts;3\nFigeac;2022;Contacts;4',
    roles: { Où: 'ignored', Moment: 'ignored', Indicateur: 'indicateur', Valeur: 'valeur' },
    asks: ['missing periode [Moment]', 'missing territoire [Où]'],
  },
  {
    title: 'no header at all',
    text: '46042;2021;12\n46102;2021;8\n46128;2022;3',
    roles: { A: 'ignored', B: 'ignored', C: 'ignored' },
    asks: [
      'missing indicateur []',
      'missing periode [B]',
      'missing territoire [A]',
      'missing valeur [C]',
    ],
  },
  {
    title: 'a commune in its intercommunalité, its canton and its région',
    text: 'Région;EPCI;Commune;Canton;Année;Contacts\nOccitanie;Grand Cahors;Cahors;Cahors-1;2021;2\nOccitanie;Grand Cahors;Pradines;Cahors-1;2021;3\nOccitanie;Grand-Figeac;Figeac;Figeac-1;2021;3',
    shape: 'wide',
    roles: {
      Région: 'ignored',
      EPCI: 'ignored',
      Commune: 'territoire',
      Canton: 'ignored',
      Année: 'periode',
      Contacts: 'values contacts -',
    },
  },
  {
    title: 'an intercommunalité where the commune is sometimes empty',
    text: 'EPCI;Commune;Année;Contacts\nGrand Cahors;Cahors;2021;2\nGrand Cahors;;2021;9',
    shape: 'wide',
    roles: {
      EPCI: 'ignored',
      Commune: 'ignored',
      Année: 'periode',
      Contacts: 'values contacts -',
    },
    asks: ['unsure territoire [Commune, EPCI]'],
  },
  {
    title: 'a territory that is not the commune beside it',
    text: 'Territoire;Commune;Année;Contacts\nGrand Cahors;Cahors;2021;2\nGrand Cahors;Pradines;2021;3',
    shape: 'wide',
    roles: {
      Territoire: 'ignored',
      Commune: 'ignored',
      Année: 'periode',
      Contacts: 'values contacts -',
    },
    asks: ['unsure territoire [Territoire, Commune]'],
  },
  {
    title: 'a date and its year',
    text: 'Date;Année;Commune;Contacts\n12/03/2021;2021;Cahors;2\n12/03/2022;2022;Cahors;2',
    shape: 'wide',
    roles: {
      Date: 'periode',
      Année: 'ignored',
      Commune: 'territoire',
      Contacts: 'values contacts -',
    },
  },
  {
    title: 'a date and another year',
    text: 'Date;Année;Commune;Contacts\n12/03/2021;2020;Cahors;2\n12/03/2022;2021;Cahors;2',
    shape: 'wide',
    roles: {
      Date: 'ignored',
      Année: 'ignored',
      Commune: 'territoire',
      Contacts: 'values contacts -',
    },
    asks: ['unsure periode [Date, Année]'],
  },
  {
    title: 'a year and its month',
    text: 'Année;Mois;Commune;Contacts\n2021;janvier;Cahors;2\n2022;février;Cahors;2',
    shape: 'wide',
    roles: { Année: 'annee', Mois: 'mois', Commune: 'territoire', Contacts: 'values contacts -' },
  },
  {
    title: 'months without a year, which the name of the file may give',
    name: 'contacts 2023.csv',
    text: 'Mois;Commune;Contacts\njanvier;Cahors;2\nfévrier;Cahors;2',
    shape: 'wide',
    roles: { Mois: 'mois', Commune: 'territoire', Contacts: 'values contacts -' },
    asks: ['missing annee [] 2023'],
  },
  {
    title: 'thousands, shares and changes, which are no counts',
    text: 'Commune;Année;Population (en milliers);Part des familles installées (%);Évolution 2020-2021\nCahors;2021;20;3;4\nFigeac;2021;10;2;1',
    roles: {
      Commune: 'territoire',
      Année: 'periode',
      'Population (en milliers)': 'ignored',
      'Part des familles installées (%)': 'ignored',
      'Évolution 2020-2021': 'ignored',
    },
    asks: [
      'missing indicateur []',
      'missing valeur [Population (en milliers), Part des familles installées (%), Évolution 2020-2021]',
    ],
  },
  {
    title: 'a title that gives thousands',
    text: 'Population, en milliers;;\nCommune;Année;Population\nCahors;2021;20\nFigeac;2021;10',
    roles: { Commune: 'territoire', Année: 'periode', Population: 'ignored' },
    asks: ['missing indicateur [] population', 'missing valeur [Population]'],
  },
  {
    title: 'breakdowns and what is none: marks, pages, sentences, what a place has',
    text: 'id;Commune;Sexe;Mois;Nombre;Site;Zone de montagne\n1;Cahors;F;01/2021;3;https://a.fr;non\n2;Cahors;H;01/2021;4;https://b.fr;non\n3;Figeac;F;01/2021;3;https://c.fr;oui\n4;Figeac;H;01/2021;3;https://d.fr;oui',
    roles: {
      id: 'ignored',
      Commune: 'territoire',
      Sexe: 'breakdown',
      Mois: 'periode',
      Nombre: 'valeur',
      Site: 'ignored',
      'Zone de montagne': 'ignored',
    },
    asks: ['missing indicateur []'],
  },
  {
    title: 'one word everywhere: all the figures are of a part',
    text: 'Commune;Sexe;Mois;Contacts\nCahors;F;01/2021;3\nFigeac;F;01/2021;3',
    shape: 'wide',
    roles: {
      Commune: 'territoire',
      Sexe: 'breakdown',
      Mois: 'periode',
      Contacts: 'values contacts -',
    },
  },
  {
    title: 'personal columns by header, by cells, and in notes',
    text: 'Commune;Mois;Contacts;Joindre;Suivi;Nom;Commentaire\nCahors;01/2021;3;a@b.fr;06 12 34 56 78;Ana;appeler\nFigeac;02/2021;4;c@d.fr;0612345679;Luc;écrire à e@f.fr',
    shape: 'wide',
    roles: {
      Commune: 'territoire',
      Mois: 'periode',
      Contacts: 'values contacts -',
      Joindre: 'personal email',
      Suivi: 'personal phone',
      Nom: 'personal name',
      Commentaire: 'personal email',
    },
  },
  {
    title: 'counts under headers that sound personal',
    text: 'Commune;Année;Contacts;Naissances;Contacts par téléphone\nCahors;2021;3;120;2\nFigeac;2021;4;80;1',
    shape: 'wide',
    roles: {
      Commune: 'territoire',
      Année: 'periode',
      Contacts: 'values contacts -',
      Naissances: 'values - -',
      'Contacts par téléphone': 'values - -',
    },
    asks: [
      'wide-table',
      'indicator of Naissances []',
      'indicator of Contacts par téléphone [contacts]',
    ],
  },
  {
    title: 'columns named as parts of objects are',
    text: '__proto__;constructor;indicateur;periode;territoire;valeur\na;b;contacts;2021;46;5\na;b;contacts;2022;46;5',
    roles: Object.fromEntries([
      ['__proto__', 'breakdown'],
      ['constructor', 'breakdown'],
      ['indicateur', 'indicateur'],
      ['periode', 'periode'],
      ['territoire', 'territoire'],
      ['valeur', 'valeur'],
    ]),
  },
  {
    title: 'columns without a header or without anything',
    text: 'indicateur;periode;territoire;valeur;;\ncontacts;2021;46;5;vu;\ncontacts;2022;46;6;;',
    roles: {
      indicateur: 'indicateur',
      periode: 'periode',
      territoire: 'territoire',
      valeur: 'valeur',
      E: 'ignored',
      F: 'ignored',
    },
  },
  {
    title: 'values in thousands under the contract’s own names',
    text: 'indicateur;periode;territoire;valeur;unité\ncontacts;2023;46;1,2;milliers\ncontacts;2022;46;3;nombre',
    roles: {
      indicateur: 'indicateur',
      periode: 'periode',
      territoire: 'territoire',
      valeur: 'ignored',
      unité: 'breakdown',
    },
    asks: ['missing valeur [valeur]'],
  },
  {
    title: 'values in thousands as a column of powers of ten says',
    text: 'GEO;TIME_PERIOD;indicateur;OBS_VALUE;UNIT_MULT\n46042;2021;contacts;12;3\n46102;2021;contacts;8;0',
    roles: {
      GEO: 'territoire',
      TIME_PERIOD: 'periode',
      indicateur: 'indicateur',
      OBS_VALUE: 'ignored',
      UNIT_MULT: 'ignored',
    },
    asks: ['missing valeur [OBS_VALUE, UNIT_MULT]'],
  },
  {
    title: 'a power of ten that multiplies nothing',
    text: 'GEO;TIME_PERIOD;indicateur;OBS_VALUE;UNIT_MULT\n46042;2021;contacts;12;0\n46102;2021;contacts;8;0',
    roles: {
      GEO: 'territoire',
      TIME_PERIOD: 'periode',
      indicateur: 'indicateur',
      OBS_VALUE: 'valeur',
      UNIT_MULT: 'ignored',
    },
  },
  {
    title: 'a code of a commune in two columns, as one of the département alone',
    text: 'Dép;Commune;Année;Contacts\n046;042;2021;12\n046;102;2022;8',
    shape: 'wide',
    roles: {
      Dép: 'ignored',
      Commune: 'ignored',
      Année: 'periode',
      Contacts: 'values contacts -',
    },
    asks: ['unsure territoire [Dép, Commune]'],
  },
  {
    title: 'values in thousands as a line of units says',
    text: 'indicateur;periode;territoire;valeur\n;;;(en milliers)\ncontacts;2023;46;1,2',
    roles: {
      indicateur: 'indicateur',
      periode: 'periode',
      territoire: 'territoire',
      valeur: 'ignored',
    },
    asks: ['missing valeur [valeur]'],
  },
  {
    title: 'a year beside the contract’s own values',
    text: 'indicateur;periode;territoire;valeur;2022\ncontacts;2023;46;12;5\ncontacts;2023;46042;7;x',
    roles: {
      indicateur: 'indicateur',
      periode: 'periode',
      territoire: 'territoire',
      valeur: 'ignored',
      2022: 'ignored',
    },
    asks: ['unsure valeur [valeur, 2022]'],
  },
];

describe('proposePlan() of a table of figures', () => {
  it.each(CASES)('understands or asks about $title', ({ name, text, shape, roles, asks }) => {
    expect(planned(text, name)).toEqual({
      table: 'chiffres',
      shape: shape ?? 'rows',
      roles,
      asks: asks ?? [],
    });
  });
});
