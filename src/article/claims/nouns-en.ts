import { meaning, words } from './lexicon.ts';
import { phrases } from './phrases.ts';

/** Plurals of English without a final s. */
const IRREGULAR = words(
  'people men women children youngsters folk staff police media data teeth feet businesswomen businessmen',
);

const FUNCTION_WORDS = words(
  'the a an this that these those my your his her its our their and or but nor so yet for of in on at by to from with without into onto',
  'over under above below about around between among through during before after since until till as than then there here now not no yes',
  'i you he she it we they me him us them who whom whose which what when where why how is are was were be been being am has have had',
  'do does did will would shall should can could may might must more most less fewer least much many few some any all both each every',
  'other another such only just also too very already still even ever never often always per via while if because though although',
  'has was is as his its this us plus times always perhaps across towards afterwards besides years days hours minutes weeks months',
  'says lies takes comes goes makes gives gets shows means seems becomes remains runs works keeps helps joins offers including included',
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow currently together out up down off back away',
  'have had who settled-in bringing making ago last next or so',
);

/** How English names what is counted. */
export const NOUNS_EN = {
  functionWords: FUNCTION_WORDS,
  isPlural: (word: string) => IRREGULAR.has(word) || (word.length > 3 && /[^sui]s$/.test(word)),
  nounJoiners: words('of'),
  nounArticles: words('the'),
  nounClauses: words('having wishing wanting looking seeking willing'),
  isParticiple: (word: string) => word.length > 4 && word.endsWith('ed'),
  adjectivesFirst: true,
  linkVerbs: words(
    'is are was were stands stood reached reaches reach totals totalled numbered number now been rose risen grew grown came comes remains hit exceeded passed doubled',
  ),
  goesOn: words('and then against to from of or but versus compared with only just including'),
  comparers: phrases(meaning(true, 'more|fewer|less', 'of them'), 'after'),
  ofItPronouns: new Set<string>(),
  auxiliaries: words('are were have had will can'),
  groups: words('team group crew band family party jury'),
  ageLimiters: words('over under'),
  countNouns: words('number total count figure tally'),
  pluralDeterminers: words('the our its their these'),
} as const;
