import { meaning, words } from './lexicon.ts';
import { phrases } from './phrases.ts';

/** Adverbs, pronouns, prepositions and verbs of French that no noun group goes through. */
const FUNCTION_WORDS = words(
  "le la les l' un une des du de d' au aux à a ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs",
  'et ou où ni mais car donc or que qui quoi dont lequel laquelle lesquels lesquelles auquel auxquels duquel desquels',
  "qu' s' se m' t' n' c' j' y en ne pas plus moins très trop peu assez aussi autant tant si",
  'je tu il elle on nous vous ils elles eux lui me te moi toi soi ceux celles celui celle ça cela ceci',
  'dans par pour sur sous avec sans chez vers entre contre depuis dès pendant durant avant après derrière devant',
  'près lors malgré selon parmi hors envers outre voire via puis ensuite enfin alors ainsi toujours jamais souvent',
  'parfois encore déjà désormais bientôt ailleurs ici là hier demain fois ans jours mois autrefois',
  'est sont était étaient étions sommes serons sera seront ont avait avaient aura auront fait font faits eut eurent fut furent suis es as ai avons avez',
  'soit soient être avoir sommes êtes peuvent peut doivent doit vont va avez avons',
  'même mêmes tous toutes tout toute chaque certains certaines plusieurs quelques autres autre',
  'lorsque quand comme puisque tandis alors quoique parce jusque car cependant toutefois pourtant néanmoins',
  'dits dites mis mise mises pris prise prises permis promis compris assis repris appris remis soumis transmis commis admis',
  'fin début environ minimum maximum presque près plus seulement hors dessus dessous dedans dehors autour loin longtemps',
  'venir voir faire vivre rester partir découvrir rejoindre travailler participer',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  "lundi mardi mercredi jeudi vendredi samedi dimanche aujourd'hui cours",
);

/** Words in -és or -ées that are nouns by themselves. */
const PARTICIPLE_NOUNS = words(
  'employés employées salariés salariées associés associées retraités retraitées réfugiés réfugiées invités invitées',
  'députés députées diplômés diplômées abonnés abonnées licenciés licenciées administrés administrées entrées journées',
  'soirées années arrivées données idées allées tournées matinées randonnées musées lycées marchés',
  'habitués délégués accidentés blessés blessées élevés traversées montées chaussées poignées vallées degrés échangées',
  'congés côtés clés cafés supermarchés hypermarchés procédés canapés arrêtés jubilés nouveau-nés',
);

/** Participles in -is and -us, whose endings are those of nouns too. */
const PARTICIPLES = words(
  'accueillis accueillies suivis suivies établis établies réunis réunies choisis choisies reçus reçues venus venues retenus retenues',
);

/** How French names what is counted. */
export const NOUNS_FR = {
  functionWords: FUNCTION_WORDS,
  isPlural: (word: string) => word.length > 2 && /[sxz]$/.test(word),
  nounJoiners: words("de d' des du"),
  nounArticles: words("la le l' les"),
  nounClauses: words(
    'ayant souhaitant désirant cherchant voulant vivant travaillant venant issus issues',
  ),
  isParticiple: (word: string) =>
    PARTICIPLES.has(word) ||
    (/(?:[^t]|[^i]t)(?:és|ées)$/.test(word) && !PARTICIPLE_NOUNS.has(word)),
  adjectivesFirst: false,
  linkVerbs: words(
    'est sont était étaient étions sommes sera seront élève élèvent élevait établit établissent établissait atteint atteignent atteignait atteindre',
    'comptez comptons compter passe passent passé passés passée passées passait compte comptent frôle dépasse dépassent approche avoisine avoisinent été',
    'monte grimpe monté grimpé grimpent restent reste demeure chiffre estimé évalué plafonne culmine doublé',
  ),
  goesOn: words("et puis contre à de d' dont soit ou voire mais pour seulement ainsi autres"),
  comparers: phrases(
    meaning(true, 'de plus|moins', 'en plus|moins', 'de mieux', "d' entre"),
    'after',
  ),
  ofItPronouns: words('en'),
  auxiliaries: words(
    'ont sont étaient avaient seront auront viennent vont peuvent restent furent eurent',
  ),
  groups: words('équipe groupe équipage bande collectif jury famille trio comité'),
  ageLimiters: new Set<string>(),
  countNouns: words('nombre total effectif nombres cap barre'),
  pluralDeterminers: words('les nos ses leurs ces vos des'),
} as const;
