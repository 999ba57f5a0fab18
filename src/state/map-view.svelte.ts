import type { Lang } from '../i18n/lang.ts';
import type { MapMessages } from '../i18n/map-fr.ts';
import { type MapTranslation, mapTranslation } from '../i18n/map-translation.ts';
import { comparablePeriods } from '../map/compare/comparable-periods.ts';
import { differencePlaces } from '../map/compare/difference-places.ts';
import { type RankedPlace, rankPlaces } from '../map/compare/rank-places.ts';
import type { PlaceValue } from '../map/place-state.ts';
import { type Representation, representationFor } from '../map/representation.ts';
import { spanAt, stepAt, type TimeGrain } from '../map/time/time-steps.ts';
import { apartGrain } from '../map/time/time-way.ts';
import type { BreakdownColumn } from '../model/breakdown-columns.ts';
import type { PeriodCount } from '../model/figure-periods.ts';
import type { MeasureKind } from '../model/indicator.ts';
import type { Period } from '../model/period.ts';
import type { PlaceFigure } from '../model/place-figure.ts';
import { ratesPerThousand } from '../model/rates.ts';
import type { Span } from '../model/span.ts';
import { type Gazetteer, type Level, placesAt } from '../model/territory.ts';
import type { Board } from './board.svelte.ts';
import { type MapFiguresOf, mapFiguresOf } from './map-figures.ts';
import { type MapChoice, mapChoice, type MapFigures, mapLevel } from './map-subject.ts';
import { rememberSpans } from './remember-spans.ts';
import type { MapMode } from './view.ts';

/** What is drawn of each territory: its figure, its rate, or what changed in it; by code. */
export type DrawnPlaces = ReadonlyMap<string, PlaceFigure & PlaceValue>;

/**
 * What the drawn numbers are: as the figures are, for 1,000 inhabitants, or what changed between
 * two periods, in one of these units or for 100 of before.
 */
export interface DrawnUnit {
  readonly perThousand: boolean;
  readonly change: 'none' | 'absolute' | 'percent';
}

/** A stop of the walk through time, by its place among those of one length. */
export interface MapStop {
  readonly grain: TimeGrain;
  readonly place: number;
}

/** What the map draws from: the figures, and the view that they are seen under. */
export type MapSource = Pick<
  Board,
  'dataset' | 'gazetteer' | 'view' | 'span' | 'today' | 'translation'
>;

/** What the map shows under the present view, for all its panels. */
export class MapView {
  readonly #board: MapSource;
  readonly #words: (lang: Lang) => MapMessages;
  #brushed = $state.raw<ReadonlySet<string>>(new Set());
  /** Whether periods pass by on their own: what stands beside the map then waits. */
  isPlaying = $state(false);

  /** @param words gives the words of the map in a language */
  constructor(board: MapSource, words: (lang: Lang) => MapMessages) {
    this.#board = board;
    this.#words = words;
  }

  readonly translation: MapTranslation = $derived.by(() => {
    const { translation } = this.#board;
    return mapTranslation(translation, this.#words(translation.lang));
  });

  readonly #source: MapFiguresOf = $derived.by(() =>
    mapFiguresOf(this.#board.dataset, this.gazetteer, this.#board.today),
  );
  readonly choices: readonly MapChoice[] = $derived.by(() => this.#source.choices);
  readonly choice: MapChoice = $derived.by(() =>
    mapChoice(this.choices, this.#board.view.mapIndicator),
  );
  readonly level: Level = $derived.by(() => mapLevel(this.choice, this.#board.view.mapLevel));
  /** Codes of the territories of the level. */
  readonly codes: readonly string[] = $derived.by(() =>
    placesAt(this.gazetteer, this.level).map(({ code }) => code),
  );

  /** The periods with figures within the span of the page, and by which lengths they are walked. */
  readonly periods: readonly PeriodCount[] = $derived.by(() =>
    this.#source.periods(this.choice, this.level, this.#board.span),
  );
  readonly grains: readonly TimeGrain[] = $derived.by(() =>
    this.#source.grains(this.choice, this.level, this.#board.span),
  );

  readonly #periodId = $derived.by(() => this.#board.view.mapPeriod);
  readonly #beforeId = $derived.by(() => this.#board.view.mapBefore);

  /** The stop on the map: that asked for, or the last one where a comparison is; else none. */
  readonly stop: MapStop | undefined = $derived.by(() => {
    const asked = stepAt(this.grains, this.#periodId);
    if (asked) return asked;
    const before = stepAt(this.grains, this.#beforeId);
    return before && { grain: before.grain, place: before.grain.steps.length - 1 };
  });
  /** The length of the maps that stand side by side; undefined where one map is shown. */
  readonly apart: TimeGrain | undefined = $derived.by(() => {
    if (!this.#board.view.mapApart) return undefined;
    const asked = this.stop?.grain;
    return asked && asked.steps.length > 1 ? asked : apartGrain(this.grains);
  });
  /** The length by which time is walked; undefined while the whole span is shown. */
  readonly grain: TimeGrain | undefined = $derived.by(() => this.apart ?? this.stop?.grain);
  /** The period on the one map; undefined for the whole span of the page. */
  readonly period: Period | undefined = $derived.by(() =>
    this.apart ? undefined : this.stop?.grain.steps[this.stop.place]?.period,
  );
  readonly span: Span = $derived.by(() =>
    this.period ? this.spanAt(this.period) : this.#board.span,
  );

  /** The periods with which that on the map may be compared, the latest first. */
  readonly comparable: readonly Period[] = $derived.by(() => {
    if (!this.period || !this.grain) return [];
    const periods = this.grain.steps.map(({ period }) => period);
    const kind = this.choice.quantity === 'rate' ? 'stock' : this.#kind;
    return comparablePeriods(periods, this.period, kind);
  });
  /** The period compared with; undefined where there is no comparison. */
  readonly before: Period | undefined = $derived.by(() =>
    this.comparable.find(({ id }) => id === this.#beforeId),
  );

  readonly representation: Representation = $derived.by(() =>
    representationFor(this.choice.quantity),
  );
  /** A number for each inhabitant can be made of any count but of the inhabitants themselves. */
  readonly canBePerThousand: boolean = $derived.by(
    () => this.choice.indicator !== undefined && this.choice.quantity === 'count',
  );
  /** The column that breaks the indicator down by territory. */
  readonly breakdown: BreakdownColumn | undefined = $derived.by(() =>
    this.#source.breakdown(this.choice, this.level),
  );
  /** Categories are shown one period, or all, at a time, and do not change by an amount. */
  readonly canBeCategories: boolean = $derived.by(
    () => this.breakdown !== undefined && !this.apart && !this.before,
  );
  readonly mode: MapMode = $derived.by(() => {
    if (!this.choice.indicator) return 'circles';
    if (this.before && this.#board.view.mapChange === 'percent') return 'choropleth';
    const asked = this.#board.view.mapMode ?? this.representation.proposed;
    return asked === 'categories' && !this.canBeCategories ? this.representation.proposed : asked;
  });
  readonly #change = $derived.by(() => (this.before ? this.#board.view.mapChange : 'none'));
  readonly #perThousand = $derived.by(
    () => this.canBePerThousand && this.mode === 'choropleth' && this.#change !== 'percent',
  );
  readonly unit: DrawnUnit = $derived.by(() => ({
    perThousand: this.#perThousand,
    change: this.#change,
  }));

  readonly #figuresOver = $derived.by(() => this.#source.over(this.choice, this.level));
  readonly #wholeOver = $derived.by(() => this.#source.over(this.choice, 'departement'));
  readonly #drawnOver: (span: Span) => DrawnPlaces = $derived.by(() => {
    const figures = this.#figuresOver;
    const { gazetteer } = this;
    if (!this.#perThousand) return figures;
    return rememberSpans((span) => ratesPerThousand(figures(span), gazetteer));
  });

  /** The figures on the map as they are reported, or added up. */
  readonly figures: MapFigures = $derived.by(() => this.#figuresOver(this.span));
  /** The figures of the period compared with. */
  readonly figuresBefore: MapFigures | undefined = $derived.by(
    () => this.before && this.#figuresOver(this.spanAt(this.before)),
  );
  readonly drawn: DrawnPlaces = $derived.by(() => {
    const { before } = this;
    const after = this.#drawnOver(this.span);
    if (!before || this.#change === 'none') return after;
    return differencePlaces(this.#drawnOver(this.spanAt(before)), after, this.#change);
  });
  /** The same map at every stop of the walk, so that all share their classes; itself alone otherwise. */
  readonly classed: readonly DrawnPlaces[] = $derived.by(() =>
    this.grain && !this.before
      ? this.grain.steps.map(({ period }) => this.drawnAt(period))
      : [this.drawn],
  );

  /** The figure of the whole département, drawn as those of its territories. */
  readonly whole: (PlaceFigure & PlaceValue) | undefined = $derived.by(() => {
    const after = this.#wholeIn(this.span);
    if (!this.before || this.#change === 'none') return after.get(this.#wholeCode);
    const before = this.#wholeIn(this.spanAt(this.before));
    return differencePlaces(before, after, this.#change).get(this.#wholeCode);
  });

  /** The same as it is reported, or added up. */
  readonly wholeFigure: PlaceFigure | undefined = $derived.by(() =>
    this.#wholeOver(this.span).get(this.#wholeCode),
  );

  /** The territories with a value, the highest first. */
  readonly ranked: readonly RankedPlace[] = $derived.by(() => rankPlaces(this.codes, this.drawn));
  readonly #ranks: ReadonlyMap<string, RankedPlace> = $derived.by(
    () => new Map(this.ranked.map((place) => [place.code, place])),
  );

  rankOf(code: string): RankedPlace | undefined {
    return this.#ranks.get(code);
  }

  /** Codes of the territories picked out of the others, on the scatter plot. */
  get brushed(): ReadonlySet<string> {
    return this.#brushed;
  }

  brush(codes: ReadonlySet<string>): void {
    this.#brushed = codes;
  }

  /** The days whose figures count at a stop. */
  spanAt(period: Period): Span {
    return spanAt(this.#kind, period);
  }

  /** What the map shows at another period, drawn in the same way, without a comparison. */
  drawnAt(period: Period): DrawnPlaces {
    return this.#drawnOver(this.spanAt(period));
  }

  /** The figure of the whole département at another period, without a comparison. */
  wholeAt(period: Period): (PlaceFigure & PlaceValue) | undefined {
    return this.#wholeIn(this.spanAt(period)).get(this.#wholeCode);
  }

  #wholeIn(span: Span): DrawnPlaces {
    const figures = this.#wholeOver(span);
    return this.#perThousand ? ratesPerThousand(figures, this.gazetteer) : figures;
  }

  get #wholeCode(): string {
    return this.gazetteer.department.code;
  }

  get gazetteer(): Gazetteer {
    return this.#board.gazetteer;
  }

  get #kind(): MeasureKind {
    return this.choice.indicator?.kind ?? 'stock';
  }
}
