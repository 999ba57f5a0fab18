/** Marks that tell indicators apart without colour. */
export const SHAPES = ['circle', 'square', 'triangle', 'diamond', 'pentagon', 'star'] as const;
export type Shape = (typeof SHAPES)[number];

export type Scheme = 'light' | 'dark';

/** How one indicator is drawn everywhere: chip, line, mark, article highlight. */
export interface IndicatorStyle {
  /** Hue number, from 0: the custom property `--hue-N` of the style sheet holds the same colour. */
  readonly hue: number;
  readonly color: Readonly<Record<Scheme, string>>;
  readonly shape: Shape;
}

/**
 * Eight hues, each at least 4.5:1 against the paper of its scheme (WCAG 1.4.3: numbers are written
 * on marks in the colour of the paper) and ordered so that neighbours stay apart under protanopia, deuteranopia and tritanopia; tests/theme checks both.
 */
export const HUES: readonly Readonly<Record<Scheme, string>>[] = [
  { light: '#0b5a6b', dark: '#5cc3d6' },
  { light: '#b0520a', dark: '#f2a24a' },
  { light: '#6b3fa0', dark: '#b99af0' },
  { light: '#4f7327', dark: '#a3cf6a' },
  { light: '#b0285c', dark: '#f58bb0' },
  { light: '#2456b8', dark: '#86aef7' },
  { light: '#86630f', dark: '#dcc05a' },
  { light: '#6c6967', dark: '#7f8a8c' },
];

/**
 * Gives the style of the indicator at a place of `indicateurs.csv` (from 0): no two of the first
 * 48 share both hue and shape.
 */
export function indicatorStyle(index: number): IndicatorStyle {
  const hue = index % HUES.length;
  const color = HUES[hue];
  const shape = SHAPES[(hue + Math.floor(index / HUES.length)) % SHAPES.length];
  if (index < 0 || !color || !shape) throw new RangeError(`indicator index: ${index}`);
  return { hue, color, shape };
}
