/** French counts zero and one in the singular. */
const plural = (n: number, one: string, many: string) => (n < 2 ? one : many);

/** What the comparisons of the map say, in French; `compare-en.ts` must have it all. */
export const compareFr = {
  places: {
    commune: (n: number, text: string) => `${text} ${plural(n, 'commune', 'communes')}`,
    epci: (n: number, text: string) =>
      `${text} ${plural(n, 'intercommunalité', 'intercommunalités')}`,
    arrondissement: (n: number, text: string) =>
      `${text} ${plural(n, 'arrondissement', 'arrondissements')}`,
    departement: (n: number, text: string) => `${text} ${plural(n, 'département', 'départements')}`,
  },
  scatter: {
    title: 'Deux indicateurs face à face',
    against: (label: string) => `${label}, selon`,
    none: 'aucun autre indicateur',
    label: (up: string, across: string, places: string) =>
      `Nuage de points : ${up}, en hauteur, selon ${across}, en largeur. ${places}.`,
    keyboard:
      'Au clavier : flèches pour aller d’un point au suivant, de gauche à droite, Début et Fin pour les extrêmes, Entrée pour choisir, Échap pour quitter.',
    hint: 'Tracez un rectangle avec la souris, ou donnez des bornes, pour retenir des territoires : ils sont cernés sur la carte.',
    pair: (place: string, across: string, up: string) => `${place} : ${across} ; ${up}`,
    inexact: 'point creux : valeur approchée ou bornée',
    left: (count: string, reasons: string) => `${count} hors du nuage : ${reasons}.`,
    without: (n: string, label: string) => `${n} sans « ${label} »`,
    withoutBoth: (n: string) => `${n} sans l’un ni l’autre`,
    nothing: 'Aucun territoire n’a de valeur pour ces deux indicateurs.',
    table: 'Les mêmes points en tableau',
    tableOfBrushed: 'Territoires retenus',
  },
  correlation: {
    linear: (strength: string, direction: string, r: string, n: string) =>
      `Le lien est ${strength} et ${direction} (r = ${r}, n = ${n}).`,
    strengths: { weak: 'faible', moderate: 'moyen', strong: 'fort' },
    directions: { up: 'de même sens', down: 'de sens contraire' },
    unclear: (r: string, n: string) => `Aucun lien ne se distingue du hasard (r = ${r}, n = ${n}).`,
    'too-few': (n: string) => `Trop peu de territoires pour parler d’un lien (n = ${n}).`,
    constant: (n: string) =>
      `L’un des deux indicateurs est le même partout : il n’y a pas de lien à mesurer (n = ${n}).`,
    leansOnFew: 'Quelques territoires extrêmes pèsent beaucoup dans ce calcul.',
    bothCounts:
      'Deux nombres grandissent ensemble avec la population : pour comparer, mieux vaut deux taux.',
    noCause: 'Un lien ne dit pas que l’un est la cause de l’autre.',
    leftOut: (n: number, text: string) =>
      `${text} ${plural(n, 'valeur bornée laissée', 'valeurs bornées laissées')} de côté.`,
  },
  brush: {
    title: 'Retenir les territoires entre deux bornes',
    min: 'de',
    max: 'à',
    minOf: (label: string) => `${label}, au moins`,
    maxOf: (label: string) => `${label}, au plus`,
    noNumber: 'Cette borne n’est pas un nombre : écrivez-la en chiffres, par exemple 12,5.',
    clear: 'Ne rien retenir',
    picked: (places: string) => `Sélection : ${places}.`,
    nothing: 'Rien n’est retenu.',
  },
  ranking: {
    title: 'Classement',
    caption: (label: string, places: string) => `${label} : ${places}, du plus haut au plus bas`,
    rank: 'Rang',
    place: 'Territoire',
    value: 'Valeur',
    tied: (rank: string) => `${rank} ex æquo`,
    between: (best: string, worst: string) => `${best} à ${worst}`,
    gap: (n: number, text: string) => `${text} ${plural(n, 'autre', 'autres')} entre les deux`,
    showAll: (n: string) => `Montrer les ${n}`,
    showEnds: 'Montrer les deux bouts seulement',
    mean: (value: string) => `moyenne des territoires renseignés : ${value}`,
    pooled: (value: string) => `taux des territoires renseignés pris ensemble : ${value}`,
    department: (value: string) => `ensemble du département : ${value}`,
    noReference: 'Pas de moyenne : elle ne se calcule pas sur ces valeurs.',
    open: 'barre ouverte : valeur bornée, qui peut être plus loin',
    absent: (text: string) => `Sans valeur, hors du classement : ${text}.`,
    nothing: 'Aucun territoire à classer.',
  },
  change: {
    title: 'Deux périodes',
    from: 'De',
    to: 'à',
    none: 'sans comparaison',
    unit: 'Écart',
    units: { absolute: 'en valeur', percent: 'en %' },
    nothing: 'Aucune période aussi longue ne précède celle de la carte.',
    sentence: (before: string, after: string, counts: string) =>
      `De ${before} à ${after} : ${counts}.`,
    partial: (period: string) =>
      `${period} n’est pas couvert en entier par les chiffres : l’écart n’en dit pas plus que ces chiffres.`,
    onePeriod: 'Les chiffres n’ont qu’une période : il n’y a pas d’écart à montrer.',
    up: (text: string) => `${text} en hausse`,
    down: (text: string) => `${text} en baisse`,
    same: (text: string) => `${text} sans changement`,
    directionUnknown: (text: string) => `${text} dont l’écart n’est pas connu assez précisément`,
    noBase: (text: string) => `${text} sans pourcentage possible, faute de valeur au départ`,
    incomparable: (text: string) => `${text} sans valeur à l’une des deux périodes`,
  },
};

export type CompareMessages = typeof compareFr;
