import type { Level } from '../model/territory.ts';
import { ofDepartment } from './department-name.ts';
import type { Lang } from './lang.ts';
import { ofFrench } from './typography.ts';

/** French counts zero and one in the singular. */
const plural = (n: number, one: string, many: string) => (n < 2 ? one : many);

/** The first territory of a level: two are feminine, two masculine. */
const FIRST: Readonly<Record<Level, string>> = {
  commune: '1re',
  epci: '1re',
  arrondissement: '1er',
  departement: '1er',
};

/** What the map says, in French; `map-en.ts` must have it all. */
export const mapFr = {
  lang: 'fr' as Lang,
  title: (department: string) => `Carte ${ofDepartment(department, 'fr')}`,
  indicator: 'Sur la carte',
  population: 'Population municipale',
  namesCredit: (source: string, year: string, licence: string) =>
    `Population municipale et noms : ${source}, ${year}, ${licence}.`,
  nothing: 'Fond de carte seul',
  level: 'Niveau',
  levels: {
    commune: 'Communes',
    epci: 'Intercommunalités',
    arrondissement: 'Arrondissements',
    departement: 'Département',
  },
  mode: 'Représentation',
  modes: {
    circles: 'Nombre (cercles)',
    choropleth: 'Pour 1 000 habitants (couleurs)',
    categories: 'Catégorie dominante (couleurs)',
  },
  /** Of a map of what leads in each territory. */
  categories: {
    title: (column: string, indicator: string) => `${indicator} : ${column} en tête`,
    /** Heading of what leads in each territory. */
    leading: (column: string) => `En tête : ${column}`,
    mostly: (category: string) => `surtout : ${category}`,
    open: 'aucune en tête à coup sûr',
    others: 'autres',
    unknown: 'sans détail',
  },
  events: 'Évènements',
  partners: 'Partenaires',
  show: 'Montrer',
  label: (indicator: string, level: string) => `Carte : ${indicator}, par ${level}.`,
  approximate:
    'Contours approchés, reconstruits à partir de l’emprise de chaque commune : ils ne servent pas à mesurer.',
  official: 'Contours officiels.',
  credit: (source: string, year: string, licence: string) => `${source}, ${year}, ${licence}.`,
  noPlaceFigures:
    'Aucun chiffre du programme n’est publié par commune ; quelques-uns le sont par intercommunalité.',
  outside: (count: string) => `Hors du département (${count})`,
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
    'direction-unknown': 'hausse ou baisse, ampleur inconnue',
    outside: 'aucune donnée',
  },
  noCircle: 'zéro (aucun cercle)',
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
    'Au clavier : flèches pour aller d’un territoire à l’autre, Entrée pour choisir, Échap pour revenir au département entier.',
  events_n: (n: number, text: string) => `${text} ${plural(n, 'évènement', 'évènements')}`,
  partners_n: (n: number, text: string) => `${text} ${plural(n, 'partenaire', 'partenaires')}`,
  inhabitants: (n: number, text: string) => `${text} ${plural(n, 'habitant', 'habitants')}`,
  perThousand: 'pour 1 000 habitants',
  rateOf: (n: string) => `${n} pour 1 000 habitants`,
  summary: (n: number, level: string, total: string, zeros: string) =>
    `${level} sur ${total} ${plural(n, 'a', 'ont')} un chiffre${zeros}`,
  /** Says which territories stand at an end of the ranking; `open` where bounds leave that open. */
  ends: {
    highest: {
      known: (names: string, value: string) => `le plus élevé : ${names} (${value})`,
      open: (names: string, value: string) =>
        `le plus élevé n’est pas connu à coup sûr, peut-être ${names} (${value})`,
    },
    rise: {
      known: (names: string, value: string) => `la plus forte hausse : ${names} (${value})`,
      open: (names: string, value: string) =>
        `la plus forte hausse n’est pas connue à coup sûr, peut-être ${names} (${value})`,
    },
    fall: {
      known: (names: string, value: string) => `la plus forte baisse : ${names} (${value})`,
      open: (names: string, value: string) =>
        `la plus forte baisse n’est pas connue à coup sûr, peut-être ${names} (${value})`,
    },
  },
  /** Of those with a figure. */
  summaryZeros: (text: string) => `, dont ${text} à zéro`,
  summaryUnchanged: (text: string) => `, dont ${text} sans changement`,
  /** Of a sum over several periods. */
  leastCoverage: (text: string) => `au moins ${text} à chaque période`,
  /** Before a sentence on all periods together. */
  wholePeriod: (sentence: string) => `Toutes périodes confondues : ${sentence}`,
  summaryLevels: {
    commune: (n: number, text: string) => `${text} ${plural(n, 'commune', 'communes')}`,
    epci: (n: number, text: string) =>
      `${text} ${plural(n, 'intercommunalité', 'intercommunalités')}`,
    arrondissement: (n: number, text: string) =>
      `${text} ${plural(n, 'arrondissement', 'arrondissements')}`,
    departement: (_n: number, text: string) => `${text} département`,
  },
  /** What is said of one territory. */
  place: {
    /** A change between two figures. */
    change: (from: string, to: string, change: string) => `${ofFrench(from)} à ${to} (${change})`,
    up: (by: string) => `hausse ${ofFrench(by)}`,
    down: (by: string) => `baisse ${ofFrench(by)}`,
    same: 'sans changement',
    unknown: 'évolution inconnue',
    ordinal: (n: number) => (n === 1 ? '1er' : `${n}e`),
    /** The first commune is "1re", the first rank "1er". */
    rank: (n: number, total: string, level: Level) =>
      `${n === 1 ? FIRST[level] : `${n}e`} sur ${total}`,
    ranks: (best: string, worst: string, total: string) =>
      `du ${best} au ${worst} rang sur ${total}`,
    coverage: (text: string) => `d’après ${text}`,
    fragile: (population: string) => `taux fragile : moins de ${population} habitants`,
  },
  /** Why the map is drawn as it is. */
  advice: {
    title: 'Pourquoi cette représentation ?',
    proposed: 'proposé',
    warned: 'déconseillé',
    refused: 'écarté',
    raw: 'Nombre (couleurs)',
    rateModes: { circles: 'Taux (cercles)', choropleth: 'Taux (couleurs)' },
    rateCircles:
      'Des cercles sont déconseillés pour un taux : leur surface se lit comme une quantité, et des taux ne s’additionnent pas.',
  },
  /** Classes of values: how they are cut is said where it is chosen. */
  classes: {
    title: 'Classes et couleurs',
    fragile: (n: number, text: string) =>
      `${text} ${plural(n, 'taux fragile', 'taux fragiles')} : moins de 200 habitants.`,
  },
  /** The figures of the map in rows. */
  table: {
    title: 'Les mêmes données en tableau',
    titleWhole: 'Toutes périodes confondues, en tableau',
    rank: 'Rang',
    coverage: 'Renseigné par',
    before: (period: string) => `Valeur, ${period}`,
    change: 'Évolution',
    percent: 'Évolution (%)',
    noData: (text: string) => `${text} sans aucune donnée.`,
    whole: (name: string, value: string) => `${name} : ${value}.`,
    sorted: 'Trier par cette colonne',
    selected: (name: string) => `Territoire choisi : ${name}.`,
  },
  /** The periods on the map, and the maps side by side. */
  time: {
    title: 'Temps',
    ways: {
      whole: 'Toute la période',
      steps: 'Une période à la fois',
      apart: 'Côte à côte',
    },
    grain: 'Pas',
    grains: {
      day: 'jour',
      month: 'mois',
      quarter: 'trimestre',
      half: 'semestre',
      year: 'année',
    },
    slider: 'Période sur la carte',
    controls: 'Avancer dans le temps',
    previous: 'Période précédente',
    next: 'Période suivante',
    play: 'Lire',
    pause: 'Arrêter',
    speed: 'Vitesse',
    speeds: { slow: 'lente', normal: 'normale', fast: 'rapide' },
    calm: 'Votre appareil demande moins d’animations : la carte avance pas à pas.',
    stepOf: (n: string, total: string) => `${n} sur ${total}`,
    /** A stop whose figures do not fill it. */
    part: (period: string, covered: string) => `${period} (chiffres : ${covered})`,
    running: (period: string) => `${period} (en cours)`,
    only: (periods: string) => `Période des chiffres : ${periods}.`,
    multiples: (indicator: string) => `${indicator}, période par période`,
    sameClasses: 'Toutes les cartes ont la même échelle : elles se comparent.',
    open: (period: string) => `Voir ${period} en grand`,
    none: 'aucun chiffre',
    counts: {
      value: (n: number, text: string) => `${text} ${plural(n, 'valeur', 'valeurs')}`,
      zero: (_n: number, text: string) => `${text} à zéro`,
      absent: (_n: number, text: string) => `${text} sans chiffre`,
    },
    page: (first: string, last: string, total: string) => `Cartes ${first} à ${last} sur ${total}`,
    /** Of territories that look alike, over all maps side by side. */
    inAll: (text: string) => `(${text} en tout)`,
    /** What is to be said of a place or of a map. */
    note: (place: string, value: string) => `${place}\u00a0: ${value}`,
    previousPage: 'Cartes précédentes',
    nextPage: 'Cartes suivantes',
    crumbs: 'Territoire choisi et ceux qui le contiennent',
  },
  /** Differences, scatter plot and ranking. */
  compare: {
    title: 'Comparer : périodes, indicateurs, classement',
    /** What a territory may look like on a map of changes. */
    states: {
      zero: 'sans changement',
      'not-reported': 'non communiqué à l’une des périodes',
      'not-applicable': 'sans objet, ou rien avant',
      withheld: 'non diffusé à l’une des périodes',
      'direction-unknown': 'hausse ou baisse, ampleur inconnue',
      outside: 'aucune donnée',
    },
  },
  /** Pointing, walking and finding. */
  hands: {
    places: 'Territoires de la carte',
    keyboard:
      'Au clavier : flèches pour aller au territoire voisin, Début et Fin pour le premier et le dernier du classement, Entrée pour choisir, Échap pour revenir en arrière, plus et moins pour agrandir et réduire, Majuscule et flèches pour déplacer la carte.',
    zoomTo: (name: string) => `Cadrer : ${name}`,
    pan: {
      up: 'Vers le nord',
      down: 'Vers le sud',
      left: 'Vers l’ouest',
      right: 'Vers l’est',
    },
    zoomed: (n: number, text: string) => (n > 1 ? `Carte agrandie ${text} fois` : 'Carte entière'),
    chosen: (name: string) =>
      `${name} : territoire choisi ; graphiques, évènements et partenaires sont les siens.`,
    wheelHint: 'Ctrl + molette pour agrandir la carte',
    fingersHint: 'Deux doigts pour déplacer la carte',
    north: 'N',
    eventType: 'Type d’évènement',
    partnerType: 'Type de partenaire',
    positiveCircle: 'au-dessus de zéro',
    negativeCircle: 'au-dessous de zéro',
    rise: 'en hausse',
    fall: 'en baisse',
    /** Events or partners of one kind, in a tooltip: "salon (2)". */
    kind: (name: string, count: string) => `${name} (${count})`,
    kinds: (head: string, kinds: string) => `${head} : ${kinds}`,
  },
};

export type MapMessages = typeof mapFr;
