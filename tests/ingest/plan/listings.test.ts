import { describe, expect, it } from 'vitest';
import { planned } from './sheets.ts';

describe('proposePlan() of events, partners and definitions', () => {
  it.each([
    [
      'events in other words',
      'agenda 2024.csv',
      'Intitulé;Date de début;Date de fin;Lieu;Fréquentation;Organisateur;Contact\nForum;12/03/2024;13/03/2024;Cahors;120;CCI;Ana Durand\nSalon;14/03/2024;;Figeac;80;CMA;Luc Petit',
      'evenements',
      {
        Intitulé: 'nom',
        'Date de début': 'debut',
        'Date de fin': 'fin',
        Lieu: 'commune',
        Fréquentation: 'participants',
        Organisateur: 'ignored',
        Contact: 'personal name',
      },
      [],
    ],
    [
      'events whatever the file is called',
      'export.csv',
      "Date;Nom de l'évènement;Commune;Code INSEE;Nb de participants;Mail\n12/03/2024;Forum;Cahors;46042;120;a@b.fr",
      'evenements',
      {
        Date: 'debut',
        "Nom de l'évènement": 'nom',
        Commune: 'commune',
        'Code INSEE': 'commune_code',
        'Nb de participants': 'participants',
        Mail: 'personal email',
      },
      [],
    ],
    [
      'events as an agenda that is open data names them',
      'export.csv',
      'Identifiant;Titre - FR;Première date - Début;Dernière date - Fin;Géolocalisation;Ville;Code INSEE\n1001;Accueil;2024-09-14T09:00:00+00:00;2024-09-14T11:00:00+00:00;44.4475, 1.44;Cahors;46042\n1002;Forum;2024-09-07T08:00:00+00:00;2024-09-08T16:00:00+00:00;44.6086, 2.0331;Figeac;46102',
      'evenements',
      {
        Identifiant: 'ignored',
        'Titre - FR': 'nom',
        'Première date - Début': 'debut',
        'Dernière date - Fin': 'fin',
        Géolocalisation: 'ignored',
        Ville: 'commune',
        'Code INSEE': 'commune_code',
      },
      [],
    ],
    [
      'partners with their numbers, which count nothing',
      'partenaires.csv',
      'Raison sociale;SIRET;Commune;Adhésion\nAndros;54206215300017;Biars-sur-Cère;2019\nRatier;32604027600021;Figeac;2020',
      'partenaires',
      { 'Raison sociale': 'nom', SIRET: 'ignored', Commune: 'commune_code', Adhésion: 'depuis' },
      [],
    ],
    [
      'points in degrees, and in metres, which are none',
      'evenements.csv',
      'nom;debut;lat;lon;x;y\nForum;2024;44,45;1,44;579000;6373000',
      'evenements',
      { nom: 'nom', debut: 'debut', lat: 'latitude', lon: 'longitude', x: 'ignored', y: 'ignored' },
      [],
    ],
    [
      'two names of one event',
      'evenements.csv',
      "Manifestation;Nom de l'évènement;Date\nForum;Forum des métiers;2024",
      'evenements',
      { Manifestation: 'ignored', "Nom de l'évènement": 'ignored', Date: 'debut' },
      ["unsure nom [Manifestation, Nom de l'évènement]"],
    ],
    [
      'partners in other words',
      'conventions.csv',
      "Structure;Catégorie;Date d'adhésion;EPCI;Adresse;Téléphone;Nom du contact\nCCI;consulaire;2018;Grand Cahors;3 rue Haute;05 65 00 00 01;Ana\nMairie;collectivité;2019;Grand-Figeac;5 rue Basse;05 65 00 00 02;Luc",
      'partenaires',
      {
        Structure: 'nom',
        Catégorie: 'type',
        "Date d'adhésion": 'depuis',
        EPCI: 'territoire',
        Adresse: 'ignored',
        Téléphone: 'personal phone',
        'Nom du contact': 'personal name',
      },
      [],
    ],
    [
      'partners and the person to ask, whose name is not theirs',
      'partenaires.csv',
      'Structure;Nom;Prénom;Commune\nCCI;Durand;Ana;Cahors\nMairie;Petit;Luc;Figeac',
      'partenaires',
      { Structure: 'nom', Nom: 'personal name', Prénom: 'personal name', Commune: 'commune_code' },
      [],
    ],
    [
      'indicators in other words',
      'export.csv',
      'Code;Libellé;Type de mesure;Unité\nvisites;Visites;flux;visites\nlogements;Logements;stock;logements',
      'indicateurs',
      { Code: 'code', Libellé: 'libelle_fr', 'Type de mesure': 'mesure', Unité: 'unite_fr' },
      [],
    ],
    [
      'sources in other words',
      'bibliographie.csv',
      'Identifiant;Titre;Éditeur;Lien;Date de publication\na;Bilan;Département;https://lot.fr;2024',
      'sources',
      {
        Identifiant: 'id',
        Titre: 'titre',
        Éditeur: 'editeur',
        Lien: 'url',
        'Date de publication': 'date_publication',
      },
      [],
    ],
    [
      'a name, a date and a place of nobody knows what',
      'export.csv',
      'Nom;Date;Commune\nForum;12/03/2024;Cahors\nSalon;14/03/2024;Figeac',
      '',
      { Nom: 'ignored', Date: 'ignored', Commune: 'ignored' },
      ['table-unknown'],
    ],
    [
      'people and nothing that counts them',
      'export.csv',
      'prenom;age\nAna;41\nLuc;37',
      '',
      { prenom: 'personal name', age: 'ignored' },
      ['table-unknown'],
    ],
    [
      'a name beside what reaches a person, in a table of no kind',
      'export.csv',
      'Nom;Courriel;Remarque;Suivi\nDurand;a@ex.fr;rappeler;oui\nPetit;b@ex.fr;06 11 22 33 44;non',
      '',
      {
        Nom: 'personal name',
        Courriel: 'personal email',
        Remarque: 'personal phone',
        Suivi: 'ignored',
      },
      ['table-unknown'],
    ],
    [
      'the postal code of a partner’s commune',
      'partenaires.csv',
      'nom;commune;Code postal\nGare;Saint-Simon;46120',
      'partenaires',
      { nom: 'nom', commune: 'commune_code', 'Code postal': 'code_postal' },
      [],
    ],
  ])('understands or asks about %s', (_, name, text, table, roles, asks) => {
    expect(planned(text, name)).toEqual({ table, shape: 'rows', roles, asks });
  });

  it.each([
    ['evenements.csv', "Commune;Mois;Nombre d'évènements\nCahors;01/2024;3", 'chiffres'],
    ['Indicateurs 2023.xlsx', 'Commune;Année;Ambassadeurs\nCahors;2023;3', 'chiffres'],
    ['partenaires par EPCI.csv', 'EPCI;Année;Partenaires\nGrand Cahors;2023;12', 'chiffres'],
    ['evenements.csv', 'Commune;Horaires\nCahors;9 h', 'evenements'],
  ])('reads %s by what it holds: %j', (name, text, table) => {
    expect(planned(text, name).table).toBe(table);
  });

  it('believes a descriptor before a name', () => {
    const text = 'nom;debut\nForum;2024';
    expect(planned(text, 'x.csv', { hint: 'partenaires' }).table).toBe('partenaires');
  });

  it('takes no figures for partners, nor a register for sources, by two names of columns', () => {
    const figures = 'nom;type;annee;contacts\nCahors;Commune;2021;12\nFigeac;Commune;2021;8';
    expect(planned(figures).table).toBe('chiffres');
    const partners = 'nom;type\nCCI du Lot;consulaire';
    expect(planned(partners).table).toBe('partenaires');
    const register =
      'id;siret;titre;objet;code_postal;commune;site;date\nW1;1;Comité des fêtes;Bal;46000;Cahors;;2021-01-01';
    expect(planned(register).table).toBe('');
    const sources = 'id;titre;url\nmedialot;Un article;https://exemple.fr';
    expect(planned(sources).table).toBe('sources');
  });

  it('reads agendas as their portals export them', () => {
    const french =
      'Identifiant;Titre - Français;Résumé horaires - Français;Première date - Début;Première date - Fin;Dernière date - Fin;Code postal;Ville;Code INSEE\n1;Forum;Samedi;2021-07-03T18:00:00+02:00;2021-07-03T22:00:00+02:00;2021-08-28T22:00:00+02:00;46000;Cahors;46042';
    expect(planned(french)).toMatchObject({
      table: 'evenements',
      roles: {
        'Titre - Français': 'nom',
        'Première date - Début': 'debut',
        'Dernière date - Fin': 'fin',
        Ville: 'commune',
        'Code INSEE': 'commune_code',
      },
      asks: [],
    });
    const english =
      'uid;title_fr;firstdate_begin;firstdate_end;lastdate_end;location_postalcode;location_city;location_insee\n1;Forum;2021-07-03T18:00:00+02:00;2021-07-03T22:00:00+02:00;2021-08-28T22:00:00+02:00;46000;Cahors;46042';
    expect(planned(english)).toMatchObject({
      table: 'evenements',
      roles: { title_fr: 'nom', firstdate_begin: 'debut', lastdate_end: 'fin' },
      asks: [],
    });
  });

  it('asks for the date of events that tell it in words, and takes them for no figures', () => {
    const text =
      'Date;Manifestation;Lieu;Nb de participants\n12 et 13 juillet 2021;Café;Cahors;50\nAnnulé;Salon;Souillac;0\n14/07/2021;Marché;Figeac;100';
    expect(planned(text)).toMatchObject({ table: 'evenements', asks: ['missing debut [Date]'] });
  });
});
