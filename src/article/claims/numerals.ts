import { factorAt, withTimes } from './factors.ts';
import { fractionAt, shareAt } from './fractions.ts';
import { type Numeral, plainAt } from './numeral.ts';
import { phraseAfter } from './phrases.ts';
import { isAttached, type Reading, sentenceCeiling } from './reading.ts';

/** Finds the numbers of a text, save in the tokens of dates. */
export function numerals(reading: Reading, dated: Uint8Array): readonly Numeral[] {
  const found: Numeral[] = [];
  for (let at = 0; at < reading.tokens.length;) {
    const mayBegin = dated[at] !== 1 && beginsNumber(reading, at);
    const numeral = mayBegin ? numeralAt(reading, at, dated) : undefined;
    if (numeral) found.push(numeral);
    at = numeral ? numeral.last : at + 1;
  }
  return found;
}

/** Tells fast that most tokens begin no number. */
function beginsNumber({ tokens, lexicon }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind !== 'word') return token.kind === 'digits' || token.text === '€';
  const hyphen = token.key.indexOf('-');
  const word = hyphen < 0 ? token.key : token.key.slice(0, hyphen);
  return (
    lexicon.units.has(word) ||
    lexicon.scales.has(word) ||
    lexicon.articles.has(word) ||
    lexicon.fractionArticles.has(word) ||
    lexicon.bareFractions.has(word) ||
    lexicon.factorWords.beginsWith(token.key)
  );
}

function numeralAt(reading: Reading, at: number, dated: Uint8Array): Numeral | undefined {
  const special =
    halfAt(reading, at) ?? factorAt(reading, at) ?? fractionAt(reading, at) ?? groupAt(reading, at);
  if (special) return special;
  const isEuroFirst = reading.tokens[at]?.text === '€' && isAttached(reading.tokens, at + 1);
  const plain = plainAt(reading, isEuroFirst ? at + 1 : at);
  if (!plain) return undefined;
  const share = shareAt(reading, plain, dated);
  if (share) return share;
  if (isEuroFirst) return { ...plain, first: at, unit: 'euro' };
  return withTimes(reading, withUnit(reading, plain));
}

const NOTHING = {
  value: 0,
  high: undefined,
  unit: 'count',
  spelled: true,
  qualifier: 'exact',
} as const;

/** "Half a million", "half a dozen". */
function halfAt(reading: Reading, at: number): Numeral | undefined {
  const { tokens, lexicon } = reading;
  if (!lexicon.bareFractions.has(tokens[at]?.key ?? '')) return undefined;
  if (!lexicon.articles.has(tokens[at + 1]?.key ?? '')) return undefined;
  const key = tokens[at + 2]?.key ?? '';
  const group = lexicon.scales.get(key) ?? lexicon.collectives.get(key);
  if (group === undefined) return undefined;
  return withUnit(reading, { ...NOTHING, first: at, last: at + 3, value: group / 2 });
}

/** "Une bonne centaine", "deux douzaines". */
function groupAt(reading: Reading, at: number): Numeral | undefined {
  const { tokens, lexicon } = reading;
  const start = tokens[at];
  const isArticle = lexicon.articles.has(start?.key ?? '') || start?.key === 'la';
  const count = isArticle ? { value: 1, last: at + 1 } : plainAt(reading, at);
  if (!count) return undefined;
  const shade = lexicon.shades.get(tokens[count.last]?.key ?? '');
  const place = count.last + (shade === undefined ? 0 : 1);
  const group = lexicon.collectives.get(tokens[place]?.key ?? '');
  const half = lexicon.halfScales.get(tokens[place]?.key ?? '');
  if (half !== undefined) {
    return withUnit(reading, { ...NOTHING, first: at, last: place + 1, value: count.value * half });
  }
  if (group === undefined) return undefined;
  const ofScale = lexicon.of.has(tokens[place + 1]?.key ?? '')
    ? (lexicon.scales.get(tokens[place + 2]?.key ?? '') ??
      lexicon.collectives.get(tokens[place + 2]?.key ?? ''))
    : undefined;
  return {
    first: at,
    last: place + (ofScale === undefined ? 1 : 3),
    value: count.value * group * (ofScale ?? 1),
    high: undefined,
    unit: 'count',
    spelled: true,
    qualifier: shade ?? (!isArticle && group === 12 ? 'exact' : 'environ'),
  };
}

function withUnit(reading: Reading, numeral: Numeral): Numeral {
  const { tokens, lexicon } = reading;
  const ceiling = sentenceCeiling(reading, numeral.first);
  const percent = phraseAfter(lexicon.percent, tokens, numeral.last, ceiling);
  if (percent) return { ...numeral, last: numeral.last + percent.length, unit: 'percent' };
  const euro = phraseAfter(lexicon.euro, tokens, numeral.last, ceiling);
  if (euro) return { ...numeral, last: numeral.last + euro.length, unit: 'euro' };
  return numeral;
}
