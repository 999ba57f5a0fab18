import { centerOf, holdsPoint, type Box, type Point, type Size } from './plane.ts';
import {
  centerOn,
  fullViewport,
  MAX_ZOOM,
  panBy,
  zoomAt,
  zoomOf,
  type Viewport,
} from './viewport.ts';

/** Share of the width or height that a fitted part takes: its names and circles need some. */
const FITTED = 0.85;

/** What is seen of a map, and at what size: turns pixels into the map's units and back. */
export class MapCamera {
  /** Width of the map on screen, in pixels; 0 until it is laid out. */
  width = $state(0);
  readonly #map: () => Size;
  #moved = $state.raw<Viewport>();

  readonly viewport = $derived.by(() => this.#moved ?? fullViewport(this.#map()));
  readonly zoom = $derived.by(() => zoomOf(this.viewport, this.#map()));
  /** Pixels for one unit of the whole map, whatever the zoom. */
  readonly pixelsPerUnit = $derived.by(() => (this.width > 0 ? this.width / this.#map().width : 1));
  /** Size of a pixel in units, at this zoom. */
  readonly unit = $derived.by(() => 1 / (this.pixelsPerUnit * this.zoom));

  constructor(map: () => Size) {
    this.#map = map;
  }

  get canZoomIn(): boolean {
    return this.zoom < MAX_ZOOM;
  }

  get canZoomOut(): boolean {
    return this.zoom > 1;
  }

  toMap([x, y]: Point): Point {
    return [this.viewport.x + x * this.unit, this.viewport.y + y * this.unit];
  }

  toScreen([x, y]: Point): Point {
    return [(x - this.viewport.x) / this.unit, (y - this.viewport.y) / this.unit];
  }

  zoomAt(point: Point, factor: number): void {
    this.#moved = zoomAt(this.viewport, point, factor, this.#map());
  }

  /** Moves by a distance in pixels. */
  pan([dx, dy]: Point): void {
    this.#moved = panBy(this.viewport, [dx * this.unit, dy * this.unit], this.#map());
  }

  /** Moves so that a point is seen, where it is not. */
  show(point: Point): void {
    if (!holdsPoint(this.viewport, point)) {
      this.#moved = centerOn(this.viewport, point, this.#map());
    }
  }

  /** Enlarges round a point, brought as near to the middle as the edges allow. */
  zoomTo(point: Point, factor: number): void {
    const zoomed = zoomAt(this.viewport, point, factor, this.#map());
    this.#moved = centerOn(zoomed, point, this.#map());
  }

  /** Shows a part of the map as large as it can be seen whole. */
  fit(bounds: Box): void {
    const { width, height } = this.#map();
    const zoom = FITTED / Math.max(bounds.width / width, bounds.height / height);
    const whole = fullViewport(this.#map());
    const zoomed = zoomAt(whole, centerOf(whole), zoom, this.#map());
    this.#moved = centerOn(zoomed, centerOf(bounds), this.#map());
  }

  reset(): void {
    this.#moved = undefined;
  }
}
