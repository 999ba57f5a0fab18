const nbsp = '\u00a0';
const quoted = (text: string) => `«${nbsp}${text}${nbsp}»`;

/** What views shown alone, and those that a picture reopens, say in French; `embed-en.ts` has it all. */
export const embedFr = {
  // A view shown alone, in the page of another site.
  failed: 'Cette vue n’a pas pu être chargée.',
  unknown: 'L’adresse ne nomme aucune vue que ce tableau de bord sache montrer seule.',
  review:
    'Ces chiffres attendent une réponse avant d’être lus. Ouvrez-les dans le tableau de bord.',
  refused: 'Le fichier de chiffres que nomme l’adresse n’a pas pu être lu.',
  frozenFaults: {
    'too-long': 'Les chiffres que porte l’adresse sont trop longs pour être lus.',
    'too-large': 'Les chiffres que porte l’adresse prennent trop de place une fois dépliés.',
    unreadable:
      'Les chiffres que porte l’adresse sont illisibles : le lien a sans doute été coupé.',
    'no-figures': 'L’adresse ne porte aucun chiffre.',
  },
  frozen: (day: string) => `Chiffres figés au ${day}`,
  frozenHint: 'Ils sont écrits dans l’adresse de cette vue et n’ont pas été relus depuis.',
  open: 'Ouvrir dans le tableau de bord',
  openNow: 'Ouvrir dans le tableau de bord, avec les chiffres d’aujourd’hui',
  back: 'Revenir à la vue de départ',
  table: 'Voir le tableau des chiffres',
  source: (count: number) => `${count > 1 ? 'Sources' : 'Source'}${nbsp}:`,
  manySources: (count: string) => `${count} sources`,
  between: '\u202f; ',
  noSource: 'Source non précisée',
  asOf: (date: string) => `Données${nbsp}: ${date}`,
  columns: {
    indicator: 'Indicateur',
    period: 'Période',
    territory: 'Territoire',
    value: 'Valeur',
    index: 'Indice',
    before: 'Valeur comparée',
    difference: 'Écart',
    coverage: 'Couverture',
    population: 'Population',
    source: 'Source',
    note: 'Note',
  },

  // Its code, on the export desk.
  code: 'Intégrer dans un site',
  codeHint:
    'Collez ce code dans la page de votre site. Le cadre prend la largeur de la page et sa hauteur suit son contenu.',
  figures: 'Chiffres',
  live: 'vivants, ceux du tableau de bord à chaque visite',
  frozenNow: (day: string) => `figés au ${day}, écrits dans le code`,
  ground: 'Fond de la vue',
  grounds: { auto: 'selon l’appareil du lecteur', clair: 'clair', sombre: 'sombre' },
  codeLabel: 'Code à coller',
  copyCode: 'Copier le code',
  copied: 'Code copié.',
  copyRefused: 'Le navigateur refuse la copie. Sélectionnez le code et copiez-le à la main.',
  see: 'Voir la vue seule',
  ownFigures:
    'Ces chiffres viennent d’un fichier qui n’a pas quitté votre navigateur : une vue vivante ne les aurait pas. Figez-les, ou donnez l’image.',
  ownWords: 'Le titre et le sous-titre écrits ici ne vont que sur l’image.',
  freezing: 'Préparation des chiffres…',
  notFrozen: {
    'too-long':
      'Ces chiffres sont trop nombreux pour tenir dans une adresse. Donnez plutôt l’image, ou le rapport hors ligne.',
    'not-the-same':
      'Relus dans une adresse, ces chiffres ne donnent pas exactement la même vue. Donnez plutôt l’image, ou le rapport hors ligne.',
  },

  // A view that a picture reopens.
  reopened: (title: string, day: string) =>
    `Vue rouverte${nbsp}: ${quoted(title)}${day === '' ? '' : `, exportée le ${day}`}.`,
  untitled: 'sans titre',
  comparing: 'Comparaison des chiffres…',
  same: 'Les chiffres n’ont pas changé depuis.',
  changed: 'Les chiffres ont changé depuis.',
  ownSame: 'Les chiffres affichés sont ceux de votre fichier, et ce sont les mêmes.',
  ownOthers: 'Les chiffres affichés sont ceux de votre fichier, pas ceux de l’image.',
  showSet: { programme: 'Revenir aux chiffres du programme', fictif: 'Montrer le jeu fictif' },
  linked: (host: string) => `L’image montrait un fichier de ${host}, qui n’a pas été demandé.`,
  load: (host: string) => `Charger ce fichier depuis ${host}`,
  unknownExhibit:
    'L’image ne dit pas ce qu’elle montrait de cette vue : ses chiffres n’ont pas pu être comparés.',
  notCompared: 'Ses chiffres n’ont pas pu être comparés.',
  then: 'Ce que disait l’image',
  now: 'Ce que dit la vue',
  details: 'Comparer les deux',
  close: 'Fermer ce message',
};

export type EmbedMessages = typeof embedFr;
