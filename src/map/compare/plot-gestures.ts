import type { Point } from '../plane.ts';

/** What a hand does on a plot; places are in pixels from its corner. */
export interface PlotGestures {
  /** The pointer is somewhere, or has left. */
  readonly point: (at: Point | undefined) => void;
  /** A click or a tap. */
  readonly choose: (at: Point) => void;
  /** A rectangle is being drawn with a mouse or a pen; one finger scrolls the page. */
  readonly draw: (from: Point, to: Point) => void;
}

/** A mouse that moves less than this between press and release clicks; further, it draws. */
const DRAW_THRESHOLD = 5;

/** Listens to a plot that is drawn in pixels; returns what stops listening. */
export function plotGestures(plot: SVGSVGElement, gestures: PlotGestures): () => void {
  const stop = new AbortController();
  const on = <K extends keyof SVGElementEventMap>(
    type: K,
    listener: (event: SVGElementEventMap[K]) => void,
  ): void => plot.addEventListener(type, listener, { signal: stop.signal });
  const place = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = plot.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };

  let pressed: Point | undefined;
  let isDrawing = false;
  on('pointerdown', (event) => {
    isDrawing = false;
    pressed = event.pointerType !== 'touch' && event.button === 0 ? place(event) : undefined;
  });
  on('pointermove', (event) => {
    const at = place(event);
    if (!pressed) {
      if (event.pointerType !== 'touch') gestures.point(at);
      return;
    }
    const far = Math.hypot(at[0] - pressed[0], at[1] - pressed[1]) >= DRAW_THRESHOLD;
    if (!isDrawing && !far) return;
    if (!isDrawing) {
      plot.setPointerCapture(event.pointerId);
      gestures.point(undefined);
    }
    isDrawing = true;
    gestures.draw(pressed, at);
  });
  const release = () => {
    pressed = undefined;
  };
  on('pointerup', release);
  on('pointercancel', release);
  on('pointerleave', (event) => {
    if (event.pointerType !== 'touch') gestures.point(undefined);
  });
  on('click', (event) => {
    if (isDrawing) return;
    const at = place(event);
    gestures.point(at);
    gestures.choose(at);
  });
  return () => stop.abort();
}
