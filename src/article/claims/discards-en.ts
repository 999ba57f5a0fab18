import { meaning, words } from './lexicon.ts';
import { phrases } from './phrases.ts';

/** Numbers of English texts that count nothing. */
export const DISCARDS_EN = {
  otherUnits: words(
    'second seconds s sec minute minutes min hour hours h hr hrs day days week weeks weekend weekends month months year years yr yrs century centuries',
    'decade decades night nights am pm a.m p.m noon midnight quarter-hours year-old years-old fortnight',
    'mm cm m km kms kilometre kilometres kilometer kilometers metre metres meter meters mile miles foot feet ft inch inches yard yards',
    'm² km² ha hectare hectares acre acres l litre litres liter liters kg mg g gram grams kilo kilos tonne tonnes ton tons pound pounds lb lbs oz',
    'mph kmh km/h w kw kwh mw mwh gb mb degrees degree ° °c pixels px dpi goals sets points pages page lines stars storeys floors fm cents',
  ),
  multiples: words('times'),
  unitAdjectives: words(
    'last past first next long short full whole consecutive more other square and or to of',
  ),
  labels: words(
    'no number nos page pages pp p article articles section chapter volume vol episode season act phase level zone group team line room',
    'table figure fig top version v channel code route road highway motorway rn rd d a n e bus train flight platform gate door building flat',
    'floor law act decree rule grade category size phone tel fax standard iso psalm agenda horizon stage aged age step part under-the g',
  ),
  singularDeterminers: words('this that another'),
  ordinalEndings: words('st nd rd th s'),
  notBefore: phrases(
    meaning(
      true,
      'all the?',
      'aged',
      'age|ages of?',
      'cut|split|divided|folded in|into',
      'one of the',
      '#',
      '/',
      'beat|beaten|draw|drew by?',
    ),
    'before',
  ),
  notAfter: phrases(
    meaning(
      true,
      'thanks',
      'sides|side',
      'years|year old|ago',
      '-year-old|years-old',
      'days|weeks|months ago',
      'percent|% local',
      'views',
      "o'clock",
      'pm|am',
      'p|a . m',
      'x',
      '/',
    ).filter(([phrase]) => phrase !== 'views'),
    'after',
  ),
  streets: words(
    'chemin impasse allée allee route street road avenue lane square boulevard place rue quai',
  ),
  budgetWords: words(
    'budget aid grant grants subsidy subsidies envelope investment investments funding fund funds million spent spending total donations raised',
  ),
  bodyParts: words('hands eyes feet ears legs arms fingers'),
  idiomOpeners: words('in'),
  idioms: words('halves'),
  ageWords: words('youngest oldest aged eldest age'),
  subjects: new Set<string>(),
  clockWords: words("h : hour hours min minutes minute ' ′"),
  per: words('per'),
  priceOf: phrases(meaning(true, 'a|an|per|each|apiece', '/'), 'after'),
  services: words('emergency police fire ambulance doctor pharmacy telephone phone frequency'),
} as const;
