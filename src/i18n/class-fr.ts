/** French counts zero and one in the singular. */
const plural = (n: number, one: string, many: string) => (n < 2 ? one : many);

/** What the settings of classes say, in French; `class-en.ts` must have it all. */
export const classFr = {
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
  deviation: 'Largeur des classes',
  deviations: { whole: '1 écart-type', half: '½ écart-type' },
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
    `Répartition de ${values} valeurs, zéros à part, en ${classes}.`,
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
};

export type ClassMessages = typeof classFr;
