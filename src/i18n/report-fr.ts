const nnbsp = '\u202f';
const nbsp = '\u00a0';

/** French counts zero and one in the singular. */
const plural = (n: number, one: string, many: string) => (n < 2 ? one : many);

/** What the report says, in French; `report-en.ts` must have it all. */
export const reportFr = {
  title: `Rapport «${nbsp}Oh My Lot${nnbsp}!${nbsp}»`,
  subtitle: (territory: string, period: string) =>
    `Pour le comité de pilotage, ${territory}${period === '' ? '' : `, ${period}`}`,
  fictional: 'Jeu fictif : aucun de ces chiffres n’est vrai.',
  contents: 'Sommaire',
  cover: {
    territory: 'Territoire',
    period: 'Période',
    allPeriods: 'toutes les périodes',
    from: (year: string) => `à partir de ${year}`,
    until: (year: string) => `jusqu’à ${year}`,
    between: (from: string, to: string) => `de ${from} à ${to}`,
    latest: 'Dernier chiffre',
    since: 'Changements depuis le',
    made: 'Établi le',
    data: 'Données',
    address: 'Adresse de cette vue',
  },

  form: {
    title: 'Rapport',
    intro:
      'Un document à imprimer ou à enregistrer, avec les chiffres tels qu’ils sont à l’écran. Les filtres ci-dessus le règlent aussi.',
    parts: 'Parties',
    part: {
      figures: 'Chiffres clés',
      changes: 'Ce qui a changé',
      evolution: 'Évolutions',
      comparisons: 'Comparaisons',
      map: 'Carte',
      events: 'Évènements',
      partners: 'Partenaires',
    },
    since: 'Changements depuis',
    sinceEnd: (year: string) => `la fin de ${year}`,
    sinceYear: 'un an avant le dernier chiffre',
    sinceDay: 'une date…',
    day: 'Date',
    print: 'Imprimer ou PDF',
    save: 'Enregistrer en un fichier HTML',
    saveHint: 'Il s’ouvre depuis un disque, sans réseau ni serveur.',
    saved: (name: string) => `Fichier enregistré${nbsp}: ${name}`,
    saveFailed: 'Le fichier n’a pas pu être fait. Réessayez une fois la connexion revenue.',
    close: 'Revenir au tableau de bord',
    preparing: 'Préparation du rapport…',
  },

  figures: {
    title: 'Chiffres clés',
    caption: (theme: string) => `Chiffres clés${nbsp}: ${theme}`,
    indicator: 'Indicateur',
    value: 'Valeur',
    date: 'Date',
    trend: 'Évolution',
    source: 'Source',
    none: (labels: string) => `Sans chiffre ici${nbsp}: ${labels}.`,
  },

  changes: {
    title: (day: string) => `Ce qui a changé depuis le ${day}`,
    intro: (day: string) =>
      `«${nbsp}Alors${nbsp}» est ce que les données d’aujourd’hui disent de la situation au ${day} inclus, et non ce qui était publié ce jour-là.`,
    nothing: (day: string) =>
      `Rien de neuf depuis le ${day}${nbsp}: ni chiffre, ni évènement, ni partenaire.`,
    caption: 'Indicateur par indicateur',
    then: 'Alors',
    now: 'Maintenant',
    difference: 'Écart',
    fresh: 'Nouveaux chiffres',
    none: 'rien de neuf',
    noFigure: 'aucun chiffre',
    same: 'identique',
    up: (by: string) => (by === '' ? 'en hausse' : `en hausse ${by}`),
    down: (by: string) => (by === '' ? 'en baisse' : `en baisse ${by}`),
    added: (value: string) => `${value} de plus`,
    why: {
      first: 'premier chiffre',
      disputed: 'les sources diffèrent',
      coverage: 'périodes ou territoires différents',
      counted: 'liste complétée, l’écart ne dit pas une évolution',
      overlap: 'imprécis : hausse ou baisse, on ne sait pas',
    },
    many: (n: string, from: string, to: string) => `${n} chiffres, ${from} – ${to}`,
    across: (labels: string) =>
      `À cheval sur cette date, ces périodes ne comptent ni dans «${nbsp}alors${nbsp}» ni dans l’écart${nbsp}: ${labels}.`,
    quiet: (labels: string) => `Rien de neuf pour${nbsp}: ${labels}.`,
    events: (n: number, text: string) =>
      `${text} ${plural(n, 'évènement', 'évènements')} depuis cette date`,
    noEvents: 'Aucun évènement depuis cette date.',
    partners: (n: number, text: string) =>
      `${text} ${plural(n, 'nouveau partenaire daté', 'nouveaux partenaires datés')} depuis cette date`,
    noPartners: 'Aucun nouveau partenaire daté depuis cette date.',
  },

  evolution: {
    title: 'Évolutions',
    none: 'Aucun indicateur n’a plusieurs chiffres dans le temps pour ce territoire et cette période.',
    single: (labels: string) => `Un seul chiffre, donc pas de courbe${nbsp}: ${labels}.`,
    caption: (label: string) => `${label}, chiffres`,
    byStep: { month: 'par mois', quarter: 'par trimestre', year: 'par année' },
    period: 'Période',
    value: 'Valeur',
    remark: 'Remarque',
    source: 'Source',
    running: 'période en cours',
    partial: 'total partiel',
    disputed: 'les sources diffèrent',
  },
  comparisons: {
    title: 'Comparaisons',
    none: 'Les chiffres ne permettent ni classement, ni répartition, ni parcours.',
    caption: (title: string) => `${title}, chiffres`,
  },
  map: {
    title: 'Carte',
    caption: (title: string) => `${title}, par territoire`,
    place: 'Lieu',
    population: 'Habitants',
    none: 'Aucun chiffre par territoire pour cette période.',
  },
  moreRows: (n: number, text: string) =>
    `Et ${text} ${plural(n, 'autre ligne', 'autres lignes')}, à lire dans le tableau de bord.`,
  events: {
    title: 'Évènements',
    caption: 'Évènements de la période',
    date: 'Date',
    name: 'Évènement',
    type: 'Type',
    place: 'Lieu',
    participants: 'Participants',
    source: 'Source',
  },
  partners: {
    title: 'Partenaires',
    caption: 'Partenaires, par genre',
    name: 'Partenaire',
    since: 'Depuis',
    place: 'Lieu',
    source: 'Source',
  },

  notes: 'Notes',
  sourcesOf: (count: number) => `${count > 1 ? 'Sources' : 'Source'}${nbsp}: `,
  noSource: 'source non indiquée',
  method: {
    title: 'Notes et méthode',
    absent:
      'Une valeur absente n’est jamais un zéro : « non communiqué », « sans objet » et « non diffusé » se lisent tels quels.',
    numbers: 'Le nombre entre crochets renvoie à la liste des sources.',
  },
  sources: { title: 'Sources', none: 'Aucune source n’est nommée.' },
  licence: {
    title: 'Licence et citation',
    cite: 'Pour citer ce rapport',
    credit: 'Crédit',
  },
};

export type ReportMessages = Readonly<typeof reportFr>;
