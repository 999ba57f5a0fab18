import type { Translation } from '../i18n/make-translation.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Happening } from '../model/happening.ts';
import type { Indicator } from '../model/indicator.ts';
import { type KeyFigure, keyFigure } from '../model/key-figure.ts';
import type { Partner } from '../model/partner.ts';
import type { Day } from '../model/period.ts';
import type { Series } from '../model/series.ts';
import { type Span, spanMeets } from '../model/span.ts';
import { type Gazetteer, isWithin, nameOf, presentCode } from '../model/territory.ts';
import { type IndicatorStyle, indicatorStyle } from '../theme/indicator-style.ts';
import { chartIndicators } from './chart-indicators.ts';
import type { Origin, Ready } from './content.ts';
import type { Dashboard } from './dashboard.svelte.ts';
import { seriesIn } from './series-in.ts';
import type { HistoryStep } from './view-history.svelte.ts';
import type { View } from './view.ts';
import { spanOfYears, type Years, yearsOf } from './years.ts';

/** What a board is drawn from. */
export interface BoardSource {
  readonly ready: Ready;
  readonly view: View;
  /** Takes what was just chosen, where it does not come by itself. */
  settle?(): void;
}

/** What a board asks of the page. */
export type BoardPage = Pick<Dashboard, 'today' | 'translation' | 'choose'>;

/** What the figures say under the present view: the one place where both meet. */
export class Board {
  readonly #page: BoardPage;
  readonly #source: BoardSource;

  constructor(page: BoardPage, source: BoardSource) {
    this.#page = page;
    this.#source = source;
  }

  readonly dataset: Dataset = $derived.by(() => this.ready.dataset);
  readonly gazetteer: Gazetteer = $derived.by(() => this.ready.gazetteer);
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

  readonly #series: ReadonlyMap<string, Series> = $derived.by(() =>
    seriesIn(this.dataset, this.gazetteer, this.territory, this.today),
  );

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
    return this.#source.view;
  }

  get today(): Day {
    return this.#page.today;
  }

  get translation(): Translation {
    return this.#page.translation;
  }

  get ready(): Ready {
    return this.#source.ready;
  }

  get origin(): Origin {
    return this.ready.origin;
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

  /** Changes the view: this board follows at once, others in their turn. */
  choose(changes: Partial<View>, step?: HistoryStep): void {
    this.#page.choose(changes, step);
    this.#source.settle?.();
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
