import type { Lang } from './lang.ts';

const plural = (n: number, one: string, many: string) => (n < 2 ? one : many);

/** What the accessibility page says, in French; `accessibility-en.ts` must have it all. */
export const accessibilityFr = {
  lang: 'fr' as Lang,
  title: 'Déclaration d’accessibilité',
  back: 'Revenir au tableau de bord',
  unread: 'Le fichier data/accessibilite.json n’a pas pu être lu.',
  footer: {
    total: ' : totalement conforme',
    partial: ' : partiellement conforme',
    none: ' : non conforme',
  },
  intro: (publisher: string) =>
    `${publisher} s’engage à rendre ce tableau de bord accessible, comme le demande l’article 47 de la loi n° 2005-102 du 11 février 2005. Cette déclaration porte sur le tableau de bord « Oh My Lot ! en chiffres » et sur cette page.`,
  publisher: 'L’organisme qui met ce tableau de bord en ligne',
  plan: 'Schéma pluriannuel d’accessibilité',
  noPlan: 'L’adresse du schéma pluriannuel d’accessibilité n’est pas encore indiquée.',
  state: {
    title: 'État de conformité',
    total: 'totalement conforme',
    partial: 'partiellement conforme',
    none: 'non conforme',
    sentence: (standard: string) => `Au regard du référentiel ${standard}, ce site est`,
    because: {
      total: 'Tous les critères applicables sont respectés.',
      partial: 'Les critères qui manquent sont nommés plus bas.',
      none: 'Moins de la moitié des critères applicables sont respectés.',
    },
  },
  results: {
    title: 'Résultats des tests',
    own: 'Les éditeurs du logiciel ont évalué la page eux-mêmes, par des tests automatiques rejoués à chaque changement. Ce n’est pas un audit : aucune personne en situation de handicap n’y a encore pris part.',
    audited: (auditor: string) => `La page a été auditée par ${auditor}.`,
    share: (share: string, met: string, applicable: string) =>
      `${share} des critères applicables sont respectés, preuve à l’appui (${met} sur ${applicable}).`,
    counts: {
      conforme: (n: number, text: string) =>
        `${text} ${plural(n, 'critère respecté', 'critères respectés')}`,
      'non conforme': (n: number, text: string) =>
        `${text} ${plural(n, 'critère non respecté', 'critères non respectés')}`,
      'non vérifié': (n: number, text: string) =>
        `${text} ${plural(n, 'critère pas encore vérifié', 'critères pas encore vérifiés')}`,
      'non applicable': (n: number, text: string) =>
        `${text} ${plural(n, 'critère', 'critères')} sans objet sur ce site`,
    },
  },
  inaccessible: {
    title: 'Contenus non accessibles',
    failing: 'Critères non respectés',
    noneFailing: 'Aucun défaut n’est connu à ce jour.',
    unchecked: 'Critères pas encore vérifiés',
    burdenTitle: 'Dérogation pour charge disproportionnée',
    burden: 'Aucune n’est invoquée.',
    exemptTitle: 'Contenus non soumis à l’obligation',
    exempt:
      'La loi dispense les cartes interactives. Cette dispense n’est pas utilisée : la carte se parcourt au clavier, parle aux lecteurs d’écran et se double d’un tableau. Les articles et fichiers que chacun ouvre depuis son appareil n’engagent que leurs auteurs.',
  },
  established: {
    title: 'Établissement de cette déclaration',
    on: (date: string) => `Cette déclaration a été établie le ${date}.`,
    undated: 'La date de cette déclaration n’est pas indiquée.',
    technologies: 'Technologies utilisées',
    technologyList: ['HTML5', 'CSS', 'JavaScript', 'WAI-ARIA', 'SVG', 'Canvas'],
    environment: 'Environnement de test',
    environmentText:
      'Chromium sous Linux, sans écran, de 280 à 1 440 pixels de large, en clair, en sombre, en couleurs forcées, à l’impression, texte agrandi à 200 % et page agrandie à 400 %. Les lecteurs d’écran n’ont pas encore été essayés à l’oreille : ni NVDA, ni JAWS, ni VoiceOver, ni TalkBack.',
    tools: 'Outils',
    toolList: [
      'axe-core, toutes règles WCAG 2.0 à 2.2 A et AA et bonnes pratiques',
      'l’arbre d’accessibilité de Chromium',
      'des parcours au clavier seul, rejoués par Playwright',
      'des mesures de contraste, de taille des cibles et de mise en page',
    ],
    pages: 'Pages vérifiées',
    pageList: [
      'le tableau de bord : article, chiffres clés, graphiques, carte, listes, tableaux',
      'le chargement d’un fichier, ses questions et son rapport',
      'le bureau d’export',
      'cette déclaration',
    ],
  },
  contact: {
    title: 'Retour d’information et contact',
    why: 'Si un contenu ou un service vous résiste, demandez une aide ou le contenu sous une autre forme.',
    email: 'Courriel',
    phone: 'Téléphone',
    address: 'Adresse postale',
    form: 'Formulaire de contact',
    none: 'L’organisme qui met ce tableau de bord en ligne n’a pas encore indiqué comment le joindre (fichier data/accessibilite.json). En attendant, passez par le site où vous avez trouvé ce tableau de bord.',
  },
  remedies: {
    title: 'Voies de recours',
    why: 'Si vous avez signalé un défaut d’accessibilité qui vous prive d’un contenu ou d’un service et que la réponse ne vous convient pas, vous pouvez :',
    write: 'écrire au Défenseur des droits',
    delegate: 'rencontrer un délégué du Défenseur des droits près de chez vous',
    post: 'envoyer une lettre, gratuite et sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07',
    call: 'appeler le 09 69 39 00 00',
  },
  criteria: {
    title: 'Critère par critère',
    intro: (total: string, standard: string) =>
      `Les ${total} critères du ${standard}, résumés par nous, chacun avec le test qui le montre ou la raison qui l’écarte.`,
    shown: 'Montré par',
    states: {
      conforme: 'respecté',
      'non conforme': 'non respecté',
      'non vérifié': 'pas encore vérifié',
      'non applicable': 'sans objet',
    },
    themes: [
      'Images',
      'Cadres',
      'Couleurs',
      'Multimédia',
      'Tableaux',
      'Liens',
      'Scripts',
      'Éléments obligatoires',
      'Structure de l’information',
      'Présentation de l’information',
      'Formulaires',
      'Navigation',
      'Consultation',
    ],
  },
};

export type AccessibilityMessages = Readonly<typeof accessibilityFr>;
