import { type BaseMap, makeBaseMap } from '../../map/base-map.ts';
import type { LegendTexts } from '../../map/legend-texts.ts';
import type { MarkerKind } from '../../map/marker-groups.ts';
import type { Board } from '../../state/board.svelte.ts';
import type { Dashboard } from '../../state/dashboard.svelte.ts';
import type { MapClasses } from '../../state/map-classes.svelte.ts';
import type { MapView } from '../../state/map-view.svelte.ts';
import type { IndicatorStyle, Scheme } from '../../theme/indicator-style.ts';
import type { DominantMap } from './dominant-map.svelte.ts';
import { legendTexts } from './legend-words.ts';
import { markerStyles } from './marker-styles.ts';
import { columnName } from '../column-name.ts';
import { legendTitle } from './place-words.ts';

/** How the map looks, whether one is drawn or several side by side. */
export class MapPicture {
  readonly #dashboard: Dashboard;
  readonly #board: Board;
  readonly #map: MapView;
  readonly #classes: MapClasses;
  #dominant = $state.raw<DominantMap>();

  constructor(dashboard: Dashboard, board: Board, map: MapView, classes: MapClasses) {
    this.#dashboard = dashboard;
    this.#board = board;
    this.#map = map;
    this.#classes = classes;
  }

  /** Fetches what a map of categories needs: few data have any. Never rejects. */
  async prepareCategories(): Promise<void> {
    if (this.#dominant) return;
    try {
      const { DominantMap } = await import('./dominant-map.svelte.ts');
      this.#dominant = new DominantMap(this.#board, this.#map, () => this.scheme);
    } catch {
      // The table tells the same.
    }
  }

  /** Undefined where the contours could not be read. */
  readonly base: BaseMap | undefined = $derived.by(() => makeBaseMap(this.#dashboard.topology));
  readonly scheme: Scheme = $derived.by(() => this.#dashboard.appearance.scheme);
  readonly markerStyles: Readonly<Record<MarkerKind, IndicatorStyle>> = $derived.by(() =>
    markerStyles(this.#board),
  );
  /** What leads in each territory, on a map of categories. */
  readonly dominant: DominantMap | undefined = $derived.by(() =>
    this.#map.mode === 'categories' ? this.#dominant : undefined,
  );
  readonly legendTitle: string = $derived.by(() => legendTitle(this.#map));
  /** What its title quotes of the data. */
  readonly term: string | undefined = $derived.by(
    () => this.#map.breakdown && columnName(this.#map.breakdown),
  );
  readonly legendTexts: LegendTexts = $derived.by(() => legendTexts(this.#map));

  /** Colour of the circles: the indicator's own. */
  readonly color: string | undefined = $derived.by(() => {
    const { indicator } = this.#map.choice;
    return indicator && this.#board.style(indicator).color[this.scheme];
  });

  readonly numberText: (value: number) => string = $derived.by(() => {
    const { f } = this.#map.translation;
    const { decimals } = this.#classes.classes;
    return this.#map.mode === 'choropleth' ? (value) => f.decimal(value, decimals) : f.number;
  });
}
