import { type Qualifier, QUALIFIERS } from '../../model/qualifier.ts';
import { plainLetters } from './cell-text.ts';

/** "At most 300" has no qualifier of its own: the model knows "fewer than". */
export type CellQualifier = Qualifier | 'at-most';

/** Words and signs that stand before a number, in plain letters. */
const BEFORE: Readonly<Record<CellQualifier, readonly string[]>> = {
  exact: ['exactement', 'precisement', 'exactly'],
  plus_de: [
    ...['>', 'plus de', 'plus que', 'un peu plus de', '+ de', '+de', 'au-dela de', 'au dela de'],
    ...['superieur a', 'more than', 'over', 'above', 'greater than'],
  ],
  au_moins: [
    ...['>=', '=>', '≥', '⩾', '≧', 'au moins', 'au minimum', 'minimum', 'a minima', 'pas moins de'],
    ...['at least', 'no fewer than', 'no less than'],
  ],
  pres_de: ['pres de', 'presque', 'quasi', 'quasiment', 'nearly', 'almost', 'close to'],
  environ: [
    ...['~', '≈', '≃', '∼', '±', '+/-', 'environ', 'env.', 'env', 'approximativement', 'approx.'],
    ...['approx', 'autour de', 'aux alentours de', 'alentours de', "de l'ordre de", 'a peu pres'],
    ...['ca.', 'circa', 'about', 'around', 'roughly', 'approximately'],
  ],
  moins_de: [
    ...['<', 'moins de', 'moins que', 'un peu moins de', '- de', '-de', 'en dessous de'],
    ...['inferieur a', 'less than', 'fewer than', 'under', 'below'],
  ],
  'at-most': [
    ...['<=', '=<', '≤', '⩽', '≦', 'au plus', 'au maximum', 'maximum', 'max.', 'max', "jusqu'a"],
    ...['pas plus de', 'at most', 'up to', 'no more than'],
  ],
};

/** The same after it: "500 et plus". No "min", which is minutes. */
const AFTER: Readonly<Partial<Record<CellQualifier, readonly string[]>>> = {
  au_moins: ['+', 'et plus', 'et +', 'ou plus', 'minimum', 'au minimum', 'au moins', 'or more'],
  environ: ['environ', 'env.', 'env', 'approx.', 'approx'],
  'at-most': ['maximum', 'au maximum', 'max.', 'max', 'au plus', 'et moins', 'ou moins', 'or less'],
};

type Word = readonly [word: string, qualifier: CellQualifier];

const ALL: readonly CellQualifier[] = [...QUALIFIERS, 'at-most'];

/** Longest first: `>=` is not `>`. */
function words(
  table: Readonly<Partial<Record<CellQualifier, readonly string[]>>>,
): readonly Word[] {
  return ALL.flatMap((qualifier) =>
    (table[qualifier] ?? []).map((word): Word => [word, qualifier]),
  ).sort(([a], [b]) => b.length - a.length);
}
const WORDS_BEFORE = words(BEFORE);
const WORDS_AFTER = words(AFTER);

/** What a text says of how exactly a number is known, and the text without it. */
export interface Qualified {
  readonly qualifier: CellQualifier | undefined;
  readonly rest: string;
}

/** Takes a qualifier off the beginning of a clean text. */
export function takeQualifier(text: string): Qualified {
  return take(text, WORDS_BEFORE);
}

/** Takes a qualifier off the beginning of what follows a number: "et plus". */
export function takeQualifierAfter(text: string): Qualified {
  return take(text, WORDS_AFTER);
}

function take(text: string, known: readonly Word[]): Qualified {
  // Most cells begin with a digit, and most numbers have nothing after them.
  if (text === '' || /^\d/.test(text)) return { qualifier: undefined, rest: text };
  const plain = plainLetters(text);
  const found = known.find(([word]) => plain.startsWith(word) && !splitsWord(plain, word.length));
  if (!found) return { qualifier: undefined, rest: text };
  return { qualifier: found[1], rest: text.slice(found[0].length).trimStart() };
}

/** Gives the qualifier that a text names and nothing else: "plus de", "env.", ">". */
export function qualifierNamed(text: string): CellQualifier | undefined {
  const plain = plainLetters(text);
  return [...WORDS_BEFORE, ...WORDS_AFTER].find(([word]) => word === plain)?.[1];
}

function splitsWord(text: string, at: number): boolean {
  return /^[a-z]{2}$/.test(text.slice(at - 1, at + 1));
}
