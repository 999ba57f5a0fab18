import type { Lang } from './lang.ts';

/** What the page says of a network that fails and of what the device keeps, in French. */
export const offlineFr = {
  lang: 'fr' as Lang,
  label: 'Fraîcheur des chiffres',
  kept: {
    programme: (at: string) => `Hors connexion : chiffres du programme, lus le ${at}.`,
    fictif: (at: string) => `Hors connexion : jeu fictif, lu le ${at}.`,
  },
  stillNone: 'Le serveur ne répond toujours pas.',
  backAgain: 'Connexion retrouvée : ces chiffres sont à jour.',
  check: 'Vérifier maintenant',
  newData: 'De nouvelles données sont en ligne.',
  newPage: 'Une nouvelle version de la page est en ligne.',
  refresh: 'Actualiser',
  close: 'Fermer',
  device: {
    title: 'Sur cet appareil',
    kept: 'Cette page s’ouvre aussi hors connexion, avec les derniers chiffres lus.',
    notKept:
      'Ce navigateur ne garde pas la page : sans connexion, elle ne s’ouvrira pas. Pour l’avoir sous la main, imprimez-la ou téléchargez les données.',
    nothingStored:
      'Ce navigateur ne retient rien : l’apparence et les recettes d’import seront redemandées à la prochaine visite. Une recette peut aussi être enregistrée dans un fichier.',
  },
};

export type OfflineMessages = Readonly<typeof offlineFr>;
