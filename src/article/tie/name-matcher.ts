import type { Word } from './word-tokens.ts';
import { wordsOf } from './word-tokens.ts';

/** A name to be found in a text. */
export interface SoughtName<Item> {
  readonly item: Item;
  readonly name: string;
  /** Year that tells it from its namesakes, or undefined. */
  readonly year: number | undefined;
}

/** A name found in a text, from its first word to its last. */
export interface FoundName<Item> {
  readonly item: Item;
  readonly start: number;
  readonly end: number;
  /** True where the text holds every word of the name that carries sense. */
  readonly full: boolean;
}

interface Entry<Item> {
  readonly sought: SoughtName<Item>;
  /** Stems of the words that carry sense, in order. */
  readonly stems: readonly string[];
}

/** Words that join others in a name. */
const JOINING = new Set(
  'a au aux d de des du en et l la le les pour sur the of and to in'.split(' '),
);

/** Words that many events and bodies share, as stems: they name none by themselves. */
const GENERIC = new Set(
  wordsOf(
    `accueil action animation année association arrivée campagne centre chambre championnat club
    comité commerce compétition congrès département direction deuxième édition emploi enquête
    étape été étude évènement fédération festival fête fictif flux hiver immersion industrie
    institut international journée lancement Lot local marque mise monde my oh national nouveau nouveaux arrivant offre
    office partenaire pilotage place plateforme population portail première présentation projet
    rencontre réseau salon soirée tourisme territoire travail ville`,
  ).map(({ stem }) => stem),
);

/** Words of the text that may stand between two words of a name. */
const WORDS_BETWEEN = 2;

/** Words in common with a name that is not written in full (two may be chance without a rare one). */
const LEAST_COMMON = 2;

/** Part of the words of a name that must stand in the text. */
const LEAST_PART = 0.5;

/** Finds names in a text, in full or by two words that tell them from the others. */
export class NameMatcher<Item> {
  readonly #byStem = new Map<string, Entry<Item>[]>();

  constructor(names: readonly SoughtName<Item>[]) {
    for (const sought of names) {
      const stems = wordsOf(sought.name)
        .filter(({ folded }) => !JOINING.has(folded) && !isYear(folded))
        .map(({ stem }) => stem);
      for (const stem of new Set(stems)) {
        const entries = this.#byStem.get(stem) ?? [];
        entries.push({ sought, stems });
        this.#byStem.set(stem, entries);
      }
    }
  }

  /** Finds names in the words of a text; where two fit as well, the year decides, or neither. */
  find(words: readonly Word[], text: string): readonly FoundName<Item>[] {
    const found: FoundName<Item>[] = [];
    let from = 0;
    for (const [index, word] of words.entries()) {
      if (index < from) continue;
      const matches = (this.#byStem.get(word.stem) ?? [])
        .map((entry) => matchAt(words, index, entry, text))
        .filter((match) => match !== undefined);
      const best = this.#best(matches, words, index);
      const last = best && words[best.last];
      if (!best || !last) continue;
      found.push({
        item: best.entry.sought.item,
        start: word.start,
        end: last.end,
        full: best.full,
      });
      from = best.last + 1;
    }
    return found;
  }

  #best(matches: readonly Match<Item>[], words: readonly Word[], index: number) {
    const most = Math.max(...matches.map(({ common }) => common));
    const longest = matches.filter(({ common }) => common === most);
    const whole = longest.filter(({ full }) => full);
    const fullest = whole.length > 0 ? whole : longest;
    if (fullest.length < 2) return fullest[0];
    const year = yearNear(words, index);
    const ofYear = fullest.filter(({ entry }) => entry.sought.year === year);
    return ofYear.length === 1 ? ofYear[0] : undefined;
  }
}

interface Match<Item> {
  readonly entry: Entry<Item>;
  readonly common: number;
  readonly full: boolean;
  /** Index of its last word in the text. */
  readonly last: number;
}

function matchAt<Item>(
  words: readonly Word[],
  index: number,
  entry: Entry<Item>,
  text: string,
): Match<Item> | undefined {
  const { stems } = entry;
  const matched: Word[] = [];
  let last = index;
  let next = 0;
  for (let at = index; at <= last + WORDS_BETWEEN + 1 && next < stems.length; at += 1) {
    const word = words[at];
    const previous = words[at - 1];
    if (!word || (at > index && previous && parts(text, previous, word))) break;
    const order = stems.indexOf(word.stem, next);
    if (order === -1) continue;
    matched.push(word);
    next = order + 1;
    last = at;
  }
  const common = matched.length;
  const full = common === stems.length;
  const rare = matched.some(({ stem }) => !GENERIC.has(stem));
  const named = matched.some(({ capital }) => capital);
  const enough = full
    ? common > 1 || (rare && named)
    : rare && common >= LEAST_COMMON && common / stems.length >= LEAST_PART;
  return enough ? { entry, common, full, last } : undefined;
}

/** Tells whether what stands between two words ends a sentence, a block or an item of a list. */
function parts(text: string, a: Word, b: Word): boolean {
  return /[.;:!?\n]/.test(text.slice(a.end, b.start));
}

const isYear = (word: string) => /^(19|20)\d\d$/.test(word);

/** Words within which a year after a name is taken for its year. */
const YEAR_REACH = 12;

/** Gives the year that stands soon after a word, else the last one before it. */
function yearNear(words: readonly Word[], index: number): number | undefined {
  const after = words.slice(index, index + YEAR_REACH).find(({ folded }) => isYear(folded));
  const near = after ?? words.slice(0, index).findLast(({ folded }) => isYear(folded));
  return near && Number(near.folded);
}
