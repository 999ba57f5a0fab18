import { type Classes, makeChoropleth, makeDifferenceMap } from '../map/choropleth.ts';
import { type BoundsCheck, checkBounds } from '../map/classes/check-bounds.ts';
import type { ClassMethod } from '../map/classes/class-breaks.ts';
import { proposedClassCount } from '../map/classes/class-count.ts';
import { classedValues } from '../map/classes/classed-values.ts';
import type { DeviationWidth } from '../map/classes/deviation-breaks.ts';
import { DIVERGING_METHODS, type DivergingMethod } from '../map/classes/diverging-breaks.ts';
import { DIVERGING_PALETTES, type DivergingPalette } from '../map/colors/diverging-ramp.ts';
import { SEQUENTIAL_PALETTES, type SequentialPalette } from '../map/colors/sequential-ramp.ts';
import type { PlaceValue } from '../map/place-state.ts';
import type { Scheme } from '../theme/indicator-style.ts';
import type { MapView } from './map-view.svelte.ts';
import type { View } from './view.ts';

type Places = ReadonlyMap<string, PlaceValue>;

/** With a class astride zero, and two of each direction. */
const DIFFERENCE_CLASSES = 5;

/** How the values of a map of classes are cut and coloured, as the view asks. */
export class MapCut {
  readonly #map: MapView;
  readonly #view: () => View;
  readonly #scheme: () => Scheme;

  constructor(map: MapView, view: () => View, scheme: () => Scheme) {
    this.#map = map;
    this.#view = view;
    this.#scheme = scheme;
  }

  // Choices of their own, so that a step of time leaves the classes as they are.
  readonly #asked = $derived.by(() => this.#view().mapMethod);
  readonly #askedCount = $derived.by(() => this.#view().mapClasses);
  readonly #askedBounds = $derived.by(() => this.#view().mapBounds);
  readonly #askedPalette = $derived.by(() => this.#view().mapPalette);

  readonly isDifference: boolean = $derived.by(() => this.#map.unit.change !== 'none');

  /** The method asked for, where it suits what is drawn. */
  readonly method: ClassMethod = $derived.by(() => {
    const asked = this.#asked ?? 'quantile';
    return this.isDifference ? (divergingMethod(asked) ?? 'quantile') : asked;
  });
  /** Width of the classes of standard deviations. */
  readonly deviation: DeviationWidth = $derived.by(() => (this.#view().mapHalf ? 0.5 : 1));
  readonly palette: SequentialPalette = $derived.by(
    () => SEQUENTIAL_PALETTES.find((one) => one === this.#askedPalette) ?? 'teal',
  );
  readonly differencePalette: DivergingPalette = $derived.by(
    () => DIVERGING_PALETTES.find((one) => one === this.#askedPalette) ?? 'teal-saffron',
  );

  /** The values that are cut. */
  readonly values: readonly number[] = $derived.by(() =>
    classedValues(this.#map.codes, ...this.#map.classed),
  );
  readonly proposedCount: number = $derived.by(() =>
    this.isDifference ? DIFFERENCE_CLASSES : proposedClassCount(this.values),
  );
  readonly count: number = $derived.by(() => this.#askedCount ?? this.proposedCount);
  /** What bounds given by hand come to; undefined where none are asked for. */
  readonly boundsCheck: BoundsCheck | undefined = $derived.by(() =>
    this.method === 'by-hand' && this.#askedBounds
      ? checkBounds(this.#askedBounds, this.values)
      : undefined,
  );

  readonly classes: Classes = $derived.by(() => this.#classesOf(this.#map.classed));

  /** Cuts the values of several maps together. */
  #classesOf(maps: readonly Places[]): Classes {
    const { codes } = this.#map;
    const shared = { scheme: this.#scheme(), count: this.count };
    if (this.isDifference) {
      const method = divergingMethod(this.method) ?? 'quantile';
      const palette = this.differencePalette;
      return makeDifferenceMap(codes, maps, { ...shared, method, palette });
    }
    const isReady = this.method !== 'by-hand' || this.boundsCheck?.kind === 'valid';
    return makeChoropleth(codes, maps, {
      ...shared,
      // Until its bounds are right, a cut by hand is the one proposed.
      method: isReady ? this.method : 'quantile',
      bounds: this.#askedBounds,
      deviation: this.deviation,
      palette: this.palette,
    });
  }
}

function divergingMethod(method: ClassMethod): DivergingMethod | undefined {
  return DIVERGING_METHODS.find((one) => one === method);
}
