/** French counts zero and one in the singular. */
const plural = (n: number, one: string, many: string) => (n < 2 ? one : many);

/**
 * What the charts of rankings, breakdowns, paths and small multiples say, in French;
 * `other-charts-en.ts` must have it all.
 */
export const otherChartsFr = {
  title: 'Comparaisons',
  choose: 'Graphique',
  failed: 'Cette partie n’a pas pu être chargée. Rechargez la page.',
  nothing: 'Ces données n’ont rien à montrer ici.',
  kinds: {
    ranking: 'Classement des territoires',
    breakdown: 'Répartition',
    path: 'Du contact à l’installation',
    small: 'Par intercommunalité',
  },
  indicator: 'Indicateur',
  table: 'Les mêmes chiffres en tableau',
  explorer: {
    points: 'Points du graphique',
    across:
      'Au clavier : flèches gauche et droite pour aller d’une période à l’autre, haut et bas pour changer de série, Début et Fin pour les extrêmes, Entrée pour choisir, Échap pour fermer la bulle.',
    down: 'Au clavier : flèches haut et bas pour aller d’une ligne à l’autre, Début et Fin pour les extrêmes, Entrée pour choisir, Échap pour fermer la bulle.',
    position: (place: string, count: string) => `${place} sur ${count}`,
  },
  interval: {
    between: (low: string, high: string) => `entre ${low} et ${high}`,
    under: (high: string) => `moins de ${high}`,
    atMost: (high: string) => `au plus ${high}`,
    over: (low: string) => `plus de ${low}`,
    atLeast: (low: string) => `au moins ${low}`,
    unknown: 'part inconnue',
  },
  source: (names: string, n: number) => `${plural(n, 'Source', 'Sources')} : ${names}`,
  running: 'période en cours',
  partial: 'total partiel',
  columns: {
    rank: 'Rang',
    territory: 'Territoire',
    value: 'Valeur',
    share: 'Part',
    period: 'Période',
    part: 'Partie',
    total: 'Total',
    stage: 'Étape',
    rate: 'Taux depuis l’étape d’avant',
    coverage: 'Couverture',
    source: 'Source',
  },
  places: {
    commune: (n: number, text: string) => `${text} ${plural(n, 'commune', 'communes')}`,
    epci: (n: number, text: string) =>
      `${text} ${plural(n, 'intercommunalité', 'intercommunalités')}`,
    arrondissement: (n: number, text: string) =>
      `${text} ${plural(n, 'arrondissement', 'arrondissements')}`,
    departement: (n: number, text: string) => `${text} ${plural(n, 'département', 'départements')}`,
  },
  ranking: {
    level: 'Territoires',
    levels: {
      commune: 'Communes',
      epci: 'Intercommunalités',
      arrondissement: 'Arrondissements',
      departement: 'Département',
    },
    unit: 'Valeur',
    count: 'En nombre',
    perThousand: 'Pour 1 000 habitants',
    perThousandOf: (label: string) => `${label}, pour 1 000 habitants`,
    perThousandValue: (value: string) => `${value} pour 1 000 habitants`,
    label: (label: string, places: string) => `Classement de ${places} : ${label}.`,
    title: (label: string) => `${label} : classement`,
    first: (names: string, value: string) => `En tête : ${names}, avec ${value}.`,
    last: (names: string, value: string) => `En dernier : ${names}, avec ${value}.`,
    ranked: (places: string, label: string, when: string) => `${label}, ${when} : ${places}.`,
    chosen: (name: string, rank: string) => `${name} : ${rank}.`,
    rank: (rank: string, of: string) => `rang ${rank} sur ${of}`,
    tied: (rank: string, of: string) => `rang ${rank} ex æquo sur ${of}`,
    between: (best: string, worst: string, of: string) =>
      `rang ${best} à ${worst} sur ${of}, selon les bornes`,
    mean: (value: string) => `moyenne : ${value}`,
    pooled: (value: string) => `ensemble : ${value}`,
    whole: (value: string) => `tout le département : ${value}`,
    more: (n: number, text: string) =>
      `et ${text} ${plural(n, 'autre', 'autres')}, dans les données`,
    nobody: 'Aucun territoire à classer pour cette période.',
    absent: (places: string) => `Sans valeur, hors du classement : ${places}.`,
    meanNote: (places: string) => `Moyenne simple des territoires qui ont une valeur (${places}).`,
    pooledNote: 'Ensemble des territoires qui ont une valeur, habitants réunis.',
    fragile: (n: string) =>
      `Sous ${n} habitants, un taux varie beaucoup pour une personne de plus ou de moins.`,
    pick: 'Choisir un territoire filtre toute la page.',
  },
  breakdown: {
    by: 'Selon',
    mode: 'Montrer',
    amounts: 'Les nombres',
    shares: 'Les parts (100 %)',
    others: (n: string) => `autres (${n})`,
    othersNote: (names: string) => `Regroupés sous « autres » : ${names}.`,
    rest: 'non ventilé',
    title: (label: string, by: string) => `${label}, selon ${by}`,
    label: (label: string, by: string, territory: string) =>
      `Colonnes empilées : ${label}, selon ${by}, ${territory}.`,
    sentence: (when: string, parts: string) => `${when} : ${parts}.`,
    part: (name: string, value: string, share: string) => `${name} ${value} (${share})`,
    partPlain: (name: string, value: string) => `${name} ${value}`,
    withheld:
      'Une partie n’est pas diffusée, ou n’est qu’une borne : le total de sa période n’est pas montré, pour qu’aucune partie ne se retrouve par soustraction. La colonne reste ouverte.',
    missing: 'Une partie n’est pas renseignée, ou n’est qu’approchée : la colonne reste ouverte.',
    gaps: '… : aucun chiffre entre ces périodes.',
    exceeds: (periods: string) =>
      `Les parties dépassent le total publié (${periods}) : les parts sont celles de leur somme.`,
    negative: 'Des valeurs sont sous zéro : elles ne s’empilent pas. Le tableau les donne.',
    restNote: '« Non ventilé » : ce que le total compte en plus des parties données.',
    hatched: 'Hachures : période en cours. Contour pointillé : valeur ou part approchée.',
    nothing: 'Aucune répartition pour ce territoire et cette période.',
    totalOf: (value: string) => `total ${value}`,
  },
  path: {
    which: 'Parcours',
    known: {
      welcome: 'Réseau accueil',
      stands: 'Salons',
      stays: 'Immersions',
      own: 'Étapes choisies',
    } as Readonly<Record<string, string>>,
    edit: 'Choisir les étapes',
    stage: (n: string) => `Étape ${n}`,
    none: '(aucune)',
    title: (from: string, to: string) => `De « ${from} » à « ${to} »`,
    label: (from: string, to: string, territory: string) =>
      `Parcours en étapes, de « ${from} » à « ${to} », ${territory}.`,
    total: (span: string) => `total ${span}`,
    one: (when: string) => when,
    sides: (values: string) => `${values}, selon la source`,
    rate: (rate: string, when: string) => `${rate} (${when})`,
    perHundred: (rate: string, to: string, from: string) => `${rate} ${to} pour 100 ${from}`,
    sentence: (from: string, to: string, rate: string) => `De « ${from} » à « ${to} » : ${rate}.`,
    overall: (rate: string) => `Du début à la fin : ${rate}`,
    noRate: {
      'stock-and-flux':
        'pas de taux, car l’un est un total atteint à une date et l’autre un nombre sur une période',
      rate: 'pas de taux, car l’un des deux en est déjà un',
      'no-value': 'pas de taux, car il manque un chiffre',
      'no-common-period': (from: string, to: string) =>
        `pas de taux, car les deux ne sont pas du même moment (${from} ; ${to})`,
      'no-base': 'pas de taux, car il n’y a rien au départ',
    },
    disputed: 'Les sources diffèrent : le taux tient compte de chacune.',
    partial: 'Une partie du territoire manque à l’un des chiffres : le taux en dépend.',
    runningRate:
      'La période n’est pas finie : ceux qui arrivent aujourd’hui peuvent s’installer plus tard.',
    bounds:
      'Les taux gardent les bornes des chiffres : « plus de 300 » au départ donne « moins de » à l’arrivée.',
    follow:
      'Ces taux comparent des nombres, ils ne suivent pas les mêmes personnes d’une étape à l’autre.',
    nothing: 'Moins de deux étapes ont un chiffre pour ce territoire et cette période.',
  },
  small: {
    title: (label: string) => `${label}, par intercommunalité`,
    label: (label: string, places: string) =>
      `Petits graphiques à la même échelle : ${label}, ${places}.`,
    sorted: 'Même échelle partout ; de la valeur la plus haute à la plus basse.',
    last: (value: string, when: string) => `${value}, ${when}`,
    total: (value: string) => `${value} au total`,
    none: 'aucun chiffre',
    high: (name: string, value: string) => `La plus haute : ${name}, ${value}.`,
    low: (name: string, value: string) => `La plus basse : ${name}, ${value}.`,
    empty: (names: string) => `Sans chiffre : ${names}.`,
    nothing: 'Aucune intercommunalité n’a de chiffre pour cette période.',
  },
  notes: {
    bounds: 'Flèche, crochet ou contour : valeur bornée ou approchée.',
    running: 'La dernière période n’est pas finie.',
    coverage: 'Contour pointillé : total qui ne couvre qu’une partie du territoire.',
    disputed: 'Des sources donnent des nombres différents ; le premier est montré.',
    counted: 'Compté dans la liste publiée : un territoire sans ligne n’y est pas à zéro.',
  },
};

export type OtherChartMessages = Readonly<typeof otherChartsFr>;
