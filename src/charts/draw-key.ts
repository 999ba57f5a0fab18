import type { MeasureKind } from '../model/indicator.ts';
import { ABSENCE_REASONS, type AbsenceReason } from '../model/measure.ts';
import { drawAbsence } from './draw-absence.ts';
import { drawColumn } from './draw-column.ts';
import { drawLink } from './draw-link.ts';
import { drawMark } from './draw-mark.ts';
import type { DrawnPath } from '../theme/drawing/drawn-path.ts';
import type { LegendKey } from './legend-keys.ts';
import type { PointLook } from './point-look.ts';

/** Size of the picture of a key, in px. */
export const KEY_WIDTH = 28;
export const KEY_HEIGHT = 30;

const MIDDLE = KEY_HEIGHT / 2;
/** Foot of a column, and half its width. */
const FOOT = KEY_HEIGHT - 4;
const HALF = 7;

type ValueKey = Exclude<LegendKey, AbsenceReason | 'between'>;
type Heights = readonly [y: number, low: number, high: number];

interface Picture {
  readonly look: PointLook;
  readonly mark: Heights;
  readonly column: Heights;
}

const even = (y: number): Heights => [y, y, y];

function picture(
  fill: PointLook['fill'],
  reach: PointLook['reach'] = 'none',
  mark: Heights = even(MIDDLE),
  column: Heights = even(8),
): Picture {
  return { look: { fill, reach, faint: false }, mark, column };
}

const PICTURES: Readonly<Record<ValueKey, Picture>> = {
  exact: picture('solid'),
  above: picture('open', 'above', even(20), even(20)),
  around: picture('open', 'around', [MIDDLE, 25, 5], [10, 16, 4]),
  below: picture('open', 'below', even(9)),
  running: picture('hatched'),
  partial: { ...picture('solid'), look: { fill: 'solid', reach: 'none', faint: true } },
  coarser: picture('solid'),
};

function isAbsence(key: LegendKey): key is AbsenceReason {
  return ABSENCE_REASONS.some((reason) => reason === key);
}

/** Draws the picture of one key of a legend, as the chart itself would draw it. */
export function drawKey(
  key: LegendKey,
  kind: MeasureKind,
  color: string,
  paper: string,
): DrawnPath[] {
  const x = KEY_WIDTH / 2;
  const place = { seriesIndex: 0, pointIndex: 0, color, x, shape: undefined };
  if (key === 'between') {
    const [from, to] = [[1, MIDDLE] as const, [KEY_WIDTH - 1, MIDDLE] as const];
    return [drawLink({ color, from, to, continuous: false, past: false })];
  }
  if (isAbsence(key)) {
    const sign = { kind: 'absence', reason: key, y: MIDDLE + 4, halfWidth: 6 } as const;
    return drawAbsence({ ...place, ...sign }, paper);
  }
  const { look, mark, column } = PICTURES[key];
  const [y, lowY, highY] = kind === 'stock' ? mark : column;
  const value = { ...place, look, y, lowY, highY };
  if (kind === 'stock') {
    return drawMark(
      { ...value, kind: 'mark', radius: 5, shape: 'circle', whisker: undefined },
      paper,
    );
  }
  const [x0, x1] = [x - HALF, x + HALF];
  const behind = key === 'coarser';
  return drawColumn({ ...value, kind: 'column', x0, x1, base: FOOT, behind, past: false }, paper);
}
