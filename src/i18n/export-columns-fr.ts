/** What the columns of the exported tables mean, in French; `export-columns-en.ts` must have it all. */
export const exportColumnsFr = {
  indicateurs: {
    code: 'Nom court de l’indicateur, repris dans chiffres.csv.',
    libelle_fr: 'Nom affiché en français.',
    libelle_en: 'Nom affiché en anglais.',
    unite_fr: 'Ce qui est compté, en français.',
    unite_en: 'Ce qui est compté, en anglais.',
    mesure: 'stock : total atteint à une date ; flux : nombre compté pendant une période.',
    theme: 'programme, communication ou contexte.',
  },
  sources: {
    id: 'Nom court de la source, repris dans les autres tables.',
    titre: 'Titre de la page ou du document.',
    editeur: 'Qui l’a publié.',
    url: 'Adresse de la page.',
    date_publication: 'Date de publication : année, mois ou jour.',
    type: 'officiel, presse ou interne.',
  },
  chiffres: {
    indicateur: 'Code d’un indicateur de indicateurs.csv.',
    periode: '2021, 2021-S1, 2021-T3, 2021-07 ou 2021-07-14.',
    territoire:
      'Code Insee de la commune, numéro SIREN de l’intercommunalité ou code du département.',
    valeur:
      'Le nombre, ou pourquoi il manque : nd (non communiqué), /// (sans objet), s (non diffusé). Jamais zéro.',
    qualificatif: 'exact, plus_de, au_moins, pres_de, environ ou moins_de.',
    source: 'Identifiant d’une source de sources.csv.',
    note: 'Ce qu’il faut savoir pour bien lire le chiffre.',
  },
  evenements: {
    nom: 'Nom de l’évènement.',
    type: 'Genre d’évènement.',
    debut: 'Premier jour, ou période plus large.',
    fin: 'Dernier jour.',
    commune_code: 'Code Insee de la commune.',
    commune: 'Nom du lieu.',
    participants: 'Nombre de participants, ou pourquoi il manque.',
    qualificatif: 'À quel point ce nombre est exact.',
    latitude: 'En degrés décimaux (WGS 84).',
    longitude: 'En degrés décimaux (WGS 84).',
    source: 'Identifiant d’une source de sources.csv.',
    note: 'Précision.',
  },
  partenaires: {
    nom: 'Nom du partenaire.',
    type: 'Genre de partenaire.',
    depuis: 'Depuis quand il participe.',
    territoire: 'Code du territoire pour lequel il agit.',
    commune_code: 'Code Insee de sa commune.',
    source: 'Identifiant d’une source de sources.csv.',
    note: 'Précision.',
  },
};

export type ExportColumns = typeof exportColumnsFr;
