import { drawAbsence } from './draw-absence.ts';
import { drawColumn } from './draw-column.ts';
import { drawMark } from './draw-mark.ts';
import type { DrawnPath } from '../theme/drawing/drawn-path.ts';
import type { PlacedPoint } from './placed-point.ts';

/** Draws a point, whatever it is, on a paper of the given colour. */
export function drawPoint(point: PlacedPoint, paper: string): DrawnPath[] {
  switch (point.kind) {
    case 'mark':
      return drawMark(point, paper);
    case 'column':
      return drawColumn(point, paper);
    case 'absence':
      return drawAbsence(point, paper);
  }
}
