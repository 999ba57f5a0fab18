import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CLAIM_STATUSES, type ClaimStatus, type ClaimUnit } from '../../../src/model/claim.ts';
import { parsePeriod } from '../../../src/model/period.ts';
import type { Qualifier } from '../../../src/model/qualifier.ts';

const FOLDER = fileURLToPath(new URL('../../fixtures/claims', import.meta.url));

/** A figure of a text, and what a careful reader makes of it. */
export interface AnnotatedClaim {
  /** Offsets in the text, in UTF-16 units, the end excluded; `quote` is what stands there. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly value: number;
  /** Upper end of a range. */
  readonly high: number | undefined;
  readonly qualifier: Qualifier;
  readonly unit: ClaimUnit;
  /** Code of the indicator it speaks of; undefined where none is meant. */
  readonly indicator: string | undefined;
  /** All the answers that are right, `indicator` first. */
  readonly indicators: readonly (string | undefined)[];
  /** Id of the period it speaks of, the last one of a stretch. */
  readonly period: string | undefined;
  /** All the answers that are right, `period` first. */
  readonly periods: readonly (string | undefined)[];
  /** Id of the first period of a stretch: "depuis 2018", "de 2020 à 2021". */
  readonly from: string | undefined;
  readonly status: ClaimStatus;
  /** Why its indicator, period or status is so, where that was hard to tell. */
  readonly why: string;
}

/** Offsets in a text, the end excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A fictional text with its claims and its other numbers, in order. */
export interface CorpusText {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  /** Date as an id of a period; undefined where the text bears none. */
  readonly date: string | undefined;
  readonly publisher: string;
  readonly url: string | undefined;
  /** What sort of text it is: presse, bulletin, ocr… */
  readonly kind: string;
  readonly text: string;
  readonly claims: readonly AnnotatedClaim[];
  /** Numbers that are not claims. */
  readonly others: readonly Stretch[];
  /** Numbers that may be taken for claims or not. */
  readonly either: readonly Stretch[];
}

/** Reads the corpus, in the order of its file names. */
export function readCorpus(): CorpusText[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  return names
    .sort()
    .map((name) => readCorpusText(name.slice(0, -4), readFileSync(join(FOLDER, name), 'utf8')));
}

const FENCED = /^---\n([\s\S]*?)\n---\n+([\s\S]*)$/;
const MARK = /\[\[([^[\]]*)\]\]|\{\{(\??)([^{}]*)\}\}/g;

/** Spaces that nobody could tell apart in a file, and what stands for them there. */
const NO_BREAK = /␣/g;
const NARROW_NO_BREAK = /⎵/g;

/**
 * Reads one text of the corpus: `[[quote|value|indicator|period|status|why]]` is a claim,
 * `{{…}}` a number that is not one, `{{?…}}` one that may be either. Throws where a mark is wrong or a number has none.
 */
export function readCorpusText(id: string, file: string): CorpusText {
  const fenced = FENCED.exec(file);
  if (!fenced) throw new Error(`${id}: no header`);
  const header = readHeader(fenced[1] ?? '');
  const source = (fenced[2] ?? '')
    .trimEnd()
    .replace(NO_BREAK, '\u00a0')
    .replace(NARROW_NO_BREAK, '\u202f');
  const date = header('date') || undefined;
  if (date !== undefined && !parsePeriod(date)) throw new Error(`${id}: date ${date}`);

  const claims: AnnotatedClaim[] = [];
  const others: Stretch[] = [];
  const either: Stretch[] = [];
  let text = '';
  let read = 0;
  const addUnmarked = (piece: string) => {
    const fault = unmarkedNumber(piece);
    if (fault !== undefined) throw new Error(`${id}: no mark on "${fault}" in "${piece.trim()}"`);
    text += piece;
  };
  for (const match of source.matchAll(MARK)) {
    addUnmarked(source.slice(read, match.index));
    read = match.index + match[0].length;
    const [, claim, doubt, other] = match;
    const start = text.length;
    if (claim !== undefined) {
      try {
        const annotated = readClaim(claim, start, date);
        text += annotated.quote;
        claims.push(annotated);
      } catch (error) {
        const fault = error instanceof Error ? error.message : '';
        throw new Error(`${id}: [[${claim}]]: ${fault}`, { cause: error });
      }
    } else {
      text += other ?? '';
      (doubt ? either : others).push({ start, end: text.length });
    }
  }
  addUnmarked(source.slice(read));
  return {
    id,
    lang: header('lang'),
    title: header('title'),
    date,
    publisher: header('publisher'),
    url: header('url') || undefined,
    kind: header('kind'),
    text,
    claims,
    others,
    either,
  };
}

const HEADER_NAMES = ['title', 'lang', 'date', 'publisher', 'url', 'kind'];

function readHeader(text: string): (name: string) => string {
  const values = new Map<string, string>();
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0));
    if (!HEADER_NAMES.includes(name)) throw new Error(`header line "${line}"`);
    values.set(name, line.slice(colon + 1).trim());
  }
  return (name) => values.get(name) ?? '';
}

function readClaim(mark: string, start: number, date: string | undefined): AnnotatedClaim {
  const [quote = '', amount = '', indicatorList = '-', periodList = '-', status, why, ...rest] =
    mark.split('|');
  if (rest.length > 0) throw new Error('too many parts');
  if (quote === '' || quote !== quote.trim()) throw new Error('blanks around the quote');
  const { value, high, qualifier, unit } = readAmount(amount);
  const fault = quoteFault(quote, value, high);
  if (fault !== undefined) throw new Error(fault);
  const indicators = indicatorList.split('/').map((code) => (code === '-' ? undefined : code));
  const stretches = periodList.split('/').map((entry) => readPeriods(entry, date));
  const [first] = stretches;
  const periods = stretches.map(({ period }) => period);
  // A text that says no time speaks of its own date.
  if (periodList === '-') periods.push(date);
  return {
    start,
    end: start + quote.length,
    quote,
    value,
    high,
    qualifier,
    unit,
    indicator: indicators[0],
    indicators,
    period: periods[0],
    periods,
    from: first?.from,
    status: readStatus(status ?? 'unverified'),
    why: why ?? '',
  };
}

const SIGNS: Readonly<Record<string, Qualifier>> = {
  '': 'exact',
  '>': 'plus_de',
  '>=': 'au_moins',
  '<~': 'pres_de',
  '~': 'environ',
  '<': 'moins_de',
};
const AMOUNT = /^(>=|<~|>|~|<|)(x?)(\d+(?:\.\d+)?)(?:\.\.(\d+(?:\.\d+)?)|\/(\d+))?([%€]?)$/;

/** Reads what a claim says: `>500`, `15..20`, `12%`, `280000€`, `1/3`, `x2`. */
function readAmount(amount: string): Pick<AnnotatedClaim, 'value' | 'high' | 'qualifier' | 'unit'> {
  const match = AMOUNT.exec(amount);
  if (!match) throw new Error(`amount "${amount}"`);
  const [, sign = '', times, first, last, divisor, unit] = match;
  const qualifier = SIGNS[sign];
  if (!qualifier) throw new Error(`sign "${sign}"`);
  const number = Number(first);
  const high = last === undefined ? undefined : Number(last);
  if (high !== undefined && high <= number) throw new Error('a range that falls');
  const named: ClaimUnit = unit === '%' ? 'percent' : unit === '€' ? 'euro' : 'count';
  const value = divisor === undefined ? number : number / Number(divisor);
  const plain = divisor === undefined ? named : 'share';
  return { value, high, qualifier, unit: times ? 'factor' : plain };
}

function readPeriods(
  entry: string,
  date: string | undefined,
): { from: string | undefined; period: string | undefined } {
  if (entry === '-') return { from: undefined, period: undefined };
  const [first = '', last] = entry.split('..').map((id) => (id === 'now' ? date : id));
  for (const id of [first, last]) {
    if (id !== undefined && id !== '' && parsePeriod(id)?.id !== id) {
      throw new Error(`period "${entry}"`);
    }
  }
  if (!entry.includes('..')) return { from: undefined, period: first || undefined };
  return { from: first, period: last };
}

function readStatus(text: string): ClaimStatus {
  const status = CLAIM_STATUSES.find((known) => known === text);
  if (!status) throw new Error(`status "${text}"`);
  return status;
}

/** Numbers in digits: "13 000", "1,2", "3,415.20". */
const IN_DIGITS = /\d+(?:[ ,\u00a0\u202f\n]\d{3})*(?:[.,]\d+)?/g;
const SCALED = /million|milliard|thousand|billion|[kK]\b|\bM\b|mille/;

/** Tells what the digits of a quote say otherwise than its value; a slip of the annotator. */
function quoteFault(quote: string, value: number, high: number | undefined): string | undefined {
  if (SCALED.test(quote)) return undefined;
  for (const [digits] of quote.matchAll(IN_DIGITS)) {
    const inFrench = Number(digits.replace(/\s/g, '').replace(',', '.'));
    const inEnglish = Number(digits.replace(/[\s,]/g, ''));
    const said = [inFrench, inEnglish];
    if (!said.includes(value) && (high === undefined || !said.includes(high))) {
      if (!/\//.test(quote) && !/x|fois|times/.test(quote)) return `the quote says ${digits}`;
    }
  }
  return undefined;
}

const FRENCH_WORDS =
  'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|' +
  'vingts?|trente|quarante|cinquante|soixante|septante|cents?|mille|millions?|milliards?|' +
  'demi-douzaine|dizaines?|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|' +
  'soixantaine|centaines?|milliers?|tiers|quarts?|moitié|' +
  'doubl(?:e|é|ée|és|er|ent)|tripl(?:e|é|ée|és|er|ent)|quadrupl(?:e|é|er)|' +
  '(?:deux|trois|quatr|cinqu|six|sept|huit|neuv|dix)ième|seconde?';
const ENGLISH_WORDS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|sixteen|twenty|' +
  'thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|' +
  'half|thirds?|quarters?|twice|doubl(?:e|ed|ing)|trebled|tripled|fourth|fifth';
const NUMBER = new RegExp(
  `\\d|(?<![\\p{L}\\p{N}])(?:${FRENCH_WORDS}|${ENGLISH_WORDS})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** Gives the first number of a piece of text that bears no mark. */
function unmarkedNumber(piece: string): string | undefined {
  return NUMBER.exec(piece)?.[0];
}
