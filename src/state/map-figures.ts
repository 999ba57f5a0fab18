import { type TimeGrain, timeGrains } from '../map/time/time-steps.ts';
import type { BreakdownColumn } from '../model/breakdown-columns.ts';
import type { Dataset } from '../model/dataset.ts';
import { figurePeriods, type PeriodCount } from '../model/figure-periods.ts';
import type { Day } from '../model/period.ts';
import { placeBreakdown } from '../model/place-breakdown.ts';
import { type Span, spanHolds } from '../model/span.ts';
import type { Gazetteer, Level } from '../model/territory.ts';
import { type MapChoice, mapChoices, type MapFigures, mapFiguresOver } from './map-subject.ts';
import { rememberSpans, spanKey } from './remember-spans.ts';

interface Kept<Found> {
  readonly found: Found;
}

/** What a map can draw of one set of figures, each part of it worked out when it is first asked for. */
export class MapFiguresOf {
  readonly #dataset: Dataset;
  readonly #gazetteer: Gazetteer;
  readonly #today: Day;
  readonly #periods = new Map<string, Kept<readonly PeriodCount[]>>();
  readonly #grains = new Map<string, Kept<readonly TimeGrain[]>>();
  readonly #breakdowns = new Map<string, Kept<BreakdownColumn | undefined>>();
  readonly #figures = new Map<string, Kept<(span: Span) => MapFigures>>();
  #choices: readonly MapChoice[] | undefined;

  constructor(dataset: Dataset, gazetteer: Gazetteer, today: Day) {
    this.#dataset = dataset;
    this.#gazetteer = gazetteer;
    this.#today = today;
  }

  get choices(): readonly MapChoice[] {
    return (this.#choices ??= mapChoices(this.#dataset, this.#gazetteer));
  }

  /** The periods within a span with figures of a choice at a level: see `figurePeriods`. */
  periods({ code, indicator }: MapChoice, level: Level, span: Span): readonly PeriodCount[] {
    if (!indicator) return [];
    const all = remembered(this.#periods, `${level} ${code}`, () =>
      figurePeriods(this.#dataset, this.#gazetteer, indicator, level),
    );
    return all.filter(({ period }) => spanHolds(span, period));
  }

  /** The lengths by which these periods are walked: see `timeGrains`. */
  grains(choice: MapChoice, level: Level, span: Span): readonly TimeGrain[] {
    return remembered(this.#grains, `${level} ${choice.code} ${spanKey(span)}`, () =>
      // Rates do not add up over time: only their own periods can be walked.
      timeGrains(this.periods(choice, level, span), choice.quantity !== 'rate'),
    );
  }

  /** The column that breaks a choice down by territory, at a level: see `placeBreakdown`. */
  breakdown({ code, indicator, quantity }: MapChoice, level: Level): BreakdownColumn | undefined {
    if (!indicator || quantity !== 'count') return undefined;
    return remembered(this.#breakdowns, `${level} ${code}`, () =>
      placeBreakdown(this.#dataset, this.#gazetteer, indicator, level),
    );
  }

  /** The figures of a choice at a level, over any span: see `mapFiguresOver`. */
  over(choice: MapChoice, level: Level): (span: Span) => MapFigures {
    return remembered(this.#figures, `${level} ${choice.code}`, () =>
      rememberSpans(mapFiguresOver(this.#dataset, this.#gazetteer, choice, level, this.#today)),
    );
  }

  /** Tells whether it is of a gazetteer, on a day. */
  isOf(gazetteer: Gazetteer, today: Day): boolean {
    return this.#gazetteer === gazetteer && this.#today === today;
  }
}

const known = new WeakMap<Dataset, MapFiguresOf>();

/** Gives what a map can draw of a data set, the same for all who ask. */
export function mapFiguresOf(dataset: Dataset, gazetteer: Gazetteer, today: Day): MapFiguresOf {
  const before = known.get(dataset);
  if (before?.isOf(gazetteer, today)) return before;
  const made = new MapFiguresOf(dataset, gazetteer, today);
  known.set(dataset, made);
  return made;
}

/** Gives what is kept under a key, or finds it and keeps it; nothing found is kept too. */
function remembered<Found>(kept: Map<string, Kept<Found>>, key: string, find: () => Found): Found {
  const { found } = kept.get(key) ?? { found: find() };
  kept.set(key, { found });
  return found;
}
