import type { Scheme } from '../../theme/indicator-style.ts';
import { colorAlong, type Ramp } from './ramp.ts';

export const DIVERGING_PALETTES = ['teal-saffron', 'violet-saffron'] as const;
export type DivergingPalette = (typeof DIVERGING_PALETTES)[number];

/** Two arms from the neutral of the paper: what falls, then what rises. */
type Arms = readonly [neutral: string, fall: readonly string[], rise: readonly string[]];

/** A lone level on each side takes the middle of its arm: the end is for what is extreme. */
const LEAST_DEPTH = 2;

const ARMS: Readonly<Record<DivergingPalette, Readonly<Record<Scheme, Arms>>>> = {
  'teal-saffron': {
    light: ['#e2dccf', ['#4f9aa8', '#0a4a57'], ['#d98324', '#7a3206']],
    dark: ['#2f3638', ['#3f93a5', '#a9ecf5'], ['#bf741d', '#ffd28a']],
  },
  'violet-saffron': {
    light: ['#e2dccf', ['#9a7cc4', '#4a2480'], ['#d98324', '#7a3206']],
    dark: ['#2f3638', ['#8464c4', '#c9aeff'], ['#bf741d', '#ffcb6b']],
  },
};

/**
 * Gives the colours of classes round zero, by their levels (… −1 under it, 0 astride it, 1 …), as
 * `divergingBreaks` numbers them. A rise and a fall of the same level are as strong, also where one
 * side has fewer levels. Such colours need hues: in a grey print only the strength is left.
 *
 * @example divergingRamp('light', [-1, 0, 1, 2]) // a teal, the neutral, two saffrons
 */
export function divergingRamp(
  scheme: Scheme,
  levels: readonly number[],
  palette: DivergingPalette = 'teal-saffron',
): Ramp {
  const [neutral, fall, rise] = ARMS[palette][scheme];
  const depth = Math.max(LEAST_DEPTH, ...levels.map(Math.abs));
  return levels.map((level) =>
    colorAlong([neutral, ...(level < 0 ? fall : rise)], Math.abs(level) / depth),
  );
}
