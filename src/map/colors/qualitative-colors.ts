import type { Scheme } from '../../theme/indicator-style.ts';

/**
 * Colours of kinds without an order, the first ones furthest apart. Any two differ by 0.15 in Oklab
 * for readers of every colour vision; beyond eight, none could be found that do.
 */
export const QUALITATIVE_COLORS: Readonly<Record<Scheme, readonly string[]>> = {
  light: ['#48658d', '#d1c775', '#602107', '#6bd5f0', '#ad8c5f', '#31306a', '#6397d2', '#88570b'],
  dark: ['#617aa1', '#ecd987', '#733e02', '#92e5ff', '#d29a80', '#3c4883', '#8fa5eb', '#a06d30'],
};

/** Gives the colours of so many kinds. Throws a RangeError for more than eight. */
export function qualitativeColors(scheme: Scheme, count: number): readonly string[] {
  const colors = QUALITATIVE_COLORS[scheme];
  if (!Number.isInteger(count) || count < 0 || count > colors.length) {
    throw new RangeError(`kind count: ${count}`);
  }
  return colors.slice(0, count);
}
