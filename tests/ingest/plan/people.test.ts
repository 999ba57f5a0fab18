import { describe, expect, it } from 'vitest';
import { proposePlan } from '../../../src/ingest/plan/propose-plan.ts';
import { about, gridOf, planned } from './sheets.ts';

const LIST = `Nom;Prénom;Adresse mail;Portable;Rue;CP;Commune;Date de naissance;Date d'installation;Profession
Durand;Ana;ana@ex.fr;06 11 22 33 44;3 rue Haute;46000;Cahors;01/02/1980;12/03/2023;infirmière
Petit;Luc;luc@ex.fr;06 11 22 33 45;5 rue Basse;46100;Figeac;01/02/1981;14/04/2023;menuisier`;

describe('proposePlan() of a list of people', () => {
  it('keeps where and when, and nothing of whom', () => {
    const { plan, asks } = proposePlan(gridOf(LIST), about('Familles installées 2023.csv'));
    expect(planned(LIST, 'Familles installées 2023.csv')).toEqual({
      table: 'chiffres',
      shape: 'people',
      roles: {
        Nom: 'personal name',
        Prénom: 'personal name',
        'Adresse mail': 'personal email',
        Portable: 'personal phone',
        Rue: 'personal address',
        CP: 'code_postal',
        Commune: 'territoire',
        'Date de naissance': 'personal birth',
        "Date d'installation": 'periode',
        Profession: 'ignored',
      },
      asks: ['people-list'],
    });
    expect(plan.fixed).toEqual({ indicateur: 'familles_installees' });
    expect(asks).toHaveLength(1);
  });

  it('completes the name of the file with the date that counts', () => {
    const { plan } = proposePlan(gridOf(LIST), about('liste des familles.csv'));
    expect(plan.fixed).toEqual({ indicateur: 'familles_installees' });
  });

  it('asks what is counted where no name says it', () => {
    expect(planned(LIST, 'export.csv').asks).toEqual(['people-list', 'missing indicateur []']);
  });

  it('never takes the date of a header alone for what is counted', () => {
    const text = LIST.replace("Date d'installation", "Date d'arrivée");
    expect(planned(text, 'liste.csv').asks).toEqual(['people-list', 'missing indicateur []']);
  });

  it('asks which date counts where several could', () => {
    const text = `Prénom;Commune;Date de contact;Date d'installation\nAna;Cahors;12/03/2023;14/03/2023\nLuc;Figeac;12/04/2023;14/05/2023`;
    expect(planned(text, 'contacts.csv').asks).toEqual([
      'people-list',
      "unsure periode [Date de contact, Date d'installation]",
    ]);
  });

  it('does not place people where they were born or come from', () => {
    const text = `Prénom;Commune de naissance;Ville d'origine;Date d'inscription\nAna;Cahors;Figeac;12/03/2023\nLuc;Gourdon;Cahors;14/03/2023`;
    expect(planned(text, 'ambassadeurs.csv')).toMatchObject({
      roles: { 'Commune de naissance': 'personal birth', "Ville d'origine": 'ignored' },
      asks: ['people-list', "missing territoire [Ville d'origine]"],
    });
  });

  it('takes e-mail addresses under any header for persons', () => {
    const text = `Horodateur;Commune;Pour vous joindre\n2024/02/01 10:00:00;Cahors;ana@ex.fr\n2024/02/02 11:00:00;Figeac;luc@ex.fr`;
    expect(planned(text, 'ambassadeurs.csv')).toMatchObject({
      shape: 'people',
      roles: {
        Horodateur: 'periode',
        Commune: 'territoire',
        'Pour vous joindre': 'personal email',
      },
      asks: ['people-list'],
    });
  });

  it('does not count people where a column of values does', () => {
    const text = `Référent prénom;Commune;Mois;Contacts\nAna;Cahors;01/2023;3\nLuc;Figeac;01/2023;4`;
    expect(planned(text)).toMatchObject({
      shape: 'wide',
      roles: { 'Référent prénom': 'personal name', Contacts: 'values contacts -' },
    });
  });

  it('takes the number of those who have a number for a count, and the number itself for personal', () => {
    const counted = `Commune;Mois;Contacts;Nb_Allocataires\nCahors;01/2023;3;4321\nFigeac;01/2023;4;1987`;
    expect(planned(counted).roles['Nb_Allocataires']).toMatch(/^values/);
    const listed = counted.replace('Nb_Allocataires', 'N° allocataire');
    expect(planned(listed).roles['N° allocataire']).toBe('personal identifier');
  });

  it('knows families by their names, and takes the number of their children for no figure', () => {
    const text = `N°;Famille;Arrivée;Commune d'installation;Nb adultes;Nb enfants\n1;DUPONT;12/01/2021;Cahors;2;2\n2;MARTIN;15/01/2021;Cahors;1;0\n3;PETIT;03/02/2021;Figeac;2;3`;
    expect(planned(text, 'suivi.csv')).toMatchObject({
      shape: 'people',
      roles: {
        Famille: 'personal name',
        Arrivée: 'periode',
        "Commune d'installation": 'territoire',
        'Nb enfants': 'ignored',
      },
    });
  });

  it('counts no rows where families are numbers or kinds', () => {
    const kinds =
      'Commune;Année;Famille;Contacts\nCahors;2021;seule;2\nCahors;2021;couple;3\nFigeac;2021;seule;4\nFigeac;2021;couple;5';
    expect(planned(kinds)).toMatchObject({ shape: 'wide', roles: { Famille: 'breakdown' } });
    const counts = 'Commune;Année;Familles\nCahors;2021;12\nFigeac;2021;8';
    expect(planned(counts).shape).not.toBe('people');
  });
});
