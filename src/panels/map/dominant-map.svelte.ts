import { QUALITATIVE_COLORS } from '../../map/colors/qualitative-colors.ts';
import { type Dominant, dominantCategory } from '../../map/dominant-category.ts';
import type { LegendLine } from '../../map/legend-lines.ts';
import { MAP_COLORS } from '../../map/map-colors.ts';
import { placeState } from '../../map/place-state.ts';
import { placeCategoriesOver } from '../../model/place-categories.ts';
import type { Board } from '../../state/board.svelte.ts';
import type { MapView } from '../../state/map-view.svelte.ts';
import type { Scheme } from '../../theme/indicator-style.ts';

type Look = Pick<LegendLine, 'key' | 'text' | 'fill'>;

/**
 * A map of what leads in each territory. Beyond as many colours as can be told apart, the last one
 * stands for all other categories.
 */
export class DominantMap {
  readonly #board: Pick<Board, 'dataset' | 'today'>;
  readonly #map: MapView;
  readonly #scheme: () => Scheme;

  constructor(board: Pick<Board, 'dataset' | 'today'>, map: MapView, scheme: () => Scheme) {
    this.#board = board;
    this.#map = map;
    this.#scheme = scheme;
  }

  readonly #categoriesOver = $derived.by(() => {
    const { choice, breakdown, level, gazetteer } = this.#map;
    const { dataset, today } = this.#board;
    if (!choice.indicator || !breakdown) return undefined;
    return placeCategoriesOver(dataset, gazetteer, choice.indicator, breakdown, level, today);
  });

  /** What leads in each territory with a value, by code; undefined where no detail is known. */
  readonly #dominants: ReadonlyMap<string, Dominant | undefined> = $derived.by(() => {
    const { codes, drawn, span } = this.#map;
    const categories = this.#categoriesOver?.(span);
    return new Map(
      codes
        .filter((code) => placeState(drawn.get(code)) === 'value')
        .map((code) => [code, dominantCategory(categories?.get(code) ?? [])]),
    );
  });

  readonly #looks: ReadonlyMap<string, Look> = $derived.by(
    () => new Map(Array.from(this.#dominants, ([code, found]) => [code, this.#look(found)])),
  );

  /** Colours, or names of patterns, of the territories with a value, by code. */
  readonly fills: ReadonlyMap<string, string> = $derived.by(
    () => new Map(Array.from(this.#looks, ([code, { fill }]) => [code, fill])),
  );

  /** Lines of the legend, in the order of the table. */
  readonly lines: readonly LegendLine[] = $derived.by(() => {
    const lines = new Map<string, LegendLine>();
    for (const look of this.#looks.values()) {
      const count = (lines.get(look.key)?.count ?? 0) + 1;
      lines.set(look.key, { ...look, border: 'plain', count });
    }
    const names = this.#map.breakdown?.values ?? [];
    const order = [...names.map((_, place) => `category-${place}`), 'others', 'open', 'unknown'];
    return order.flatMap((key) => lines.get(key) ?? []);
  });

  /** Names what leads in a territory, or says why that is not known; '' where it has no value. */
  categoryOf(code: string): string {
    const dominant = this.#dominants.get(code);
    return dominant?.kind === 'one' ? dominant.category : (this.#looks.get(code)?.text ?? '');
  }

  /** Says what leads in a territory: "surtout : Bretagne"; nothing where that is not known. */
  wordsOf(code: string): readonly string[] {
    const dominant = this.#dominants.get(code);
    if (!dominant) return [];
    const { categories } = this.#map.translation.m;
    return [dominant.kind === 'one' ? categories.mostly(dominant.category) : categories.open];
  }

  #look(dominant: Dominant | undefined): Look {
    const { categories } = this.#map.translation.m;
    if (!dominant) return { key: 'unknown', text: categories.unknown, fill: 'unknown' };
    if (dominant.kind === 'open') return { key: 'open', text: categories.open, fill: 'open' };
    const { land } = MAP_COLORS[this.#scheme()];
    const colors = QUALITATIVE_COLORS[this.#scheme()];
    const names = this.#map.breakdown?.values ?? [];
    const place = names.indexOf(dominant.category);
    const isOwn = names.length <= colors.length || place < colors.length - 1;
    return isOwn
      ? { key: `category-${place}`, text: dominant.category, fill: colors[place] ?? land }
      : { key: 'others', text: categories.others, fill: colors.at(-1) ?? land };
  }
}
