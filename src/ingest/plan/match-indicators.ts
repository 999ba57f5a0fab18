import type { Indicator } from '../../model/indicator.ts';
import { labelStems, labelWords, stemSet } from './header-words.ts';

/** Indicators that a text may name, by code. */
export interface IndicatorMatches {
  /** The text says all the words of the code or of a label, and no other. */
  readonly exact: readonly string[];
  /** It says some of them, the noun that is counted among them, and no other. */
  readonly partial: readonly string[];
  /** It says such a noun and other words too: part of what is counted, or something else. */
  readonly related: readonly string[];
}

interface IndicatorWords {
  readonly code: string;
  readonly names: readonly ReadonlySet<string>[];
  readonly units: readonly ReadonlySet<string>[];
  /** Nouns that are counted: the first word of each name, and the units. */
  readonly heads: ReadonlySet<string>;
}

/** Words beside the name of an indicator that do not change what is counted. */
const NEUTRAL: ReadonlySet<string> =
  stemSet(`nb nbre nbr nombre n effectif total totaux chiffre chiffres quantité number count an année
    annuel par lot oh my programme valeur valeurs fichier tableau liste données bilan`);

/** Insee's total population counts some inhabitants in two communes: it is not the population. */
const TERMS = /\bpopulations? totales?\b/;

/** First words of a label that count nothing by themselves. */
const NO_HEADS: ReadonlySet<string> = stemSet('nouveau nouveaux nouvelle nouvelles new');

const WORDS = new WeakMap<readonly Indicator[], readonly IndicatorWords[]>();

/** Tells which indicators a header, a cell or a name may speak of, by its words. */
export function matchIndicators(text: string, indicators: readonly Indicator[]): IndicatorMatches {
  const all = wordsOf(indicators);
  const said = tellingStems(text);
  if (said.size === 0) return { exact: [], partial: [], related: [] };
  const isTerm = TERMS.test(labelWords(text).join(' '));
  const exact = isTerm ? [] : all.filter(({ names }) => names.some((name) => isSame(said, name)));
  const partial = isTerm ? [] : all.filter((words) => isPart(said, words));
  const related = all.filter(({ heads }) => [...said].some((word) => heads.has(word)));
  return { exact: codes(exact), partial: codes(partial), related: codes(related) };
}

/**
 * Gives the indicator whose whole name a longer text holds; the longest name, '' where unsure.
 *
 * @param beside text that may complete the name, but does not hold it alone
 */
export function indicatorIn(text: string, indicators: readonly Indicator[], beside = ''): string {
  const told = new Set(labelStems(text));
  const said = new Set([...told, ...labelStems(beside)]);
  let found: string[] = [];
  let longest = 0;
  for (const { code, names } of wordsOf(indicators)) {
    const held = names.filter(
      (name) =>
        [...name].every((word) => said.has(word)) && [...name].some((word) => told.has(word)),
    );
    const length = Math.max(0, ...held.map(({ size }) => size));
    if (length === 0 || length < longest) continue;
    found = length > longest ? [code] : [...found, code];
    longest = length;
  }
  return found.length === 1 ? (found[0] ?? '') : '';
}

function wordsOf(indicators: readonly Indicator[]): readonly IndicatorWords[] {
  const known = WORDS.get(indicators);
  if (known) return known;
  const words = indicators.map(({ code, label, unit }) => {
    const names = [code, label.fr, label.en].map(tellingStems).filter(({ size }) => size > 0);
    const units = [unit.fr, unit.en].map(tellingStems).filter(({ size }) => size > 0);
    // In English the noun comes last, if at all: "Stand visitors".
    const first = [code, label.fr].flatMap(
      (name) => [...tellingStems(name)].find((word) => !NO_HEADS.has(word)) ?? [],
    );
    return {
      code,
      names,
      units,
      heads: new Set([...first, ...units.flatMap((unit) => [...unit])]),
    };
  });
  WORDS.set(indicators, words);
  return words;
}

/** The stems of a text without neutral words, all of them where it has no others. */
function tellingStems(text: string): ReadonlySet<string> {
  const stems = labelStems(text);
  const telling = stems.filter((stem) => !NEUTRAL.has(stem));
  return new Set(telling);
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((word) => b.has(word));
}

function isPart(said: ReadonlySet<string>, { names, units, heads }: IndicatorWords): boolean {
  const words = [...said];
  if (!words.some((word) => heads.has(word))) return false;
  return [...names, ...units].some((name) => words.every((word) => name.has(word)));
}

const codes = (words: readonly IndicatorWords[]) => words.map(({ code }) => code);
