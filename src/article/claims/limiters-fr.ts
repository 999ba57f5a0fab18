import type { Qualifier } from '../../model/qualifier.ts';
import { meaning, words } from './lexicon.ts';
import { phrases } from './phrases.ts';

/** Adverbs between a verb and its number: "dépasse désormais les 500". */
const NOW = "désormais|aujourd'hui|maintenant|déjà|largement|nettement|ainsi|même|encore|tout?";
const DE = "de|d'|des";
const THE = "le|la|les|l'?";
const MARK = "cap|barre|seuil|chiffre|nombre|palier de|d'|des";
const EXCEED =
  'dépasse|dépassent|dépassé|dépassée|dépasser|dépassant|dépassait|dépassaient|dépassera|dépasseront|excède|excèdent|excédé|excédait';
const CROSS =
  'repasse|repassé|repassent|franchi|franchit|franchir|franchissent|franchissant|passé|passe|passer|passent|dépasse|dépassé|dépassent|dépasser|dépassant';
const NEAR =
  'approche|approchent|approchant|approcher|approchait|approchaient|avoisine|avoisinent|avoisinant|avoisinait|frôle|frôlent|frôlé|frôler|frôlant|frôlait|talonne|flirte';

/** What limits a number in French. */
export const LIMITERS_FR = {
  limitersBefore: phrases<Qualifier | 'none'>(
    [
      // Added to, not more than.
      ...meaning('none' as const, `en plus ${DE}`, "ne|n' plus de", "fois plus|moins de|d'"),
      ...meaning(
        'plus_de' as const,
        `plus ${DE}`,
        'plus du',
        `bien|largement|nettement|beaucoup plus ${DE}`,
        `un peu|petit plus ${DE}`,
        `+ ${DE}`,
        '>',
        `${EXCEED} ${NOW} ${THE}`,
        `${EXCEED} ${NOW} ${THE} ${MARK}`,
        `${CROSS} ${NOW} le|la ${MARK}`,
        `${CROSS} ${NOW} les`,
        `au-delà ${DE}`,
        'au delà de|des',
        'supérieur|supérieure|supérieurs|supérieures à',
      ),
      ...meaning(
        'au_moins' as const,
        'au moins|minimum',
        `pas moins ${DE}`,
        `un minimum ${DE}`,
        `au minimum ${DE}`,
        'minimum',
        'a minima',
        '≥',
        '> =',
      ),
      ...meaning(
        'pres_de' as const,
        `tout? près ${DE}`,
        'près du',
        `pas|non loin ${DE}`,
        `proche|proches ${DE}`,
        'presque',
        'quasi',
        'quasiment',
        'pratiquement',
        `${NEAR} ${NOW} ${DE}`,
        `${NEAR} ${NOW} ${THE}`,
        `${NEAR} ${NOW} le|la ${MARK}`,
      ),
      ...meaning(
        'environ' as const,
        'environ',
        'quelque',
        'quelques',
        `autour ${DE}`,
        'à peu près',
        'a peu près',
        `aux alentours|environs ${DE}`,
        `alentour ${DE}`,
        `de l' ordre ${DE}`,
        'plus ou moins',
        'approximativement',
        'grosso modo',
        'dans les',
        '≈',
        '~',
        '≃',
        '±',
      ),
      ...meaning(
        'moins_de' as const,
        `moins ${DE}`,
        `bien|nettement|largement moins ${DE}`,
        `un peu moins ${DE}`,
        "jusqu' à|aux|au",
        'à peine',
        'tout? au plus',
        'au maximum',
        'maximum',
        `un maximum ${DE}`,
        'inférieur|inférieure|inférieurs|inférieures à',
        'en dessous de',
        'en-dessous de',
        `sous la barre|le seuil ${DE}`,
        '<',
        '≤',
      ),
    ],
    'before',
  ),
  limitersAfter: phrases<Qualifier>(
    [
      ...meaning('plus_de' as const, '+', 'et quelques', 'et des poussières'),
      ...meaning('au_moins' as const, 'au moins|minimum', 'minimum', 'et|ou plus', 'ou davantage'),
      ...meaning('pres_de' as const, 'ou presque'),
      ...meaning('environ' as const, 'environ', 'à peu près', 'approximativement', 'ou peu près'),
      ...meaning(
        'moins_de' as const,
        'tout? au plus',
        'au maximum',
        'maximum',
        'ou moins',
        'à peine',
      ),
    ],
    'after',
  ),
  rangeOpeners: new Map([
    ['entre', words('et')],
    ['de', words('à')],
    ["d'", words('à')],
  ]),
  rangeJoiners: words('à ou voire et - – —'),
  changeVerbs: words(
    'passer passé passée passés passées passe passent passant passait passera grimper grimpé grimpe grimpant',
    'bondir bondi bondit augmenter augmenté augmente croître monter monté monte évoluer évolué évolue',
    'progresser progressé progresse baisser baissé baisse chuter chuté chute tomber tombé tombe tombée',
    'reculer reculé recule descendre descendu descend hausse baisse',
  ),
  passVerbs: words('passer passé passée passés passées passe passent passant passait passera'),
  partWords: phrases(
    meaning(
      true,
      'dont',
      'parmi lesquels|lesquelles|eux|elles',
      'parmi lesquels|lesquelles|eux|elles ,',
      'parmi lesquels|lesquelles on compte|trouve|dénombre',
      'y compris',
      'parmi lesquels|lesquelles figurent',
    ),
    'before',
  ),
} as const;
