import type { Level } from '../../model/territory.ts';

/** Words before a name that say what kind of territory it is, folded. */
const LEVEL_WORDS: readonly (readonly [Level, RegExp])[] = [
  [
    'epci',
    /^(?:communaute (?:de |des |d )?(?:communes?|agglomeration|agglo)|com ?com|cdc|cc|c c|ca|c a|agglo(?:meration)?|intercommunalite|epci)(?: |$)/,
  ],
  [
    'commune',
    /^(?:commune(?: nouvelle| deleguee)?|com|mairie|ville|village|municipalite|hotel de ville)(?: |$)/,
  ],
  ['departement', /^(?:departement|dept|dpt|dep|conseil (?:departemental|general))(?: |$)/],
];

const LINK = /^(?:de la|de l|des|du|de|d) /;

/** A name parted from the words that say its level; `words` is empty where nothing else is said. */
export interface Levelled {
  readonly level: Level;
  readonly words: readonly string[];
}

/**
 * Takes off the words that say the level of a name, or gives undefined where there are none.
 *
 * @example withoutLevel(['mairie', 'du', 'montat']) // { level: 'commune', words: ['montat'] }
 */
export function withoutLevel(words: readonly string[]): Levelled | undefined {
  const text = words.join(' ');
  for (const [level, pattern] of LEVEL_WORDS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const rest = text.slice(found[0].length).replace(LINK, '');
    return { level, words: rest === '' ? [] : rest.split(' ') };
  }
  return undefined;
}
