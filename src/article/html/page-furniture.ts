/** What stands round an article on a page, by what the page itself calls it. */
export const FURNITURE_SELECTOR = [
  'nav, aside, footer, dialog, menu, svg, math, canvas, video, audio, template',
  'input, select, button, label, fieldset, datalist',
  '[hidden], [aria-hidden="true"]',
  ...[
    'alert',
    'banner',
    'complementary',
    'contentinfo',
    'dialog',
    'form',
    'menu',
    'menubar',
    'navigation',
    'search',
    'toolbar',
  ].map((role) => `[role="${role}"]`),
].join(', ');

/**
 * Classes and ids that content management systems and share bars give to what is not the article.
 * Each is the beginning of a class or id, up to a `-`, a `_` or its end.
 */
export const FURNITURE_NAMES: readonly string[] = [
  'a2a',
  'addthis',
  'addtoany',
  'ariane',
  'axeptio',
  'breadcrumb',
  'breadcrumbs',
  'comment-respond',
  'comments',
  'commentaires',
  'consent',
  'cookie',
  'cookies',
  'didomi',
  'entry-views',
  'gdpr',
  'jp-relatedposts',
  'menu',
  'nav',
  'navbar',
  'navigation',
  'newsletter',
  'pagination',
  'partage',
  'popup',
  'post-navigation',
  'post-views',
  'related',
  'respond',
  'rgpd',
  'share',
  'sharedaddy',
  'sharing',
  'sidebar',
  'skip-link',
  'social',
  'tarteaucitron',
  'views',
  'widget',
  'wp-block-latest-posts',
  'yarpp',
];

/** A short line that is furniture wherever it stands, and an example of it. */
export const FURNITURE_LINES: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  {
    pattern:
      /^\W*\d[\d\s.,k]* ?(?:views?|vues?|lectures?|partages?|shares?|likes?|j'aime|commentaires?|comments?)\W*$/,
    example: '1770 Views',
  },
  { pattern: /^(?:nouvel article|new (?:article|post))\W*$/, example: 'Nouvel article' },
  {
    pattern:
      /^(?:publie|poste|paru|mis en ligne|mis a jour|modifie|published|posted|updated)\b.{0,80}$/,
    example: 'Publié le 14 juillet 2021 par La rédaction',
  },
  {
    pattern: /^(?:temps de )?lecture ?:? ?\d+ ?min.{0,10}$|^\d+ min(?:utes)? (?:de lecture|read)$/,
    example: 'Temps de lecture : 3 min',
  },
  {
    pattern: /^(?:partager|partagez|imprimer|share|print|tweet(?:er)?|envoyer)\b.{0,60}$/,
    example: 'Partager sur Facebook',
  },
  {
    pattern:
      /^(?:(?:facebook|twitter|x|linkedin|whatsapp|instagram|pinterest|e-?mail|courriel|copier le lien|imprimer|\W)\s*)+$/,
    example: 'Facebook Twitter LinkedIn',
  },
  {
    pattern: /^(?:tags?|mots-cles|etiquettes?|categories?|classe dans|publie dans)\s*:.{0,120}$/,
    example: 'Mots-clés : Lot, attractivité',
  },
  {
    pattern:
      /^\W*(?:lire la suite|read more|en savoir plus|retour|haut de page|back to top)\b.{0,30}$/,
    example: 'Retour à la liste',
  },
  {
    pattern: /^\W*(?:article|post|actualite|billet) (?:precedente?|suivante?)\b.{0,120}$/,
    example: '← Article précédent',
  },
  { pattern: /^(?:publicite|annonce|advertisement|sponsorise)$/, example: 'Publicité' },
  {
    pattern: /^.{0,200}\bcookies?\b.{0,200}\b(?:accept|refus|parametr|consent|continu).{0,120}$/,
    example: 'Ce site utilise des cookies. Tout accepter Refuser',
  },
  {
    pattern: /^(?:accueil|home)\s*[>/»›|].{0,160}$/,
    example: 'Accueil > Actualités > Attractivité',
  },
];

/**
 * Headings after which the article is over. Where as much text follows as came before it is not:
 * then only the links under the heading go, unless it `ends` whatever follows.
 */
export const CLOSING_HEADINGS: readonly {
  readonly pattern: RegExp;
  readonly ends: boolean;
  readonly example: string;
}[] = [
  {
    pattern: /^(?:recemment publie|publications? recentes?|recently published|recent posts)/,
    ends: true,
    example: 'Récemment publié',
  },
  {
    pattern:
      /^(?:derniers articles|dernieres (?:actualites|nouvelles|infos)|latest (?:news|posts))/,
    ends: true,
    example: 'Derniers articles',
  },
  {
    pattern: /^(?:articles?|contenus?|actualites) (?:similaires?|lies?|associes?|connexes?)\b/,
    ends: true,
    example: 'Articles similaires',
  },
  { pattern: /^(?:related|you may also|more from)\b/, ends: true, example: 'Related posts' },
  {
    pattern: /^(?:\d+ )?(?:commentaires?|comments?|reactions?)\b.{0,20}$/,
    ends: true,
    example: '3 commentaires',
  },
  {
    pattern: /^(?:laisser un commentaire|leave a (?:reply|comment)|poster un commentaire)/,
    ends: true,
    example: 'Laisser un commentaire',
  },
  { pattern: /^(?:a )?lire (?:aussi|egalement)\b/, ends: false, example: 'À lire aussi' },
  {
    pattern: /^(?:vous aimerez|sur le meme (?:sujet|theme)|dans la meme rubrique|a decouvrir)/,
    ends: false,
    example: 'Sur le même sujet',
  },
  { pattern: /^(?:partager|partagez|share)\b/, ends: false, example: 'Partager' },
  {
    pattern: /^(?:abonnez-vous|inscrivez-vous|newsletter|suivez-nous|follow us)\b/,
    ends: false,
    example: 'Abonnez-vous à la newsletter',
  },
];
