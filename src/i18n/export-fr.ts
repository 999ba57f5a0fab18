import { exportColumnsFr } from './export-columns-fr.ts';

/** What the export desk and the exported files say, in French; `export-en.ts` must have it all. */
export const exportFr = {
  title: 'Exporter',
  titleOf: (subject: string) => `Exporter : ${subject}`,
  close: 'Fermer',
  working: 'Préparation…',
  saved: (name: string) => `Fichier enregistré : ${name}`,
  failed: 'L’image n’a pas pu être faite. Choisissez une taille plus petite, puis recommencez.',
  preview: (title: string, width: string, height: string) =>
    `Aperçu de l’image « ${title} », ${width} sur ${height} pixels`,
  size: (width: string, height: string) => `${width} × ${height} px`,
  dpi: (dpi: string) => `${dpi} points par pouce`,

  settings: 'Réglages',
  format: 'Format',
  formats: {
    page: 'Page (1600 × 900)',
    square: 'Carré (1080 × 1080)',
    portrait: 'Portrait (1080 × 1350)',
    story: 'Story (1080 × 1920)',
    link: 'Carte de lien (1200 × 630)',
    print: 'Impression à 300 points par pouce',
    free: 'Taille libre',
  },
  width: 'Largeur, en pixels',
  height: 'Hauteur, en pixels',
  sizeFaults: {
    width: (least: string, most: string) => `La largeur va de ${least} à ${most} pixels.`,
    height: (least: string, most: string) => `La hauteur va de ${least} à ${most} pixels.`,
    scale: (least: string, most: string) => `L’agrandissement va de ${least} à ${most}.`,
    area: 'L’image est trop grande pour ce navigateur. Baissez la taille ou l’agrandissement.',
  },
  scale: 'Agrandissement',
  scales: (scale: number) => `×${scale}`,
  plateTitle: 'Titre',
  subtitle: 'Sous-titre',
  credit: 'Crédit',
  lang: 'Langue',
  langs: { fr: 'Français', en: 'Anglais' },
  scheme: 'Fond',
  schemes: { light: 'clair', dark: 'sombre' },
  textScale: 'Taille du texte',
  textScales: { 1: 'normale', 1.25: 'grande', 1.5: 'très grande' },
  legend: 'Avec la légende',
  notes: 'Avec les notes',
  transparent: 'Fond transparent',
  reset: 'Revenir au titre et aux réglages de départ',

  figuresShown: (shown: string, all: string) => `Chiffres à montrer (${shown} sur ${all})`,

  checks: 'Avant de publier',
  noChecks: 'Rien à signaler.',
  check: {
    'no-title': 'L’image n’a pas de titre.',
    'no-source': 'Aucune source n’est citée.',
    'no-date': 'Aucune date n’est donnée.',
    'no-alternative': 'Le texte de remplacement manque.',
    'running-period': 'La dernière période n’est pas finie : son chiffre va encore changer.',
    'mixed-sources':
      'Les chiffres viennent de plusieurs sources, qui ne comptent peut-être pas de la même façon.',
    'text-too-small': 'Des textes seront trop petits à cette taille.',
    cramped: 'Le dessin manque de place.',
    'left-out-events': 'Les évènements n’ont pas trouvé de place sous la courbe.',
    'left-out-charts': 'Des graphiques n’ont pas trouvé de place.',
    'left-out-figures': 'Des chiffres n’ont pas trouvé de place.',
    'left-out-names': 'Des noms sont coupés.',
    'hidden-notes': 'Des notes n’ont pas trouvé de place.',
    'hidden-sources': 'Des sources n’ont pas trouvé de place.',
    'low-contrast': 'Un texte se lit mal sur ce fond.',
  },
  mend: {
    'write-title': 'Reprendre le titre de départ',
    'write-source': 'Citer le tableau de bord',
    'write-date': 'Écrire la date du jour',
    'write-alternative': 'Reprendre le titre et le sous-titre',
    'show-notes': 'Afficher les notes, qui le disent',
    'end-before': 'S’arrêter à l’année finie',
    'choose-source': 'C’est voulu',
    'enlarge-text': 'Agrandir le texte',
    'enlarge-plate': 'Prendre un format plus grand',
    'hide-notes': 'Retirer les notes',
    'hide-legend': 'Retirer la légende',
    'other-scheme': 'Changer de fond',
  },

  pictures: 'Image',
  png: 'PNG',
  svg: 'SVG, texte modifiable',
  svgOutlined: 'SVG, texte en tracés',
  print: 'Imprimer ou PDF',
  outlinesKept: (lines: string) =>
    `Ces lignes restent en texte, faute de tracé pour un de leurs signes : ${lines}`,
  data: 'Données',
  csvExcel: 'CSV pour Excel',
  csvPlain: 'CSV pour programmes',
  json: 'JSON',
  bundle: 'Tout en ZIP',
  bundleHint: 'Données, dictionnaire, sources, licence et citations.',
  copies: 'Copier',
  copyImage: 'l’image',
  copyTable: 'le tableau',
  copyAlternative: 'le texte de remplacement',
  copyCaption: 'la légende toute prête',
  copyShort: 'la citation courte',
  copyLong: 'la citation longue',
  copied: (what: string) => `Copié : ${what}.`,
  copyRefused: 'Le navigateur refuse la copie. Voici le texte à copier à la main.',
  copyImageRefused: 'Le navigateur refuse la copie d’image. Enregistrez le PNG.',
  alternative: 'Texte de remplacement',

  plate: {
    fictional: 'Jeu fictif',
    approximateContours: 'Contours approchés',
    between: '\u202f; ',
    source: (names: string, count: number) => `${count > 1 ? 'Sources' : 'Source'} : ${names}`,
    asOf: (date: string) => `Données : ${date}`,
    moreNotes: (count: number) =>
      count > 1
        ? `et ${count} autres notes, dans les données`
        : 'et une autre note, dans les données',
    moreSources: (count: number) =>
      count > 1 ? `et ${count} autres sources` : 'et une autre source',
  },
  otherFigures: (count: number, n: string) =>
    `et ${n} ${count === 1 ? 'autre chiffre' : 'autres chiffres'}, dans les données`,
  exactness: 'Précision',
  dashboard: 'Tableau de bord « Oh My Lot ! » en chiffres',
  credited: 'Tableau de bord « Oh My Lot ! »',
  licence: 'Licence Ouverte 2.0',
  licenceAddress: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence',
  fictionalWarning: 'Jeu fictif : aucun de ces chiffres n’est vrai.',

  caption: (title: string, subtitle: string, rest: string) =>
    `${[title, subtitle].filter((part) => part !== '').join(', ')}. ${rest}`,
  shortCitation: (publishers: string, title: string, year: string) =>
    `${publishers === '' ? 'Tableau de bord « Oh My Lot ! »' : `D’après ${publishers}`}, ${title}, ${year}.`,
  longCitation: (parts: {
    readonly title: string;
    readonly subtitle: string;
    readonly sources: string;
    readonly dashboard: string;
    readonly day: string;
    readonly address: string;
    readonly licence: string;
  }) =>
    `${[parts.title, parts.subtitle].filter((part) => part !== '').join(', ')}. ` +
    (parts.sources === '' ? '' : `${parts.sources}. `) +
    `${parts.dashboard}, consulté le ${parts.day} : ${parts.address}. ${parts.licence}.`,

  files: {
    shown: 'tableau',
    dictionary: 'dictionnaire',
    readme: 'LISEZ-MOI',
    licence: 'LICENCE',
    citations: 'CITATIONS',
    outlined: 'traces',
  },
  dictionaryHeader: {
    table: 'table',
    column: 'colonne ou code',
    meaning: 'signification',
  },
  breakdown: 'Colonne de répartition : une ligne où elle est vide est un total.',
  columns: exportColumnsFr,
  readme: (parts: {
    readonly title: string;
    readonly subtitle: string;
    readonly day: string;
    readonly address: string;
    readonly warning: string;
    readonly notes: readonly string[];
    readonly sources: readonly string[];
  }) =>
    [
      parts.title,
      parts.subtitle,
      ...(parts.warning === '' ? [] : ['', parts.warning]),
      '',
      `Exporté le ${parts.day} de ${parts.address}`,
      '',
      'tableau.csv : ce que montre le graphique ou la carte, pour Excel (point-virgule, virgule décimale).',
      'tableau_rfc4180.csv : le même tableau pour les programmes (virgule, point décimal).',
      'data/ : les chiffres d’où il vient, et leur description datapackage.json. Le tableau de bord les relit.',
      'dictionnaire.csv : le sens de chaque colonne et de chaque indicateur.',
      'CITATIONS.txt : comment citer. LICENCE.txt : ce que la licence permet.',
      '',
      'Une valeur absente n’est jamais zéro : nd veut dire non communiqué, /// sans objet, s non diffusé.',
      ...(parts.notes.length > 0 ? ['', 'Notes', ...parts.notes.map((note) => `- ${note}`)] : []),
      ...(parts.sources.length > 0
        ? ['', 'Sources', ...parts.sources.map((source) => `- ${source}`)]
        : []),
      '',
    ].join('\r\n'),
  licenceText: [
    'Licence Ouverte / Open Licence, version 2.0 (Etalab).',
    'Vous pouvez reproduire, diffuser, adapter et exploiter ces données, aussi à titre commercial,',
    'à condition d’en citer la source et la date de dernière mise à jour.',
    'Texte complet : https://www.etalab.gouv.fr/licence-ouverte-open-licence',
    '',
  ].join('\r\n'),
};

export type ExportMessages = typeof exportFr;
