import { centerOf, type Box, type Point, type Size } from './plane.ts';

/** The part of the base map that is seen: an SVG view box with the map's own proportions. */
export type Viewport = Box;

export const MAX_ZOOM = 8;

export function fullViewport({ width, height }: Size): Viewport {
  return { x: 0, y: 0, width, height };
}

/** Gives how much a viewport enlarges the map: 1 for the whole of it. */
export function zoomOf(viewport: Viewport, map: Size): number {
  return map.width / viewport.width;
}

/** Keeps a viewport between the whole map and the largest zoom, and within the map. */
function clampViewport(viewport: Viewport, map: Size): Viewport {
  const zoom = Math.min(MAX_ZOOM, Math.max(1, zoomOf(viewport, map)));
  const width = map.width / zoom;
  const height = map.height / zoom;
  return {
    x: Math.min(Math.max(viewport.x, 0), map.width - width),
    y: Math.min(Math.max(viewport.y, 0), map.height - height),
    width,
    height,
  };
}

/** Enlarges by a factor, the given point of the map staying where it is seen. */
export function zoomAt(viewport: Viewport, [x, y]: Point, factor: number, map: Size): Viewport {
  const zoom = Math.min(MAX_ZOOM, Math.max(1, zoomOf(viewport, map) * factor));
  const ratio = zoomOf(viewport, map) / zoom;
  return clampViewport(
    {
      x: x - (x - viewport.x) * ratio,
      y: y - (y - viewport.y) * ratio,
      width: viewport.width * ratio,
      height: viewport.height * ratio,
    },
    map,
  );
}

/** Moves what is seen, by a distance in the map's units. */
export function panBy(viewport: Viewport, [dx, dy]: Point, map: Size): Viewport {
  return clampViewport({ ...viewport, x: viewport.x + dx, y: viewport.y + dy }, map);
}

/** Moves what is seen so that a point stands in its middle, as far as the map's edges allow. */
export function centerOn(viewport: Viewport, [x, y]: Point, map: Size): Viewport {
  const [cx, cy] = centerOf(viewport);
  return panBy(viewport, [x - cx, y - cy], map);
}
