import type { TextRuler } from '../../theme/drawing/picture.ts';
import { clearTicks } from '../clear-ticks.ts';
import { type SheetSpace, TEXT_SIZE } from '../drawn-chart.ts';
import { roundTicks } from '../round-ticks.ts';
import { sheetStyle } from '../sheet-text.ts';
import type { BreakdownData, BreakdownStep } from './breakdown-data.ts';
import { overTop } from './over-top.ts';

/** The room of one segment, the sign of an absence included. */
interface PlacedSegment {
  readonly part: number;
  readonly y0: number;
  readonly y1: number;
}

export interface PlacedStep {
  readonly step: BreakdownStep;
  readonly x0: number;
  readonly x1: number;
  /** From the baseline up; those of no size are not drawn. */
  readonly segments: readonly PlacedSegment[];
  readonly topY: number;
  /** Middle of its name; undefined where names would meet. */
  readonly nameX: number | undefined;
}

export interface BreakdownLayout {
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly steps: readonly PlacedStep[];
  /** True where totals find room over all columns. */
  readonly hasTotals: boolean;
}

const GAP_SHARE = 0.2;
const GAP_MOST = 18;
const WIDEST = 72;
const TICKS = 5;
/** A tick every so many px, and the least height of columns that leaves room for totals. */
const TICK_ROOM = 26;
const LEAST_PLOT = 48;
/** Room over the columns for their totals. */
const TOTAL = 22;
const FOOT = 24;

/** Places columns side by side between the axis and `right`, under `top`. */
export function breakdownLayout(
  data: BreakdownData,
  { width, height }: SheetSpace,
  { top, right }: { readonly top: number; readonly right: number },
  ruler: TextRuler,
): BreakdownLayout {
  const { steps, mode, tickText } = data;
  const isShares = mode === 'shares';
  const base = height - FOOT;
  const heights = steps.map(({ segments }) => segments.reduce((sum, { size }) => sum + size, 0));
  const most = Math.max(...heights, 0) || 1;
  const whole = steps.every(({ segments }) => segments.every(({ size }) => Number.isInteger(size)));
  const values = isShares
    ? [0, 0.25, 0.5, 0.75, 1]
    : roundTicks(0, most, ticksFor(base - top), whole);
  const left = Math.max(...values.map((value) => ruler(tickText(value), sheetStyle()))) + 8;
  const signs = Math.max(0, ...steps.map(overTop));
  // Shares have no totals to write.
  const hasTotals = !isShares && base - top - TOTAL - signs >= LEAST_PLOT;
  const ceiling = top + (hasTotals ? TOTAL : 6) + signs;
  const last = values.at(-1) ?? 1;
  const yOf = (value: number) => base - (value / last) * Math.max(1, base - ceiling);
  const end = width - right;
  const slot = (end - left) / Math.max(1, steps.length);
  const every = labelStep(steps, slot, ruler);
  const placed = steps.map((step, index): PlacedStep => {
    const column = Math.min(WIDEST, slot - Math.min(GAP_MOST, slot * GAP_SHARE));
    const middle = left + (index + 0.5) * slot;
    let under = 0;
    const segments = step.segments.map(({ size }, part): PlacedSegment => {
      const y1 = yOf(under);
      under += size;
      return { part, y0: yOf(under), y1 };
    });
    const isNamed = (steps.length - 1 - index) % every === 0;
    const half = ruler(step.label, sheetStyle()) / 2;
    const nameX = isNamed ? Math.max(half, Math.min(width - half, middle)) : undefined;
    return {
      step,
      x0: middle - column / 2,
      x1: middle + column / 2,
      segments,
      topY: yOf(under),
      nameX,
    };
  });
  const isRoomy = ({ totalText }: BreakdownStep) => ruler(totalText, sheetStyle()) <= slot - 2;
  return {
    left,
    right: end,
    base,
    ticks: clearTicks(values, yOf, TEXT_SIZE).map((value) => ({ value, y: yOf(value) })),
    steps: placed,
    hasTotals: hasTotals && steps.every(isRoomy),
  };
}

/** As many ticks as stand clear of one another. */
function ticksFor(height: number): number {
  return Math.max(1, Math.min(TICKS, Math.floor(height / TICK_ROOM)));
}

/** One label in how many stands clear of the next; the last one is always there. */
function labelStep(steps: readonly BreakdownStep[], slot: number, ruler: TextRuler): number {
  const widest = Math.max(...steps.map(({ label }) => ruler(label, sheetStyle())), 1) + 10;
  return Math.max(1, Math.ceil(widest / slot));
}
