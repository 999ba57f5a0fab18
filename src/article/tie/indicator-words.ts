import type { Dataset } from '../../model/dataset.ts';
import type { Indicator } from '../../model/indicator.ts';
import { type Phrases, phrasesOf } from './phrase.ts';
import { type ArticleLang, vocabularyOf } from './vocabulary-of.ts';
import { wordsOf } from './word-tokens.ts';

/** The words by which a text may speak of an indicator, ready to be looked for. */
export interface IndicatorWords {
  readonly indicator: Indicator;
  readonly euro: boolean;
  readonly percent: boolean;
  readonly counts: Phrases;
  readonly names: Phrases;
  readonly hints: Phrases;
  readonly signs: Phrases;
  readonly needs: Phrases;
  readonly not: Phrases;
  readonly never: Phrases;
}

/** Words of a label that say nothing by themselves. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `a à au aux avec d dans de depuis des du en et l la le les nombre ou par pour sur total un une
  vers and at by for from in number of on or the their to total who with`
    .split(/\s+/)
    .map((word) => wordsOf(word)[0]?.stem ?? ''),
);

/**
 * Gives the words of each indicator of a data set: those of its labels, units and code, so that a
 * table of one's own is recognised too, and the vocabulary of the programme where its code is there.
 */
export function indicatorWords(dataset: Dataset, lang: ArticleLang): readonly IndicatorWords[] {
  const { indicators: vocabulary } = vocabularyOf(lang);
  return dataset.indicators.map((indicator) => {
    const told = vocabulary[indicator.code];
    const labels = [indicator.label.fr, indicator.label.en].map(fullWords);
    const units = [indicator.unit.fr, indicator.unit.en].filter((unit) => unit !== '');
    const heads = labels.flatMap(([head]) => head ?? []);
    const others = [
      ...labels.flatMap((words) => words.slice(1)),
      ...fullWords(indicator.code.replaceAll('_', ' ')).slice(1),
    ];
    const known = told !== undefined;
    return {
      indicator,
      euro: units.some((unit) => /€|\beuros?\b/i.test(unit)),
      percent: units.some((unit) => /%|pour.?cent|per.?cent/i.test(unit)),
      counts: phrasesOf([...units, ...heads, ...(told?.counts ?? [])]),
      names: phrasesOf([...labels.map((words) => words.join(' … ')), ...(told?.names ?? [])]),
      hints: phrasesOf(known ? (told.hints ?? []) : [...units, ...heads]),
      signs: phrasesOf(known ? (told.signs ?? []) : others),
      needs: phrasesOf(told?.needs ?? []),
      not: phrasesOf(told?.not ?? []),
      never: phrasesOf(told?.never ?? []),
    };
  });
}

/** The words of a label that carry its sense, as they are written. */
function fullWords(label: string): readonly string[] {
  return wordsOf(label)
    .filter(({ stem }) => !EMPTY_WORDS.has(stem))
    .map(({ folded }) => folded);
}
