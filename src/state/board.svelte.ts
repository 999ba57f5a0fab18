import type { Translation } from '../i18n/make-translation.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Happening } from '../model/happening.ts';
import type { Indicator } from '../model/indicator.ts';
import { type KeyFigure, keyFigure } from '../model/key-figure.ts';
import type { Partner } from '../model/partner.ts';
import type { Day } from '../model/period.ts';
import type { Series } from '../model/series.ts';
import { seriesOf } from '../model/series-of.ts';
import { type Span, spanMeets } from '../model/span.ts';
import { type Gazetteer, isWithin, nameOf, presentCode } from '../model/territory.ts';
import { type IndicatorStyle, indicatorStyle } from '../theme/indicator-style.ts';
import { chartIndicators } from './chart-indicators.ts';
import type { Content, Origin } from './content.ts';
import type { Dashboard } from './dashboard.svelte.ts';
import type { HistoryStep } from './view-history.svelte.ts';
import type { View } from './view.ts';
import { spanOfYears, type Years, yearsOf } from './years.ts';

export type Ready = Extract<Content, { kind: 'ready' }>;

/** What the figures say under the present view: the one place where both meet. */
export class Board {
  readonly #dashboard: Dashboard;
  readonly #ready: () => Ready;

  constructor(dashboard: Dashboard, ready: () => Ready) {
    this.#dashboard = dashboard;
    this.#ready = ready;
  }

  readonly dataset: Dataset = $derived.by(() => this.#ready().dataset);
  readonly gazetteer: Gazetteer = $derived.by(() => this.#ready().gazetteer);
  readonly years: Years | undefined = $derived.by(() => yearsOf(this.dataset));

  /** Code of the chosen territory; the whole département where the address names an unknown one. */
  readonly territory: string = $derived.by(() => {
    const { territory } = this.view;
    const whole = this.gazetteer.department.code;
    if (territory === undefined) return whole;
    const code = presentCode(this.gazetteer, territory);
    return isWithin(this.gazetteer, code, whole) ? code : whole;
  });

  // Choices of their own, so that only a change of them, and no other choice of the view, counts.
  readonly #from = $derived.by(() => this.view.from);
  readonly #to = $derived.by(() => this.view.to);
  readonly #indicators = $derived.by(() => this.view.indicators);

  readonly span: Span = $derived.by(() => spanOfYears(this.#from, this.#to));

  readonly #series: ReadonlyMap<string, Series> = $derived.by(() => {
    const { dataset, gazetteer, territory } = this;
    return new Map(
      dataset.indicators.map((indicator) => [
        indicator.code,
        seriesOf(dataset, gazetteer, { indicator, territory }, this.today),
      ]),
    );
  });

  readonly keyFigures: readonly KeyFigure[] = $derived.by(() =>
    this.dataset.indicators.map((indicator) =>
      keyFigure(indicator, this.series(indicator), this.span),
    ),
  );

  /** The indicators of the evolution chart. */
  readonly charted: readonly Indicator[] = $derived.by(() =>
    chartIndicators(this.dataset.indicators, this.#series, this.#indicators),
  );

  readonly happenings: readonly Happening[] = $derived.by(() =>
    this.dataset.happenings.filter(
      (happening) =>
        (spanMeets(this.span, happening.start) || spanMeets(this.span, happening.end)) &&
        this.#isHere(happening.communeCode),
    ),
  );

  readonly partners: readonly Partner[] = $derived.by(() =>
    this.dataset.partners.filter(
      (partner) =>
        (partner.since === undefined ||
          this.span.to === undefined ||
          partner.since.start < this.span.to) &&
        (this.#isHere(partner.communeCode) || this.#isHere(partner.territory)),
    ),
  );

  get view(): View {
    return this.#dashboard.view;
  }

  get today(): Day {
    return this.#dashboard.today;
  }

  get translation(): Translation {
    return this.#dashboard.translation;
  }

  get origin(): Origin {
    return this.#ready().origin;
  }

  /** Name of the chosen territory. */
  get territoryName(): string {
    return nameOf(this.gazetteer, this.territory);
  }

  get isWhole(): boolean {
    return this.territory === this.gazetteer.department.code;
  }

  /** The series of an indicator in the chosen territory, over all time. */
  series(indicator: Indicator): Series {
    return (
      this.#series.get(indicator.code) ?? {
        indicator: indicator.code,
        territory: this.territory,
        counted: false,
        points: [],
      }
    );
  }

  /** The style that an indicator keeps everywhere. */
  style(indicator: Indicator): IndicatorStyle {
    return indicatorStyle(Math.max(0, this.dataset.indicators.indexOf(indicator)));
  }

  choose(changes: Partial<View>, step?: HistoryStep): void {
    this.#dashboard.choose(changes, step);
  }

  /** Chooses a territory; the whole département is left out of the address. */
  chooseTerritory(code: string): void {
    const whole = code === this.gazetteer.department.code;
    this.choose({ territory: whole ? undefined : code });
  }

  #isHere(code: string): boolean {
    return this.isWhole || isWithin(this.gazetteer, code, this.territory);
  }
}
