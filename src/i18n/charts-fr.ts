import { ofFrench } from './typography.ts';

/** What the evolution chart says, in French; `charts-en.ts` must have it all. */
export const chartsFr = {
  explorer: {
    points: 'Points du graphique',
    keyboard:
      'Au clavier : flèches gauche et droite pour aller d’un point à l’autre, haut et bas pour changer de série, Début et Fin pour les extrêmes, Entrée pour choisir, Échap pour fermer la bulle.',
    position: (place: string, count: string) => `point ${place} sur ${count}`,
  },
  choices: {
    cumulated: 'Cumuler les flux',
    against: 'Comparer',
    nothing: 'sans comparaison',
    yearBefore: 'à l’année précédente',
    with: (period: string) => `à ${period}`,
    scale: 'Échelle',
    scales: { absolute: 'valeurs', indexed: 'indice 100' },
    show: 'Montrer aussi',
    milestones: 'Lancements et campagnes',
    timeline: 'Évènements sous la courbe',
  },
  cumulatedLabel: (label: string) => `${label}, cumul`,
  yearBefore: 'un an plus tôt',
  yearBeforeLabel: (label: string) => `${label}, un an plus tôt`,
  was: (when: string, value: string) => `${when} : ${value}`,
  reference: (when: string, value: string) => `${when} : ${value}`,
  indexReference: (when: string) => `100 = ${when}`,
  indexUnit: (when: string) => `indice, base 100 : ${when}`,
  index: (value: string) => `indice ${value}`,
  change: {
    up: (by: string) => `hausse ${ofFrench(by)}`,
    down: (by: string) => `baisse ${ofFrench(by)}`,
    above: (by: string) => `supérieur ${ofFrench(by)}`,
    below: (by: string) => `inférieur ${ofFrench(by)}`,
    same: 'sans changement',
    percent: (n: string) => `${n}\u202f%`,
    with: (absolute: string, percent: string) => `${absolute} (${percent})`,
    unknown: 'écart inconnu : les bornes ne disent pas dans quel sens',
    covered: 'les territoires couverts ne sont pas les mêmes',
  },
  sentence: {
    yearBefore: (when: string, value: string, before: string, then: string) =>
      `${when}, ${value}, contre ${before} un an plus tôt, ${then}`,
    base: (when: string, value: string, before: string, then: string) =>
      `${when}, ${value}, contre ${before} ${then}`,
    index: (when: string, value: string, then: string) =>
      `${when}, l’indice est ${ofFrench(value)}, pour 100 ${then}.`,
    noYearBefore: 'Aucun de ces chiffres n’a de pendant un an plus tôt.',
    noBase: (then: string) => `Pas de chiffre ${then} pour comparer.`,
    noIndex: (then: string) => `Pas d’indice : il faut un chiffre au-dessus de zéro ${then}.`,
    unknownIndex: 'Pas d’indice : les bornes de ces chiffres ne permettent pas de le calculer.',
    milestones: (list: string) => `Repères : ${list}.`,
    hidden: (n: string) => `${n} autres repères plus anciens ne sont pas tracés.`,
    decimated: (n: string) =>
      `${n} points : là où ils se touchent, le tracé garde les plus hauts et les plus bas ; le tableau les a tous.`,
  },
  table: {
    before: 'Un an plus tôt',
    base: (when: string) => `Valeur (${when})`,
    difference: 'Écart',
    index: (when: string) => `Indice (100 : ${when})`,
  },
  notes: {
    bounds:
      'Une flèche ou un crochet marque une valeur bornée ou approchée : « plus de 500 » n’est pas 500.',
    running: (when: string) => `Période en cours, chiffre provisoire : ${when}.`,
    partial: 'Certains chiffres ne couvrent qu’une partie du territoire ou de la période.',
    coverage: (label: string, coverage: string) => `${label} : total partiel, ${coverage}.`,
    disagreement: 'Deux sources donnent des nombres différents pour une même période.',
    absent: 'Un signe hachuré sur l’axe marque un chiffre absent : ce n’est pas zéro.',
    cumulated: 'Les flux sont cumulés depuis la première période montrée.',
    index: 'Indice : 100 fois la valeur divisée par celle de la période de base.',
  },
};

export type ChartMessages = Readonly<typeof chartsFr>;
