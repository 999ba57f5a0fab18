import type { BreakdownStep } from './breakdown-data.ts';

/** Bands of the fading hatch over a column that may be higher: opacity, and height in px. */
export const FADE: readonly number[] = [0.7, 0.35];
export const BAND = 4;
/** Height of an arrow, or of the sign of an absence. */
const SIGN = 10;

/** How high the signs over a column stand: of what it may hold besides, of parts without a value. */
export function overTop({ isOpen, segments }: BreakdownStep): number {
  const fade = isOpen ? FADE.length * BAND : 0;
  const isSigned = isOpen || segments.some(({ absence }) => absence !== undefined);
  return fade + (isSigned ? SIGN : 0);
}
