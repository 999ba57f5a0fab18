import type { Classes } from '../map/choropleth.ts';
import { type CircleScale, makeCircleScale } from '../map/circle-scale.ts';
import { classedValues } from '../map/classes/classed-values.ts';
import type { Scheme } from '../theme/indicator-style.ts';
import type { MapCut } from './map-cut.svelte.ts';
import type { MapView } from './map-view.svelte.ts';
import type { View } from './view.ts';

const NO_CLASSES: Classes = { breaks: [], shown: [], decimals: 0, ramp: [], values: [] };

/** Radius of the largest circle, in units of the map (800 wide). */
const LARGEST_RADIUS = 46;

/** How the values of the map are classed or sized; what cuts classes is fetched for a map of them. */
export class MapClasses {
  readonly #map: MapView;
  readonly #makeCut: (Cut: typeof MapCut) => MapCut;
  #cut = $state.raw<MapCut>();

  constructor(map: MapView, view: () => View, scheme: () => Scheme) {
    this.#map = map;
    this.#makeCut = (Cut) => new Cut(map, view, scheme);
  }

  /** How classes are cut; undefined on a map without any, and until its code is there. */
  readonly cut: MapCut | undefined = $derived.by(() =>
    this.#map.mode === 'choropleth' ? this.#cut : undefined,
  );
  readonly classes: Classes = $derived.by(() => this.cut?.classes ?? NO_CLASSES);
  readonly circleScale: CircleScale = $derived.by(() => {
    let most = 0;
    for (const value of classedValues(this.#map.codes, ...this.#map.classed)) {
      most = Math.max(most, Math.abs(value));
    }
    return makeCircleScale(most, LARGEST_RADIUS);
  });

  /** Cuts classes from now on. */
  use(Cut: typeof MapCut): void {
    this.#cut ??= this.#makeCut(Cut);
  }
}
