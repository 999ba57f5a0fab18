import type { Lang } from './lang.ts';

/** French counts zero and one in the singular. */
const plural = (n: number, one: string, many: string) => (n < 2 ? one : many);

/** What the map says, in French; `map-en.ts` must have it all. */
export const mapFr = {
  lang: 'fr' as Lang,
  title: 'Carte du Lot',
  indicator: 'Sur la carte',
  population: 'Population des communes',
  populationCredit: (year: string) =>
    `Population municipale et noms : Insee, DGCL (millésime ${year}), Licence Ouverte.`,
  nothing: 'Fond de carte seul',
  level: 'Niveau',
  levels: {
    commune: 'Communes',
    epci: 'Intercommunalités',
    arrondissement: 'Arrondissements',
    departement: 'Département',
  },
  mode: 'Représentation',
  modes: { circles: 'Nombre (cercles)', choropleth: 'Pour 1 000 habitants (couleurs)' },
  events: 'Évènements',
  partners: 'Partenaires',
  show: 'Montrer',
  label: (indicator: string, level: string) => `Carte : ${indicator}, par ${level}.`,
  approximate:
    'Contours approchés, reconstruits à partir de l’emprise de chaque commune : ils ne servent pas à mesurer.',
  official: 'Contours officiels.',
  credit: (source: string, year: string, licence: string) => `${source}, ${year}, ${licence}.`,
  table: 'Les mêmes données en tableau',
  noPlaceFigures:
    'Aucun chiffre du programme n’est publié par commune ; quelques-uns le sont par intercommunalité.',
  outside: (count: string) => `Hors du Lot (${count})`,
  unplaced: (count: string) => `Sans lieu précis (${count})`,
  failed: 'La carte n’a pas pu être chargée. Le tableau et les listes disent la même chose.',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  zoomReset: 'Vue entière',
  legend: 'Légende',
  places: (text: string) => `(${text})`,
  placesHint: 'Entre parenthèses : nombre de territoires.',
  states: {
    zero: 'zéro',
    'not-reported': 'non communiqué',
    'not-applicable': 'sans objet',
    withheld: 'non diffusé',
    outside: 'aucune donnée',
  },
  range: (low: string, high: string, last: boolean) =>
    last ? `${low} à ${high}` : `${low} à moins de ${high}`,
  inexactPlace: 'valeur approchée ou bornée',
  exactCircle: 'valeur exacte',
  inexactCircle: 'valeur approchée ou bornée',
  circles: (values: string) => `La surface du cercle est proportionnelle au nombre : ${values}`,
  event: 'évènement',
  partner: 'partenaire',
  markerCount: 'plusieurs au même lieu',
  scaleBar: (km: string) => `${km} km`,
  levelOf: {
    commune: 'commune',
    epci: 'intercommunalité',
    arrondissement: 'arrondissement',
    departement: 'département',
  },
  keyboard:
    'Au clavier : flèches pour aller d’un territoire à l’autre, Entrée pour choisir, Échap pour revenir au Lot entier.',
  events_n: (n: number, text: string) => `${text} ${plural(n, 'évènement', 'évènements')}`,
  partners_n: (n: number, text: string) => `${text} ${plural(n, 'partenaire', 'partenaires')}`,
  inhabitants: (n: number, text: string) => `${text} ${plural(n, 'habitant', 'habitants')}`,
  rateOf: (n: string) => `${n} pour 1 000 habitants`,
  summary: (count: string, total: string, level: string, top: string, value: string) =>
    `${count} ${level} sur ${total} ont un chiffre ; le plus élevé : ${top} (${value}).`,
  summaryLevels: {
    commune: 'communes',
    epci: 'intercommunalités',
    arrondissement: 'arrondissements',
    departement: 'département',
  },
  /** The periods on the map, and the maps side by side. */
  time: {},
  /** Differences, scatter plot and ranking. */
  compare: {},
  /** Pointing, walking and finding. */
  hands: {},
};

export type MapMessages = typeof mapFr;
