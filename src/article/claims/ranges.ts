import type { Numeral } from './numeral.ts';
import { isAttached, type Reading, sentenceFloor } from './reading.ts';

/** How far before "de 320 à 400" a verb of change is looked for, in tokens. */
const VERB_REACH = 10;

/** How much greater the end of "4 ou 5" may be than its start. */
const WIDEST_CHOICE = 3;

/**
 * Joins the two ends of each range ("entre 15 et 20", "4 ou 5") into one number, and drops the
 * ones that a hyphen ties otherwise: a score, a reference.
 */
export function joinRanges(reading: Reading, found: readonly Numeral[]): readonly Numeral[] {
  const joined: Numeral[] = [];
  for (let place = 0; place < found.length; place += 1) {
    const low = found[place];
    const high = found[place + 1];
    if (!low) break;
    const range = high ? rangeOf(reading, low, high) : undefined;
    if (range !== undefined) place += 1;
    if (range === undefined) joined.push(low);
    else if (range !== 'dropped') joined.push(range);
  }
  return joined;
}

function rangeOf(reading: Reading, low: Numeral, high: Numeral): Numeral | 'dropped' | undefined {
  const { tokens, lexicon } = reading;
  const joiner = tokens[low.last]?.key ?? '';
  if (high.first !== low.last + 1 || !lexicon.rangeJoiners.has(joiner)) return undefined;
  if (reading.sentenceOf[low.first] !== reading.sentenceOf[high.first]) return undefined;
  const opener = tokens[low.first - 1]?.key ?? '';
  const isOpened = lexicon.rangeOpeners.get(opener)?.has(joiner) === true;
  const isHyphen = /^[-–—]$/.test(joiner);
  if (isHyphen && !isAttached(tokens, low.last) && isAttached(tokens, high.first)) return undefined;
  const start =
    low.unit === 'count' && high.value >= 1e6 ? low.value * scaleOf(high.value) : low.value;
  const first = start < high.value ? start : low.value;
  const isRising = first < high.value;
  if (isHyphen && (!isRising || !countsSomething(reading, high))) return 'dropped';
  if (isScore(reading, low, high, joiner)) return 'dropped';
  if (!isRising || low.unit === 'factor' || high.unit === 'factor') return undefined;
  if (low.unit !== 'count' && low.unit !== high.unit) return undefined;
  if (joiner === 'et' || joiner === 'and') {
    if (!isOpened) return undefined;
  } else if (!isHyphen && high.value > first * (isOpened ? Infinity : WIDEST_CHOICE)) {
    return undefined;
  }
  const percentLeft = low.unit === 'count' && high.unit === 'percent';
  if (changesBefore(reading, low.first, percentLeft) && !/^(?:ou|or|voire)$/.test(joiner))
    return undefined;
  return {
    ...high,
    first: isOpened ? low.first - 1 : low.first,
    value: first,
    high: high.value,
    spelled: low.spelled && high.spelled,
    qualifier: 'exact',
  };
}

/** "Rugby : 24 à 17": a falling pair after a colon. */
function isScore({ tokens }: Reading, low: Numeral, high: Numeral, joiner: string): boolean {
  const isFalling = low.value >= high.value && low.unit === 'count' && high.unit === 'count';
  return isFalling && (joiner === 'à' || joiner === 'to') && tokens[low.first - 1]?.text === ':';
}

/** "15 à 20 millions": the scale of the end is that of the start too. */
function scaleOf(value: number): number {
  return value >= 1e9 ? 1e9 : 1e6;
}

function countsSomething({ tokens, lexicon }: Reading, numeral: Numeral): boolean {
  if (numeral.unit !== 'count') return true;
  const key = tokens[numeral.last]?.key ?? '';
  return lexicon.isPlural(key) && !lexicon.functionWords.has(key);
}

function changesBefore(reading: Reading, first: number, percentLeft: boolean): boolean {
  const { tokens, lexicon } = reading;
  const floor = Math.max(sentenceFloor(reading, first), first - VERB_REACH);
  for (let at = first - 1; at >= floor; at -= 1) {
    if ((percentLeft ? lexicon.passVerbs : lexicon.changeVerbs).has(tokens[at]?.key ?? ''))
      return true;
  }
  return false;
}
