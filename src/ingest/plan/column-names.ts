import type { TableName } from '../table-contract.ts';

/**
 * How people name the columns of each table, in French and in English, besides the names of the
 * contract. Accents, capitals, plurals, punctuation, joining words and the order of words do not
 * count. `weak` names say something else as often: their cells must agree, and a sure name wins.
 */
export interface FieldNames {
  readonly sure: string;
  readonly weak?: string;
}

const NOTE: FieldNames = {
  sure: 'note, commentaire, observation, remarque, précision, comment, remark',
};
const SOURCE: FieldNames = {
  sure: 'source, source de la donnée, source des données, origine de la donnée, data source',
};
const QUALIFIER: FieldNames = { sure: 'qualificatif, qualifier, exactitude' };
const COMMUNE_CODE =
  'code commune, code insee, insee, code insee commune, insee commune, codgeo, depcom, com, insee com, code com, code géographique, code geo, code commune insee, code officiel commune, num insee, numéro insee, n° insee, city code, municipality code, commune insee code, code insee lieu, location insee';
const COMMUNE_NAME =
  'commune, nom commune, libellé commune, lib commune, nom com, libcom, libgeo, libellé géographique, ville, nom ville, nom officiel commune, localité, town, city, location city, municipality, commune name';

/** Columns of each table, the places of `chiffres` aside: see PLACE_NAMES. */
export const COLUMN_NAMES: Readonly<Record<TableName, Readonly<Record<string, FieldNames>>>> = {
  indicateurs: {
    code: { sure: 'code, code indicateur, identifiant indicateur', weak: 'id, identifiant' },
    libelle_fr: {
      sure: 'libellé, libellé français, libellé indicateur, label, intitulé, nom indicateur, french label',
      weak: 'nom, indicateur, name',
    },
    libelle_en: { sure: 'libellé anglais, english label' },
    unite_fr: { sure: 'unité, unité français, unit, unité de mesure' },
    unite_en: { sure: 'unité anglais, english unit' },
    mesure: { sure: 'mesure, type de mesure, measure', weak: 'nature, type, kind' },
    theme: { sure: 'thème, thématique, rubrique, theme, topic' },
  },
  sources: {
    id: { sure: 'id, identifiant, identifier', weak: 'code, référence, ref, slug' },
    titre: { sure: 'titre, title, intitulé, titre article, document', weak: 'nom, libellé, name' },
    editeur: { sure: 'éditeur, publisher, média, producteur, journal' },
    url: { sure: 'url, lien, adresse web, adresse internet, site, link, href, page web' },
    date_publication: {
      sure: 'date de publication, publication, publié le, paru le, date de parution, published',
      weak: 'date',
    },
    type: { sure: 'type, type de source, nature, catégorie' },
  },
  chiffres: {
    indicateur: {
      sure: 'indicateur, code indicateur, libellé indicateur, nom indicateur, intitulé indicateur, indicator, indicator code, indicator name',
      weak: 'libellé, intitulé, variable, mesure, thème, type, série, nature, catégorie, rubrique, objet, label, measure, statistique',
    },
    periode: {
      sure: 'période, date, period, time period, date de référence, période de référence, date du chiffre, date de la mesure, date observation, à la date du, date valeur, quand',
    },
    annee: { sure: 'année, an, year, exercice, millésime, annee reference, année civile' },
    semestre: { sure: 'semestre, half, half year' },
    trimestre: { sure: 'trimestre, quarter, trim' },
    mois: { sure: 'mois, month, nom du mois, mois de référence, numéro du mois' },
    jour: { sure: 'jour, day' },
    code_postal: {
      sure: 'code postal, cp, postal code, zip, zip code, postcode, location postal code, location postalcode',
    },
    valeur: {
      sure: 'valeur, value, obs value, obs value niveau, valeur indicateur, valeur observée',
      weak: 'nombre, nb, nbre, effectif, total, count, quantité, chiffre, résultat, figure, number, combien',
    },
    statut: {
      sure: 'obs status, observation status, obs flag, flag, flags, statut observation, statut donnée, statut de la donnée, statut de la valeur, statut du chiffre, status flag, observation flag, fiabilité, fiabilité de la donnée, indice de fiabilité, qualité de la donnée, reliability',
    },
    confidentialite: {
      sure: 'conf status, confidentiality status, confidentiality, confidentialité, statut de confidentialité, secret, secret statistique',
    },
    niveau: {
      sure: 'geo object, nivgeo, niveau géographique, niveau territorial, niveau de territoire, niveau du territoire, type de territoire, type de zone, type de zone géographique, maille, maille géographique, échelle, échelle géographique, échelon, échelon géographique, geographic level, geo level, typecom, type de commune',
      weak: 'niveau, level',
    },
    qualificatif: QUALIFIER,
    source: SOURCE,
    note: NOTE,
  },
  evenements: {
    nom: {
      sure: 'nom évènement, évènement, intitulé évènement, titre évènement, libellé évènement, manifestation, nom manifestation, intitulé manifestation, event, event name, event title, titre français, titre fr, title fr',
      weak: 'intitulé, titre, libellé, name, title, action, animation, nom action',
    },
    type: { sure: 'type, type évènement, type manifestation, catégorie, nature, genre, category' },
    debut: {
      sure: 'date de début, début, date début évènement, start, start date, date évènement, date manifestation, du, premier jour, date et heure début, begin, première date début, firstdate begin, first date begin, first timing begin',
      weak: 'date, dates, jour, quand, date et heure',
    },
    fin: {
      sure: 'date de fin, fin, date fin évènement, end, end date, au, dernier jour, date et heure fin, dernière date fin, lastdate end, last date end, last timing end',
    },
    commune_code: { sure: COMMUNE_CODE },
    commune: { sure: COMMUNE_NAME, weak: 'lieu, lieu évènement, place, location, territoire' },
    participants: {
      sure: 'participant, nombre de participants, nb participants, nbre participants, number participants, attendance',
      weak: 'fréquentation, participation, affluence, visiteurs, nombre de visiteurs, nb visiteurs, public, nombre de personnes, nb personnes, visitors',
    },
    qualificatif: QUALIFIER,
    latitude: { sure: 'latitude, lat', weak: 'y' },
    longitude: { sure: 'longitude, lon, lng, long', weak: 'x' },
    source: SOURCE,
    note: NOTE,
  },
  partenaires: {
    nom: {
      sure: 'partenaire, nom partenaire, structure, nom structure, organisme, nom organisme, raison sociale, dénomination, dénomination sociale, partner, partner name',
      weak: 'organisation, organization, entreprise, nom entreprise, association, name, libellé, intitulé',
    },
    type: {
      sure: 'type, type partenaire, type structure, type organisme, catégorie, nature, category',
    },
    depuis: {
      sure: 'depuis, depuis le, partenaire depuis, date adhésion, adhésion, année adhésion, adhérent depuis, date de signature, date convention, date entrée, date de partenariat, since, date',
    },
    territoire: {
      sure: 'territoire, territoire action, périmètre, epci, intercommunalité, siren epci, code epci, territory, nom epci',
    },
    commune_code: { sure: COMMUNE_CODE, weak: COMMUNE_NAME },
    source: SOURCE,
    note: NOTE,
  },
};

/** How fine a column of places is; `any` where its header does not tell. */
export type PlaceLevel = 'commune' | 'any' | 'epci' | 'departement' | 'region';

/** Columns of places in `chiffres`, the finest first, codes before names; `weak` as above. */
export const PLACE_NAMES: readonly {
  readonly level: PlaceLevel;
  readonly code: boolean;
  readonly names: string;
  readonly weak?: string;
}[] = [
  { level: 'commune', code: true, names: COMMUNE_CODE },
  {
    level: 'commune',
    code: false,
    names: `${COMMUNE_NAME}, commune accueil, commune installation, commune résidence, commune domicile, ville installation, lieu installation, lieu de résidence`,
  },
  {
    level: 'any',
    code: true,
    names: 'code territoire, territoire code',
    weak: 'code zone, geo, geocode, area code, ref area, geo id, code',
  },
  {
    level: 'any',
    code: false,
    names: 'territoire, nom territoire, libellé territoire, territory',
    weak: 'zone, zone géographique, nom zone, secteur, lieu, area, place, location, libellé, nom, name',
  },
  {
    level: 'epci',
    code: true,
    names:
      'siren, siren epci, code epci, epci code, code siren, n° siren, numéro siren, code siren epci',
  },
  {
    level: 'epci',
    code: false,
    names:
      'epci, nom epci, libellé epci, libepci, lib epci, intercommunalité, nom intercommunalité, interco, communauté de communes, communauté communes agglomération, cc, epci de rattachement, libellé intercommunalité',
  },
  { level: 'departement', code: true, names: 'code département, dep, num département' },
  {
    level: 'departement',
    code: false,
    names: 'département, nom département, libellé département, department',
  },
  { level: 'region', code: true, names: 'code région, reg' },
  { level: 'region', code: false, names: 'région, nom région, libellé région' },
];
