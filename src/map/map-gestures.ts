import type { Point } from './plane.ts';
import { readFingers, type Fingers } from './read-fingers.ts';
import { wheelZoom } from './wheel-zoom.ts';

/** What a hand does on the map; distances and places are in pixels from the map's corner. */
export interface MapGestures {
  /** Points at a territory, or at none. */
  readonly point: (code: string | undefined, at: Point) => void;
  /** The pointer is no longer on the map. */
  readonly leave: () => void;
  readonly choose: (code: string) => void;
  readonly pan: (by: Point) => void;
  readonly zoom: (at: Point, factor: number) => void;
  /** A wheel or one finger scrolls the page over the map: its own gesture may not be known. */
  readonly scroll: (by: 'wheel' | 'finger') => void;
}

/** A mouse that moves less than this between press and release clicks; further, it drags. */
const DRAG_THRESHOLD = 4;

/**
 * Listens to a map: hover, click or tap, drag with a mouse or a pen, two fingers on a screen, the
 * wheel with Ctrl, which is also what a pinch on a pad sends. One finger and the bare wheel are
 * left to the page, which scrolls. Returns what stops listening.
 */
export function mapGestures(map: SVGSVGElement, gestures: MapGestures): () => void {
  const stop = new AbortController();
  const on = <K extends keyof SVGElementEventMap>(
    type: K,
    listener: (event: SVGElementEventMap[K]) => void,
  ): void => {
    map.addEventListener(type, listener, { signal: stop.signal, passive: false });
  };
  const place: PlaceOf = ({ clientX, clientY }) => {
    const { left, top } = map.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };
  listenToPointer(map, on, place, gestures);
  listenToFingers(on, place, gestures);
  on('wheel', (event) => {
    if (!event.ctrlKey && !event.metaKey) {
      gestures.scroll('wheel');
    } else {
      event.preventDefault();
      gestures.zoom(place(event), wheelZoom(event));
    }
  });
  return () => stop.abort();
}

type On = <K extends keyof SVGElementEventMap>(
  type: K,
  listener: (event: SVGElementEventMap[K]) => void,
) => void;
type PlaceOf = (event: { readonly clientX: number; readonly clientY: number }) => Point;

function listenToPointer(map: Element, on: On, place: PlaceOf, gestures: MapGestures): void {
  let pressed: Point | undefined;
  let dragging = false;
  on('pointerdown', (event) => {
    dragging = false;
    pressed = event.pointerType !== 'touch' && event.button === 0 ? place(event) : undefined;
  });
  on('pointermove', (event) => {
    const [x, y] = place(event);
    if (pressed) {
      const by: Point = [pressed[0] - x, pressed[1] - y];
      if (!dragging && Math.hypot(...by) < DRAG_THRESHOLD) return;
      if (!dragging) map.setPointerCapture(event.pointerId);
      dragging = true;
      pressed = [x, y];
      gestures.pan(by);
    } else if (event.pointerType !== 'touch') {
      gestures.point(codeAt(event), [x, y]);
    }
  });
  const release = (): void => {
    pressed = undefined;
  };
  on('pointerup', release);
  on('pointercancel', release);
  on('pointerleave', (event) => {
    if (event.pointerType !== 'touch') gestures.leave();
  });
  on('click', (event) => {
    if (dragging) return;
    const code = codeAt(event);
    gestures.point(code, place(event));
    if (code !== undefined) gestures.choose(code);
  });
}

function listenToFingers(on: On, place: PlaceOf, gestures: MapGestures): void {
  let before: Fingers | undefined;
  on('touchstart', (event) => {
    before = readFingers(event.touches, place);
    if (before && event.cancelable) event.preventDefault();
  });
  on('touchmove', (event) => {
    const now = readFingers(event.touches, place);
    // A page that already scrolls cannot be stopped: the map then stays still under it.
    if (now && before && event.cancelable) {
      event.preventDefault();
      gestures.pan([before.middle[0] - now.middle[0], before.middle[1] - now.middle[1]]);
      gestures.zoom(now.middle, now.spread / before.spread);
    } else if (event.touches.length === 1) {
      gestures.scroll('finger');
    }
    before = now;
  });
  on('touchend', ({ touches }) => {
    before = readFingers(touches, place);
  });
}

function codeAt({ target }: Event): string | undefined {
  const marked = target instanceof Element ? target.closest<SVGElement>('[data-code]') : null;
  return marked?.dataset.code;
}
