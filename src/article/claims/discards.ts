import type { Numeral } from './numeral.ts';
import { isBare } from './bare.ts';
import { groupAt, nounOf } from './nouns.ts';
import { isPrice } from './prices.ts';
import { phraseAfter, phraseBefore } from './phrases.ts';
import {
  isAttached,
  isCapitalised,
  type Reading,
  sentenceCeiling,
  sentenceFloor,
} from './reading.ts';

/** "Trois fois" counts nothing; "vue 13 000 fois" counts views. */
const MOST_TIMES = 100;

/** "À quatre mains" is an idiom, "seize mains" is a count. */
const FEW = 10;

/** Gives the numbers that may be claims: those that count, measure money or compare. */
export function counting(reading: Reading, found: readonly Numeral[]): readonly Numeral[] {
  const kept: Numeral[] = [];
  let price: Numeral | undefined;
  let out: Numeral | undefined;
  for (const numeral of found) {
    const isOut =
      goesOnFrom(reading, out, numeral) ||
      isDiscarded(reading, numeral) ||
      isBare(reading, numeral, kept.at(-1));
    if (isOut) {
      out = numeral;
      continue;
    }
    if (numeral.unit === 'euro' && isPrice(reading, numeral, price)) price = numeral;
    else kept.push(numeral);
  }
  return kept;
}

/** "Semaines 3 et 4": what goes on from a number that counts nothing counts nothing. */
function goesOnFrom(reading: Reading, out: Numeral | undefined, numeral: Numeral): boolean {
  const { tokens, lexicon } = reading;
  if (!out || numeral.unit !== 'count' || numeral.first !== out.last + 1) return false;
  const joiner = tokens[out.last];
  if (!joiner || !(joiner.text === ',' || lexicon.rangeJoiners.has(joiner.key))) return false;
  return !out.spelled && !groupAt(reading, numeral.last, numeral);
}

function isDiscarded(reading: Reading, numeral: Numeral): boolean {
  if (numeral.unit === 'factor') return false;
  return (
    isPartOfName(reading, numeral) ||
    isMeasured(reading, numeral) ||
    isLabelled(reading, numeral) ||
    isSetPhrase(reading, numeral) ||
    isClock(reading, numeral) ||
    (numeral.unit === 'percent' && isWhole(reading, numeral)) ||
    (numeral.unit === 'count' && (isAddress(reading, numeral) || isNameOrArticle(reading, numeral)))
  );
}

/** "D820", "M2i", "2e", "24h/24", "30-minute", "2.0.1". */
function isPartOfName({ tokens, lexicon }: Reading, { first, last, spelled }: Numeral): boolean {
  const before = tokens[first - 1];
  if (isAttached(tokens, first) && before) {
    if (before.kind === 'digits' || before.kind === 'address') return true;
    if (before.kind === 'word' && !before.key.endsWith("'")) return true;
    if (/^[/\\_#@.:]$/.test(before.text) && before.text !== ':') return true;
    if (/^[-–,.]$/.test(before.text) && isAttached(tokens, first - 1)) return true;
  }
  const after = tokens[last];
  if (!after || !isAttached(tokens, last)) return false;
  if (after.kind === 'word') return !spelled || lexicon.ordinalEndings.has(after.key);
  if (after.text === '/' || after.text === '_' || after.text === '°' || after.text === '@')
    return true;
  if (/^[-–.,:]$/.test(after.text)) {
    const next = tokens[last + 1];
    return next !== undefined && isAttached(tokens, last + 1) && next.kind !== 'mark';
  }
  return false;
}

/** "3 jours", "12 km", "ces trois dernières années". */
function isMeasured(reading: Reading, { last, unit, value }: Numeral): boolean {
  const { tokens, lexicon } = reading;
  if (unit !== 'count') return false;
  // "20 last year".
  if (phraseAfter(lexicon.yearShifts, tokens, last, tokens.length)) return false;
  let at = last;
  if (lexicon.of.has(tokens[at]?.key ?? '')) at += 1;
  for (let step = 0; step < 2 && lexicon.unitAdjectives.has(tokens[at]?.key ?? ''); step += 1)
    at += 1;
  const token = tokens[at];
  if (!token || token.gap === 'paragraph') return false;
  if (lexicon.multiples.has(token.key)) return value < MOST_TIMES;
  return lexicon.otherUnits.has(token.key) || isSized(reading, last) || isDensity(reading, last);
}

/** "page 12", "n° 108", "RN 20", "le 14". */
function isLabelled(reading: Reading, numeral: Numeral): boolean {
  const { tokens, lexicon } = reading;
  const { first, last, spelled, unit } = numeral;
  const before = tokens[first - 1];
  if (!before || tokens[first]?.gap === 'paragraph') return isListCounter(reading, numeral);
  if (before.text === '°' || before.text === 'º' || before.text === '#') return true;
  if (unit !== 'count') return false;
  if (before.text === '.' && lexicon.labels.has(tokens[first - 2]?.key ?? '')) return true;
  const isLabel = before.key.length > 1 || isCapitalised(before);
  if (lexicon.labels.has(before.key) && isLabel) return true;
  if (lexicon.singularDeterminers.has(before.key) && numeral.qualifier === 'exact') return true;
  if (isListCounter(reading, numeral)) return true;
  const named = isCapitalised(before) && tokens[first - 1]?.gap !== 'paragraph';
  const opens = first - 1 === sentenceFloor(reading, first);
  return !spelled && named && !opens && last - first === 1 && !nounOf(reading, numeral);
}

/** "1. Se présenter", "2) Visiter". */
function isListCounter({ tokens }: Reading, { first, last, spelled }: Numeral): boolean {
  const token = tokens[first];
  if (spelled || !token || token.gap === 'none' || token.gap === 'space' || token.text.length > 2)
    return false;
  const after = tokens[last];
  return after !== undefined && isAttached(tokens, last) && /^[.)/]$/.test(after.text);
}

/** "tous les deux", "mille mercis", "24h/24". */
function isSetPhrase(reading: Reading, numeral: Numeral): boolean {
  const { tokens, lexicon } = reading;
  const floor = sentenceFloor(reading, numeral.first);
  const ceiling = sentenceCeiling(reading, numeral.first);
  const next = tokens[numeral.last]?.key ?? '';
  if (numeral.value <= FEW && lexicon.bodyParts.has(next)) return true;
  const isIdiom =
    lexicon.idiomOpeners.has(tokens[numeral.first - 1]?.key ?? '') && lexicon.idioms.has(next);
  if (isIdiom) return true;
  if (phraseAfter(lexicon.notAfter, tokens, numeral.last, ceiling)) return true;
  return phraseBefore(lexicon.notBefore, tokens, numeral.first, floor) !== undefined;
}

/** "100 % local" praises; "100 % des familles" counts. */
function isWhole({ tokens, lexicon }: Reading, { value, last }: Numeral): boolean {
  return value === 100 && !lexicon.of.has(tokens[last]?.key ?? '');
}

/** "12 rue de la Barre", "46000 Cahors", "05 65 53 40 00". */
function isAddress(reading: Reading, numeral: Numeral): boolean {
  const { tokens, lexicon } = reading;
  const { first, last, spelled } = numeral;
  const token = tokens[first];
  const after = tokens[last];
  if (spelled || token?.kind !== 'digits') return false;
  if (/^0\d/.test(token.text)) return true;
  const comma = after?.text === ',' ? 1 : 0;
  const street = tokens[last + comma];
  if (street?.kind === 'word' && lexicon.streets.has(street.key)) return true;
  const isPlural = after !== undefined && lexicon.isPlural(after.key) && !isCapitalised(after);
  if (token.text.length === 5 && last - first === 1 && !isPlural && isPostal(reading, first))
    return true;
  const isService =
    tokens[first - 1]?.text === ':' && lexicon.services.has(tokens[first - 2]?.key ?? '');
  return isService || isAgeOf(reading, numeral);
}

/** "46000 Cahors", "Parnac (46140)", "chemin de la Combe, 46090". */
function isPostal({ tokens }: Reading, at: number): boolean {
  return isCapitalised(tokens[at + 1]) || /^[,(—–-]$/.test(tokens[at - 1]?.text ?? '');
}

/** "Tom (38)", "Parnac (46)": a name, then a number by itself. */
function isAgeOf({ tokens }: Reading, { first, last }: Numeral): boolean {
  return (
    tokens[first - 1]?.text === '(' &&
    tokens[last]?.text === ')' &&
    isCapitalised(tokens[first - 2]) &&
    (tokens[first]?.text.length ?? 0) <= 2
  );
}

/** "Les Trois Vallées" is a name; "un" by itself counts nothing. */
function isNameOrArticle(reading: Reading, numeral: Numeral): boolean {
  const { tokens, lexicon } = reading;
  const { first, last, spelled, high, value } = numeral;
  if (high !== undefined || !spelled) return false;
  if (value === 1) return true;
  const before = tokens[first - 1];
  const opens =
    first === sentenceFloor(reading, first) ||
    before?.kind === 'mark' ||
    tokens[first]?.gap === 'line';
  const isUpper = tokens[first]?.text === tokens[first]?.text.toUpperCase();
  if (isCapitalised(tokens[first]) && !isUpper && (!opens || isCapitalised(tokens[last])))
    return true;
  const next = tokens[last]?.key ?? '';
  // "Neuf" is also "new".
  const counts = lexicon.isPlural(next) && !lexicon.functionWords.has(next);
  return value === 9 && lexicon.lang === 'fr' && !counts;
}

/** "18 h 30", "19:40", "une heure trente". */
function isClock({ tokens, lexicon }: Reading, { first }: Numeral): boolean {
  const word = tokens[first - 1];
  if (!word || !lexicon.clockWords.has(word.key)) return false;
  const hours = tokens[first - 2];
  if (!hours) return false;
  if (word.text === ':') return isAttached(tokens, first) && hours.kind === 'digits';
  return hours.kind === 'digits' || lexicon.units.has(hours.key);
}

/** "9 × 4 m", "4 by 3 metres". */
function isSized({ tokens, lexicon }: Reading, last: number): boolean {
  const by = tokens[last]?.key ?? '';
  if (by !== '×' && by !== 'x' && by !== 'by' && by !== 'sur') return false;
  const other = tokens[last + 1];
  return (
    other?.kind === 'digits' &&
    (by === '×' || by === 'x' || lexicon.otherUnits.has(tokens[last + 2]?.key ?? ''))
  );
}

/** "33 habitants par km²". */
function isDensity({ tokens, lexicon }: Reading, last: number): boolean {
  for (let at = last; at < last + 3; at += 1) {
    if (tokens[at]?.kind !== 'word') return false;
    if (lexicon.per.has(tokens[at + 1]?.key ?? '')) {
      return /^(?:km|km²|m²|m|hectare|square|ha)$/.test(tokens[at + 2]?.key ?? '');
    }
  }
  return false;
}
