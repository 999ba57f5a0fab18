import { ABSENCE_REASONS, type Measure, type ValueMeasure } from '../../src/model/measure.ts';
import { parsePeriod, type Period } from '../../src/model/period.ts';
import { QUALIFIERS, roundingStep } from '../../src/model/qualifier.ts';
import type { Series, SeriesPoint } from '../../src/model/series.ts';

/** Makes a period that must exist. */
export function period(id: string): Period {
  const found = parsePeriod(id);
  if (!found) throw new Error(`period: ${id}`);
  return found;
}

/** Makes a measure from words: `'12'`, `'plus_de 500'`, `'withheld'`. */
export function measure(words: string): Measure {
  const reason = ABSENCE_REASONS.find((known) => known === words);
  return reason ? { kind: 'absent', reason } : valued(words);
}

/** Makes a measure that has a value: `'12'`, `'plus_de 500'`. */
export function valued(words: string): ValueMeasure {
  const [value, qualifierText = 'exact'] = words.split(' ').reverse();
  const qualifier = QUALIFIERS.find((known) => known === qualifierText);
  const number = Number(value);
  if (!qualifier || Number.isNaN(number)) throw new Error(`measure: ${words}`);
  return { kind: 'value', value: number, qualifier };
}

/**
 * Says a measure in the words that `measure` reads, and how rough it is where its value does not
 * tell: `'environ 631 ±100'`.
 */
export function inWords(said: Measure): string {
  if (said.kind === 'absent') return said.reason;
  const { value, qualifier, step } = said;
  const words = qualifier === 'exact' ? String(value) : `${qualifier} ${value}`;
  return step === undefined || step === roundingStep(value) ? words : `${words} ±${step}`;
}

/** Makes a point that speaks of its whole territory and period, unless told otherwise. */
export function point(id: string, words: string, more: Partial<SeriesPoint> = {}): SeriesPoint {
  return {
    period: period(id),
    measure: measure(words),
    sources: [],
    notes: [],
    coverage: undefined,
    running: false,
    partialPeriod: false,
    disputed: false,
    ...more,
  };
}

/** Says a point on one line: `'2021: plus_de 30 (2/5 commune) by lot+journal, disputed'`. */
export function pointWords(said: SeriesPoint): string {
  const { coverage, sources } = said;
  const parts = [
    `${said.period.id}: ${inWords(said.measure)}`,
    coverage ? ` (${coverage.present}/${coverage.expected} ${coverage.level})` : '',
    sources.length > 0 ? ` by ${sources.join('+')}` : '',
    said.running ? ', running' : '',
    said.partialPeriod ? ', partial period' : '',
    said.disputed ? ', disputed' : '',
  ];
  return parts.join('');
}

/** Makes a series of points in the order that a series promises: by start, the coarser first. */
export function seriesFrom(points: readonly SeriesPoint[], counted = false): Series {
  return { indicator: 'compte', territory: '46', counted, points };
}

export function wordsOf(points: readonly SeriesPoint[]): string[] {
  return points.map(pointWords);
}
