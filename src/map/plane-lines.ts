import { geoStream, type GeoPermissibleObjects } from 'd3-geo';
import type { Box, Point } from './plane.ts';

/** A line on the plane; a closed one is a ring, and does not repeat its first point. */
export interface PlaneLine {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/** Gives the lines and rings of an object whose coordinates are already on the plane. */
export function planeLines(object: GeoPermissibleObjects): readonly PlaneLine[] {
  const lines: { points: Point[]; closed: boolean }[] = [];
  let closed = false;
  geoStream(object, {
    point: (x, y) => {
      lines.at(-1)?.points.push([x, y]);
    },
    lineStart: () => {
      lines.push({ points: [], closed });
    },
    lineEnd: () => undefined,
    polygonStart: () => {
      closed = true;
    },
    polygonEnd: () => {
      closed = false;
    },
  });
  return lines;
}

/** Writes lines as SVG path data, to the tenth of a unit. */
export function pathData(lines: readonly PlaneLine[]): string {
  let d = '';
  for (const { points, closed } of lines) {
    let command = 'M';
    let last = '';
    for (const [x, y] of points) {
      const place = `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
      if (place === last) continue;
      d += command + place;
      command = 'L';
      last = place;
    }
    if (closed) d += 'Z';
  }
  return d;
}

/** Gives the smallest box that holds lines. */
export function boundsOf(lines: readonly PlaneLine[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { points } of lines) {
    for (const [x, y] of points) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
