import type { Lang } from './lang.ts';

/** French counts zero and one in the singular. */
const plural = (n: number, one: string, many: string) => (n < 2 ? one : many);

/** A number after "de": "de plus de 5", "d’environ 5". */
const elided = (text: string) => (/^[ae]/.test(text) ? `d’${text}` : `de ${text}`);

/** What the map says, in French; `map-en.ts` must have it all. */
export const mapFr = {
  lang: 'fr' as Lang,
  title: 'Carte du Lot',
  indicator: 'Sur la carte',
  population: 'Population des communes',
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
  modes: { circles: 'Nombre (cercles)', choropleth: 'Pour 1 000 habitants (couleurs)' },
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
    'Au clavier : flèches pour aller d’un territoire à l’autre, Entrée pour choisir, Échap pour revenir au Lot entier.',
  events_n: (n: number, text: string) => `${text} ${plural(n, 'évènement', 'évènements')}`,
  partners_n: (n: number, text: string) => `${text} ${plural(n, 'partenaire', 'partenaires')}`,
  inhabitants: (n: number, text: string) => `${text} ${plural(n, 'habitant', 'habitants')}`,
  perThousand: 'pour 1 000 habitants',
  rateOf: (n: string) => `${n} pour 1 000 habitants`,
  summary: (n: number, level: string, total: string, top: string, value: string) =>
    `${level} sur ${total} ${plural(n, 'a', 'ont')} un chiffre ; le plus élevé : ${top} (${value}).`,
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
    change: (from: string, to: string, change: string) => `de ${from} à ${to} (${change})`,
    up: (by: string) => `hausse ${elided(by)}`,
    down: (by: string) => `baisse ${elided(by)}`,
    same: 'sans changement',
    unknown: 'évolution inconnue',
    ordinal: (n: number) => (n === 1 ? '1er' : `${n}e`),
    rank: (rank: string, total: string) => `${rank} sur ${total}`,
    ranks: (best: string, worst: string, total: string) => `entre ${best} et ${worst} sur ${total}`,
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
    changePercent: 'Évolution en % (couleurs)',
    countCircles:
      'C’est un nombre : des cercles dont la surface lui est proportionnelle le montrent sans exagérer les grands territoires.',
    countRaw:
      'Colorer les territoires selon ce nombre est écarté : l’œil y verrait surtout les territoires les plus étendus ou les plus peuplés.',
    perThousand:
      'Rapporté à 1 000 habitants, le nombre devient un taux, que des couleurs montrent justement ; il dit l’intensité, non l’ampleur.',
    inhabitants:
      'Le nombre d’habitants est montré par des cercles ; il n’a pas de taux pour 1 000 habitants.',
    rateColors:
      'C’est un taux : des couleurs rangent les territoires du plus faible au plus fort. Il n’est pas additionné d’un niveau à l’autre.',
    rateCircles:
      'Des cercles sont déconseillés pour un taux : leur surface se lit comme une quantité, et des taux ne s’additionnent pas.',
    difference:
      'Deux teintes partent de zéro : l’une pour les hausses, l’autre pour les baisses, aussi soutenues pour une même ampleur.',
  },
  /** How values are cut into classes. */
  classes: {
    title: 'Classes et couleurs',
    method: 'Méthode',
    methods: {
      quantile: 'Quantiles (effectifs égaux)',
      natural: 'Seuils naturels (Jenks)',
      'equal-interval': 'Amplitudes égales',
      'standard-deviation': 'Écarts-types',
      round: 'Valeurs rondes',
      'by-hand': 'À la main',
    },
    about: {
      quantile: 'Chaque classe compte à peu près autant de territoires.',
      natural: 'Les classes sont coupées là où les valeurs se séparent d’elles-mêmes.',
      'equal-interval': 'Chaque classe couvre le même écart de valeurs.',
      'standard-deviation': 'Les classes disent de combien on s’écarte de la moyenne.',
      round: 'Les bornes sont des nombres ronds, faciles à retenir.',
      'by-hand': 'Vous choisissez les bornes.',
    },
    count: 'Nombre de classes',
    countProposed: (n: string) => `${n} (proposé)`,
    palette: 'Couleurs',
    palettes: {
      teal: 'Rivière',
      saffron: 'Safran',
      violet: 'Violet',
      green: 'Vert',
      'teal-saffron': 'Rivière et safran',
      'violet-saffron': 'Violet et safran',
    },
    histogram: (values: string, classes: string) =>
      `Répartition de ${values} valeurs, coupées en ${classes}.`,
    classCount: (n: number, text: string) => `${text} ${plural(n, 'classe', 'classes')}`,
    fewer: (n: string) => `Trop de valeurs égales pour davantage de classes : ${n}.`,
    among: 'Les classes sont les mêmes à toutes les périodes, pour qu’elles se comparent.',
    bounds: 'Bornes, de la plus petite à la plus grande',
    bound: (n: string) => `Borne ${n}`,
    addBound: 'Ajouter une borne',
    removeBound: 'Retirer la dernière',
    apply: 'Appliquer',
    startFrom: 'Repartir des bornes proposées',
    faults: {
      'too-few': 'Il faut au moins deux bornes.',
      'too-many': (most: string) => `${most} bornes au plus : au-delà, les couleurs se confondent.`,
      'not-a-number': (n: string) => `La borne ${n} n’est pas un nombre.`,
      'not-rising': (n: string) => `La borne ${n} doit être plus grande que la précédente.`,
    },
    widened: {
      below: (low: string) =>
        `Des valeurs sont plus petites que la première borne : la première classe est élargie à ${low}.`,
      above: (high: string) =>
        `Des valeurs sont plus grandes que la dernière borne : la dernière classe est élargie à ${high}.`,
    },
    reset: 'Revenir aux classes proposées',
    none: 'Aucune valeur à ranger en classes.',
    fragile: (n: number, text: string) =>
      `${text} ${plural(n, 'taux fragile', 'taux fragiles')} : moins de 200 habitants.`,
  },
  /** The figures of the map in rows. */
  table: {
    title: 'Les mêmes données en tableau',
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
    positiveCircle: 'au-dessus de zéro',
    negativeCircle: 'au-dessous de zéro',
    /** Events or partners of one kind, in a tooltip: "salon (2)". */
    kind: (name: string, count: string) => `${name} (${count})`,
    kinds: (head: string, kinds: string) => `${head} : ${kinds}`,
  },
};

export type MapMessages = typeof mapFr;
