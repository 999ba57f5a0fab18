import type { Point } from './plane.ts';

/** What a hand does on the map; distances and places are in pixels from the map's corner. */
export interface MapGestures {
  /** Points at a territory, or at none. */
  readonly point: (code: string | undefined, at: Point) => void;
  readonly choose: (code: string) => void;
  readonly pan: (by: Point) => void;
  readonly zoom: (at: Point, factor: number) => void;
}

/** A mouse that moves less than this between press and release clicks; further, it drags. */
const DRAG_THRESHOLD = 4;

/**
 * Listens to a map: hover, click or tap, drag with a mouse or a pen, two fingers on a screen.
 * One finger and the wheel are left to the page, which scrolls. Returns what stops listening.
 */
export function mapGestures(map: SVGSVGElement, gestures: MapGestures): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const place = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const { left, top } = map.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };
  const on = <K extends keyof SVGElementEventMap>(
    type: K,
    listener: (event: SVGElementEventMap[K]) => void,
  ): void => {
    map.addEventListener(type, listener, { signal, passive: false });
  };

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
  on('pointerup', () => {
    pressed = undefined;
  });
  on('pointercancel', () => {
    pressed = undefined;
  });
  on('pointerleave', (event) => {
    if (event.pointerType !== 'touch') gestures.point(undefined, place(event));
  });
  on('click', (event) => {
    if (dragging) return;
    const code = codeAt(event);
    gestures.point(code, place(event));
    if (code !== undefined) gestures.choose(code);
  });

  let fingers: { middle: Point; spread: number } | undefined;
  const readFingers = (event: TouchEvent): typeof fingers => {
    const [first, second] = event.touches;
    if (!first || !second || event.touches.length > 2) return undefined;
    const [a, b] = [place(first), place(second)];
    return {
      middle: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2],
      spread: Math.max(1, Math.hypot(a[0] - b[0], a[1] - b[1])),
    };
  };
  on('touchstart', (event) => {
    fingers = readFingers(event);
  });
  on('touchmove', (event) => {
    const now = readFingers(event);
    if (now && fingers) {
      if (event.cancelable) event.preventDefault();
      gestures.pan([fingers.middle[0] - now.middle[0], fingers.middle[1] - now.middle[1]]);
      gestures.zoom(now.middle, now.spread / fingers.spread);
    }
    fingers = now;
  });
  on('touchend', (event) => {
    fingers = readFingers(event);
  });
  return () => stop.abort();
}

function codeAt({ target }: Event): string | undefined {
  const marked = target instanceof Element ? target.closest<SVGElement>('[data-code]') : null;
  return marked?.dataset.code;
}
